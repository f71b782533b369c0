// Facts as label over value: rows are {label, value, note}. A stale list is greyed; its age stands beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property list<var> rows: []
    property bool stale: false

    Layout.fillHeight: false
    spacing: 0

    Repeater {
        model: root.rows.length

        ColumnLayout {
            id: entry

            required property int index
            readonly property var row: root.rows[index] ?? ({})

            Layout.fillWidth: true
            spacing: 0

            ThemeText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
                color: Theme.muted
                font.pixelSize: Theme.small
                said: entry.row.label ?? ""
            }

            ThemeText {
                Layout.fillWidth: true
                color: root.stale ? Theme.muted : Theme.ink
                font.pixelSize: Theme.strong
                font.weight: root.stale ? Font.Normal : Font.DemiBold
                said: entry.row.value ?? ""
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.small
                said: entry.row.note ?? ""
                visible: text !== ""
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.hair
                Layout.topMargin: Theme.gapSmall - Theme.stroke
                color: Theme.line
            }
        }
    }
}
