pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme

Item {
    id: root

    property list<string> keys: []
    property int entries: 0
    property int cancellations: 0
    property bool covers: true
    property string messageKind: "error"
    property string message: "Above the reservoir of this pump: 50 mL typed, 40 mL is the most. Read the syringe again."

    FillPage {
        anchors.fill: parent
        covered: root.covers && pad.open
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        NumberPad {
            id: pad

            objectName: "pad"
            keepRight: root.width < Theme.wide ? Theme.panelNarrow : Theme.panelWidth
            limitsText: "0.1 mL to 40 mL, in steps of 0.1 mL"
            message: root.message
            messageKind: root.messageKind
            open: true
            title: "Syringe 2, volume injected"
            todayText: ""
            typed: "50"
            unit: "mL"
            onCancelled: root.cancellations += 1
            onEntered: root.entries += 1
            onKey: name => root.keys = root.keys.concat([name])
        }
    }
}
