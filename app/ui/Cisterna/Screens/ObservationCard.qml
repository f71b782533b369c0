// After a start: the prime that runs, and when to look at the patient next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.ViewModels

Card {
    id: root

    required property ObservationViewModel observation
    required property bool stale

    title: qsTr("Observation")
    visible: root.observation.headline !== ""

    NoticeBox {
        objectName: "observationNotice"
        Layout.fillWidth: true
        headline: root.observation.headline
        kind: root.observation.due ? "caution" : "info"
        text: root.observation.detail
    }

    DetailList {
        objectName: "observationRows"
        Layout.fillWidth: true
        rows: root.observation.rows
        stale: root.stale
    }

    SecondaryButton {
        objectName: "lookedButton"
        Layout.alignment: Qt.AlignRight
        text: root.observation.lookText
        visible: root.observation.mayLook
        onTapped: root.observation.looked()
    }
}
