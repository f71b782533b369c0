// The dose after this refill.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property TherapyViewModel therapy
    required property bool stale

    subtitle: root.therapy.dose === "" ? qsTr("Set the dose to begin with. The flow follows by itself.") : qsTr("Keep the dose as it is, or tap it to change it. The flow follows by itself.")
    title: qsTr("Therapy")

    ChoiceField {
        objectName: "restart"
        Layout.fillWidth: true
        columns: 2
        current: root.therapy.restartChosen
        options: root.therapy.restartChoices
        text: qsTr("The pump is stopped. What shall it do after programming?")
        visible: root.therapy.stopped
        onChosen: index => root.therapy.chooseRestart(index)
    }

    ValueField {
        objectName: "dose"
        Layout.fillWidth: true
        enabled: root.therapy.doseEnabled
        status: root.therapy.dose === "" ? "empty" : "filled"
        text: qsTr("Daily dose")
        unit: root.therapy.unit
        value: root.therapy.dose
        onTapped: root.therapy.askDose()
    }

    Card {
        Layout.fillWidth: true

        ThemeText {
            objectName: "doseSentence"
            Layout.fillWidth: true
            color: root.stale ? Theme.muted : Theme.ink
            font.weight: Font.DemiBold
            said: root.therapy.sentence
        }

        DetailList {
            Layout.fillWidth: true
            rows: root.therapy.figures
            stale: root.stale
        }
    }

    NoticeBox {
        objectName: "therapyNotice"
        Layout.fillWidth: true
        headline: root.therapy.noticeHeadline
        kind: root.therapy.noticeKind
        text: root.therapy.noticeText
        visible: root.therapy.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.therapy.chosenReason
        options: root.therapy.reasons
        text: qsTr("Reason for going on")
        visible: root.therapy.reasons.length > 0
        onChosen: index => root.therapy.chooseReason(index)
    }
}
