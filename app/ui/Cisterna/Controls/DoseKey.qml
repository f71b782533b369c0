// A dose that is one touch away: how it comes about, above what it makes. One that `opens` a pad is no choice itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string detail: ""
    property bool chosen: false
    property bool opens: false

    label: text
    explanation: detail
    implicitWidth: words.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: Math.max(Theme.button, words.implicitHeight + 2 * Theme.gap)
    focusRadius: Theme.radiusSmall + Theme.tiny

    Accessible.role: opens ? Accessible.Button : Accessible.RadioButton
    Accessible.checkable: !opens
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen || root.pressed ? Theme.activeLine : Theme.line
        border.width: root.chosen ? Theme.thick : root.pressed ? Theme.stroke : Theme.hair
        color: root.pressed ? Theme.pressed : root.chosen ? Theme.active : Theme.surface
        radius: Theme.radiusSmall
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.tiny
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        ThemeText {
            Layout.fillWidth: true
            color: !root.enabled ? Theme.muted : root.opens ? Theme.changed : Theme.ink
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            said: root.text
            wrapMode: Text.NoWrap
        }

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            said: root.detail
            visible: text !== ""
        }
    }
}
