// What can be done from Home: one tile each, always in the same order, the most frequent first.
// A tile that has just come under a finger takes no tap: what moved away was meant.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

GridLayout {
    id: root

    required property AsideViewModel aside
    required property BolusesViewModel boluses
    required property HomeViewModel home
    required property ReportViewModel report
    required property real room
    readonly property bool still: !stirred.running
    readonly property real span: parent?.width ?? 0
    readonly property bool narrow: span < Theme.pageNarrow

    columnSpacing: Theme.gap + Theme.stroke
    columns: Math.max(2, Math.min(narrow ? 3 : 4, Math.floor(span / (Theme.cell + columnSpacing))))
    rowSpacing: narrow ? Theme.gapSmall : Theme.gap + Theme.stroke
    uniformCellHeights: true
    uniformCellWidths: true

    onHeightChanged: stirred.restart()
    onRoomChanged: stirred.restart()
    onWidthChanged: stirred.restart()
    onYChanged: stirred.restart()

    Timer {
        id: stirred

        interval: Theme.motion ? Theme.stirredMs : Theme.frameMs
    }

    component HomeTile: ActionTile {
        enabled: available && root.still
        onVisibleChanged: stirred.restart()
        onXChanged: stirred.restart()
        onYChanged: stirred.restart()

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(root.narrow ? Theme.homeTile : Theme.button, implicitHeight)
        Layout.preferredHeight: Layout.minimumHeight
        Layout.preferredWidth: 0
    }

    HomeTile {
        objectName: "implantTile"
        available: root.home.canImplant
        detail: qsTr("a pump that is new")
        reason: root.home.whyNotImplant
        text: qsTr("Implant")
        visible: root.home.unprogrammed
        onTapped: root.home.startImplant()
    }

    HomeTile {
        objectName: "refillTile"
        available: root.home.canRefill
        detail: qsTr("reservoir and drug")
        reason: root.home.whyNot
        text: qsTr("Refill")
        onTapped: root.home.startRefill()
    }

    HomeTile {
        objectName: "quickRefillTile"
        detail: qsTr("same drug as before")
        text: qsTr("Quick refill")
        visible: root.home.canQuickRefill
        onTapped: root.home.startQuickRefill()
    }

    HomeTile {
        objectName: "adjustTile"
        available: root.home.canAdjust
        detail: qsTr("value, percent, step")
        reason: root.home.whyNotAdjust
        text: qsTr("Adjust dose")
        visible: !root.home.stopped && !root.home.unprogrammed
        onTapped: root.home.startAdjustment()
    }

    HomeTile {
        objectName: "restartTile"
        available: root.home.canRefill
        detail: qsTr("the therapy as it was")
        reason: root.home.whyNot
        text: qsTr("Restart")
        visible: root.home.stopped
        onTapped: root.home.startRestart()
    }

    HomeTile {
        objectName: "flexTile"
        available: root.home.canAdjust
        detail: qsTr("dose through the day")
        reason: root.home.whyNotAdjust
        text: qsTr("Flex dosing")
        onTapped: root.home.startFlex()
    }

    HomeTile {
        objectName: "bolusTile"
        available: root.home.canRefill
        detail: qsTr("single, prime, bridge")
        reason: root.home.whyNot
        text: qsTr("Bolus")
        onTapped: root.home.startBolus()
    }

    HomeTile {
        objectName: "bolusesTile"
        available: root.home.canRefill
        detail: root.boluses.wentOff ? qsTr("off: fluid changed") : qsTr("dose, lockout, maxima")
        reason: root.home.whyNot
        text: qsTr("Patient boluses")
        onTapped: root.home.startBoluses()
    }

    HomeTile {
        objectName: "catheterTile"
        available: root.home.canRefill
        detail: qsTr("revision, access port")
        reason: root.home.whyNot
        text: qsTr("Catheter")
        visible: !root.home.unprogrammed
        onTapped: root.home.startCatheter()
    }

    HomeTile {
        objectName: "mriTile"
        detail: root.home.scanText
        text: qsTr("MRI check")
        onTapped: root.aside.openMri()
    }

    HomeTile {
        objectName: "clockTile"
        available: root.home.canRefill
        detail: qsTr("time and time zone")
        reason: root.home.whyNot
        text: qsTr("Pump clock")
        onTapped: root.home.startClock()
    }

    HomeTile {
        objectName: "logTile"
        detail: qsTr("events and tones")
        text: qsTr("Log and alarms")
        onTapped: root.aside.openLog()
    }

    HomeTile {
        objectName: "reportTile"
        available: root.report.available
        detail: qsTr("of the last session")
        reason: qsTr("nothing programmed yet")
        text: qsTr("Report")
        onTapped: root.report.show()
    }

    HomeTile {
        objectName: "emergencyTile"
        detail: qsTr("overdose, withdrawal")
        text: qsTr("Emergency")
        onTapped: root.aside.openEmergency()
    }
}
