// The pump's clock beside the tablet's, and when each step begins, today and once the clock is set.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property ClockViewModel clock

    subtitle: qsTr("A flex pattern follows the clock of the pump. It is set to what this tablet shows.")
    title: qsTr("Pump clock")

    Cells {
        Layout.fillWidth: true

        ClockFace {
            objectName: "pumpClock"
            Layout.fillWidth: true
            detail: root.clock.pumpDay
            time: root.clock.pump
            title: qsTr("Pump")
        }

        ClockFace {
            objectName: "tabletClock"
            Layout.fillWidth: true
            detail: root.clock.tabletDay + "  ·  " + root.clock.zone
            time: root.clock.tabletTime
            title: qsTr("This tablet")
        }
    }

    NoticeBox {
        objectName: "clockAway"
        Layout.fillWidth: true
        headline: root.clock.away
        kind: "info"
        text: root.clock.cause + " " + root.clock.ahead
    }

    CheckRow {
        objectName: "tabletRight"
        Layout.fillWidth: true
        checked: root.clock.tabletRight
        text: qsTr("A watch shows %1 too, and it is the time where the patient lives.").arg(root.clock.tabletTime)
        visible: root.clock.settable
        onToggled: root.clock.tickTablet()
    }

    ThemeText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.tiny
        font.weight: Font.DemiBold
        said: qsTr("When each step begins where the patient is, today → then")
        visible: root.clock.shifts.length > 0
    }

    Repeater {
        model: root.clock.shifts.length

        CheckRow {
            required property int index
            readonly property var entry: root.clock.shifts[index] ?? ({})

            objectName: "shift" + index
            Layout.fillWidth: true
            checked: entry.confirmed ?? false
            text: (entry.before ?? "") + "  →  " + (entry.after ?? "") + "   ·   " + (entry.label ?? "")
            onToggled: root.clock.confirm(index)
        }
    }

    NoticeBox {
        objectName: "noShift"
        Layout.fillWidth: true
        headline: root.clock.noShift
        kind: "good"
        visible: root.clock.noShift !== ""
    }

    NoticeBox {
        objectName: "clockNotice"
        Layout.fillWidth: true
        headline: root.clock.noticeHeadline
        kind: root.clock.noticeKind
        text: root.clock.noticeText
        visible: root.clock.noticeKind !== "none"
    }

    ChoiceField {
        objectName: "overrideReason"
        Layout.fillWidth: true
        columns: root.width < Theme.pageNarrow ? 1 : 2
        current: root.clock.chosenReason
        options: root.clock.reasons
        text: qsTr("Why the clock is set")
        visible: root.clock.reasons.length > 0
        onChosen: index => root.clock.chooseReason(index)
    }
}
