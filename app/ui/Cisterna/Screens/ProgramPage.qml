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

    ErrorPanel {
        anchors.centerIn: parent
        objectName: "programTrouble"
        primaryEnabled: root.program.canGoOn
        primaryText: root.program.state === "failed" ? qsTr("Back to the entries") : root.program.state === "unread" ? qsTr("Read the pump again") : ""
        secondaryText: root.program.state === "unread" ? qsTr("Leave and compare on Home") : ""
        visible: root.program.state === "unknown" || root.program.state === "unread" || root.program.state === "failed"
        what: root.program.headline
        whatToDo: root.program.whatToDo
        why: root.program.why
        width: Math.min(parent.width, Theme.dialogWidth)
        onPrimaryTapped: root.program.state === "unread" ? root.program.readAgain() : root.program.retry()
        onSecondaryTapped: root.program.finish()
    }
}
