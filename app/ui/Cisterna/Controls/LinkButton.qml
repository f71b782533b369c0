// A quiet action that is only words, with a full-size target around them.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""

    label: text
    implicitWidth: caption.implicitWidth + 2 * Theme.margin
    implicitHeight: Math.max(Theme.button, caption.implicitHeight + Theme.gap)

    Rectangle {
        anchors.fill: parent
        color: Theme.pressed
        radius: Theme.radius
        visible: root.pressed
    }

    ThemeText {
        id: caption

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.width)
        color: root.enabled ? Theme.changed : Theme.closedText
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        said: root.text
        horizontalAlignment: Text.AlignHCenter
    }
}
