// A date in three taps: year, month, day. Zero means not chosen yet; the number of days and every text come from outside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Sheet {
    id: root

    property string title: ""
    property string shown: ""
    property string message: ""
    property string messageKind: "none"
    property list<int> years: []
    property list<string> monthLabels: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
    property int year: 0
    property int month: 0
    property int day: 0
    property int dayCount: 31
    property string enterText: qsTr("Enter")
    property string cancelText: qsTr("Cancel")
    property bool enterEnabled: true

    signal yearPicked(int year)
    signal monthPicked(int month)
    signal dayPicked(int day)
    signal entered
    signal cancelled

    name: title
    low: Theme.upright
    panelWidth: Theme.datePickWidth
    onDismissed: root.cancelled()

    ColumnLayout {
        spacing: Theme.flows ? Theme.gapSmall : Theme.gap
        width: parent.width

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ThemeText {
                Layout.fillWidth: true
                font.pixelSize: Theme.railTitle - Theme.stroke
                font.weight: Font.Bold
                said: root.title
            }

            ThemeText {
                font.pixelSize: Theme.flows ? Theme.railTitle : Theme.value
                font.weight: Font.DemiBold
                said: root.shown
                wrapMode: Text.NoWrap
            }
        }

        NoticeBox {
            Layout.fillWidth: true
            headline: root.message
            kind: root.messageKind === "error" ? "stop" : root.messageKind === "caution" ? "caution" : "info"
            visible: root.message !== "" && root.messageKind !== "none"
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.margin

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.gapSmall
                    columns: 3
                    rowSpacing: Theme.gapSmall
                    uniformCellWidths: true

                    Repeater {
                        model: root.years

                        PickKey {
                            id: yearKey

                            required property int modelData

                            objectName: root.objectName + ".year." + modelData
                            Layout.fillWidth: true
                            chosen: root.year === modelData
                            text: modelData
                            onTapped: root.yearPicked(yearKey.modelData)
                        }
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.gapSmall
                    columns: 3
                    rowSpacing: Theme.gapSmall
                    uniformCellWidths: true

                    Repeater {
                        model: root.monthLabels

                        PickKey {
                            id: monthKey

                            required property string modelData
                            required property int index

                            objectName: root.objectName + ".month." + (index + 1)
                            Layout.fillWidth: true
                            chosen: root.month === index + 1
                            text: modelData
                            onTapped: root.monthPicked(monthKey.index + 1)
                        }
                    }
                }
            }

            GridLayout {
                Layout.alignment: Qt.AlignTop
                columnSpacing: Theme.tiny + Theme.stroke
                columns: 7
                rowSpacing: Theme.gapSmall

                Repeater {
                    model: root.dayCount

                    PickKey {
                        id: dayKey

                        required property int index

                        objectName: root.objectName + ".day." + (index + 1)
                        chosen: root.day === index + 1
                        text: index + 1
                        onTapped: root.dayPicked(dayKey.index + 1)
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true

            SecondaryButton {
                objectName: root.objectName + ".cancel"
                text: root.cancelText
                onTapped: root.cancelled()
            }

            Item {
                Layout.fillWidth: true
            }

            PrimaryButton {
                objectName: root.objectName + ".enter"
                Layout.preferredWidth: Theme.nextWidth
                enabled: root.enterEnabled
                text: root.enterText
                onTapped: root.entered()
            }
        }
    }
}
