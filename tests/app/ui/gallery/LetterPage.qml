pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Item {
    id: root

    property list<string> keys: []
    property list<string> struck: []
    property string sheet: "letters"
    property list<string> rows: ["1234567890+%", "qwertyuiop()", "asdfghjkl:/'", "zxcvbnm,.-"]
    property list<string> capitalRows: ["1234567890+%", "QWERTYUIOP()", "ASDFGHJKL:/'", "ZXCVBNM,.-"]
    property bool secret: false
    property bool upper: false
    property int cancellations: 0
    property int entries: 0
    property string message: ""
    property string shift: "off"
    property string typed: "Ordered by Dr. Añez"

    FillPage {
        anchors.fill: parent
        covered: true
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        TextEntry {
            objectName: "reason"
            board: "en"
            boardLabel: "Keyboard: English. Change to German"
            capitalRows: root.capitalRows
            columns: 12
            limitsText: "Two words or more, at least 8 signs: what was found, or who ordered it."
            message: root.message
            messageKind: root.message === "" ? "none" : "error"
            open: true
            page: root.sheet
            rows: root.rows
            secret: root.secret
            shift: root.shift
            spaceAllowed: true
            title: "Reason for going on"
            typed: root.typed
            upper: root.upper
            onCancelled: root.cancellations += 1
            onEntered: root.entries += 1
            onKey: name => root.keys = root.keys.concat([name])
            onStruck: text => root.struck = root.struck.concat([text])
        }
    }
}
