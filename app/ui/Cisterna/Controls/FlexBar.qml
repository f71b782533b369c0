// One step of a day: its rate is its height. Its label stands in it or, when it is low, above it; turned when narrow.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string rate: ""
    property string mass: ""
    property real level: 0
    property bool chosen: false
    readonly property bool wide: width >= Theme.flexOneLine
    readonly property bool turned: width < Theme.flexTwoLines
    readonly property bool inside: fill.height >= (turned ? words.implicitWidth : words.implicitHeight) + Theme.gap
    readonly property color text: chosen && inside ? Theme.actionText : Theme.ink

    focusRadius: Theme.tiny

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        id: fill

        anchors.bottom: parent.bottom
        color: root.chosen ? Theme.action : Theme.drugNew
        height: Math.max(Theme.stroke, parent.height * root.level)
        radius: Theme.tiny
        width: Math.max(Theme.stroke, parent.width - Theme.hair)
    }

    ThemeText {
        id: words

        color: root.text
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
        rotation: root.turned ? -90 : 0
        text: root.wide || root.turned ? root.rate + "  ·  " + root.mass : root.rate + "\n" + root.mass
        visible: root.width >= Theme.flexTurned
        wrapMode: Text.NoWrap
        x: root.turned ? (root.width - width) / 2 : Theme.gapSmall - Theme.stroke
        y: root.turned ? turnedY - height / 2 : root.inside ? root.height - fill.height + Theme.gapSmall : root.height - fill.height - height - Theme.tiny

        readonly property real turnedY: root.inside ? root.height - fill.height + Theme.gapSmall + width / 2 : root.height - fill.height - Theme.tiny - width / 2
    }
}
