// Programming under way, unknown, taken but not read back, or refused.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property ProgramViewModel program

    BusyNote {
        anchors.centerIn: parent
        detail: root.program.why
        text: root.program.headline
        visible: root.program.state === "busy"
    }

    ScrollArea {
        anchors.fill: parent
        stretch: true
        visible: root.program.state === "unknown" || root.program.state === "unread" || root.program.state === "failed"

        ErrorPanel {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.dialogWidth
            objectName: "programTrouble"
            primaryEnabled: root.program.canGoOn
            primaryText: root.program.state === "failed" ? qsTr("Back to %1").arg(root.program.asks) : root.program.state === "unread" ? qsTr("Read the pump again") : ""
            secondaryText: root.program.state === "unread" ? qsTr("Leave and compare on Home") : ""
            what: root.program.headline
            whatToDo: root.program.whatToDo
            why: root.program.why
            onPrimaryTapped: root.program.state === "unread" ? root.program.readAgain() : root.program.retry()
            onSecondaryTapped: root.program.finish()
        }
    }
}
