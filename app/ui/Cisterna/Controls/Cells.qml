// Cells of one width side by side, as many as have room: `most` of them in a line, none narrower than `least`. They fill
// the width of what they lie in, which is known before they are laid out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

GridLayout {
    property int most: 2
    property real least: Theme.cell
    readonly property real room: parent?.width ?? 0

    Layout.fillHeight: false
    columnSpacing: Theme.gap
    columns: Math.max(1, Math.min(most, Math.floor((room + columnSpacing) / (least + columnSpacing))))
    rowSpacing: Theme.gap
    uniformCellWidths: true
}
