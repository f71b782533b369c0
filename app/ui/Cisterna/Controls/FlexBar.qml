// One step of a day: its rate is its height. The whole column above it is its target.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property real level: 0
    property bool chosen: false

    focusRadius: Theme.tiny

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.bottom: parent.bottom
        border.color: Theme.activeLine
        border.width: root.chosen ? Theme.stroke : 0
        color: root.chosen ? Theme.action : Theme.drugNew
        height: Math.max(Theme.stroke, parent.height * root.level)
        radius: Theme.tiny
        width: Math.max(Theme.stroke, parent.width - Theme.hair)
    }
}
