// A level across the vessel, solid or dashed; `edge` is its distance from the nearer round end, where it gets shorter.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Row {
    id: root

    property bool dashed: false
    property color color: Theme.ink
    property int thickness: Theme.thick
    property real run: Theme.tick
    property real edge: Theme.vesselRadius
    readonly property real bend: Math.max(0, Theme.vesselRadius - Math.max(0, edge))
    readonly property real inset: bend === 0 ? 0 : Theme.vesselRadius - Math.sqrt(Theme.vesselRadius * Theme.vesselRadius - bend * bend)

    clip: true
    height: thickness
    spacing: dashed ? Theme.tiny : 0
    width: run - 2 * inset
    x: inset

    Repeater {
        model: root.dashed ? Math.max(0, Math.ceil(root.width / (Theme.gapSmall + Theme.tiny))) : 1

        Rectangle {
            color: root.color
            height: root.thickness
            width: root.dashed ? Theme.gapSmall : root.width
        }
    }
}
