// A modal panel over its parent, on the lower edge when `low`, which has the keyboard. Taps beside it go nowhere;
// `keepRight` leaves the consequences in sight, and a `clear` one all that it does not cover, which is `covers` of the
// height. What is higher than the window scrolls.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

FocusScope {
    id: root

    property bool open: false
    property bool low: false
    property string name: ""
    property real keepRight: 0
    property bool clear: false
    readonly property real covers: low && open ? panel.height + Theme.gap : 0
    readonly property real roomInside: height - 2 * (padding + Theme.gap)
    property real panelWidth: Theme.dialogWidth
    property real panelHeight: frame.implicitHeight
    property int padding: Theme.flows ? Theme.gap : Theme.margin
    default property alias content: frame.data

    signal dismissed

    anchors.fill: parent
    focus: open
    opacity: open ? 1 : 0
    visible: open
    z: Theme.sheetZ

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTranslate("shown", name)
    Component.onCompleted: root.open && root.forceActiveFocus()
    onOpenChanged: root.open && root.forceActiveFocus()
    Keys.onEscapePressed: root.dismissed()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    MouseArea {
        objectName: root.objectName + ".scrim"
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        color: Theme.scrim
        height: parent.height
        visible: !root.clear
        width: parent.width - root.keepRight
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.scrim
        height: Theme.navHeight
        width: root.keepRight
    }

    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: Theme.hair
        color: Theme.surface
        height: Math.min(root.panelHeight + 2 * root.padding, root.height - 2 * Theme.gap)
        radius: Theme.radius
        width: Math.min(root.panelWidth, root.width - root.keepRight - 2 * Theme.gap)
        x: (root.width - root.keepRight - width) / 2
        y: root.low ? root.height - height - Theme.gap : (root.height - height) / 2

        Flickable {
            id: flick

            anchors.bottomMargin: interactive ? pill.height + Theme.gapSmall : root.padding
            anchors.fill: parent
            anchors.margins: root.padding
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: frame.implicitHeight
            contentWidth: width
            flickableDirection: Flickable.VerticalFlick
            interactive: root.panelHeight > root.roomInside + Theme.tiny

            Item {
                id: frame

                height: Math.max(flick.height, implicitHeight)
                implicitHeight: childrenRect.height
                width: flick.width
            }
        }

        MoreBelow {
            id: pill

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.tiny
            anchors.horizontalCenter: parent.horizontalCenter
            visible: flick.interactive && flick.contentHeight - flick.contentY - flick.height > Theme.tiny
        }
    }
}
