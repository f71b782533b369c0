// Strength of the link, 0 to 4 bars.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Row {
    id: root

    property int bars: 0
    property color lit: Theme.barGood
    property color unlit: Theme.barFaint

    spacing: Theme.tiny + 1

    Accessible.role: Accessible.Indicator
    Accessible.name: qsTranslate("shown", qsTr("Link strength %1 of 4").arg(bars))

    Repeater {
        model: 4

        Rectangle {
            required property int index

            anchors.bottom: parent.bottom
            color: index < root.bars ? root.lit : root.unlit
            height: Theme.gapSmall + index * Theme.barStep
            radius: Theme.stroke
            width: Theme.barStep
        }
    }
}
