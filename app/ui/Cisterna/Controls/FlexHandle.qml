// What a finger drags: a pill with a target of 48 px around it. It says where the finger is, in shares of `plot`.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    required property Item plot
    property string label: ""
    property bool upright: false
    property bool held: false

    signal pressed(real x, real y)
    signal moved(real x, real y)
    signal released
    signal canceled

    height: upright ? Theme.handleLong : Theme.target
    width: upright ? Theme.target : Theme.handleLong

    Accessible.role: Accessible.Slider
    Accessible.name: qsTranslate("shown", label)

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.activeLine
        border.width: root.held ? Theme.thick : Theme.stroke
        color: root.held ? Theme.active : Theme.surface
        height: root.upright ? Theme.handleLong : Theme.handleShort
        radius: Theme.handleShort / 2
        width: root.upright ? Theme.handleShort : Theme.handleLong
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onCanceled: root.canceled()
        onPositionChanged: mouse => root.moved(mapToItem(root.plot, mouse.x, mouse.y).x / root.plot.width, 1 - mapToItem(root.plot, mouse.x, mouse.y).y / root.plot.height)
        onPressed: mouse => root.pressed(mapToItem(root.plot, mouse.x, mouse.y).x / root.plot.width, 1 - mapToItem(root.plot, mouse.x, mouse.y).y / root.plot.height)
        onReleased: root.released()
    }
}
