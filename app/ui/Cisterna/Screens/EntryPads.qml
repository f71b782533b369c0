// The pads on which numbers, names and dates are entered, over every screen.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Shell
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property real covers: (numbers.item as Sheet)?.covers ?? 0

    Loader {
        id: numbers

        active: root.app.numberPad.open
        anchors.fill: parent

        sourceComponent: NumberPad {
            objectName: "pad"
            keepRight: root.app.screen === "workflow" && root.width - Theme.sidePanel > Theme.numberPadLeast ? Theme.sidePanel : 0
            limitsText: root.app.numberPad.limitsText
            message: root.app.numberPad.message
            messageKind: root.app.numberPad.messageKind
            open: true
            title: root.app.numberPad.title
            todayText: root.app.numberPad.todayText
            typed: root.app.numberPad.typed
            unit: root.app.numberPad.unit
            onCancelled: root.app.numberPad.cancel()
            onEntered: root.app.numberPad.enter()
            onKey: name => root.app.numberPad.key(name)
        }
    }

    LetterPad {
        anchors.fill: parent
        name: "letters"
        pad: root.app.textPad
    }

    Loader {
        active: root.app.datePad.open
        anchors.fill: parent

        sourceComponent: DatePick {
            objectName: "dates"
            day: root.app.datePad.day
            dayCount: root.app.datePad.dayCount
            enterEnabled: root.app.datePad.enterEnabled
            month: root.app.datePad.month
            open: true
            shown: root.app.datePad.shown
            title: root.app.datePad.title
            year: root.app.datePad.year
            years: root.app.datePad.years
            onCancelled: root.app.datePad.cancel()
            onDayPicked: day => root.app.datePad.pickDay(day)
            onEntered: root.app.datePad.enter()
            onMonthPicked: month => root.app.datePad.pickMonth(month)
            onYearPicked: year => root.app.datePad.pickYear(year)
        }
    }
}
