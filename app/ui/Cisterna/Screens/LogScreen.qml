// Log and alarms: the alarms that exist now, then the pump's own log, newest first, by groups.
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
    readonly property AlarmActsViewModel acts: app.alarmActs
    readonly property LogViewModel log: app.log
    readonly property TonesViewModel tones: app.tones

    // What stands above the list, and scrolls with it where the text is large.
    Component {
        id: above

        ColumnLayout {
            spacing: Theme.gap
            width: ListView.view ? ListView.view.width : implicitWidth

            NoticeBox {
                objectName: "noAlarm"
                Layout.fillWidth: true
                text: root.log.quietText
                visible: root.log.quietText !== ""
            }

            ScrollArea {
                objectName: "alarmsNow"
                Layout.fillWidth: true
                Layout.maximumHeight: root.height * Theme.topShare
                Layout.preferredHeight: implicitHeight
                bottomPadding: 0
                leftPadding: 0
                spacing: Theme.gapSmall
                visible: root.log.alarms.length > 0

                Repeater {
                    model: root.log.alarms.length

                    AlarmRow {
                        required property int index
                        readonly property var row: root.log.alarms[index] ?? ({})

                        objectName: "alarmNow" + index
                        Layout.fillWidth: true
                        priority: row.priority ?? "medium"
                        since: row.since ?? ""
                        stale: root.log.stale
                        todo: row.todo ?? ""
                        what: row.what ?? ""
                        why: row.why ?? ""
                    }
                }
            }

            AlarmActs {
                Layout.fillWidth: true
                acts: root.acts
            }

            NoticeBox {
                objectName: "tonesNotice"
                Layout.fillWidth: true
                text: root.tones.silentText
                visible: root.tones.silentText !== ""
            }

            ChoiceField {
                objectName: "logGroup"
                Layout.fillWidth: true
                columns: 4
                current: root.log.group
                options: root.log.groups
                onChosen: index => root.log.chooseGroup(index)
            }

            NoticeBox {
                objectName: "logProblem"
                Layout.fillWidth: true
                kind: "caution"
                text: root.log.problemText
                visible: root.log.problemText !== ""
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        HeadRow {
            Layout.fillWidth: true
            title: qsTr("Log and alarms")

            LinkButton {
                objectName: "hearCritical"
                text: qsTr("Hear critical tone")
                visible: root.tones.critical !== ""
                onTapped: root.tones.hearCritical()
            }

            LinkButton {
                objectName: "hearOther"
                text: qsTr("Hear other tone")
                visible: root.tones.noncritical !== ""
                onTapped: root.tones.hearNoncritical()
            }

            LinkButton {
                objectName: "logReadButton"
                text: qsTr("Read again")
                onTapped: root.log.readAgain()
            }

            SecondaryButton {
                objectName: "closeButton"
                text: qsTr("Close")
                onTapped: root.aside.close()
            }
        }

        Loader {
            Layout.fillWidth: true
            active: !Theme.flows
            sourceComponent: above
            visible: active
        }

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            padding: Theme.gap

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true

                ListView {
                    id: list

                    readonly property real aboveHeight: headerItem ? headerItem.height : 0

                    objectName: "logList"
                    anchors.fill: parent
                    anchors.rightMargin: Theme.gap
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true
                    interactive: contentHeight > height
                    header: Theme.flows ? above : null
                    model: root.log.entries
                    onAboveHeightChanged: positionViewAtBeginning()

                    Accessible.role: Accessible.List
                    Accessible.name: qsTranslate("shown", qsTr("Entries of the pump's log, newest first"))

                    delegate: LogEntry {
                        required property int index

                        objectName: "logEntry" + index
                        stale: root.log.stale
                        width: list.width
                    }
                }

                Rectangle {
                    anchors.right: parent.right
                    color: Theme.vesselLine
                    height: Math.max(Theme.margin, list.visibleArea.heightRatio * parent.height)
                    radius: width / 2
                    visible: list.interactive
                    width: Theme.tiny
                    y: Math.min(parent.height - height, list.visibleArea.yPosition * parent.height)
                }

                ThemeText {
                    objectName: "logEmpty"
                    anchors.centerIn: parent
                    color: Theme.muted
                    said: root.log.emptyText
                    visible: root.log.emptyText !== ""
                }
            }
        }
    }
}
