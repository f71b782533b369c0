// One entry of the pump's log; a gap, which is no entry, has a triangle and a thick bar instead of a time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Item {
    id: root

    required property string when
    required property string what
    required property string detail
    required property string who
    required property bool gap
    property bool stale: false

    implicitHeight: Math.max(Theme.button, words.implicitHeight + 2 * Theme.gapSmall)

    Accessible.role: Accessible.ListItem
    Accessible.name: [when, what, detail, who].map(part => qsTranslate("shown", part)).join(" ")

    Rectangle {
        color: Theme.cautionBar
        height: parent.height - Theme.tiny
        radius: Theme.tiny
        visible: root.gap
        width: Theme.cautionWidth
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ThemeText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.tileWidth
            color: root.gap ? Theme.ink : Theme.muted
            font.pixelSize: root.gap ? Theme.body : Theme.detail
            leftPadding: root.gap ? Theme.margin : 0
            said: root.gap ? "▲" : root.when
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ThemeText {
                Layout.fillWidth: true
                color: root.stale ? Theme.muted : Theme.ink
                font.weight: Font.DemiBold
                said: root.what
            }

            ThemeText {
                Layout.fillWidth: true
                color: root.gap && !root.stale ? Theme.ink : Theme.muted
                font.pixelSize: Theme.detail
                said: root.detail
                visible: text !== ""
            }
        }

        ThemeText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.tileWidth
            color: Theme.muted
            font.pixelSize: Theme.detail
            horizontalAlignment: Text.AlignRight
            said: root.who
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
}
