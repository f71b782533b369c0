// A short line out of the vessel with its label; `drop` moves the label down where two would meet.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string text: ""
    property real drop: 0

    visible: text !== ""

    Rectangle {
        color: Theme.muted
        height: Theme.stroke
        width: Theme.gap
    }

    ThemeText {
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.text
        wrapMode: Text.NoWrap
        x: Theme.gap + Theme.tiny
        y: root.drop - implicitHeight / 2
    }
}
