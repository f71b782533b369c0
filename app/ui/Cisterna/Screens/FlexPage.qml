// The dose through the day: tabs of days, the chart that is dragged, the chosen step in figures, and the day's total.
// What follows a drag has room for all it may say, so that the chart stands still under the finger.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    required property FlexViewModel flex
    readonly property bool narrow: width < Theme.pageNarrow
    readonly property bool tight: width < Theme.rowCell

    spacing: narrow ? Theme.gapSmall : Theme.gap

    component TotalRow: CheckRow {
        objectName: "seenTotal"
        Layout.minimumHeight: root.narrow ? Theme.button : Theme.key
        Layout.fillWidth: true
        checked: root.flex.seen
        text: root.flex.seenText
        onToggled: root.flex.see()
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.tiny
        columnSpacing: Theme.gapSmall
        columns: root.tight ? 3 : 4
        rowSpacing: Theme.gapSmall

        PageHeading {
            Layout.columnSpan: root.tight ? 3 : 1
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.buttonWidth + Theme.margin
            visible: !Theme.flows || root.flex.copying
            subtitle: root.flex.copying ? qsTr("Touch each day that shall be like this one.") : ""
            title: qsTr("Flex dosing")
        }

        SecondaryButton {
            objectName: "copyDay"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.buttonWidth
            Layout.preferredHeight: Theme.button - Theme.gapSmall
            text: root.flex.copying ? qsTr("End copy") : qsTr("Copy day")
            visible: root.flex.canCopy
            onTapped: root.flex.copyDay()
        }

        SecondaryButton {
            objectName: "undoButton"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.buttonWidth
            Layout.preferredHeight: Theme.button - Theme.gapSmall
            enabled: root.flex.canUndo
            reason: qsTr("Nothing was changed yet.")
            text: qsTr("Undo")
            visible: root.flex.editable
            onTapped: root.flex.undo()
        }

        SecondaryButton {
            objectName: "redoButton"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.buttonWidth
            Layout.preferredHeight: Theme.button - Theme.gapSmall
            enabled: root.flex.canRedo
            reason: qsTr("Nothing was taken back.")
            text: qsTr("Redo")
            visible: root.flex.editable
            onTapped: root.flex.redo()
        }
    }

    ScrollArea {
        objectName: "page"
        Layout.fillHeight: true
        Layout.fillWidth: true
        bottomPadding: 0
        spacing: root.spacing
        stretch: true

        Cells {
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            least: Theme.keyCell
            most: root.flex.tabs.length
            visible: root.flex.editable

            Repeater {
                model: root.flex.tabs.length

                PickKey {
                    required property int index
                    readonly property var entry: root.flex.tabs[index] ?? ({})

                    objectName: "tab" + index
                    Layout.fillWidth: true
                    chosen: entry.chosen ?? false
                    text: entry.label ?? ""
                    onTapped: root.flex.chooseTab(index)
                }
            }
        }

        Cells {
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            least: Theme.keyCell
            most: root.flex.days.length
            visible: root.flex.days.length > 0

            Repeater {
                model: root.flex.days.length

                PickKey {
                    required property int index
                    readonly property var entry: root.flex.days[index] ?? ({})

                    objectName: "day" + index
                    Layout.fillWidth: true
                    chosen: entry.chosen ?? false
                    text: entry.label ?? ""
                    onTapped: root.flex.chooseDay(index)
                }
            }
        }

        FlexDay {
            objectName: "flexDay"
            Layout.fillHeight: true
            Layout.fillWidth: true
            bars: root.flex.bars
            chosen: root.flex.chosen
            held: root.flex.held
            lines: root.flex.lines
            readout: root.flex.readout
            readoutDetail: root.flex.readoutDetail
            today: root.flex.today
            todayText: root.flex.todayText
            unit: root.flex.unit
            visible: root.flex.editable
            onBarTapped: index => root.flex.choose(index)
            onHandleCanceled: root.flex.giveUp()
            onHandleMoved: (x, y) => root.flex.drag(x, y)
            onHandlePressed: (handle, x, y) => root.flex.press(handle, x, y)
            onHandleReleased: root.flex.release()
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            columns: root.tight ? 3 : 6
            rowSpacing: Theme.gapSmall
            visible: root.flex.editable

            PickKey {
                objectName: "stepBefore"
                Layout.preferredWidth: implicitWidth
                enabled: root.flex.chosen > 0
                label: qsTr("Step before")
                text: "◀"
                onTapped: root.flex.chooseBefore()
            }

            ThemeText {
                objectName: "stepTitle"
                Layout.preferredWidth: Theme.buttonWidth - Theme.margin
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                said: root.flex.stepTitle
            }

            PickKey {
                objectName: "stepNext"
                Layout.preferredWidth: implicitWidth
                enabled: root.flex.chosen + 1 < root.flex.bars.length
                label: qsTr("Next step")
                text: "▶"
                onTapped: root.flex.chooseNext()
            }

            Item {
                Layout.fillWidth: true
                Layout.maximumWidth: root.narrow ? 0 : Theme.dialogWidth
                visible: !root.tight
            }

            SecondaryButton {
                objectName: "addStep"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.buttonWidth
                Layout.preferredHeight: Theme.button - Theme.gapSmall
                enabled: root.flex.canAdd
                reason: qsTr("This step is too short for two, or the day is full.")
                text: qsTr("+ Step")
                onTapped: root.flex.add()
            }

            SecondaryButton {
                objectName: "removeStep"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.buttonWidth
                Layout.preferredHeight: Theme.button - Theme.gapSmall
                enabled: root.flex.canRemove
                reason: qsTr("A day has one step at least.")
                text: qsTr("Remove")
                onTapped: root.flex.remove()
            }
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.gapSmall
            columns: root.tight ? 1 : root.narrow ? 2 : 3
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true
            visible: root.flex.editable

            NudgeField {
                objectName: "stepDose"
                Layout.columnSpan: root.narrow && !root.tight ? 2 : 1
                Layout.fillWidth: true
                canLess: root.flex.canLess
                canMore: root.flex.canMore
                lessName: qsTr("Less dose")
                moreName: qsTr("More dose")
                note: root.flex.rate
                text: qsTr("Dose of the step")
                unit: root.flex.doseUnit
                value: root.flex.dose
                onLess: root.flex.stepDose(-1)
                onMore: root.flex.stepDose(1)
                onTapped: root.flex.askDose()
            }

            NudgeField {
                objectName: "stepBegins"
                Layout.fillWidth: true
                Layout.preferredHeight: root.narrow && Theme.more === 0 ? Theme.button : implicitHeight
                canLess: root.flex.beginsEarlier
                canMore: root.flex.beginsLater
                lessName: qsTr("15 minutes earlier")
                moreName: qsTr("15 minutes later")
                note: root.narrow ? "" : qsTr("by 15 min")
                text: qsTr("Begins")
                typed: root.flex.chosen > 0
                value: root.flex.begins
                onLess: root.flex.stepBegins(-1)
                onMore: root.flex.stepBegins(1)
                onTapped: root.flex.askBegins()
            }

            NudgeField {
                objectName: "stepEnds"
                Layout.fillWidth: true
                Layout.preferredHeight: root.narrow && Theme.more === 0 ? Theme.button : implicitHeight
                canLess: root.flex.endsEarlier
                canMore: root.flex.endsLater
                lessName: qsTr("15 minutes earlier")
                moreName: qsTr("15 minutes later")
                note: root.narrow ? "" : qsTr("by 15 min")
                text: qsTr("Ends")
                typed: root.flex.chosen + 1 < root.flex.bars.length
                value: root.flex.ends
                onLess: root.flex.stepEnds(-1)
                onMore: root.flex.stepEnds(1)
                onTapped: root.flex.askEnds()
            }
        }

        ThemeText {
            objectName: "stepSentence"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.tiny
            Layout.minimumHeight: (root.narrow ? 2 : 1) * Theme.gapLarge + Theme.tiny
            font.weight: Font.DemiBold
            said: root.flex.sentence
            visible: root.flex.editable
        }

        NoticeBox {
            objectName: "flexNotice"
            Layout.fillWidth: true
            headline: root.flex.noticeHeadline
            kind: root.flex.noticeKind
            text: root.flex.noticeText
            visible: root.flex.noticeKind !== "none"
        }

        ChoiceField {
            objectName: "overrideReason"
            Layout.fillWidth: true
            columns: root.width < Theme.pageNarrow ? 1 : 2
            current: root.flex.chosenReason
            options: root.flex.reasons
            text: qsTr("Reason for going on")
            visible: root.flex.reasons.length > 0
            onChosen: index => root.flex.chooseReason(index)
        }

        TotalRow {
            visible: root.flex.editable && Theme.flows
        }
    }

    TotalRow {
        Layout.bottomMargin: Theme.gap
        Layout.leftMargin: Theme.tiny
        Layout.rightMargin: Theme.tiny
        visible: root.flex.editable && !Theme.flows
    }
}
