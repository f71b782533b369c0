// Cancel, Back and Next, or in the place of Next the hold that programs. While Next is closed, the reason stands beside it.
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

    signal cancelTapped
    signal backTapped
    signal nextTapped
    signal held

    implicitWidth: Theme.wide
    implicitHeight: Theme.navHeight
    color: Theme.surface

    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.tick
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap + Theme.stroke

        LinkButton {
            objectName: "cancelButton"
            enabled: root.cancelEnabled
            text: root.cancelText
            visible: text !== ""
            onTapped: root.cancelTapped()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

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
                elide: Text.ElideRight
                font.pixelSize: Theme.detail
                maximumLineCount: 4
                said: !root.nextEnabled ? root.nextReason : root.hold && holdButton.reminding ? root.letGoText : ""
            }
        }

        SecondaryButton {
            objectName: "backButton"
            enabled: root.backEnabled
            text: root.backText
            visible: text !== ""
            onTapped: root.backTapped()
        }

        PrimaryButton {
            objectName: "nextButton"
            Layout.minimumWidth: Theme.nextWidth
            enabled: root.nextEnabled
            reason: root.nextReason
            text: root.nextText
            visible: !root.hold && text !== ""
            onTapped: root.nextTapped()
        }

        HoldButton {
            id: holdButton

            objectName: "holdButton"
            Layout.minimumWidth: Theme.nextWidth
            enabled: root.nextEnabled
            reason: root.nextReason
            text: root.holdText
            visible: root.hold
            onHeld: root.held()
        }
    }
}
