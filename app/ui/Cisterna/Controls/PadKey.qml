// One key of a pad: large, without repeat.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property bool quiet: false

    label: text
    implicitWidth: Theme.key
    implicitHeight: Theme.key
    focusRadius: Theme.radiusSmall + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.activeLine : Theme.line
        border.width: root.pressed ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.active : root.quiet ? Theme.surface : Theme.canvas
        radius: Theme.radiusSmall
    }

    ThemeText {
        anchors.centerIn: parent
        color: root.enabled ? Theme.ink : Theme.closedText
        font.pixelSize: root.text.length > 1 ? Theme.body : Math.min(Theme.railTitle, Math.round(root.height * Theme.signShare))
        font.weight: Font.DemiBold
        said: root.text
        wrapMode: Text.NoWrap
    }
}
