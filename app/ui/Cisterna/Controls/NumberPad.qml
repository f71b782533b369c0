// The one number pad of the tablet. It shows what it is given and sends what is touched: "0" to "9", ".",
// "backspace" and "clear" by `key`, then `entered` or `cancelled`. All judgement is made outside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Sheet {
    id: root

    property alias title: readout.title
    property alias typed: readout.typed
    property alias unit: readout.unit
    property alias limitsText: readout.limitsText
    property alias todayText: readout.todayText
    property alias message: readout.message
    property alias messageKind: readout.messageKind
    property string decimalSign: "."
    property bool decimalAllowed: true
    property string enterText: qsTr("Enter")
    property string cancelText: qsTr("Cancel")
    readonly property list<string> names: ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "backspace"]

    signal key(string name)
    signal entered
    signal cancelled

    name: title
    clear: Theme.upright
    low: Theme.upright
    panelWidth: Theme.numberPadWidth
    onDismissed: root.cancelled()

    RowLayout {
        spacing: Theme.margin
        width: parent.width

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            ScrollArea {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(Theme.fieldHeight, root.roomInside - Theme.key - Theme.gap)
                Layout.preferredHeight: implicitHeight
                bottomPadding: 0
                leftPadding: 0
                rightPadding: 0

                PadReadout {
                    id: readout

                    Layout.fillWidth: true
                }
            }

            SecondaryButton {
                objectName: root.objectName + ".cancel"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.key
                text: root.cancelText
                onTapped: root.cancelled()
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignTop
            columnSpacing: Theme.gapSmall
            columns: 3
            rowSpacing: Theme.gapSmall

            Repeater {
                model: root.names

                PadKey {
                    id: pad

                    required property string modelData

                    objectName: root.objectName + ".key." + modelData
                    Layout.preferredHeight: Theme.key
                    Layout.preferredWidth: Theme.padKeyWidth
                    enabled: modelData !== "." || root.decimalAllowed
                    label: modelData === "." ? qsTr("decimal sign") : modelData === "backspace" ? qsTr("Delete last digit") : modelData
                    text: modelData === "." ? root.decimalSign : modelData === "backspace" ? "←" : modelData
                    onTapped: root.key(pad.modelData)
                }
            }

            PadKey {
                objectName: root.objectName + ".key.clear"
                Layout.preferredHeight: Theme.key
                Layout.preferredWidth: Theme.padKeyWidth
                quiet: true
                text: qsTr("Clear")
                onTapped: root.key("clear")
            }

            PrimaryButton {
                objectName: root.objectName + ".enter"
                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.key
                text: root.enterText
                onTapped: root.entered()
            }
        }
    }
}
