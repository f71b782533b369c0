pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Item {
    id: root

    property int year: 2027
    property int month: 3
    property int day: 0

    FillPage {
        anchors.fill: parent
        covered: true
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        DatePick {
            objectName: "expiry"
            day: root.day
            dayCount: 31
            enterEnabled: root.day > 0
            month: root.month
            open: true
            shown: "–-MAR-2027"
            title: "Expiry of the syringe"
            year: root.year
            years: [2026, 2027, 2028, 2029, 2030, 2031]
            onDayPicked: day => root.day = day
            onMonthPicked: month => root.month = month
            onYearPicked: year => root.year = year
        }
    }
}
