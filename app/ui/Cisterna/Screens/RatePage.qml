// Minimum rate in the place of a therapy or of a stop: what it gives, what it does not prevent, who knows of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property RateViewModel rate
    required property bool stale

    subtitle: qsTr("The pump keeps what ran before, and Restart brings it back.")
    title: qsTr("Minimum rate")

    Card {
        Layout.fillWidth: true

        ThemeText {
            objectName: "rateSentence"
            Layout.fillWidth: true
            color: root.stale ? Theme.muted : Theme.ink
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            said: root.rate.sentence
        }

        ThemeText {
            Layout.fillWidth: true
            said: root.rate.spares
        }
    }

    NoticeBox {
        objectName: "rateMeaning"
        Layout.fillWidth: true
        headline: qsTr("What it means with this drug.")
        kind: "caution"
        text: root.rate.meaning
    }

    CheckRow {
        objectName: "coverCheck"
        Layout.fillWidth: true
        checked: root.rate.said
        text: root.rate.question
        onToggled: root.rate.toggleSaid()
    }

    NoticeBox {
        objectName: "rateNotice"
        Layout.fillWidth: true
        headline: root.rate.noticeHeadline
        kind: root.rate.noticeKind
        text: root.rate.noticeText
        visible: root.rate.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.rate.chosenReason
        options: root.rate.reasons
        text: qsTr("Reason for going on")
        visible: root.rate.reasons.length > 0
        onChosen: index => root.rate.chooseReason(index)
    }
}
