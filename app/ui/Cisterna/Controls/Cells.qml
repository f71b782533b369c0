// Cells of one width side by side, as many as have room: `most` of them in a line, none narrower than `least`.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

GridLayout {
    property int most: 2
    property real least: Theme.cell

    Layout.fillHeight: false
    columnSpacing: Theme.gap
    columns: Math.max(1, Math.min(most, Math.floor((width + columnSpacing) / (least + columnSpacing))))
    rowSpacing: Theme.gap
    uniformCellWidths: true
}
