// Programming under way, unknown, or refused.
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
        primaryText: root.program.state === "failed" ? qsTr("Back to Therapy") : ""
        visible: root.program.state === "unknown" || root.program.state === "failed"
        what: root.program.headline
        whatToDo: root.program.whatToDo
        why: root.program.why
        width: Math.min(parent.width, Theme.dialogWidth)
        onPrimaryTapped: root.program.retry()
    }
}
