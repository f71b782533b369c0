// Letters, digits and dash for what stands on a label, such as a lot number. Sends what is touched by `key`
// (one character, "backspace" or "clear"), then `entered` or `cancelled`; the text itself is kept outside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Sheet {
    id: root

    property alias title: readout.title
    property alias typed: readout.typed
    property alias limitsText: readout.limitsText
    property alias message: readout.message
    property alias messageKind: readout.messageKind
    property bool spaceAllowed: false
    property string enterText: qsTr("Enter")
    property string cancelText: qsTr("Cancel")
    readonly property list<string> lines: ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]

    signal key(string name)
    signal entered
    signal cancelled

    name: title
    panelWidth: Theme.textEntryWidth
    onDismissed: root.cancelled()

    ColumnLayout {
        id: board

        height: Math.min(implicitHeight, root.height - 2 * (root.padding + Theme.gap))
        spacing: Theme.gapSmall
        width: parent.width

        PadReadout {
            id: readout

            letters: true
            Layout.bottomMargin: Theme.gapSmall
            Layout.fillWidth: true
        }

        Repeater {
            model: root.lines

            RowLayout {
                id: line

                required property string modelData

                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.gapSmall

                Repeater {
                    model: line.modelData.length

                    PadKey {
                        id: pad

                        required property int index
                        readonly property string sign: line.modelData.charAt(index)

                        objectName: root.objectName + ".key." + sign
                        Layout.fillHeight: true
                        Layout.maximumHeight: Theme.button + Theme.gapSmall
                        Layout.minimumHeight: Theme.target
                        Layout.preferredWidth: (board.width + Theme.gapSmall) / root.lines[0].length - Theme.gapSmall
                        Layout.preferredHeight: Theme.button + Theme.gapSmall
                        label: sign === "-" ? qsTr("dash") : sign
                        text: sign
                        onTapped: root.key(pad.sign)
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            spacing: Theme.gap

            SecondaryButton {
                objectName: root.objectName + ".cancel"
                text: root.cancelText
                onTapped: root.cancelled()
            }

            PadKey {
                objectName: root.objectName + ".key. "
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.button
                text: qsTr("Space")
                visible: root.spaceAllowed
                onTapped: root.key(" ")
            }

            Item {
                Layout.fillWidth: true
                visible: !root.spaceAllowed
            }

            PadKey {
                objectName: root.objectName + ".key.clear"
                Layout.preferredHeight: Theme.button
                Layout.preferredWidth: Theme.sideKeyWidth
                quiet: true
                text: qsTr("Clear")
                onTapped: root.key("clear")
            }

            PadKey {
                objectName: root.objectName + ".key.backspace"
                Layout.preferredHeight: Theme.button
                Layout.preferredWidth: Theme.sideKeyWidth
                label: qsTr("Delete last character")
                quiet: true
                text: "←"
                onTapped: root.key("backspace")
            }

            PrimaryButton {
                objectName: root.objectName + ".enter"
                Layout.preferredWidth: Theme.nextWidth
                text: root.enterText
                onTapped: root.entered()
            }
        }
    }
}
