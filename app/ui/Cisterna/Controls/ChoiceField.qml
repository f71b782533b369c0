// Pick one of a few: options are {label, detail, open}, `current` is the chosen index or -1.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string text: ""
    property list<var> options: []
    property int current: -1
    property int columns: 1

    signal chosen(int index)

    Layout.fillHeight: false
    spacing: Theme.gapSmall

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.text
        visible: text !== ""
    }

    Cells {
        Layout.fillWidth: true
        most: root.columns
        rowSpacing: Theme.gapSmall

        Repeater {
            model: root.options.length

            ChoiceRow {
                id: option

                required property int index
                readonly property var entry: root.options[index] ?? ({})

                objectName: root.objectName + ".option" + index
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                chosen: root.current === index
                detail: entry.detail ?? ""
                enabled: entry.open ?? true
                text: entry.label ?? ""
                onTapped: root.chosen(option.index)
            }
        }
    }
}
