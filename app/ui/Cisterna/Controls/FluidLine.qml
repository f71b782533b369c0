// The fluid path from the reservoir to the tip, touched as far as the drug has come: sections are
// {label, detail, share}; tubing and catheter are as long as the share of the line that they hold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string text: ""
    property list<var> sections: []
    property int current: -1
    readonly property real tube: Math.max(0, width - Theme.vesselWidth)

    signal chosen(int index)

    spacing: Theme.gapSmall

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.text
    }

    Row {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.sections.length

            FluidSection {
                id: section

                required property int index
                readonly property var entry: root.sections[index] ?? ({})

                objectName: root.objectName + ".part" + index
                detail: entry.detail ?? ""
                filled: root.current >= index
                last: index === root.sections.length - 1
                picked: root.current === index
                text: entry.label ?? ""
                vessel: index === 0
                width: vessel ? Theme.vesselWidth : root.tube * (entry.share ?? 0)
                onTapped: root.chosen(section.index)
            }
        }
    }
}
