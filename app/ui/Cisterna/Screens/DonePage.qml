// What the pump read back.
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
    required property ReportViewModel report
    required property bool stale

    spacing: Theme.gap

    StepPage {
        Layout.fillHeight: true
        Layout.fillWidth: true
        subtitle: qsTr("Read back from the pump's memory after programming.")
        title: root.program.headline

        NoticeBox {
            objectName: "readBackDiffers"
            Layout.fillWidth: true
            headline: qsTr("The pump holds something else than it had echoed.")
            kind: "stop"
            text: root.program.differs
            visible: root.program.differs !== ""
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
        Layout.alignment: Qt.AlignRight
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap

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
