// A person's initials in a disc.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Rectangle {
    id: root

    property string initials: ""

    border.color: Theme.activeLine
    border.width: Theme.stroke
    color: Theme.active
    implicitHeight: Theme.stopButtonHeight
    implicitWidth: Theme.stopButtonHeight
    radius: width / 2

    LiteralText {
        anchors.centerIn: parent
        color: Theme.changed
        font.pixelSize: root.width > Theme.button ? Theme.title : Theme.body
        font.weight: Font.Bold
        text: root.initials
        wrapMode: Text.NoWrap
    }
}
