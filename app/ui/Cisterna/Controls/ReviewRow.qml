// One setting of the review: before, after, and for a changed one the tick. What had no before takes its place.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string setting: ""
    property string before: ""
    property string after: ""
    property string ruleText: ""
    property bool changed: false
    property bool ticked: false
    property bool tickable: true
    property bool stale: false
    property bool stacked: false
    property real beforeX: 0
    property real afterX: 0
    readonly property bool alone: before === ""

    label: changed ? setting + ": " + before + " → " + after : setting + ": " + after
    explanation: ruleText
    readonly property real run: width - (tickable ? Theme.tick + Theme.gapSmall : 0)
    readonly property real wasHeight: alone ? 0 : was.implicitHeight
    readonly property real tallest: Math.max(name.implicitHeight, wasHeight, becomes.implicitHeight)
    readonly property real together: name.implicitHeight + wasHeight + becomes.implicitHeight

    implicitHeight: Math.max(Theme.target, (stacked ? together : tallest) + 2 * Theme.gapSmall)
    focusRadius: Theme.radiusTick

    Accessible.role: changed && tickable ? Accessible.CheckBox : Accessible.StaticText
    Accessible.checkable: changed && tickable
    Accessible.checked: ticked

    Rectangle {
        anchors.fill: parent
        color: Theme.pressed
        visible: root.pressed
    }

    ThemeText {
        id: name

        color: Theme.muted
        said: root.setting
        width: root.stacked ? root.run : root.beforeX - Theme.gapSmall
        y: root.stacked ? Theme.gapSmall : (root.height - implicitHeight) / 2
    }

    BoundText {
        id: was

        color: Theme.muted
        font.pixelSize: Theme.body - 1
        said: root.before
        visible: !root.alone
        width: root.stacked ? root.run : root.afterX - root.beforeX - Theme.gapSmall
        x: root.stacked ? 0 : root.beforeX
        y: root.stacked ? name.y + name.implicitHeight : (root.height - implicitHeight) / 2
    }

    Column {
        id: becomes

        width: root.run - x
        x: root.stacked ? 0 : root.alone ? root.beforeX : root.afterX
        y: root.stacked ? name.y + name.implicitHeight + root.wasHeight : (root.height - implicitHeight) / 2

        BoundText {
            color: root.stale ? Theme.muted : Theme.ink
            font.pixelSize: Theme.body - 1
            font.weight: root.changed ? Font.Bold : Font.Normal
            said: root.changed ? "→ " + root.after : root.after
            width: parent.width
        }

        ThemeText {
            color: Theme.muted
            font.pixelSize: Theme.small
            said: root.ruleText
            visible: text !== ""
            width: parent.width
        }
    }

    TickBox {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        checked: root.ticked
        visible: root.tickable && root.changed
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
}
