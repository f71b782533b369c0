// What the calculations say about the step: `kind` is "info", "good", "caution" (thick dark bar, triangle)
// or "stop" (black bar, octagon). None of them is an alarm, so none is red, yellow or cyan.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string kind: "info"
    property string headline: ""
    property string text: ""
    readonly property bool good: kind === "good"
    readonly property bool caution: kind === "caution"
    readonly property bool hardStop: kind === "stop"
    readonly property int inset: hardStop ? Theme.stopWidth + Theme.gap + Theme.tiny : caution ? Theme.cautionWidth + Theme.stopWidth : good ? 2 * Theme.gapLarge : Theme.gap + Theme.tiny

    implicitWidth: Theme.panelWidth
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * (Theme.gap + Theme.stroke))

    Accessible.role: Accessible.AlertMessage
    Accessible.name: (headline === "" ? "" : qsTranslate("shown", headline) + " ") + qsTranslate("shown", text)

    Rectangle {
        anchors.fill: parent
        border.color: root.hardStop ? Theme.hardStop : Theme.line
        border.width: root.good ? 0 : root.hardStop ? Theme.stroke : Theme.hair
        color: root.good ? Theme.good : Theme.surface
        radius: Theme.radiusSmall
    }

    Item {
        clip: true
        height: parent.height
        visible: root.caution || root.hardStop
        width: root.hardStop ? Theme.stopWidth : Theme.cautionWidth

        Rectangle {
            color: root.hardStop ? Theme.hardStop : Theme.cautionBar
            height: root.height
            radius: root.hardStop ? Theme.radiusSmall : Theme.tiny
            width: root.hardStop ? root.width : parent.width
        }
    }

    Octagon {
        height: width
        visible: root.hardStop
        width: Theme.tick
        x: (Theme.stopWidth - width) / 2
        y: Math.min(Theme.gap, (root.height - height) / 2)
    }

    ThemeText {
        color: root.good ? Theme.goodText : Theme.ink
        font.pixelSize: root.caution ? Theme.railTitle : Theme.body
        lineHeight: root.caution ? 0.9 : 1
        said: root.caution ? "▲" : "✓"
        visible: root.caution || root.good
        x: root.caution ? Theme.margin - Theme.tiny : Theme.gap + Theme.tiny
        y: words.y - (root.caution ? Theme.tiny : 0)
    }

    RunInText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.good ? Theme.goodText : Theme.ink
        font.pixelSize: Theme.body - 1
        lead: root.headline
        rest: root.text
        width: parent.width - x - Theme.gap - Theme.tiny
        x: root.inset
    }
}
