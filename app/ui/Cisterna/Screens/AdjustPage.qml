// Another daily dose, set by value, by percent or by titration step, below what may be done today.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property AdjustViewModel adjust
    required property bool stale
    readonly property bool narrow: width < Theme.pageNarrow

    subtitle: root.adjust.adjustable ? qsTr("Set the dose in one of three ways. Each counts from today's dose.") : ""
    title: qsTr("Adjust dose")

    FactGrid {
        objectName: "rules"
        Layout.fillWidth: true
        columns: root.narrow ? 2 : 4
        rows: root.adjust.rules
        stale: root.stale
        visible: root.adjust.adjustable
    }

    Cells {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        visible: root.adjust.adjustable

        ValueField {
            objectName: "dose"
            Layout.fillHeight: true
            Layout.fillWidth: true
            message: root.adjust.change
            status: "filled"
            text: qsTr("By value: daily dose")
            unit: root.adjust.unit
            value: root.adjust.dose
            onTapped: root.adjust.askDose()
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            ThemeText {
                objectName: "stepTitle"
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.detail
                said: root.adjust.stepText
            }

            Cells {
                Layout.fillWidth: true
                least: Theme.keyCell
                most: root.adjust.stepKeys.length
                visible: root.adjust.stepKeys.length > 0

                Repeater {
                    model: root.adjust.stepKeys.length

                    DoseKey {
                        required property int index
                        readonly property var entry: root.adjust.stepKeys[index] ?? ({})

                        objectName: "step.option" + index
                        Layout.fillWidth: true
                        chosen: root.adjust.stepChosen === index
                        detail: entry.detail ?? ""
                        text: entry.label ?? ""
                        onTapped: root.adjust.chooseStep(index)
                    }
                }
            }
        }
    }

    ColumnLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: root.adjust.adjustable

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: qsTr("By percent of today's dose")
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Math.min(root.narrow ? 3 : 6, Math.max(2, Math.floor(root.width / (Theme.keyCell + Theme.gapLarge))))
            rowSpacing: Theme.gap
            uniformCellHeights: true
            uniformCellWidths: true

            DoseKey {
                objectName: "lessButton"
                Layout.fillHeight: true
                Layout.fillWidth: true
                detail: qsTr("in percent")
                opens: true
                text: qsTr("Less by …")
                onTapped: root.adjust.askLess()
            }

            Repeater {
                model: root.adjust.percentKeys.length

                DoseKey {
                    required property int index
                    readonly property var entry: root.adjust.percentKeys[index] ?? ({})

                    objectName: "percent.option" + index
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    chosen: root.adjust.percentChosen === index
                    detail: entry.detail ?? ""
                    text: entry.label ?? ""
                    onTapped: root.adjust.choosePercent(index)
                }
            }

            DoseKey {
                objectName: "moreButton"
                Layout.fillHeight: true
                Layout.fillWidth: true
                detail: qsTr("in percent")
                opens: true
                text: qsTr("More by …")
                onTapped: root.adjust.askMore()
            }
        }
    }

    NoticeBox {
        objectName: "adjustNotice"
        Layout.fillWidth: true
        headline: root.adjust.noticeHeadline
        kind: root.adjust.noticeKind
        text: root.adjust.noticeText
        visible: root.adjust.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.adjust.chosenReason
        options: root.adjust.reasons
        text: qsTr("Reason for going on")
        visible: root.adjust.reasons.length > 0
        onChosen: index => root.adjust.chooseReason(index)
    }
}
