// One of a few answers, marked by a filled ring.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string detail: ""
    property bool chosen: false

    label: text
    explanation: detail
    implicitWidth: Theme.railWidth
    implicitHeight: Math.max(Theme.button, words.implicitHeight + 2 * Theme.gap)
    focusRadius: Theme.radiusSmall + Theme.tiny

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen ? Theme.activeLine : Theme.line
        border.width: root.chosen ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : root.chosen ? Theme.active : Theme.surface
        radius: Theme.radiusSmall
    }

    Rectangle {
        id: ring

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap + Theme.tiny
        anchors.verticalCenter: parent.verticalCenter
        border.color: root.chosen ? Theme.activeLine : Theme.muted
        border.width: Theme.stroke
        color: Theme.surface
        height: Theme.margin
        radius: height / 2
        width: height

        Rectangle {
            anchors.centerIn: parent
            color: Theme.activeLine
            height: Theme.gap
            radius: height / 2
            visible: root.chosen
            width: height
        }
    }

    ColumnLayout {
        id: words

        anchors.left: ring.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        ThemeText {
            Layout.fillWidth: true
            color: root.enabled ? Theme.ink : Theme.muted
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            said: root.text
        }

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.detail
            visible: text !== ""
        }
    }
}
