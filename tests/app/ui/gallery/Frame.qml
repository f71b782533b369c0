// The three zones of a workflow with a page in the middle.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Shell
import Cisterna.Theme

Item {
    id: root

    property int current: 3
    property bool covered: false
    property string title: ""
    property string subtitle: ""
    property alias nav: navBar
    property alias panel: consequences
    default property alias content: area.content

    readonly property list<string> labels: ["Interrogate", "Syringe", "Withdraw", "Fill", "Therapy", "Review", "Program"]

    GalleryBar {
        id: bar

        width: parent.width
    }

    RowLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        enabled: !root.covered
        spacing: 0

        StepRail {
            objectName: "rail"
            Layout.fillHeight: true
            steps: root.labels.map((label, i) => ({
                        "label": label,
                        "state": i < root.current ? "done" : i === root.current ? "current" : "todo"
                    }))
            title: "Refill"
        }

        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: 0

                ColumnLayout {
                    Layout.bottomMargin: 0
                    Layout.leftMargin: Theme.margin
                    Layout.rightMargin: Theme.margin
                    Layout.topMargin: Theme.margin
                    spacing: Theme.gapLarge

                    PageHeading {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.tiny
                        subtitle: root.subtitle
                        title: root.title
                    }

                    ScrollArea {
                        id: area

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }

                ConsequencePanel {
                    id: consequences

                    Layout.fillHeight: true
                    Layout.preferredWidth: root.width < Theme.wide ? Theme.panelNarrow : Theme.panelWidth
                }
            }

            NavBar {
                id: navBar

                Layout.fillWidth: true
                backText: "Back"
                cancelText: "Cancel refill"
                nextText: "Next"
            }
        }
    }
}
