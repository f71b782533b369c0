// One step of the rail with the line that leads to it; a flat one stands beside the one before, without its name.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string status: "todo"
    property int number: 1
    property bool first: false
    property bool flat: false
    readonly property bool done: status === "done"
    readonly property bool current: status === "current"

    label: text
    explanation: done ? qsTr("done") : current ? qsTr("current step") : qsTr("to do")
    enabled: done
    focusRadius: Theme.radiusTick

    Rectangle {
        anchors.fill: parent
        color: Theme.pressed
        visible: root.pressed
    }

    Rectangle {
        color: root.done || root.current ? Theme.activeLine : Theme.line
        height: root.flat ? Theme.stroke : root.height - Theme.tick
        visible: !root.first
        width: root.flat ? root.width - Theme.tick : Theme.stroke
        x: root.flat ? -width / 2 : disc.x + (disc.width - width) / 2
        y: root.flat ? (root.height - height) / 2 : -height / 2
    }

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        border.color: root.done ? Theme.action : root.current ? Theme.activeLine : Theme.line
        border.width: Theme.stroke
        color: root.done ? Theme.action : Theme.surface
        height: Theme.tick
        radius: height / 2
        width: height
        x: root.flat ? (root.width - width) / 2 : Theme.margin

        ThemeText {
            anchors.centerIn: parent
            color: root.done ? Theme.actionText : root.current ? Theme.changed : Theme.muted
            font.pixelSize: root.done ? Theme.body : Theme.detail
            font.weight: Font.DemiBold
            said: root.done ? "✓" : root.number
        }
    }

    ThemeText {
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap + Theme.stroke
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        color: root.current ? Theme.ink : Theme.muted
        font.pixelSize: Theme.body + 1
        font.weight: root.current ? Font.Bold : Font.Normal
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small
        height: parent.height
        maximumLineCount: 2
        said: root.text
        verticalAlignment: Text.AlignVCenter
        visible: !root.flat
    }
}
