// Facts side by side: rows are {label, value, note}. Stale facts are greyed; their age stands beside them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Card {
    id: root

    property list<var> rows: []
    property int columns: 2
    property bool stale: false

    padding: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: Math.max(1, Math.min(root.columns, Math.floor(root.width / (Theme.cell - Theme.gapLarge))))
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.rows.length

            ColumnLayout {
                id: entry

                required property int index
                readonly property var row: root.rows[index] ?? ({})

                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.fillWidth: true
                spacing: 0

                Accessible.role: Accessible.StaticText
                Accessible.name: qsTranslate("shown", entry.row.label ?? "") + ": " + qsTranslate("shown", entry.row.value ?? "") + ", " + qsTranslate("shown", entry.row.note ?? "")

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    said: entry.row.label ?? ""
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: root.stale ? Theme.muted : Theme.ink
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
            }
        }
    }
}
