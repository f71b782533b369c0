// While there is no reading: looking for the pump, or what keeps the tablet from it.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AsideViewModel aside
    required property TroubleViewModel trouble

    signal findTapped

    BusyNote {
        anchors.centerIn: parent
        detail: root.trouble.whatToDo
        text: root.trouble.what
        visible: root.trouble.busy
    }

    ErrorPanel {
        anchors.centerIn: parent
        objectName: "trouble"
        primaryText: root.trouble.mayFind ? qsTr("Find pump") : ""
        visible: !root.trouble.busy
        what: root.trouble.what
        whatToDo: root.trouble.whatToDo
        why: root.trouble.why
        width: Math.min(parent.width - 2 * Theme.margin, Theme.dialogWidth)
        onPrimaryTapped: root.findTapped()
    }

    SecondaryButton {
        objectName: "emergencyButton"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.margin
        text: qsTr("Emergency")
        onTapped: root.aside.openEmergency()
    }
}
