// Needle first, then syringe by syringe, then the site.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property FillViewModel fill
    property Component above: null
    readonly property bool single: width < Theme.rowCell

    subtitle: fill.instruction
    title: qsTr("Fill")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap

        Reservoir {
            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.preferredHeight: Theme.pageVessel
            Layout.preferredWidth: Theme.pageVesselWidth
            Layout.row: root.single ? 1 : 0
            alarmLevel: root.fill.alarmLevel
            alarmText: root.fill.alarmText
            capacityText: root.fill.capacityText
            caption: root.fill.caption
            deadShare: root.fill.deadShare
            description: root.fill.total
            level: root.fill.level
            segments: root.fill.segments
            zeroText: qsTr("0 mL")
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.column: root.single ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.gap

            Loader {
                Layout.fillWidth: true
                active: root.above !== null
                sourceComponent: root.above
                visible: active
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: root.width < Theme.pageNarrow ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: 2

                    CheckRow {
                        id: before

                        required property int index
                        readonly property var entry: root.fill.checks[index] ?? ({})

                        objectName: "check" + index
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        checked: entry.checked ?? false
                        enabled: entry.open ?? false
                        text: entry.name ?? ""
                        onToggled: root.fill.toggleCheck(before.index)
                    }
                }
            }

            Repeater {
                model: root.fill.rinses.length

                CheckRow {
                    id: rinse

                    required property int index
                    readonly property var entry: root.fill.rinses[index] ?? ({})

                    objectName: "rinse" + index
                    Layout.fillWidth: true
                    checked: entry.checked ?? false
                    enabled: entry.open ?? false
                    text: entry.name ?? ""
                    onToggled: root.fill.toggleRinse(rinse.index)
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: root.width < Theme.pageNarrow ? 2 : 3
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: root.fill.syringes.length

                    ValueField {
                        id: syringe

                        required property int index
                        readonly property var entry: root.fill.syringes[index] ?? ({})

                        objectName: "syringe" + index
                        Layout.fillWidth: true
                        emptyText: root.fill.mayInject ? qsTr("Tap to enter") : qsTr("After the checks")
                        enabled: root.fill.mayInject
                        status: value === "" ? "empty" : "filled"
                        text: entry.name ?? ""
                        unit: value === "" ? "" : qsTr("mL")
                        value: entry.value ?? ""
                        onTapped: root.fill.askSyringe(syringe.index)
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                padding: Theme.gap
                visible: root.fill.total !== ""

                GridLayout {
                    Layout.fillWidth: true
                    columns: root.width < Theme.pageNarrow ? 1 : 2

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        ThemeText {
                            objectName: "fillTotal"
                            Layout.fillWidth: true
                            font.weight: Font.DemiBold
                            said: root.fill.total
                        }

                        ThemeText {
                            Layout.fillWidth: true
                            color: Theme.goodText
                            font.pixelSize: Theme.detail
                            said: root.fill.verdict
                            visible: text !== ""
                        }
                    }

                    LinkButton {
                        objectName: "removeSyringe"
                        text: qsTr("Remove last")
                        visible: root.fill.total !== ""
                        onTapped: root.fill.removeLast()
                    }
                }
            }

            NoticeBox {
                objectName: "fillNotice"
                Layout.fillWidth: true
                headline: root.fill.noticeHeadline
                kind: root.fill.noticeKind
                text: root.fill.noticeText
                visible: root.fill.noticeKind !== "none"
            }

            Cells {
                Layout.fillWidth: true
                visible: root.fill.secondNeeded

                ValueField {
                    objectName: "secondTotal"
                    Layout.fillWidth: true
                    status: value === "" ? "empty" : "filled"
                    text: qsTr("Second person: total")
                    unit: qsTr("mL")
                    value: root.fill.secondTotal
                    onTapped: root.fill.askSecondTotal()
                }

                ValueField {
                    objectName: "secondInitials"
                    Layout.fillWidth: true
                    status: value === "" ? "empty" : "filled"
                    text: qsTr("Second person: initials")
                    value: root.fill.secondInitials
                    onTapped: root.fill.askInitials()
                }
            }

            CheckRow {
                objectName: "restCheck"
                Layout.fillWidth: true
                checked: root.fill.restConfirmed
                text: root.fill.restQuestion
                visible: root.fill.restQuestion !== ""
                onToggled: root.fill.toggleRest()
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: root.width < Theme.pageNarrow ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: 2

                    CheckRow {
                        id: after

                        required property int index
                        readonly property var entry: root.fill.checks[index + 2] ?? ({})

                        objectName: "check" + (index + 2)
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        checked: entry.checked ?? false
                        enabled: entry.open ?? false
                        text: entry.name ?? ""
                        onToggled: root.fill.toggleCheck(after.index + 2)
                    }
                }
            }

            CheckRow {
                objectName: "troubleCheck"
                Layout.fillWidth: true
                checked: root.fill.trouble
                text: qsTr("Swelling, pain, burning or resistance was met")
                visible: root.fill.mayInject
                onToggled: root.fill.toggleTrouble()
            }

            NoticeBox {
                Layout.fillWidth: true
                kind: root.fill.withdrawalKind
                text: root.fill.withdrawal
                visible: root.fill.withdrawal !== ""
            }
        }
    }
}
