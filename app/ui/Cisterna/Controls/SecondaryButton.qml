// An action beside the main one, outlined.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string reason: ""
    property string symbol: ""

    label: text
    explanation: enabled ? "" : reason
    implicitWidth: Math.max(Theme.buttonWidth, caption.implicitWidth + 2 * Theme.margin)
    implicitHeight: Math.max(Theme.button, caption.implicitHeight + Theme.gap)
    focusRadius: Theme.radius + Theme.tiny

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.activeLine : Theme.line
        border.width: root.pressed ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : Theme.surface
        radius: Theme.radius
    }

    ThemeText {
        id: caption

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.width - Theme.margin)
        color: root.enabled ? Theme.changed : Theme.closedText
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        said: root.symbol === "" ? root.text : root.symbol + "  " + root.text
    }
}
