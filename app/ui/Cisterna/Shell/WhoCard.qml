// What a role does not do, or what somebody else has under way: said where one begins, with what can be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Card {
    id: root

    property string headline: ""
    property string detail: ""
    property bool canTakeOver: false
    property bool looksAfterPeople: false

    signal takeOverTapped
    signal peopleTapped

    padding: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width < Theme.pageNarrow ? 2 : 3
        rowSpacing: Theme.gap

        RunInText {
            Layout.columnSpan: root.width < Theme.pageNarrow ? 2 : 1
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            lead: root.headline
            rest: root.detail
        }

        SecondaryButton {
            objectName: "peopleButton"
            text: qsTr("People")
            visible: root.looksAfterPeople
            onTapped: root.peopleTapped()
        }

        PrimaryButton {
            objectName: "takeOverButton"
            text: qsTr("Take over")
            visible: root.canTakeOver
            onTapped: root.takeOverTapped()
        }
    }
}
