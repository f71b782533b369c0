// What can be done from Home besides refill and dose: one tile each, always in the same order.
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

    columnSpacing: Theme.gap + Theme.stroke
    columns: width < Theme.pageNarrow ? 2 : 4
    rowSpacing: Theme.gap + Theme.stroke
    uniformCellWidths: true

    ActionTile {
        objectName: "flexTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        available: root.home.canAdjust
        detail: qsTr("the dose through the day")
        reason: root.home.whyNotAdjust
        text: qsTr("Flex dosing")
        onTapped: root.home.startFlex()
    }

    ActionTile {
        objectName: "bolusTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        available: root.home.canRefill
        detail: qsTr("single, prime, bridge")
        reason: root.home.whyNot
        text: qsTr("Bolus")
        onTapped: root.home.startBolus()
    }

    ActionTile {
        objectName: "bolusesTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        available: root.home.canRefill
        detail: root.boluses.wentOff ? qsTr("off since the fluid changed") : qsTr("dose, lockout, maxima")
        reason: root.home.whyNot
        text: qsTr("Patient boluses")
        onTapped: root.home.startBoluses()
    }

    ActionTile {
        objectName: "catheterTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        available: root.home.canRefill
        detail: qsTr("revision, access port")
        reason: root.home.whyNot
        text: qsTr("Catheter")
        visible: !root.home.unprogrammed
        onTapped: root.home.startCatheter()
    }

    ActionTile {
        objectName: "mriTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        detail: root.home.scanText
        text: qsTr("MRI check")
        onTapped: root.aside.openMri()
    }

    ActionTile {
        objectName: "clockTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        available: root.home.canRefill
        detail: qsTr("time and time zone")
        reason: root.home.whyNot
        text: qsTr("Pump clock")
        onTapped: root.home.startClock()
    }

    ActionTile {
        objectName: "logTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        detail: qsTr("what happened, and when")
        text: qsTr("Log and alarms")
        onTapped: root.aside.openLog()
    }

    ActionTile {
        objectName: "emergencyTile"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.key
        detail: qsTr("overdose, withdrawal")
        text: qsTr("Emergency")
        onTapped: root.aside.openEmergency()
    }
}
