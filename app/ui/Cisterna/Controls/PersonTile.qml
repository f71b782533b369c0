// One person to choose: initials, name and role.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string initials: ""
    property string name: ""
    property string role: ""

    label: name
    explanation: role
    Accessible.name: name
    implicitWidth: Theme.panelWidth
    implicitHeight: Math.max(Theme.tileHeight, words.implicitHeight + 2 * Theme.gap)
    focusRadius: Theme.radius + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.activeLine : Theme.line
        border.width: root.pressed ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : Theme.surface
        radius: Theme.radius
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap + Theme.tiny

        PersonMark {
            initials: root.initials
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            LiteralText {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                text: root.name
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.detail
                said: root.role
            }
        }
    }
}
