// One part of an emergency card: its title and its statements, each with who says so when that is asked for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Card {
    id: root

    property string heading: ""
    property list<var> rows: []
    property bool sources: false

    padding: Theme.gap + Theme.tiny

    ThemeText {
        Layout.fillWidth: true
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        said: root.heading

        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.rows.length

        RowLayout {
            id: entry

            required property int index
            readonly property var row: root.rows[index] ?? ({})

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            ThemeText {
                Layout.alignment: Qt.AlignTop
                color: Theme.muted
                said: "•"
                spoken: ""
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                ThemeText {
                    Layout.fillWidth: true
                    said: entry.row.said ?? ""
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    said: entry.row.source ?? ""
                    visible: root.sources
                }
            }
        }
    }
}
