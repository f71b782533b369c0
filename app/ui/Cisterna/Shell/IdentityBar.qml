// Whose pump this is, how fresh what we show of it is, and Stop: on every screen, always in this order.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Rectangle {
    id: root

    property string patientName: ""
    property string patientDetail: ""
    property string pumpName: ""
    property string pumpNotice: ""
    property string roleNotice: ""
    property int linkBars: 0
    property string linkText: ""
    property bool linkStale: false
    property string clockText: ""
    property bool stopEnabled: true
    property string stopText: qsTr("Stop")

    signal stopTapped

    implicitWidth: Theme.wide
    implicitHeight: Theme.barHeight
    color: Theme.bar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        spacing: root.width < Theme.wide ? Theme.gap : Theme.margin

        ColumnLayout {
            Layout.maximumWidth: Math.max(name.implicitWidth, detail.implicitWidth)
            Layout.minimumWidth: Theme.barNameMinimum
            Layout.fillWidth: true
            spacing: 0

            BarText {
                id: name

                Layout.fillWidth: true
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.small
                text: root.patientName
            }

            BarText {
                id: detail

                Layout.fillWidth: true
                color: Theme.barMuted
                font.pixelSize: Theme.detail
                text: root.patientDetail
                visible: text !== ""
            }
        }

        ColumnLayout {
            spacing: 0

            BarText {
                text: root.pumpName
                visible: text !== ""
            }

            BarText {
                color: Theme.barMuted
                font.pixelSize: Theme.small
                text: root.pumpNotice
            }
        }

        Item {
            Layout.fillWidth: true
        }

        Rectangle {
            Layout.preferredHeight: role.implicitHeight + Theme.tiny
            Layout.preferredWidth: role.width + Theme.gapLarge
            border.color: Theme.barMuted
            border.width: Theme.hair
            color: Theme.bar
            radius: Theme.radiusTick
            visible: root.roleNotice !== ""

            BarText {
                id: role

                anchors.centerIn: parent
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 0.9
                text: root.roleNotice
                width: Math.min(implicitWidth, Theme.barRoleWidth)
                wrapMode: Text.WordWrap
            }
        }

        SignalBars {
            bars: root.linkBars
            lit: root.linkStale ? Theme.barMuted : Theme.barGood
        }

        ColumnLayout {
            spacing: 0

            BarText {
                color: root.linkStale ? Theme.barMuted : Theme.barGood
                font.pixelSize: Theme.detail
                font.weight: Font.DemiBold
                text: root.linkText
                visible: text !== ""
            }

            BarText {
                color: Theme.barMuted
                font.pixelSize: Theme.small
                text: root.clockText
            }
        }

        Tappable {
            id: stop

            objectName: "stopButton"
            Layout.preferredHeight: Theme.target
            Layout.preferredWidth: Theme.stopButtonWidth
            enabled: root.stopEnabled
            focusRadius: Theme.radius
            label: root.stopText
            onTapped: root.stopTapped()

            Rectangle {
                anchors.fill: parent
                border.color: stop.enabled ? Theme.barText : Theme.barFaint
                border.width: Theme.stroke
                color: stop.pressed ? Theme.barPressed : Theme.bar
                radius: Theme.radiusSmall
            }

            Row {
                anchors.centerIn: parent
                spacing: Theme.gapSmall

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: stop.enabled ? Theme.barText : Theme.barMuted
                    height: Theme.gap + Theme.stroke
                    width: height
                }

                BarText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: stop.enabled ? Theme.barText : Theme.barMuted
                    font.pixelSize: Theme.strong
                    font.weight: Font.Bold
                    text: root.stopText
                }
            }
        }
    }
}
