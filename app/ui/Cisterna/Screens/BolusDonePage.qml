// The end of a workflow that ordered a bolus, a prime or a bridge: how far that is, and what the pump read back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    required property ObservationViewModel observation
    required property ProgramViewModel program
    required property ProgressViewModel progress
    required property ReportViewModel report
    required property bool stale

    signal stopTapped

    spacing: Theme.gap

    StepPage {
        Layout.fillHeight: true
        Layout.fillWidth: true
        subtitle: root.progress.subtitle
        title: root.progress.title === "" ? root.program.headline : root.progress.title

        NoticeBox {
            objectName: "readBackDiffers"
            Layout.fillWidth: true
            headline: qsTr("The pump holds something else than it had echoed.")
            kind: "stop"
            text: root.program.differs
            visible: root.program.differs !== ""
        }

        RunPanel {
            Layout.fillWidth: true
            progress: root.progress
            stale: root.stale
            visible: root.progress.title !== ""
        }

        NoticeBox {
            objectName: "doneSummary"
            Layout.fillWidth: true
            headline: root.program.summary
            kind: "good"
            visible: root.program.summary !== ""
        }

        ObservationCard {
            Layout.fillWidth: true
            observation: root.observation
            stale: root.stale
        }

        ReviewTable {
            objectName: "readBack"
            Layout.fillWidth: true
            afterTitle: qsTr("In the pump now")
            beforeTitle: qsTr("Before")
            rows: root.program.rows
            stale: root.stale
            tickable: false
        }
    }

    RowLayout {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
        }

        SecondaryButton {
            objectName: "stopRunButton"
            text: root.progress.stopText
            visible: text !== ""
            onTapped: root.stopTapped()
        }

        SecondaryButton {
            objectName: "reportButton"
            enabled: root.report.available
            reason: root.report.whyNot
            text: qsTr("Report")
            onTapped: root.report.show()
        }

        PrimaryButton {
            objectName: "finishButton"
            Layout.minimumWidth: Theme.nextWidth
            text: qsTr("Back to Home")
            onTapped: root.program.finish()
        }
    }
}
