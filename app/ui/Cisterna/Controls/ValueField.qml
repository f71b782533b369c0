// A value that is typed on the number pad: tapping the card opens it. `status` is "empty", "filled", "active" or "error".
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string value: ""
    property string unit: ""
    property string status: "empty"
    property string message: ""
    property string emptyText: qsTr("Tap to enter")
    readonly property bool alerting: status === "error"
    readonly property bool lit: status === "active"

    label: text
    explanation: (value === "" ? emptyText : unit === "" ? value : value + " " + unit) + (message === "" ? "" : ". " + message)
    implicitWidth: Theme.railWidth
    implicitHeight: Math.max(Theme.fieldHeight, column.implicitHeight + 2 * Theme.gap)
    focusRadius: Theme.radiusSmall + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.alerting ? Theme.ink : root.lit ? Theme.activeLine : Theme.line
        border.width: root.alerting || root.lit ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : root.lit ? Theme.active : Theme.surface
        radius: Theme.radiusSmall
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap + Theme.tiny
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.text
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            ThemeText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                color: root.value === "" ? Theme.muted : Theme.ink
                font.pixelSize: root.value === "" ? Theme.body : Theme.value
                font.weight: root.value === "" ? Font.Normal : Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                said: root.value === "" ? root.emptyText : root.value
                verticalAlignment: Text.AlignVCenter
                Layout.preferredHeight: Theme.fieldLine
                wrapMode: Text.NoWrap
            }

            ThemeText {
                Layout.alignment: Qt.AlignBaseline
                color: Theme.muted
                font.pixelSize: Theme.heading
                said: root.unit
                visible: root.unit !== ""
                wrapMode: Text.NoWrap
            }

            Item {
                Layout.fillWidth: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall
            visible: root.message !== ""

            ThemeText {
                Layout.alignment: Qt.AlignTop
                font.pixelSize: Theme.detail
                said: "▲"
                spoken: ""
                visible: root.alerting
            }

            ThemeText {
                Layout.fillWidth: true
                color: root.alerting ? Theme.ink : Theme.muted
                font.pixelSize: Theme.detail
                font.weight: root.alerting ? Font.DemiBold : Font.Normal
                said: root.message
            }
        }
    }
}
