pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Item {
    id: root

    property list<string> keys: []

    FillPage {
        anchors.fill: parent
        covered: true
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        TextEntry {
            objectName: "lot"
            limitsText: "As printed on the vial or the syringe label"
            open: true
            title: "Lot number"
            typed: "B4-1107X"
            onKey: name => root.keys = root.keys.concat([name])
        }
    }
}
