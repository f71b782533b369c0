// Another fluid than the pump holds: what leaves the tip today, during the bridge and after it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property BridgeViewModel bridge
    required property bool stale

    subtitle: qsTr("The line still holds the old drug. A bridge keeps its dose going until the new one reaches the tip.")
    title: qsTr("Bridge")

    TipStages {
        objectName: "stages"
        Layout.fillWidth: true
        stages: root.bridge.stages
        stale: root.stale
    }

    Cells {
        Layout.fillWidth: true

        ValueField {
            objectName: "bridgeDose"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.bridge.bridgeRange
            status: "filled"
            text: qsTr("Dose during the bridge")
            unit: root.bridge.bridgeUnit
            value: root.bridge.bridge
            visible: root.bridge.bridge !== ""
            onTapped: root.bridge.askBridge()
        }

        ValueField {
            objectName: "afterDose"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.bridge.afterRange
            status: root.bridge.after === "" ? "empty" : "filled"
            text: qsTr("Daily dose after the change")
            unit: root.bridge.afterUnit
            value: root.bridge.after
            onTapped: root.bridge.askAfter()
        }
    }

    ChoiceField {
        objectName: "bridgeChoice"
        Layout.fillWidth: true
        columns: 2
        current: root.bridge.chosen
        options: root.bridge.choices
        visible: root.bridge.choices.length > 0
        onChosen: index => root.bridge.choose(index)
    }

    NoticeBox {
        objectName: "bridgeNotice"
        Layout.fillWidth: true
        headline: root.bridge.noticeHeadline
        kind: root.bridge.noticeKind
        text: root.bridge.noticeText
        visible: root.bridge.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.bridge.chosenReason
        options: root.bridge.reasons
        text: qsTr("Reason for going on")
        visible: root.bridge.reasons.length > 0
        onChosen: index => root.bridge.chooseReason(index)
    }

    FactGrid {
        objectName: "bridgeFacts"
        Layout.fillWidth: true
        columns: Math.max(1, root.bridge.facts.length)
        rows: root.bridge.facts
        stale: root.stale
    }
}
