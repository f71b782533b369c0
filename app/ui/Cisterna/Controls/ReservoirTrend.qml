// Believed volume from the last fill to now, and on to the alarm: points are {x, y} as shares of the frame,
// x from left to right, y from empty to full. Behind us the line is solid, ahead of us it is dashed.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property list<var> past: []
    property list<var> ahead: []
    property real alarmLevel: -1
    property real nowX: -1
    property string topText: ""
    property string alarmText: ""
    property string startText: ""
    property string nowText: ""
    property string endText: ""
    property string description: ""

    implicitWidth: Theme.trendWidth
    implicitHeight: Theme.trendHeight

    Accessible.role: Accessible.Chart
    Accessible.name: qsTranslate("shown", description)

    ThemeText {
        id: ceiling

        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.topText
    }

    ThemeText {
        id: alarm

        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.alarmText
        visible: root.alarmLevel >= 0
        y: plot.y + plot.height * (1 - root.alarmLevel) - height / 2
    }

    Item {
        id: plot

        anchors.bottom: start.top
        anchors.bottomMargin: Theme.tiny
        anchors.left: parent.left
        anchors.leftMargin: Math.max(ceiling.implicitWidth, alarm.implicitWidth) + Theme.gapSmall
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gapSmall

        Rectangle {
            color: Theme.line
            height: Theme.hair
            width: parent.width
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.muted
            height: Theme.hair
            width: parent.width
        }

        ReservoirLine {
            color: Theme.muted
            dashed: true
            run: parent.width
            thickness: Theme.hair
            visible: root.alarmLevel >= 0
            y: parent.height * (1 - root.alarmLevel)
        }

        Rectangle {
            color: Theme.muted
            height: parent.height
            visible: root.nowX >= 0
            width: Theme.hair
            x: parent.width * root.nowX
        }

        TrendLine {
            anchors.fill: parent
            points: root.past
        }

        TrendLine {
            anchors.fill: parent
            dashed: true
            points: root.ahead
        }
    }

    ThemeText {
        id: start

        anchors.bottom: parent.bottom
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.startText
        x: plot.x
    }

    ThemeText {
        anchors.bottom: parent.bottom
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        said: root.nowText
        visible: root.nowX >= 0 && start.implicitWidth + implicitWidth + end.implicitWidth + 2 * Theme.gapSmall < plot.width
        x: Math.max(plot.x + start.implicitWidth + Theme.gapSmall, Math.min(plot.x + plot.width * root.nowX - width / 2, root.width - end.implicitWidth - width - Theme.gapSmall))
    }

    ThemeText {
        id: end

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.endText
    }
}
