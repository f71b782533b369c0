// What the entries so far would change: rows are {label, before, after, changed, note}.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Rectangle {
    id: root

    property string title: ""
    property list<var> rows: []
    property string note: ""
    property string emptyText: ""
    property bool stale: false
    property bool under: false

    implicitWidth: Theme.panelWidth
    implicitHeight: area.implicitHeight + Theme.gap
    color: Theme.surface

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge - Theme.tiny
        anchors.topMargin: root.under ? Theme.gap : Theme.gapLarge
        spacing: 0

        ThemeText {
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            said: root.title
            visible: !root.under || !Theme.flows
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.emptyText
            visible: root.rows.length === 0 && text !== ""
        }

        Cells {
            Layout.fillWidth: true
            columnSpacing: Theme.gapLarge
            least: Theme.tileWidth
            most: root.under ? 3 : 1
            rowSpacing: 0

            Repeater {
                model: root.rows.length

                ConsequenceRow {
                    required property int index
                    readonly property var row: root.rows[index] ?? ({})

                    Layout.fillHeight: root.under
                    Layout.fillWidth: true
                    after: row.after ?? ""
                    before: row.before ?? ""
                    changed: row.changed ?? false
                    label: row.label ?? ""
                    note: row.note ?? ""
                    stale: root.stale
                }
            }
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.note
            visible: text !== ""
        }
    }

    Rectangle {
        color: Theme.line
        height: root.under ? Theme.hair : parent.height
        width: root.under ? parent.width : Theme.hair
    }
}
