// Withdrawal and fill of a quick refill on one page: the fill page with the withdrawal above it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

FillPage {
    id: root

    required property WithdrawViewModel withdraw

    subtitle: root.withdraw.withdrawn === "" ? qsTr("Empty the reservoir and read the syringe. What was expected appears after your entry.") : root.fill.instruction
    title: qsTr("Withdraw and fill")

    above: ColumnLayout {
        spacing: Theme.gap

        ValueField {
            objectName: "withdrawn"
            Layout.fillWidth: true
            message: root.withdraw.noticeKind === "good" ? root.withdraw.noticeHeadline : ""
            status: root.withdraw.withdrawn === "" ? "empty" : "filled"
            text: qsTr("Volume withdrawn, all syringes")
            unit: qsTr("mL")
            value: root.withdraw.withdrawn
            onTapped: root.withdraw.ask()
        }

        NoticeBox {
            objectName: "withdrawNotice"
            Layout.fillWidth: true
            headline: root.withdraw.noticeHeadline
            kind: root.withdraw.noticeKind
            text: root.withdraw.noticeKind === "info" ? "" : qsTr("Inject nothing. Go back: Withdraw asks what explains it.")
            visible: root.withdraw.noticeKind !== "none" && root.withdraw.noticeKind !== "good"
        }
    }
}
