// One thing seen or done, confirmed by tapping its row.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property bool checked: false

    signal toggled

    label: text
    implicitWidth: Theme.railWidth
    implicitHeight: Math.max(Theme.button, line.implicitHeight + 2 * Theme.gap)
    focusRadius: Theme.radiusSmall + Theme.tiny

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    onTapped: root.toggled()

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hair
        color: root.pressed ? Theme.pressed : Theme.surface
        radius: Theme.radiusSmall
    }

    TickBox {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap + Theme.tiny
        anchors.verticalCenter: parent.verticalCenter
        checked: root.checked
    }

    BoundText {
        id: line

        anchors.left: box.right
        anchors.leftMargin: Theme.gap + Theme.tiny
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.enabled ? Theme.ink : Theme.muted
        said: root.text
    }
}
