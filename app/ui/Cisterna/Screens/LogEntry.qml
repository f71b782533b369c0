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
    readonly property bool folded: width < Theme.pageNarrow

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

    GridLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: root.folded ? 2 : 3
        rowSpacing: 0

        ThemeText {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.folded
            Layout.preferredWidth: Theme.tileWidth
            color: root.gap ? Theme.ink : Theme.muted
            font.pixelSize: root.gap ? Theme.body : Theme.detail
            leftPadding: root.gap ? Theme.margin : 0
            said: root.gap ? "▲" : root.when
        }

        ColumnLayout {
            Layout.column: root.folded ? 0 : 1
            Layout.columnSpan: root.folded ? 2 : 1
            Layout.fillWidth: true
            Layout.row: root.folded ? 1 : 0
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
            Layout.column: root.folded ? 1 : 2
            Layout.preferredWidth: Theme.tileWidth
            Layout.row: 0
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
