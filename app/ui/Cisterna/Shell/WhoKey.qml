// Who is signed in, by initials beside a padlock: one tap locks the tablet, and somebody else can sign in.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Tappable {
    id: root

    property string initials: ""
    property string who: ""

    label: qsTr("Lock the tablet or change the user")
    explanation: who
    implicitHeight: Theme.stopButtonHeight
    implicitWidth: marks.implicitWidth + 2 * Theme.gap
    focusRadius: Theme.radius

    Rectangle {
        anchors.fill: parent
        border.color: Theme.barFaint
        border.width: Theme.hair
        color: root.pressed ? Theme.barPressed : Theme.bar
        radius: Theme.radiusSmall
    }

    Row {
        id: marks

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Item {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.gapLarge + Theme.stroke
            width: Theme.gap + Theme.tiny

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.barText
                border.width: Theme.stroke
                color: "transparent"
                height: parent.height - Theme.tiny
                radius: width / 2
                width: parent.width - Theme.tiny
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.barText
                height: Theme.gap + Theme.stroke
                radius: Theme.stroke
                width: parent.width
            }
        }

        LiteralText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barText
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            text: root.initials
        }
    }
}
