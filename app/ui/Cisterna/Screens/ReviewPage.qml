// What the pump understood, row by row.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property ReviewViewModel review
    required property bool stale

    subtitle: qsTr("The pump holds these values inactive. Therapy is unchanged until you hold.")
    title: qsTr("Review: what the pump understood")

    BusyNote {
        Layout.fillWidth: true
        detail: qsTr("Keep the communicator over the pump.")
        text: qsTr("The pump is checking the values")
        visible: root.review.state === "waiting"
    }

    NoticeBox {
        objectName: "reviewRefused"
        Layout.fillWidth: true
        headline: root.review.headline
        kind: "stop"
        text: root.review.detail
        visible: root.review.state === "refused"
    }

    ReviewTable {
        objectName: "review"
        Layout.fillWidth: true
        rows: root.review.rows
        stale: root.stale
        visible: root.review.state === "echoed"
        onRowTicked: index => root.review.tick(index)
    }

    NoticeBox {
        Layout.fillWidth: true
        headline: root.review.headline
        kind: "caution"
        text: root.review.detail
        visible: root.review.state === "echoed"
    }
}
