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
            board: "en"
            boardLabel: "Keyboard: English. Change to German"
            columns: 10
            limitsText: "As printed on the vial or the syringe label"
            open: true
            rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL/", "ZXCVBNM.-"]
            title: "Lot number"
            typed: "B4-1107X"
            upper: true
            onKey: name => root.keys = root.keys.concat([name])
        }
    }
}
