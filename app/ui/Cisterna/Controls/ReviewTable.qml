// What the pump understood, row by row: rows are {setting, before, after, changed, ticked, ruleText}.
// A changed row is ticked by tapping it; nothing else unlocks the hold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property list<var> rows: []
    property string settingTitle: qsTr("Setting")
    property string beforeTitle: qsTr("In the pump now")
    property string afterTitle: qsTr("After programming")
    property bool tickable: true
    property bool stale: false
    readonly property bool stacked: width < Theme.rowCell
    readonly property real beforeX: width * Theme.reviewBefore
    readonly property real afterX: width * Theme.reviewAfter

    signal rowTicked(int index)

    Layout.fillHeight: false
    spacing: 0

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.tick
        visible: !root.stacked

        ThemeText {
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.settingTitle
        }

        ThemeText {
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.beforeTitle
            x: root.beforeX
        }

        ThemeText {
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.afterTitle
            x: root.afterX
        }
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.beforeTitle + " → " + root.afterTitle
        visible: root.stacked
    }

    Repeater {
        model: root.rows.length

        ReviewRow {
            id: line

            required property int index
            readonly property var row: root.rows[index] ?? ({})

            objectName: root.objectName + ".row" + index
            Layout.fillWidth: true
            after: row.after ?? ""
            afterX: root.afterX
            before: row.before ?? ""
            beforeX: root.beforeX
            changed: row.changed ?? false
            enabled: root.tickable && changed
            ruleText: row.ruleText ?? ""
            setting: row.setting ?? ""
            stacked: root.stacked
            stale: root.stale
            tickable: root.tickable
            ticked: row.ticked ?? false
            onTapped: root.rowTicked(line.index)
        }
    }
}
