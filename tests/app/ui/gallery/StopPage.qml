pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Shell

Item {
    id: root

    property string phase: "idle"
    property string meaning: "Stopping baclofen can cause withdrawal that is fatal: high fever, confusion, rebound spasticity. Minimum rate does not prevent it. Have oral baclofen and monitoring ready."
    property int stops: 0
    property int keeps: 0

    HomePage {
        anchors.fill: parent
        enabled: !dialog.open
    }

    StopDialog {
        id: dialog

        objectName: "stopDialog"
        headline: "Stop baclofen?"
        open: true
        outcomeHeadline: root.phase === "sending" ? "Stopping the pump" : root.phase === "done" ? "The pump is stopped" : root.phase === "unknown" ? "It is not known whether the pump stopped" : "The pump did not stop"
        outcomeText: root.phase === "sending" ? "Sent 14:32:07, waiting for the answer" : root.phase === "done" ? "Read back 14:32. No drug is delivered until therapy is programmed again." : "The link broke after the command left. Bring the communicator close and try again."
        phase: root.phase
        text: root.meaning
        onKept: root.keeps += 1
        onStopConfirmed: root.stops += 1
    }
}
