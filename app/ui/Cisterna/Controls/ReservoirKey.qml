// What a line across the vessel stands for.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string text: ""
    property bool dashed: false

    implicitHeight: words.implicitHeight + Theme.stroke

    ReservoirLine {
        anchors.verticalCenter: words.verticalCenter
        color: root.dashed ? Theme.muted : Theme.ink
        dashed: root.dashed
    }

    ThemeText {
        id: words

        color: root.dashed ? Theme.muted : Theme.ink
        font.pixelSize: Theme.detail
        font.weight: root.dashed ? Font.Normal : Font.DemiBold
        said: root.text
        width: parent.width - x
        x: Theme.tick + Theme.gapSmall
    }
}
