// The pad for a PIN, in the order of the number pad: dots for what was typed, and nothing else of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

GridLayout {
    id: root

    property string dots: ""
    property bool canEnter: false
    property string enterText: qsTr("Enter")
    readonly property list<string> names: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "backspace"]

    signal key(string name)
    signal entered

    columnSpacing: Theme.gapSmall
    columns: 3
    rowSpacing: Theme.gapSmall

    Rectangle {
        Layout.columnSpan: 3
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        Accessible.name: qsTranslate("shown", qsTr("%n digits typed", "", root.dots.length))
        Accessible.role: Accessible.StaticText
        border.color: root.enabled ? Theme.activeLine : Theme.line
        border.width: Theme.stroke
        color: root.enabled ? Theme.active : Theme.closed
        radius: Theme.radiusSmall

        LiteralText {
            Accessible.ignored: true
            anchors.centerIn: parent
            font.letterSpacing: Theme.tiny
            font.pixelSize: Theme.railTitle
            text: root.dots
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        model: root.names

        PadKey {
            id: pad

            required property string modelData

            objectName: root.objectName + ".key." + modelData
            Layout.preferredHeight: Theme.key
            Layout.preferredWidth: Theme.padKeyWidth
            label: modelData === "backspace" ? qsTr("Delete last digit") : text
            quiet: modelData === "clear"
            text: modelData === "clear" ? qsTr("Clear") : modelData === "backspace" ? "←" : modelData
            onTapped: root.key(pad.modelData)
        }
    }

    PrimaryButton {
        objectName: root.objectName + ".enter"
        Layout.columnSpan: 3
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        enabled: root.canEnter
        text: root.enterText
        onTapped: root.entered()
    }
}
