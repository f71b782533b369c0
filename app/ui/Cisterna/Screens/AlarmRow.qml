// An alarm that exists now: its priority as a sign, what it is and since when, why, and what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Rectangle {
    id: root

    property string priority: "medium"
    property string what: ""
    property string since: ""
    property string why: ""
    property string todo: ""
    property bool stale: false
    readonly property bool folded: width < Theme.pageNarrow
    readonly property bool high: priority === "high"

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.gap)
    implicitWidth: Theme.panelWidth
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    radius: Theme.radiusSmall

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [what, since, why, todo].map(part => qsTranslate("shown", part)).join(" ")

    Rectangle {
        id: sign

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.high ? Theme.alarmHigh : Theme.alarmMedium
        height: Theme.bannerSign
        radius: Theme.radiusTick
        width: Theme.bannerSign

        ThemeText {
            anchors.centerIn: parent
            color: root.high ? Theme.alarmHighText : Theme.alarmMediumText
            font.pixelSize: Theme.strong
            font.weight: Font.Bold
            said: root.high ? "!!!" : "!!"
        }
    }

    GridLayout {
        id: words

        anchors.left: sign.right
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gapLarge
        columns: root.folded ? 1 : 3
        rowSpacing: Theme.tiny

        ColumnLayout {
            Layout.fillWidth: root.folded
            Layout.preferredWidth: Theme.railWidth
            spacing: 0

            ThemeText {
                Layout.fillWidth: true
                color: root.stale ? Theme.muted : Theme.ink
                font.weight: Font.Bold
                said: root.what
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.small
                said: root.since
                visible: text !== ""
            }
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.panelWidth
            color: root.stale ? Theme.muted : Theme.ink
            font.pixelSize: Theme.detail
            said: root.why
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.panelWidth
            color: root.stale ? Theme.muted : Theme.ink
            font.pixelSize: Theme.detail
            font.weight: Font.DemiBold
            said: root.todo
        }
    }
}
