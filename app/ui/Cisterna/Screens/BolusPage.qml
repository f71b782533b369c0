// A bolus: which of the three fits what lies in the line, then its figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property BolusViewModel bolus
    required property bool stale
    readonly property bool narrow: width < Theme.pageNarrow

    subtitle: qsTr("What lies in the line decides which bolus fits. It is given once.")
    title: qsTr("Bolus")

    ChoiceField {
        objectName: "bolusKind"
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 3
        current: root.bolus.kindChosen
        options: root.bolus.kinds
        onChosen: index => root.bolus.chooseKind(index)
    }

    Cells {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        visible: root.bolus.which === "single"

        ValueField {
            objectName: "bolusDose"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.bolus.doseNote
            status: root.bolus.dose === "" ? "empty" : "filled"
            text: qsTr("Dose of the bolus")
            unit: root.bolus.unit
            value: root.bolus.dose
            onTapped: root.bolus.askDose()
        }

        ValueField {
            objectName: "bolusDuration"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.bolus.durationNote
            status: root.bolus.duration === "" ? "empty" : "filled"
            text: qsTr("Given over, in minutes")
            unit: qsTr("min")
            value: root.bolus.duration
            onTapped: root.bolus.askDuration()
        }
    }

    Cells {
        Layout.fillWidth: true
        least: Theme.keyCell
        most: root.bolus.durations.length
        visible: root.bolus.which === "single"

        Repeater {
            model: root.bolus.durations.length

            DoseKey {
                required property int index
                readonly property var entry: root.bolus.durations[index] ?? ({})

                objectName: "duration.option" + index
                Layout.fillHeight: true
                Layout.fillWidth: true
                chosen: root.bolus.durationChosen === index
                detail: entry.detail ?? ""
                enabled: entry.open ?? true
                text: entry.label ?? ""
                onTapped: root.bolus.chooseDuration(index)
            }
        }
    }

    ChoiceField {
        objectName: "drugFront"
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 3
        current: root.bolus.frontChosen
        options: root.bolus.fronts
        text: qsTr("Where is the drug now?")
        visible: root.bolus.which === "prime"
        onChosen: index => root.bolus.chooseFront(index)
    }

    ValueField {
        objectName: "bridgeDose"
        Layout.fillWidth: true
        message: root.bolus.bridgeNote
        status: root.bolus.bridge === "" ? "empty" : "filled"
        text: qsTr("Dose that the old drug keeps until the new one is at the tip")
        unit: root.bolus.bridgeUnit
        value: root.bolus.bridge
        visible: root.bolus.which === "bridge"
        onTapped: root.bolus.askBridge()
    }

    Card {
        Layout.fillWidth: true
        visible: root.bolus.which === "prime" || root.bolus.which === "bridge"

        FluidPath {
            objectName: "fluidPath"
            Layout.fillWidth: true
            caption: qsTr("Preview: nothing has been sent")
            catheterText: root.bolus.line.catheterText
            front: root.bolus.line.front
            frontText: root.bolus.line.frontText
            pieces: root.bolus.line.pieces
            reservoirText: root.bolus.line.reservoirText
            stale: root.stale
            tubing: root.bolus.line.tubing
            tubingText: root.bolus.line.tubingText
        }

        ThemeText {
            objectName: "primeNote"
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            said: root.bolus.primeNote
            visible: root.bolus.which === "prime" && text !== ""
        }
    }

    NoticeBox {
        objectName: "bolusNotice"
        Layout.fillWidth: true
        headline: root.bolus.noticeHeadline
        kind: root.bolus.noticeKind
        text: root.bolus.noticeText
        visible: root.bolus.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.bolus.chosenReason
        options: root.bolus.reasons
        text: qsTr("Reason for going on")
        visible: root.bolus.reasons.length > 0
        onChosen: index => root.bolus.chooseReason(index)
    }
}
