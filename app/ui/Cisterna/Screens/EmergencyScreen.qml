// The emergency card: what to look for, do, ask of the pump and tell; on the right the pump's own numbers.
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
    readonly property EmergencyViewModel emergency: app.emergency
    property bool sources: false
    readonly property bool single: Theme.railOnTop
    readonly property bool twoColumns: single ? width >= 2 * Theme.panelWidth + Theme.gap : width >= Theme.wide

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        HeadRow {
            objectName: "emergencyTitle"
            Layout.fillWidth: true
            title: root.emergency.title

            LinkButton {
                objectName: "sourcesButton"
                text: root.sources ? qsTr("Hide sources") : qsTr("Sources")
                onTapped: root.sources = !root.sources
            }

            LinkButton {
                objectName: "otherDrugButton"
                text: qsTr("Other drug")
                visible: !root.emergency.everyDrug
                onTapped: root.emergency.showEveryDrug()
            }

            SecondaryButton {
                objectName: "closeButton"
                text: qsTr("Close")
                onTapped: root.aside.close()
            }
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomPadding: 0
            leftPadding: 0
            rightPadding: 0
            stretch: true

            GridLayout {
                columnSpacing: Theme.gapLarge
                columns: root.single ? 1 : 2
                rowSpacing: Theme.gapLarge

                ScrollArea {
                    objectName: "emergencyCard"
                    Layout.fillHeight: !root.single
                    Layout.fillWidth: true
                    Layout.minimumHeight: root.single ? implicitHeight : 0
                    Layout.preferredHeight: root.single ? implicitHeight : 0
                    bottomPadding: root.single ? 0 : Theme.gap
                    leftPadding: 0

                    ChoiceField {
                        objectName: "direction"
                        Layout.fillWidth: true
                        columns: 2
                        current: root.emergency.direction
                        options: root.emergency.directions
                        onChosen: index => root.emergency.chooseDirection(index)
                    }

                    ChoiceField {
                        objectName: "drug"
                        Layout.fillWidth: true
                        columns: root.width < Theme.wide ? 3 : 4
                        current: root.emergency.drug
                        options: root.emergency.drugs
                        visible: root.emergency.drugs.length > 1
                        onChosen: index => root.emergency.chooseDrug(index)
                    }

                    NoticeBox {
                        objectName: "emergencyAbsent"
                        Layout.fillWidth: true
                        headline: root.emergency.absentText
                        text: root.sources ? root.emergency.absentSource : ""
                        visible: root.emergency.absentText !== ""
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        EmergencyColumn {
                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.panelWidth
                            sections: root.twoColumns ? root.emergency.sections.filter((_, at) => at % 2 === 0) : root.emergency.sections
                            sources: root.sources
                        }

                        EmergencyColumn {
                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.panelWidth
                            sections: root.emergency.sections.filter((_, at) => at % 2 === 1)
                            sources: root.sources
                            visible: root.twoColumns
                        }
                    }
                }

                Card {
                    Layout.fillHeight: !root.single
                    Layout.fillWidth: root.single
                    Layout.preferredHeight: root.single ? implicitHeight : 0
                    Layout.preferredWidth: Theme.homeSideMinimum
                    padding: Theme.gap + Theme.tiny
                    title: root.emergency.numbersTitle

                    NoticeBox {
                        objectName: "noNumbers"
                        Layout.fillWidth: true
                        text: root.emergency.noNumbers
                        visible: root.emergency.noNumbers !== ""
                    }

                    ScrollArea {
                        objectName: "numbersArea"
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: root.single ? implicitHeight : 0
                        leftPadding: 0
                        rightPadding: Theme.gap

                        DetailList {
                            objectName: "numbers"
                            Layout.fillWidth: true
                            rows: root.emergency.numbers
                            stale: root.emergency.stale
                        }
                    }
                }
            }
        }
    }
}
