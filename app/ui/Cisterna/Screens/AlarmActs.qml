// What can be done about the alarms there are, and what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

GridLayout {
    id: root

    required property AlarmActsViewModel acts

    Layout.fillHeight: false
    readonly property bool folded: (parent?.width ?? 0) < Theme.pageNarrow

    columnSpacing: Theme.gap
    columns: folded ? 1 : 4
    rowSpacing: Theme.gapSmall

    SecondaryButton {
        Layout.fillWidth: root.folded
        objectName: "silenceButton"
        enabled: root.acts.enabled
        reason: root.acts.whyNot
        text: root.acts.silenceText
        visible: text !== ""
        onTapped: root.acts.silence()
    }

    SecondaryButton {
        Layout.fillWidth: root.folded
        objectName: "acknowledgeButton"
        enabled: root.acts.enabled
        reason: root.acts.whyNot
        text: root.acts.acknowledgeText
        visible: text !== ""
        onTapped: root.acts.acknowledge()
    }

    SecondaryButton {
        Layout.fillWidth: root.folded
        objectName: "alarmSettingsButton"
        enabled: root.acts.enabled
        reason: root.acts.whyNot
        text: qsTr("Alarm settings")
        onTapped: root.acts.set()
    }

    RunInText {
        objectName: "alarmActNotice"
        Layout.fillWidth: true
        font.pixelSize: Theme.detail
        visible: !root.folded || text !== ""
        lead: root.acts.headline
        rest: root.acts.headline === "" ? root.acts.whyNot : root.acts.text
    }
}
