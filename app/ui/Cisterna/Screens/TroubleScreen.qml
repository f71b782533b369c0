// While there is no reading: looking for the pump, or what keeps the tablet from it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    ScrollArea {
        anchors.bottom: emergency.top
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        stretch: true
        visible: !root.trouble.busy

        ErrorPanel {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.dialogWidth
            objectName: "trouble"
            primaryText: root.trouble.mayFind ? qsTr("Find pump") : ""
            what: root.trouble.what
            whatToDo: root.trouble.whatToDo
            why: root.trouble.why
            onPrimaryTapped: root.findTapped()
        }
    }

    SecondaryButton {
        id: emergency

        objectName: "emergencyButton"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.margin
        text: qsTr("Emergency")
        onTapped: root.aside.openEmergency()
    }
}
