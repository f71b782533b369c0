// What has been typed so far, with its unit, its limits and today's value, and what the check says about it.
// `messageKind` is "none", "query", "caution" or "error"; `letters` are shown as typed, figures in the tablet's language.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string title: ""
    property string typed: ""
    property string unit: ""
    property string limitsText: ""
    property string todayText: ""
    property string message: ""
    property string messageKind: "none"
    property bool letters: false
    property alias beside: extra.data

    Layout.fillHeight: false
    spacing: Theme.gapSmall

    ThemeText {
        Layout.fillWidth: true
        font.pixelSize: Theme.railTitle - Theme.stroke
        font.weight: Font.Bold
        said: root.title
    }

    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.padField
        spacing: Theme.gapSmall

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: root.messageKind === "error" ? Theme.ink : Theme.activeLine
            border.width: root.messageKind === "error" ? Theme.thick : Theme.stroke
            color: Theme.active
            radius: Theme.radiusSmall

            LiteralText {
                id: figure

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap + Theme.tiny
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.display
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                text: root.letters ? "" : qsTranslate("shown", root.typed)
                width: Math.min(implicitWidth, parent.width - unit.width - 3 * Theme.gap)
                visible: !root.letters
                wrapMode: Text.NoWrap
            }

            Loader {
                active: root.letters
                anchors.fill: parent
                anchors.leftMargin: Theme.gap + Theme.tiny
                anchors.rightMargin: Theme.gap

                sourceComponent: TypedText {
                    text: root.typed
                    title: root.title
                }
            }

            Rectangle {
                anchors.left: figure.right
                anchors.leftMargin: Theme.stroke
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.activeLine
                height: Theme.display
                visible: !root.letters
                width: Theme.stroke
            }

            ThemeText {
                id: unit

                anchors.baseline: figure.baseline
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap + Theme.tiny
                color: Theme.muted
                font.pixelSize: Theme.heading
                said: root.unit
                wrapMode: Text.NoWrap
            }
        }

        RowLayout {
            id: extra

            Layout.fillHeight: true
            spacing: Theme.gapSmall
            visible: children.length > 0
        }
    }

    NoticeBox {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tiny
        headline: root.message
        kind: root.messageKind === "error" ? "stop" : root.messageKind === "caution" ? "caution" : "info"
        visible: root.message !== "" && root.messageKind !== "none"
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.limitsText
        visible: text !== ""
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.todayText
        visible: text !== ""
    }

    Item {
        Layout.fillHeight: true
        visible: root.letters
    }
}
