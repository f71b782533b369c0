// What came out, and only then what was expected.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property WithdrawViewModel withdraw
    readonly property bool single: width < Theme.rowCell

    subtitle: qsTr("Empty the reservoir and read the syringe. What was expected appears after your entry.")
    title: qsTr("Withdraw")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge

        Reservoir {
            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.preferredHeight: Theme.pageVessel
            Layout.preferredWidth: Theme.pageVesselWidth
            Layout.row: root.single ? 1 : 0
            deadShare: root.withdraw.deadShare
            description: root.withdraw.noticeHeadline
            expectedLevel: root.withdraw.expectedLevel
            expectedText: root.withdraw.expectedText
            level: Math.max(0, root.withdraw.withdrawnLevel)
            withdrawnLevel: root.withdraw.withdrawnLevel
            withdrawnText: root.withdraw.withdrawn === "" ? "" : qsTr("withdrawn %1 mL").arg(root.withdraw.withdrawn)
            zeroText: qsTr("0 mL")
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.column: root.single ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.gap

            ValueField {
                objectName: "withdrawn"
                Layout.fillWidth: true
                status: root.withdraw.withdrawn === "" ? "empty" : "filled"
                text: qsTr("Volume withdrawn, all syringes")
                unit: qsTr("mL")
                value: root.withdraw.withdrawn
                onTapped: root.withdraw.ask()
            }

            NoticeBox {
                objectName: "withdrawNotice"
                Layout.fillWidth: true
                headline: root.withdraw.noticeHeadline
                kind: root.withdraw.noticeKind
                text: root.withdraw.noticeText
                visible: root.withdraw.noticeKind !== "none"
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: root.width < Theme.pageNarrow ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: root.withdraw.againNeeded

                ValueField {
                    objectName: "again"
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    status: root.withdraw.againVolume === "" ? "empty" : "filled"
                    text: qsTr("Second person reads")
                    unit: qsTr("mL")
                    value: root.withdraw.againVolume
                    onTapped: root.withdraw.askAgain()
                }

                ValueField {
                    objectName: "againInitials"
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    status: root.withdraw.againInitials === "" ? "empty" : "filled"
                    text: qsTr("Their initials")
                    value: root.withdraw.againInitials
                    onTapped: root.withdraw.askInitials()
                }
            }

            ChoiceField {
                objectName: "discrepancy"
                Layout.fillWidth: true
                current: root.withdraw.chosen
                options: root.withdraw.choices
                text: qsTr("What did you find?")
                visible: root.withdraw.choices.length > 0
                onChosen: index => root.withdraw.choose(index)
            }

            FactGrid {
                objectName: "discrepancyTrend"
                Layout.fillWidth: true
                columns: 2
                rows: root.withdraw.trend
                title: qsTr("This withdrawal after the ones before")
                visible: root.withdraw.trend.length > 0
            }
        }
    }
}
