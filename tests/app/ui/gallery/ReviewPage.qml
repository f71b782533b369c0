pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls

Frame {
    id: root

    property list<var> rows: [
        {
            "setting": "Drug",
            "before": "Morphine 10 mg/mL",
            "after": "Morphine 25 mg/mL",
            "changed": true,
            "ticked": true
        },
        {
            "setting": "Reservoir",
            "before": "0 mL",
            "after": "40 mL, mixes to 24.5 mg/mL",
            "changed": true,
            "ticked": true
        },
        {
            "setting": "Daily dose",
            "before": "3 mg/day",
            "after": "3 mg/day"
        },
        {
            "setting": "Bridge",
            "before": "none",
            "after": "0.274 mL of old drug, 21 h 56 min",
            "changed": true,
            "ticked": true
        },
        {
            "setting": "Flow, mL/day",
            "before": "0.3",
            "after": "0.3 until 23-NOV, then 0.12",
            "changed": true,
            "ticked": true
        },
        {
            "setting": "myPTM",
            "before": "0.3 mg, 3 h, 4 a day",
            "after": "OFF: re-confirm for 25 mg/mL",
            "changed": true,
            "ticked": true
        },
        {
            "setting": "Low-reservoir alarm",
            "before": "25 to 27-NOV-2026",
            "after": "03-OCT-2027",
            "changed": true
        },
        {
            "setting": "Override",
            "before": "",
            "after": "above 20 mg/mL",
            "changed": true,
            "ruleText": "Reason: fewer refills"
        }
    ]
    property bool open: false
    property int lastTicked: -1
    property int holds: 0

    current: 5
    nav.hold: true
    nav.holdText: "Hold to program"
    nav.nextEnabled: open
    nav.nextReason: "2 changed rows are not ticked."
    nav.onHeld: root.holds += 1
    panel.emptyText: "Nothing is entered yet."
    panel.title: "What the patient gets"
    subtitle: "The pump holds these values inactive. Therapy is unchanged until you hold."
    title: "Review: what the pump understood"

    ReviewTable {
        objectName: "review"
        Layout.fillWidth: true
        rows: root.rows
        onRowTicked: index => root.lastTicked = index
    }

    NoticeBox {
        Layout.fillWidth: true
        headline: "Concentration changes from 10 to 25 mg/mL."
        kind: "caution"
        text: "The bridge keeps 3 mg/day while the old drug clears. Tick every changed row to unlock."
    }
}
