// MRI check: keep the pump before a scan, read it after, and see field by field that it runs as it did.
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
    readonly property MriViewModel mri: app.mri
    readonly property bool stale: app.identity.linkStale
    readonly property bool open: mri.phase === "before"
    readonly property bool checked: mri.phase === "checked"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        HeadRow {
            Layout.fillWidth: true
            subtitle: root.mri.keptText
            title: root.open ? qsTr("MRI check: before the scan") : root.checked ? qsTr("MRI check: after the scan") : qsTr("MRI check: the scan comes")

            SecondaryButton {
                objectName: "closeButton"
                text: qsTr("Close")
                onTapped: root.aside.close()
            }
        }

        NoticeBox {
            objectName: "mriNotice"
            Layout.fillWidth: true
            headline: root.mri.noticeHeadline
            kind: root.mri.noticeKind
            text: root.mri.noticeText
            visible: root.mri.noticeKind !== "none"
        }

        ScrollArea {
            objectName: "mriPage"
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: 0
            spacing: Theme.gap

            ChoiceField {
                objectName: "mriField"
                Layout.fillWidth: true
                columns: 2
                current: root.mri.field
                options: root.mri.fields
                text: qsTr("Field of the scanner")
                visible: root.open
                onChosen: index => root.mri.chooseField(index)
            }

            Card {
                Layout.fillWidth: true
                title: qsTr("Before a scan")
                visible: root.open

                Repeater {
                    model: root.mri.said.length

                    ThemeText {
                        required property int index
                        readonly property var line: root.mri.said[index] ?? ({})

                        Layout.fillWidth: true
                        said: line.text ?? ""
                    }
                }
            }

            FactGrid {
                objectName: "mriKept"
                Layout.fillWidth: true
                columns: 3
                rows: root.mri.settings
                visible: root.mri.settings.length > 0
            }

            ReviewTable {
                objectName: "mriRows"
                Layout.fillWidth: true
                afterTitle: qsTr("After the scan")
                beforeTitle: qsTr("Before the scan")
                rows: root.mri.rows
                stale: root.stale
                tickable: false
                visible: root.checked && root.mri.rows.length > 0
            }

            ThemeText {
                objectName: "mriSame"
                Layout.fillWidth: true
                color: root.stale ? Theme.muted : Theme.ink
                said: root.mri.sameText
                visible: root.checked
            }

            Card {
                Layout.fillWidth: true
                title: qsTr("The pump's own log since")
                visible: root.checked

                DetailList {
                    objectName: "mriEvents"
                    Layout.fillWidth: true
                    rows: root.mri.events
                    stale: root.stale
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    said: qsTr("No entry since.")
                    visible: root.mri.events.length === 0
                }
            }
        }

        BusyNote {
            Layout.fillWidth: true
            text: qsTr("Reading the pump. Keep the communicator over it.")
            visible: root.mri.busy
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            SecondaryButton {
                objectName: "mriAnew"
                text: qsTr("Keep anew")
                visible: !root.open
                onTapped: root.mri.anew()
            }

            Item {
                Layout.fillWidth: true
            }

            PrimaryButton {
                objectName: "mriKeep"
                enabled: root.mri.canKeep
                text: qsTr("Keep the pump as it is now")
                visible: root.open
                onTapped: root.mri.keep()
            }

            PrimaryButton {
                objectName: "mriCheck"
                enabled: root.mri.canCheck
                text: root.checked ? qsTr("Read again") : qsTr("The scan is over: check")
                visible: !root.open
                onTapped: root.mri.check()
            }

            PrimaryButton {
                objectName: "mriEnd"
                enabled: root.mri.canEnd
                text: qsTr("End the check")
                visible: root.checked
                onTapped: root.mri.end()
            }
        }
    }
}
