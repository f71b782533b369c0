// What can be done about the alarms there are, and what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    required property AlarmActsViewModel acts

    Layout.fillHeight: false
    spacing: Theme.gapSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        SecondaryButton {
            objectName: "silenceButton"
            enabled: root.acts.enabled
            reason: root.acts.whyNot
            text: root.acts.silenceText
            visible: text !== ""
            onTapped: root.acts.silence()
        }

        SecondaryButton {
            objectName: "acknowledgeButton"
            enabled: root.acts.enabled
            reason: root.acts.whyNot
            text: root.acts.acknowledgeText
            visible: text !== ""
            onTapped: root.acts.acknowledge()
        }

        SecondaryButton {
            objectName: "alarmSettingsButton"
            enabled: root.acts.enabled
            reason: root.acts.whyNot
            text: qsTr("Alarm settings")
            onTapped: root.acts.set()
        }

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            text: root.acts.whyNot
        }
    }

    NoticeBox {
        objectName: "alarmActNotice"
        Layout.fillWidth: true
        headline: root.acts.headline
        kind: root.acts.kind
        text: root.acts.text
        visible: root.acts.kind !== "none"
    }
}
