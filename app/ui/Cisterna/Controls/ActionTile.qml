// A way into a workflow: its name and one line of what lies there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string detail: ""
    property string reason: ""
    property bool available: true

    enabled: available
    label: text
    explanation: available || reason === "" ? detail : reason
    implicitWidth: Theme.tileWidth
    implicitHeight: Math.max(Theme.button, words.implicitHeight + 2 * Theme.gapSmall)
    focusRadius: Theme.radius + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.activeLine : Theme.line
        border.width: root.pressed ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : root.available ? Theme.surface : Theme.canvas
        radius: Theme.radius
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gapSmall
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        ThemeText {
            Layout.fillWidth: true
            color: root.available ? Theme.ink : Theme.muted
            font.pixelSize: Theme.heading + Theme.stroke
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 1
            minimumPixelSize: Theme.detail
            said: root.text
        }

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            horizontalAlignment: Text.AlignHCenter
            said: root.available || root.reason === "" ? root.detail : root.reason
            visible: text !== ""
        }
    }
}
