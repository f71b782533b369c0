pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Shell
import Cisterna.Theme

Item {
    id: root

    property int chosen: 1

    GalleryBar {
        id: bar

        linkBars: 0
        linkStale: true
        linkText: "Pump read 13:02"
        width: parent.width
    }

    RowLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: bar.bottom
        spacing: Theme.gapLarge

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Repeater {
                model: [["stopped", "STOPPED.", "No drug is delivered since 14:32."], ["unknown", "UNKNOWN.", "The last program may or may not be active. Reconnect to settle it."], ["high", "Motor stall.", "The pump has not turned for 48 h."], ["medium", "Reservoir empty.", "0 mL since 27-NOV-2026."], ["low", "Refill due.", "by 20-NOV-2026"]]

                AlarmBanner {
                    required property int index
                    required property list<string> modelData

                    objectName: "banner" + index
                    Layout.fillWidth: true
                    actionText: index === 1 ? "Reconnect" : "Look"
                    detail: modelData[2]
                    headline: modelData[1]
                    kind: modelData[0]
                }
            }

            NoticeBox {
                Layout.fillWidth: true
                kind: "info"
                text: "The pump holds 0.3 mL of the old drug in its tubing."
            }

            NoticeBox {
                Layout.fillWidth: true
                headline: "Ten times the last dose."
                kind: "stop"
                text: "30 mg/day typed, 3 mg/day in the pump, the start range ends at 1 mg/day. <b>Nothing</b> is sent."
            }

            RowLayout {
                spacing: Theme.gapLarge

                Reservoir {
                    Layout.preferredHeight: 200
                    Layout.preferredWidth: 210
                    capacityText: "10 mL"
                    deadShare: 0.1
                    expectedLevel: 0.64
                    expectedText: "expected 6.4 mL"
                    level: 0.32
                    vesselWidth: 90
                    withdrawnLevel: 0.32
                    withdrawnText: "withdrawn 3.2 mL"
                    zeroText: "0 mL"
                }

                BusyNote {
                    Layout.fillWidth: true
                    detail: "Step 2 of 4: therapy"
                    text: "Reading the pump"
                }
            }
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            ErrorPanel {
                objectName: "error"
                Layout.fillWidth: true
                primaryText: "Try again"
                secondaryText: "Choose another port"
                what: "The port is in use"
                whatToDo: "Close the other program, or choose another port. Therapy in the pump goes on as it was."
                why: "/dev/ttyUSB0 is held by another program on this tablet."
            }

            ChoiceField {
                objectName: "drug"
                Layout.fillWidth: true
                columns: 2
                current: root.chosen
                options: [
                    {
                        "label": "Morphine",
                        "detail": "10, 25 mg/mL"
                    },
                    {
                        "label": "Baclofen",
                        "detail": "500, 2,000 mcg/mL"
                    },
                    {
                        "label": "Ziconotide",
                        "detail": "25, 100 mcg/mL"
                    }
                ]
                text: "Drug"
                onChosen: index => root.chosen = index
            }

            RowLayout {
                spacing: Theme.gap
                uniformCellSizes: true

                ValueField {
                    objectName: "emptyField"
                    Layout.fillWidth: true
                    text: "Volume withdrawn"
                    unit: "mL"
                }

                ValueField {
                    objectName: "errorField"
                    Layout.fillWidth: true
                    message: "Above 40 mL"
                    status: "error"
                    text: "Syringe 2"
                    unit: "mL"
                    value: "50"
                }
            }
        }
    }
}
