// A bolus under way, opened from Home: on this tablet or on another one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property AsideViewModel aside: app.aside
    readonly property ProgressViewModel progress: app.progress
    readonly property bool stale: app.identity.linkStale

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        StepPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            subtitle: root.progress.subtitle
            title: root.progress.title === "" ? qsTr("No bolus is under way") : root.progress.title

            RunPanel {
                Layout.fillWidth: true
                progress: root.progress
                stale: root.stale
                visible: root.progress.title !== ""
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Item {
                Layout.fillWidth: true
            }

            SecondaryButton {
                objectName: "stopRunButton"
                text: root.progress.stopText
                visible: text !== ""
                onTapped: root.app.stop.ask()
            }

            SecondaryButton {
                objectName: "closeButton"
                text: qsTr("Close")
                onTapped: root.aside.close()
            }
        }
    }
}
