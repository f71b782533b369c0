// The square with or without a tick; a picture only, the row around it takes the tap.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Rectangle {
    id: root

    property bool checked: false

    implicitWidth: Theme.tick
    implicitHeight: Theme.tick
    border.color: checked ? Theme.action : Theme.muted
    border.width: Theme.stroke
    color: checked ? Theme.action : Theme.surface
    radius: Theme.radiusTick

    ThemeText {
        anchors.centerIn: parent
        color: Theme.actionText
        font.pixelSize: root.width * Theme.tickShare
        font.weight: Font.Bold
        said: "✓"
        spoken: ""
        visible: root.checked
    }
}
