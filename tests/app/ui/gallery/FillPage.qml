pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Frame {
    id: root

    property list<var> consequences: [
        {
            "label": "Reservoir",
            "before": "0 mL",
            "after": "40 mL",
            "changed": true
        },
        {
            "label": "Drug, checked at the syringe",
            "after": "Morphine 10 mg/mL"
        },
        {
            "label": "Daily dose",
            "after": "3 mg/day"
        },
        {
            "label": "Alarm if every bolus is taken",
            "before": "25-NOV-2026",
            "after": "21-FEB-2027",
            "changed": true
        },
        {
            "label": "Alarm if none is taken",
            "before": "27-NOV-2026",
            "after": "29-MAR-2027",
            "changed": true
        },
        {
            "label": "Infumorph stable until",
            "before": "28-JAN-2027",
            "after": "21-MAY-2027",
            "changed": true
        },
        {
            "label": "Refill by",
            "before": "20-NOV-2026",
            "after": "15-FEB-2027",
            "changed": true
        }
    ]
    property list<bool> checks: [true, true, false]

    nav.nextEnabled: false
    nav.nextReason: "Confirm that the site is flat and painless."
    panel.note: "Volume comes first: 20-FEB-2027 with all boluses, less 5 days."
    panel.rows: consequences
    panel.title: "What this changes"
    subtitle: "Enter each syringe as you inject it. Nothing here is filled in for you."
    title: "Fill"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Reservoir {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: 470
            Layout.preferredWidth: 232
            alarmLevel: 0.05
            alarmText: "alarm 2 mL"
            capacityText: "40 mL"
            caption: "0 mL = nothing more can be withdrawn. 1.4 mL stays below and mixes."
            deadShare: 0.034
            level: 1
            segments: [
                {
                    "from": 0,
                    "to": 0.5,
                    "label": "syringe 1"
                },
                {
                    "from": 0.5,
                    "to": 1,
                    "label": "syringe 2"
                }
            ]
            zeroText: "0 mL"
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap
                uniformCellSizes: true

                ValueField {
                    objectName: "syringe1"
                    Layout.fillWidth: true
                    status: "filled"
                    text: "Syringe 1"
                    unit: "mL"
                    value: "20"
                }

                ValueField {
                    objectName: "syringe2"
                    Layout.fillWidth: true
                    status: "active"
                    text: "Syringe 2"
                    unit: "mL"
                    value: "20"
                }
            }

            Card {
                Layout.fillWidth: true
                padding: Theme.gap + Theme.tiny

                RowLayout {
                    RunInText {
                        Layout.fillWidth: true
                        lead: "Injected 40 mL,"
                        rest: "400 mg"
                    }

                    ThemeText {
                        color: Theme.goodText
                        font.pixelSize: Theme.detail
                        said: "✓ as on the pharmacy label"
                    }
                }
            }

            Repeater {
                model: ["Needle stop felt, septum reached", "Free flow while withdrawing, no resistance on injection", "Site flat and painless after injection"]

                CheckRow {
                    id: row

                    required property int index
                    required property string modelData

                    objectName: "check" + index
                    Layout.fillWidth: true
                    checked: root.checks[index]
                    text: modelData
                    onToggled: root.checks[row.index] = !root.checks[row.index]
                }
            }

            NoticeBox {
                Layout.fillWidth: true
                kind: "good"
                text: "Withdrawn 3.2 mL, 0.2 mL less than expected: over-infusion of 0.5 % of 36.6 mL delivered. Limits 2 mL or 14.5 %."
            }
        }
    }
}
