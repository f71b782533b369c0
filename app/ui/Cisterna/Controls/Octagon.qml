// The stop sign's shape: four crossed bars, each as wide as one of its sides.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property color color: Theme.hardStopText
    property color signColor: Theme.hardStop
    property string sign: "!"
    property real signShare: 0.7

    implicitWidth: Theme.tick
    implicitHeight: Theme.tick

    Repeater {
        model: 4

        Rectangle {
            required property int index

            anchors.centerIn: parent
            antialiasing: true
            color: root.color
            height: parent.width * Math.tan(Math.PI / 8)
            rotation: index * 180 / 4
            width: parent.width
        }
    }

    ThemeText {
        anchors.centerIn: parent
        color: root.signColor
        font.pixelSize: root.width * root.signShare
        font.weight: Font.Bold
        said: root.sign
    }
}
