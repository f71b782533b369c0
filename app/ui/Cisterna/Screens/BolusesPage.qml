// Patient boluses: on or off, then dose, duration, lockout and how many; what went off with a change of fluid is offered.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property BolusesViewModel boluses

    subtitle: qsTr("What the patient may ask for. The lockout counts from start to start.")
    title: qsTr("Patient boluses")

    NoticeBox {
        objectName: "formerBoluses"
        Layout.fillWidth: true
        headline: qsTr("Patient boluses are off.")
        kind: "caution"
        text: root.boluses.formerText
        visible: root.boluses.formerText !== "" && !root.boluses.on
    }

    SecondaryButton {
        objectName: "useFormerButton"
        text: qsTr("Enter the same figures again, and check them")
        visible: root.boluses.formerOffered
        onTapped: root.boluses.useFormer()
    }

    ChoiceField {
        objectName: "bolusesSwitch"
        Layout.fillWidth: true
        columns: 2
        current: root.boluses.switchChosen
        options: root.boluses.switches
        onChosen: index => root.boluses.chooseSwitch(index)
    }

    NoticeBox {
        objectName: "bolusesNotice"
        Layout.fillWidth: true
        headline: root.boluses.noticeHeadline
        kind: root.boluses.noticeKind
        text: root.boluses.noticeText
        visible: root.boluses.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.boluses.chosenReason
        options: root.boluses.reasons
        text: qsTr("Reason for going on")
        visible: root.boluses.reasons.length > 0
        onChosen: index => root.boluses.chooseReason(index)
    }

    Cells {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        visible: root.boluses.on

        ValueField {
            objectName: "patientDose"
            Layout.fillHeight: true
            Layout.fillWidth: true
            status: root.boluses.dose === "" ? "empty" : "filled"
            text: qsTr("Dose of one bolus")
            unit: root.boluses.unit
            value: root.boluses.dose
            onTapped: root.boluses.askDose()
        }

        ValueField {
            objectName: "patientDuration"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.boluses.durationNote
            status: root.boluses.duration === "" ? "empty" : "filled"
            text: qsTr("Given over, in minutes")
            unit: qsTr("min")
            value: root.boluses.duration
            onTapped: root.boluses.askDuration()
        }
    }

    Cells {
        Layout.fillWidth: true
        least: Theme.keyCell
        most: root.boluses.durationKeys.length
        visible: root.boluses.on

        Repeater {
            model: root.boluses.durationKeys.length

            DoseKey {
                required property int index
                readonly property var entry: root.boluses.durationKeys[index] ?? ({})

                objectName: "patientDuration.option" + index
                Layout.fillWidth: true
                chosen: root.boluses.durationChosen === index
                text: entry.label ?? ""
                onTapped: root.boluses.chooseDuration(index)
            }
        }
    }

    Cells {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        visible: root.boluses.on

        ValueField {
            objectName: "lockout"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.boluses.lockoutNote
            status: root.boluses.lockout === "" ? "empty" : "filled"
            text: qsTr("Lockout in minutes, start to start")
            unit: qsTr("min")
            value: root.boluses.lockout
            onTapped: root.boluses.askLockout()
        }

        ValueField {
            objectName: "maxPerDay"
            Layout.fillHeight: true
            Layout.fillWidth: true
            status: root.boluses.maxPerDay === "" ? "empty" : "filled"
            text: qsTr("Most in any 24 h")
            unit: qsTr("boluses")
            value: root.boluses.maxPerDay
            onTapped: root.boluses.askMaxPerDay()
        }
    }

    Cells {
        Layout.fillWidth: true
        least: Theme.keyCell
        most: root.boluses.lockoutKeys.length
        visible: root.boluses.on

        Repeater {
            model: root.boluses.lockoutKeys.length

            DoseKey {
                required property int index
                readonly property var entry: root.boluses.lockoutKeys[index] ?? ({})

                objectName: "lockout.option" + index
                Layout.fillWidth: true
                chosen: root.boluses.lockoutChosen === index
                text: entry.label ?? ""
                onTapped: root.boluses.chooseLockout(index)
            }
        }
    }

    ChoiceField {
        objectName: "bolusWindow"
        Layout.fillWidth: true
        columns: 2
        current: root.boluses.windowed ? 1 : 0
        options: [
            {
                "label": qsTr("No window besides the 24 h"),
                "detail": ""
            },
            {
                "label": qsTr("A window with a maximum of its own"),
                "detail": ""
            }
        ]
        visible: root.boluses.on
        onChosen: index => root.boluses.chooseWindow(index)
    }

    Cells {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        visible: root.boluses.on && root.boluses.windowed

        ValueField {
            objectName: "window"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.boluses.windowNote
            status: root.boluses.window === "" ? "empty" : "filled"
            text: qsTr("Window in minutes")
            unit: qsTr("min")
            value: root.boluses.window
            onTapped: root.boluses.askWindow()
        }

        ValueField {
            objectName: "maxPerWindow"
            Layout.fillHeight: true
            Layout.fillWidth: true
            status: root.boluses.maxPerWindow === "" ? "empty" : "filled"
            text: qsTr("Most in any window")
            unit: qsTr("boluses")
            value: root.boluses.maxPerWindow
            onTapped: root.boluses.askMaxPerWindow()
        }
    }
}
