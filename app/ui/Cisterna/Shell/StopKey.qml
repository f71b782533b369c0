// The key that stops the pump, in ink: stopping is an act, not an alarm.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""

    label: text
    implicitWidth: Theme.panelWidth
    implicitHeight: Theme.key
    focusRadius: Theme.radius + Theme.tiny

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.muted : Theme.ink
        radius: Theme.radius
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.surface
            height: Theme.gap + Theme.tiny
            width: height
        }

        ThemeText {
            color: Theme.surface
            font.pixelSize: Theme.heading + Theme.stroke
            font.weight: Font.Bold
            said: root.text
        }
    }
}
