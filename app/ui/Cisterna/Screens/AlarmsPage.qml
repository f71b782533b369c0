// At which volume the low-reservoir alarm comes, how often alarms sound, and what each tone is like.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property AlarmsViewModel alarms
    required property TonesViewModel tones

    subtitle: qsTr("Tap a value to change it. What is not changed stays as it is in the pump.")
    title: qsTr("Alarms")

    ValueField {
        objectName: "lowAlarm"
        Layout.fillWidth: true
        message: root.alarms.usual
        status: "filled"
        text: qsTr("Low-reservoir alarm at")
        unit: qsTr("mL")
        value: root.alarms.low
        onTapped: root.alarms.askLow()
    }

    Cells {
        Layout.fillWidth: true

        ValueField {
            objectName: "criticalInterval"
            Layout.fillWidth: true
            status: "filled"
            text: qsTr("Critical alarms sound every")
            unit: qsTr("min")
            value: root.alarms.critical
            onTapped: root.alarms.askCritical()
        }

        ValueField {
            objectName: "otherInterval"
            Layout.fillWidth: true
            status: "filled"
            text: qsTr("Other alarms sound every")
            unit: qsTr("min")
            value: root.alarms.noncritical
            onTapped: root.alarms.askNoncritical()
        }
    }

    NoticeBox {
        objectName: "alarmsNotice"
        Layout.fillWidth: true
        headline: root.alarms.noticeHeadline
        kind: root.alarms.noticeKind
        text: root.alarms.noticeText
        visible: root.alarms.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.alarms.chosenReason
        options: root.alarms.reasons
        text: qsTr("Reason for going on")
        visible: root.alarms.reasons.length > 0
        onChosen: index => root.alarms.chooseReason(index)
    }

    ToneKeys {
        Layout.fillWidth: true
        tones: root.tones
    }
}
