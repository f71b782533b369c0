// A modal panel over its parent, at its foot when `low`, which has the keyboard. Taps beside it go nowhere; `keepRight`
// leaves the consequences in sight.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

FocusScope {
    id: root

    property bool open: false
    property bool low: false
    property string name: ""
    property real keepRight: 0
    property real panelWidth: Theme.dialogWidth
    property real panelHeight: frame.implicitHeight
    property int padding: Theme.margin
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

        Item {
            id: frame

            anchors.fill: parent
            anchors.margins: root.padding
            implicitHeight: childrenRect.height
        }
    }
}
