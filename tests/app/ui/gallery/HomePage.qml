pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Shell
import Cisterna.Theme

Item {
    id: root

    property bool stale: false

    GalleryBar {
        id: bar

        linkStale: root.stale
        width: parent.width
    }

    RowLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: bar.bottom
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 790
            spacing: Theme.gapLarge

            AlarmBanner {
                objectName: "dueBanner"
                Layout.fillWidth: true
                actionText: "Start refill"
                detail: "Low-reservoir alarm between 25-NOV 22:32 and 27-NOV-2026 06:32"
                headline: "Refill due."
                kind: "low"
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 270
                title: "Therapy now"

                RowLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: Theme.margin

                    ColumnLayout {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillHeight: false
                        spacing: 0

                        Row {
                            spacing: Theme.gapSmall

                            ThemeText {
                                id: figure

                                font.pixelSize: Theme.hero
                                font.weight: Font.Bold
                                said: "3"
                            }

                            ThemeText {
                                anchors.baseline: figure.baseline
                                font.pixelSize: Theme.railTitle
                                said: "mg/day"
                            }
                        }

                        ThemeText {
                            font.pixelSize: Theme.strong
                            font.weight: Font.DemiBold
                            said: "Morphine  ·  RUNNING"
                        }

                        ThemeText {
                            color: Theme.muted
                            said: "Simple continuous  ·  0.3 mL/day"
                        }
                    }

                    ReservoirTrend {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        ahead: [
                            {
                                "x": 0.9,
                                "y": 0.085
                            },
                            {
                                "x": 0.98,
                                "y": 0.05
                            }
                        ]
                        alarmLevel: 0.05
                        alarmText: "2 mL"
                        description: "Reservoir volume since the last fill"
                        endText: "27-NOV"
                        nowText: "now"
                        nowX: 0.9
                        past: [
                            {
                                "x": 0,
                                "y": 1
                            },
                            {
                                "x": 0.5,
                                "y": 0.47
                            },
                            {
                                "x": 0.9,
                                "y": 0.085
                            }
                        ]
                        startText: "01-AUG-2026"
                        topText: "40 mL"
                    }
                }
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: Theme.gap + Theme.stroke
                columns: 4
                rowSpacing: Theme.gap + Theme.stroke
                uniformCellHeights: true
                uniformCellWidths: true

                Repeater {
                    model: [["Refill", "reservoir and drug"], ["Adjust dose", "continuous, flex, day"], ["Bolus", "single, prime, bridge"], ["myPTM", "patient boluses"], ["Implant", "new pump or catheter"], ["MRI check", "before and after"], ["Log and alarms", "nothing new"], ["More", "reports, emergency, help"]]

                    ActionTile {
                        required property int index
                        required property list<string> modelData

                        objectName: "tile" + index
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        detail: modelData[1]
                        available: index < 6
                        reason: "not in this version"
                        text: modelData[0]
                    }
                }
            }
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 360
            Layout.preferredWidth: 422
            bottomPadding: 0
            spacing: Theme.gapLarge
            stretch: true

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                title: "Reservoir"

                RowLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: Theme.margin

                    Reservoir {
                        Layout.fillHeight: true
                        Layout.minimumHeight: 300
                        Layout.preferredWidth: 120
                        alarmLevel: 0.05
                        deadShare: 0.034
                        level: 0.085
                        stale: root.stale
                        strong: true
                        vesselWidth: 120
                    }

                    ColumnLayout {
                        Layout.alignment: Qt.AlignTop
                        spacing: 0

                        ThemeText {
                            color: root.stale ? Theme.muted : Theme.ink
                            font.pixelSize: Theme.display
                            font.weight: Font.Bold
                            said: "3.4 mL"
                        }

                        ThemeText {
                            Layout.bottomMargin: Theme.gap
                            color: Theme.muted
                            font.pixelSize: Theme.detail
                            said: "of 40 mL, calculated"
                        }

                        DetailList {
                            Layout.fillWidth: true
                            stale: root.stale
                            rows: [
                                {
                                    "label": "Drug (Infumorph, undiluted)",
                                    "value": "Morphine 10 mg/mL"
                                },
                                {
                                    "label": "Filled",
                                    "value": "01-AUG-2026, 40 mL"
                                },
                                {
                                    "label": "Refill by",
                                    "value": "20-NOV-2026"
                                },
                                {
                                    "label": "Drug stable until",
                                    "value": "28-JAN-2027"
                                }
                            ]
                        }
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                title: "Pump"

                DetailList {
                    Layout.fillWidth: true
                    rows: [
                        {
                            "label": "Battery",
                            "value": "Replace by MAY-2029"
                        },
                        {
                            "label": "Motor",
                            "value": "Running. Last stall 02-JUN-2026 (MRI)"
                        },
                        {
                            "label": "Memory",
                            "value": "No errors"
                        }
                    ]
                }
            }
        }
    }
}
