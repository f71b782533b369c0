// One key of the letter pad: it shows its sign as it is, in every language, and never repeats.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string sign: ""
    property bool on: false
    property bool locked: false
    property bool quiet: false

    label: sign
    implicitWidth: Theme.target
    implicitHeight: Theme.button + Theme.gapSmall
    focusRadius: Theme.radiusSmall + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed || root.on ? Theme.activeLine : Theme.line
        border.width: root.pressed || root.on ? Theme.stroke : Theme.hair
        color: root.pressed || root.on ? Theme.active : root.quiet ? Theme.surface : Theme.canvas
        radius: Theme.radiusSmall
    }

    LiteralText {
        anchors.centerIn: parent
        font.pixelSize: Math.min(root.sign.length > 1 ? Theme.body : Theme.railTitle, Math.round(Math.min(root.height, root.width) * Theme.signShare))
        font.weight: Font.DemiBold
        text: root.sign
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: Theme.thick
        radius: height / 2
        visible: root.locked
        width: Theme.gapLarge
    }
}
