// Is this the patient, is this the pump?
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property InterrogateViewModel interrogate
    required property bool stale
    readonly property bool narrow: width < Theme.pageNarrow

    subtitle: qsTr("Ask the patient for name and date of birth. The pump says whose it is.")
    title: qsTr("Interrogate")

    NoticeBox {
        Layout.fillWidth: true
        headline: root.interrogate.stopText
        kind: "stop"
        visible: root.interrogate.stopText !== ""
    }

    NoticeBox {
        objectName: "interrogateCaution"
        Layout.fillWidth: true
        headline: root.interrogate.cautionText
        kind: "caution"
        visible: root.interrogate.cautionText !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width < Theme.rowCell ? 1 : 2
        rowSpacing: Theme.gap

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.narrow ? 3 : 1
            title: qsTr("From the pump's memory")

            DetailList {
                objectName: "interrogateFacts"
                Layout.fillWidth: true
                rows: root.interrogate.facts
                stale: root.stale
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.narrow ? 2 : 1
            title: qsTr("Newest in the pump's log")

            DetailList {
                Layout.fillWidth: true
                rows: root.interrogate.events
                stale: root.stale
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    CheckRow {
        objectName: "patientCheck"
        Layout.fillWidth: true
        checked: root.interrogate.confirmed
        text: root.interrogate.question
        onToggled: root.interrogate.toggleConfirmed()
    }
}
