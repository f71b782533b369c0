// The report of a session, page below page as it will be printed; saved as PDF or printed from here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property ReportViewModel report: app.report

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        HeadRow {
            objectName: "reportTitle"
            Layout.fillWidth: true
            title: root.report.title

            SecondaryButton {
                objectName: "printButton"
                text: qsTr("Print")
                onTapped: root.report.print()
            }

            SecondaryButton {
                objectName: "saveButton"
                text: qsTr("Save PDF")
                onTapped: root.report.save()
            }

            PrimaryButton {
                objectName: "closeButton"
                text: qsTr("Close")
                onTapped: root.report.close()
            }
        }

        NoticeBox {
            objectName: "reportOutcome"
            Layout.fillWidth: true
            headline: root.report.noticeHeadline
            kind: root.report.noticeKind
            text: root.report.noticeText
            visible: root.report.noticeKind !== "none"
        }

        ScrollArea {
            id: sheets

            objectName: "reportPages"
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: Theme.gap
            spacing: Theme.gapLarge

            Repeater {
                model: root.report.pageCount

                Image {
                    id: sheet

                    required property int index

                    objectName: "reportPage" + index
                    Layout.alignment: Qt.AlignHCenter
                    cache: false
                    source: root.report.source + index
                    sourceSize.width: Math.min(Theme.reportPage, sheets.width - Theme.margin)

                    Accessible.description: root.report.pageTexts[index] ?? ""
                    Accessible.name: qsTranslate("shown", qsTr("Page %1 of %2").arg(index + 1).arg(root.report.pageCount))
                    Accessible.role: Accessible.Graphic

                    Rectangle {
                        anchors.fill: parent
                        border.color: Theme.line
                        border.width: Theme.hair
                        color: "transparent"
                    }
                }
            }
        }
    }
}
