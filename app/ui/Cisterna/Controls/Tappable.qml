// What a finger can tap: one target of at least 48 px with a name, keyboard focus and a pressed state.
// Looks are drawn by the components built on it; the tap itself is decided only here.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property string label: ""
    property string explanation: ""
    property real focusRadius: Theme.radius
    readonly property bool pressed: tap.pressed

    signal tapped

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    activeFocusOnTab: enabled

    Accessible.role: Accessible.Button
    Accessible.name: qsTranslate("shown", label)
    Accessible.description: qsTranslate("shown", explanation)
    Accessible.focusable: enabled
    Accessible.onPressAction: root.tapped()

    Keys.onSpacePressed: event => event.isAutoRepeat || root.tapped()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.tapped()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.tapped()

    TapHandler {
        id: tap

        acceptedButtons: Qt.LeftButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }

    FocusRing {
        z: 1
        radius: root.focusRadius
        visible: root.activeFocus
    }
}
