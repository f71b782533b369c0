// A line through points, built from thin rectangles so that every renderer draws it alike.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property list<var> points: []
    property bool dashed: false

    Repeater {
        model: Math.max(0, root.points.length - 1)

        Item {
            id: stretch

            required property int index
            readonly property var from: root.points[index] ?? ({})
            readonly property var to: root.points[index + 1] ?? ({})
            readonly property real runX: ((to.x ?? 0) - (from.x ?? 0)) * root.width
            readonly property real runY: ((from.y ?? 0) - (to.y ?? 0)) * root.height

            height: Theme.thick
            rotation: Math.atan2(runY, runX) * 180 / Math.PI
            transformOrigin: Item.Left
            width: Math.hypot(runX, runY)
            x: (from.x ?? 0) * root.width
            y: (1 - (from.y ?? 0)) * root.height - height / 2

            Repeater {
                model: root.dashed ? Math.ceil(stretch.width / Theme.gap) : 1

                Rectangle {
                    required property int index

                    antialiasing: true
                    color: Theme.drugStrong
                    height: stretch.height
                    radius: root.dashed ? 0 : height / 2
                    width: root.dashed ? Math.min(Theme.gapSmall - 1, stretch.width - x) : stretch.width
                    x: index * Theme.gap
                }
            }
        }
    }
}
