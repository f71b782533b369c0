// One value of a picker, filled when it is the chosen one; a `literal` one reads the same in every language.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property bool chosen: false
    property bool literal: false
    readonly property string shown: literal ? text : qsTranslate("shown", text)

    label: text
    implicitWidth: Math.max(Theme.target + Theme.stroke, caption.implicitWidth + Theme.gapSmall)
    implicitHeight: Theme.target + Theme.stroke
    focusRadius: Theme.radiusSmall + Theme.tiny

    Accessible.name: shown
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.activeLine : Theme.line
        border.width: root.chosen ? 0 : root.pressed ? Theme.stroke : Theme.hair
        color: root.chosen ? Theme.action : root.pressed ? Theme.active : Theme.canvas
        radius: Theme.radiusSmall
    }

    LiteralText {
        id: caption

        anchors.centerIn: parent
        color: root.chosen ? Theme.actionText : Theme.ink
        font.weight: root.chosen ? Font.DemiBold : Font.Normal
        text: root.shown
        wrapMode: Text.NoWrap
    }
}
