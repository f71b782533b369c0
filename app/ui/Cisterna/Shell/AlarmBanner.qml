// A condition that no screen hides. `kind` is "stopped", "unknown" (black and white: what the pump does),
// or an alarm by its priority, "high", "medium" or "low", with colour, symbol and words together. One that would be
// higher than `tallest` keeps its headline in sight and scrolls the rest.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Rectangle {
    id: root

    property string kind: "low"
    property string headline: ""
    property string detail: ""
    property string actionText: ""
    property bool actionEnabled: true
    property real tallest: Infinity
    readonly property bool split: whole.implicitHeight + 2 * Theme.gap > tallest
    readonly property bool high: kind === "high"
    readonly property bool medium: kind === "medium"
    readonly property bool low: kind === "low"
    readonly property bool folded: width < Theme.rowCell
    readonly property bool plain: !high && !medium && !low
    readonly property color textColor: high ? Theme.alarmHighText : medium ? Theme.alarmMediumText : low ? Theme.alarmLowText : Theme.hardStopText

    signal actionTapped

    implicitWidth: Theme.wide
    implicitHeight: split ? tallest : Math.max(Theme.key, parts.implicitHeight + 2 * Theme.gap)
    border.color: low ? Theme.alarmLowLine : plain ? Theme.hardStopText : color
    border.width: low ? Theme.hair : plain ? Theme.stroke : 0
    color: high ? Theme.alarmHigh : medium ? Theme.alarmMedium : low ? Theme.alarmLow : Theme.hardStop
    radius: Theme.radius

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTranslate("shown", headline) + " " + qsTranslate("shown", detail)

    GridLayout {
        id: parts

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gap
        columnSpacing: Theme.gap + Theme.tiny
        columns: root.folded ? 2 : 3
        rowSpacing: Theme.gap

        Octagon {
            color: root.textColor
            Layout.preferredHeight: Theme.bannerSign
            Layout.preferredWidth: Theme.bannerSign
            sign: root.kind === "unknown" ? "?" : "■"
            signColor: root.color
            signShare: root.kind === "unknown" ? 0.75 : 0.7
            visible: root.plain
        }

        Rectangle {
            Layout.preferredHeight: Theme.bannerSign
            Layout.preferredWidth: Math.max(Theme.bannerSign, marks.implicitWidth + Theme.gap)
            border.color: root.textColor
            border.width: Theme.stroke
            color: "transparent"
            radius: Theme.radiusTick
            visible: !root.plain

            ThemeText {
                id: marks

                anchors.centerIn: parent
                color: root.textColor
                font.pixelSize: Theme.strong
                font.weight: Font.Bold
                said: root.high ? "!!!" : root.medium ? "!!" : "!"
            }
        }

        ColumnLayout {
            id: words

            Layout.fillHeight: root.split
            Layout.fillWidth: true
            spacing: 0

            RunInText {
                Layout.fillWidth: true
                Layout.topMargin: root.split ? Theme.gapSmall : 0
                color: root.textColor
                font.pixelSize: whole.font.pixelSize
                lead: root.headline
                rest: root.split ? "" : root.detail
            }

            ScrollArea {
                Layout.fillHeight: true
                Layout.fillWidth: true
                bottomPadding: 0
                leftPadding: 0
                visible: root.split

                RunInText {
                    Layout.fillWidth: true
                    color: root.textColor
                    font.pixelSize: whole.font.pixelSize
                    rest: root.split ? root.detail : ""
                }
            }
        }

        Tappable {
            id: action

            objectName: root.objectName + ".action"
            Layout.preferredHeight: Math.max(Theme.target, actionWords.implicitHeight + Theme.gap)
            Layout.columnSpan: root.folded ? 2 : 1
            Layout.fillWidth: root.folded
            Layout.preferredWidth: Math.max(Theme.buttonWidth, actionWords.implicitWidth + 2 * Theme.margin)
            enabled: root.actionEnabled
            label: root.actionText
            visible: label !== ""
            onTapped: root.actionTapped()

            Rectangle {
                anchors.fill: parent
                color: !action.enabled ? Theme.closed : root.low ? (action.pressed ? Theme.actionPressed : Theme.action) : action.pressed ? Theme.bannerPressed : root.textColor
                radius: Theme.radiusSmall
            }

            ThemeText {
                id: actionWords

                anchors.centerIn: parent
                color: !action.enabled ? Theme.closedText : root.low ? Theme.actionText : root.medium ? Theme.alarmMedium : root.high ? Theme.alarmHigh : Theme.hardStop
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                said: root.actionText
                wrapMode: Text.NoWrap
            }
        }
    }

    RunInText {
        id: whole

        font.pixelSize: root.plain || root.high ? Theme.heading : Theme.body
        lead: root.headline
        rest: root.detail
        visible: false
        width: words.width
    }
}
