// What one step says, in its bar or above a low one. Narrow bars say less: the unit stands at the axis, and what is
// missing stands below the chart once the bar is touched.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string rate: ""
    property string number: ""
    property string mass: ""
    property real level: 0
    property bool chosen: false
    readonly property bool wide: width >= rateSize.width + massSize.width + Theme.margin + Theme.gap
    readonly property bool whole: width >= Math.max(rateSize.width, massSize.width) + Theme.gap
    readonly property bool turned: width < massSize.width + Theme.gap
    readonly property real bar: height * level
    readonly property real needed: turned ? words.implicitWidth : words.implicitHeight
    readonly property bool inside: bar >= needed + Theme.gap + (chosen ? Theme.gapSmall : 0)
    readonly property real above: Math.max(0, height - bar - (inside ? -Theme.gapSmall - (chosen ? Theme.gapSmall : 0) : needed + Theme.tiny + (chosen ? Theme.gap : 0)))

    TextMetrics {
        id: rateSize

        font: words.font
        text: qsTranslate("shown", root.rate)
    }

    TextMetrics {
        id: massSize

        font: words.font
        text: qsTranslate("shown", root.mass)
    }

    ThemeText {
        id: words

        color: root.chosen && root.inside ? Theme.actionText : Theme.ink
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
        rotation: root.turned ? -90 : 0
        style: Text.Outline
        styleColor: root.inside ? (root.chosen ? Theme.action : Theme.drugNew) : Theme.surface
        said: root.wide ? root.rate + "  ·  " + root.mass : root.turned ? root.rate : (root.whole ? root.rate : root.number) + "\n" + root.mass
        visible: root.width >= Theme.flexTurned
        wrapMode: Text.NoWrap
        x: root.turned ? (root.width - width) / 2 : Theme.gapSmall - Theme.stroke
        y: root.turned ? root.above + (width - height) / 2 : root.above
    }
}
