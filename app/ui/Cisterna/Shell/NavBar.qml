// Cancel, Back and Next, or in the place of Next the hold that programs. While Next is closed, the reason stands beside
// it, or above the keys where there is too little width.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Rectangle {
    id: root

    property string cancelText: ""
    property string backText: ""
    property string nextText: ""
    property string holdText: ""
    property string nextReason: ""
    property string letGoText: qsTr("Let go too early: nothing was sent. Keep holding until the bar is full.")
    property bool cancelEnabled: true
    property bool backEnabled: true
    property bool nextEnabled: true
    property bool hold: false
    readonly property bool folded: width < Theme.navFolds

    signal cancelTapped
    signal backTapped
    signal nextTapped
    signal held

    implicitWidth: Theme.wide
    implicitHeight: Math.max(Theme.navHeight, keys.implicitHeight + 2 * Theme.gap)
    color: Theme.surface

    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }

    GridLayout {
        id: keys

        anchors.left: parent.left
        anchors.leftMargin: root.folded ? Theme.gap : Theme.tick
        anchors.right: parent.right
        anchors.rightMargin: root.folded ? Theme.gap : Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: root.folded ? Theme.gap : Theme.gap + Theme.stroke
        rowSpacing: Theme.gapSmall

        LinkButton {
            objectName: "cancelButton"
            Layout.column: 0
            Layout.fillWidth: root.folded
            Layout.row: root.folded ? 1 : 0
            enabled: root.cancelEnabled
            label: root.cancelText
            text: root.folded && Theme.flows ? qsTr("Cancel") : root.cancelText
            visible: label !== ""
            onTapped: root.cancelTapped()
        }

        RowLayout {
            Layout.column: root.folded ? 0 : 1
            Layout.columnSpan: root.folded ? 4 : 1
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.gapSmall
            visible: !root.folded || reason.text !== ""

            Item {
                Layout.fillWidth: true
            }

            ThemeText {
                Layout.alignment: Qt.AlignVCenter
                font.pixelSize: Theme.detail
                said: "▲"
                spoken: ""
                visible: reason.text !== ""
            }

            ThemeText {
                id: reason

                objectName: "nextReason"
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                font.pixelSize: Theme.detail
                said: !root.nextEnabled ? root.nextReason : root.hold && holdButton.reminding ? root.letGoText : ""
            }
        }

        SecondaryButton {
            objectName: "backButton"
            Layout.column: 2
            Layout.row: root.folded ? 1 : 0
            enabled: root.backEnabled
            text: root.backText
            visible: text !== ""
            onTapped: root.backTapped()
        }

        PrimaryButton {
            objectName: "nextButton"
            Layout.column: 3
            Layout.minimumWidth: Theme.nextWidth
            Layout.row: root.folded ? 1 : 0
            enabled: root.nextEnabled
            reason: root.nextReason
            text: root.nextText
            visible: !root.hold && text !== ""
            onTapped: root.nextTapped()
        }

        HoldButton {
            id: holdButton

            objectName: "holdButton"
            Layout.column: 3
            Layout.minimumWidth: Theme.nextWidth
            Layout.row: root.folded ? 1 : 0
            enabled: root.nextEnabled
            reason: root.nextReason
            text: root.holdText
            visible: root.hold
            onHeld: root.held()
        }
    }
}
