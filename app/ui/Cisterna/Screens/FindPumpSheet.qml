// The communicator and the pumps in the room: which one is spoken with, and whose the communicator is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Sheet {
    id: root

    required property AppViewModel app
    readonly property FindPumpViewModel findPump: app.findPump

    name: qsTr("Find pump")
    objectName: "findPumpSheet"
    open: true
    panelWidth: Theme.wide - 2 * Theme.barHeight
    onDismissed: root.findPump.close()

    ColumnLayout {
        spacing: Theme.gapLarge
        width: parent.width

        PageHeading {
            Layout.fillWidth: true
            subtitle: root.findPump.known ? root.findPump.communicator : ""
            title: qsTr("Find pump")
        }

        NoticeBox {
            objectName: "findPumpNotice"
            Layout.fillWidth: true
            headline: root.findPump.noticeHeadline
            kind: root.findPump.noticeKind
            text: root.findPump.noticeText
            visible: root.findPump.noticeKind !== "none"
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.margin
            columns: root.width < Theme.folds ? 1 : 2
            rowSpacing: Theme.gapLarge
            visible: root.findPump.known

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: root.findPump.pumps.length

                    ChoiceRow {
                        id: pump

                        required property int index
                        readonly property var entry: root.findPump.pumps[index] ?? ({})

                        objectName: "pumpRow" + index
                        Layout.fillWidth: true
                        chosen: entry.chosen ?? false
                        detail: entry.detail ?? ""
                        enabled: entry.heard ?? false
                        text: entry.name ?? ""
                        onTapped: root.findPump.choose(index)

                        SignalBars {
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.margin
                            anchors.verticalCenter: parent.verticalCenter
                            bars: pump.entry.bars ?? 0
                            lit: Theme.ink
                            unlit: Theme.line
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: root.width < Theme.folds
                Layout.preferredWidth: Theme.railWidth
                spacing: Theme.gap

                DetailList {
                    Layout.fillWidth: true
                    rows: root.findPump.facts
                }

                PrimaryButton {
                    objectName: "pairButton"
                    Layout.fillWidth: true
                    text: root.findPump.pairText
                    visible: text !== ""
                    onTapped: root.findPump.pair()
                }
            }
        }

        SecondaryButton {
            objectName: "findPumpClose"
            Layout.fillWidth: true
            text: qsTr("Close")
            onTapped: root.findPump.close()
        }
    }
}
