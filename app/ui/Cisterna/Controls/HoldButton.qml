// Press and hold to program. The bar fills over Theme.holdMs and `held` is sent once, when it is full;
// letting go or sliding off before that sends nothing but `letGo` and asks to keep holding.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string text: ""
    property string holdingText: qsTr("Keep holding")
    property string reason: ""
    property bool keyHeld: false
    property real fill: 0
    readonly property bool holding: enabled && (press.pressed || keyHeld)
    readonly property bool reminding: reminder.running && !holding

    signal held
    signal letGo

    implicitWidth: Math.max(Theme.nextWidth, caption.implicitWidth + 2 * Theme.margin)
    implicitHeight: Math.max(Theme.button, caption.implicitHeight + Theme.gap)
    activeFocusOnTab: enabled

    Accessible.role: Accessible.Button
    Accessible.name: qsTranslate("shown", text)
    Accessible.description: qsTranslate("shown", enabled ? qsTr("Press and hold for %1 s; letting go earlier does nothing").arg(Theme.holdMs / 1000) : reason)
    Accessible.focusable: enabled

    Keys.onSpacePressed: event => root.keyHeld = root.enabled && (root.keyHeld || !event.isAutoRepeat)
    Keys.onReleased: event => root.keyHeld = root.keyHeld && (event.isAutoRepeat || event.key !== Qt.Key_Space)
    onActiveFocusChanged: root.keyHeld = root.keyHeld && root.activeFocus
    onHoldingChanged: root.holding ? root.fill = 0 : root.fill < 1 && root.letGo()
    onLetGo: reminder.restart()

    NumberAnimation {
        duration: Theme.holdMs
        from: 0
        property: "fill"
        running: root.holding
        target: root
        to: 1

        onFinished: root.held()
    }

    Timer {
        id: reminder

        interval: Theme.noticeMs
    }

    TapHandler {
        id: press

        acceptedButtons: Qt.LeftButton
        gesturePolicy: TapHandler.WithinBounds
    }

    Rectangle {
        anchors.fill: parent
        color: root.enabled ? Theme.action : Theme.closed
        radius: Theme.radius
    }

    Item {
        clip: true
        height: parent.height
        visible: root.holding
        width: parent.width * root.fill

        Rectangle {
            color: Theme.actionFill
            height: root.height
            radius: Theme.radius
            width: root.width
        }
    }

    ThemeText {
        id: caption

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.width - Theme.margin)
        color: root.enabled ? Theme.actionText : Theme.closedText
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        said: root.holding || root.reminding ? root.holdingText : root.text
    }

    FocusRing {
        radius: Theme.radius + Theme.tiny
        visible: root.activeFocus
    }
}
