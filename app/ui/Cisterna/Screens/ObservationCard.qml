// After a start: the prime that runs, and when to look at the patient next; `brief` leaves the figures out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.ViewModels

Card {
    id: root

    required property ObservationViewModel observation
    required property bool stale
    property bool brief: false

    title: root.brief ? "" : qsTr("Observation")
    visible: root.brief ? root.observation.brief !== "" : root.observation.headline !== ""

    NoticeBox {
        objectName: "observationNotice"
        Layout.fillWidth: true
        headline: root.observation.headline
        kind: root.observation.due ? "caution" : "info"
        text: root.brief ? root.observation.brief : root.observation.detail
    }

    DetailList {
        objectName: "observationRows"
        Layout.fillWidth: true
        rows: root.observation.rows
        stale: root.stale
        visible: !root.brief
    }

    SecondaryButton {
        objectName: "lookedButton"
        Layout.alignment: Qt.AlignRight
        text: root.observation.lookText
        visible: root.observation.mayLook
        onTapped: root.observation.looked()
    }
}
