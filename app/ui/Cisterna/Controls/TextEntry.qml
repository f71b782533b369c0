// The letter pad. It shows the keys it is given, `rows` or with shift `capitalRows`, and sends what is touched by `key`:
// a sign, "backspace", "clear", "shift", "more", "board" or "show"; what a hardware keyboard writes by `struck`; then
// `entered` or `cancelled`. The text itself is kept outside. The keys stay where they are when a message comes.
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
    property list<string> rows: []
    property list<string> capitalRows: rows
    property int columns: 1
    property bool upper: false
    property string shift: "none"
    property string page: "only"
    property string board: ""
    property string boardLabel: ""
    property bool spaceAllowed: false
    property bool secret: false
    property bool shown: false
    property string enterText: qsTr("Enter")
    property string cancelText: qsTr("Cancel")
    readonly property bool folded: Theme.flows && Theme.upright
    readonly property real keyWidth: (keys.width + Theme.gapSmall) / columns - Theme.gapSmall
    readonly property var signNames: ({
            ".": qsTr("full stop"),
            ",": qsTr("comma"),
            "-": qsTr("dash"),
            "/": qsTr("slash"),
            "(": qsTr("opening bracket"),
            ")": qsTr("closing bracket"),
            ":": qsTr("colon"),
            "%": qsTr("per cent"),
            "+": qsTr("plus"),
            "'": qsTr("apostrophe")
        })

    signal key(string name)
    signal struck(string text)
    signal entered
    signal cancelled

    low: true
    name: title
    panelWidth: Theme.textEntryWidth
    Keys.onEnterPressed: event => event.isAutoRepeat || root.entered()
    Keys.onPressed: event => event.isAutoRepeat || (event.key === Qt.Key_Backspace ? root.key("backspace") : root.struck(event.text))
    Keys.onReturnPressed: event => event.isAutoRepeat || root.entered()
    onDismissed: root.cancelled()
    onKey: root.forceActiveFocus()

    ColumnLayout {
        id: keys

        height: Math.min(implicitHeight, root.height - 2 * (root.padding + Theme.gap))
        spacing: Theme.gapSmall
        width: parent.width

        PadReadout {
            id: readout

            letters: true
            Layout.bottomMargin: Theme.gapSmall
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.letterReadout)

            beside: [
                PadKey {
                    objectName: root.objectName + ".key.show"
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.sideKeyWidth
                    label: root.shown ? qsTr("Hide what was typed") : qsTr("Show what was typed")
                    quiet: true
                    text: root.shown ? qsTr("Hide") : qsTr("Show")
                    visible: root.secret
                    onTapped: root.key("show")
                },
                PadKey {
                    objectName: root.objectName + ".key.clear"
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.sideKeyWidth
                    quiet: true
                    text: qsTr("Clear")
                    onTapped: root.key("clear")
                }
            ]
        }

        Repeater {
            model: root.rows.length

            RowLayout {
                id: line

                required property int index
                readonly property bool last: index === root.rows.length - 1
                readonly property string small: root.rows[index] ?? ""
                readonly property string large: root.capitalRows[index] ?? ""

                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.button + Theme.gapSmall
                Layout.minimumHeight: Theme.target
                Layout.preferredHeight: Theme.button + Theme.gapSmall
                spacing: Theme.gapSmall

                LetterKey {
                    objectName: root.objectName + ".key.shift"
                    Layout.fillHeight: true
                    Layout.preferredWidth: root.keyWidth
                    label: root.shift === "lock" ? qsTr("Shift: capitals are locked") : root.shift === "once" ? qsTr("Shift: the next letter is a capital") : qsTr("Shift: small letters")
                    locked: root.shift === "lock"
                    on: root.shift === "once" || root.shift === "lock"
                    quiet: true
                    sign: "↑"
                    visible: line.last && root.shift !== "none"
                    onTapped: root.key("shift")
                }

                Repeater {
                    model: line.small.length

                    LetterKey {
                        required property int index

                        objectName: root.objectName + ".key." + sign
                        Layout.fillHeight: true
                        Layout.preferredWidth: root.keyWidth
                        label: root.signNames[sign] ?? sign
                        sign: (root.upper ? line.large : line.small).charAt(index)
                        onTapped: root.key(sign)
                    }
                }

                LetterKey {
                    objectName: root.objectName + ".key.backspace"
                    Layout.fillHeight: true
                    Layout.preferredWidth: root.keyWidth
                    label: qsTr("Delete last character")
                    quiet: true
                    sign: "←"
                    visible: line.last
                    onTapped: root.key("backspace")
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall

            SecondaryButton {
                objectName: root.objectName + ".cancel"
                Layout.column: 0
                Layout.columnSpan: root.folded ? 2 : 1
                Layout.preferredHeight: Theme.stopButtonHeight + Theme.gapSmall
                Layout.row: root.folded ? 1 : 0
                text: root.cancelText
                onTapped: root.cancelled()
            }

            LetterKey {
                objectName: root.objectName + ".key.more"
                Layout.column: root.folded ? 0 : 1
                Layout.preferredHeight: Theme.stopButtonHeight + Theme.gapSmall
                Layout.preferredWidth: Theme.stopWidth + Theme.gap
                label: root.page === "more" ? qsTr("Back to the letters") : qsTr("More letters and signs")
                on: root.page === "more"
                quiet: true
                sign: root.page === "more" ? "abc" : "áä"
                visible: root.page !== "only"
                onTapped: root.key("more")
            }

            LetterKey {
                objectName: root.objectName + ".key.board"
                Layout.column: root.folded ? 1 : 2
                Layout.preferredHeight: Theme.stopButtonHeight + Theme.gapSmall
                Layout.preferredWidth: Theme.stopWidth + Theme.gap
                label: root.boardLabel
                quiet: true
                sign: root.board.toUpperCase()
                onTapped: root.key("board")
            }

            PadKey {
                objectName: root.objectName + ".key. "
                Layout.column: root.folded ? 2 : 3
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.stopButtonHeight + Theme.gapSmall
                text: qsTr("Space")
                visible: root.spaceAllowed
                onTapped: root.key(" ")
            }

            Item {
                Layout.column: root.folded ? 2 : 3
                Layout.fillWidth: true
                visible: !root.spaceAllowed
            }

            PrimaryButton {
                objectName: root.objectName + ".enter"
                Layout.column: root.folded ? 2 : 4
                Layout.fillWidth: root.folded
                Layout.preferredHeight: Theme.stopButtonHeight + Theme.gapSmall
                Layout.row: root.folded ? 1 : 0
                Layout.maximumWidth: root.folded ? root.width : Theme.nextWidth
                Layout.preferredWidth: Theme.nextWidth
                Layout.minimumWidth: Theme.buttonWidth
                text: root.enterText
                onTapped: root.entered()
            }
        }
    }
}
