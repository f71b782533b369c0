// A fault as a designed screen: what happened, why, what to do, and up to two ways on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Rectangle {
    id: root

    property string what: ""
    property string why: ""
    property string whatToDo: ""
    property string primaryText: ""
    property string secondaryText: ""
    property bool primaryEnabled: true
    property string whyLabel: qsTr("Why")
    property string whatToDoLabel: qsTr("What to do")

    signal primaryTapped
    signal secondaryTapped

    implicitWidth: Theme.dialogWidth
    implicitHeight: frame.implicitHeight + 2 * Theme.margin
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    radius: Theme.radius

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTranslate("shown", what)

    Item {
        clip: true
        height: parent.height
        width: Theme.cautionWidth

        Rectangle {
            color: Theme.cautionBar
            height: root.height
            radius: Theme.tiny
            width: parent.width
        }
    }

    ColumnLayout {
        id: frame

        anchors.fill: parent
        anchors.leftMargin: Theme.margin + Theme.gap
        anchors.margins: Theme.margin
        spacing: Theme.gapSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ThemeText {
                Layout.alignment: Qt.AlignTop
                font.pixelSize: Theme.railTitle
                said: "▲"
                spoken: ""
            }

            ThemeText {
                Layout.fillWidth: true
                font.pixelSize: Theme.railTitle
                font.weight: Font.Bold
                said: root.what
            }
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            color: Theme.muted
            font.pixelSize: Theme.detail
            font.weight: Font.DemiBold
            said: root.whyLabel
            visible: root.why !== ""
        }

        ThemeText {
            Layout.fillWidth: true
            said: root.why
            visible: text !== ""
        }

        ThemeText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            color: Theme.muted
            font.pixelSize: Theme.detail
            font.weight: Font.DemiBold
            said: root.whatToDoLabel
            visible: root.whatToDo !== ""
        }

        ThemeText {
            Layout.fillWidth: true
            said: root.whatToDo
            visible: text !== ""
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            spacing: Theme.gap
            visible: root.primaryText !== "" || root.secondaryText !== ""

            Item {
                Layout.fillWidth: true
            }

            SecondaryButton {
                objectName: root.objectName + ".secondary"
                text: root.secondaryText
                visible: text !== ""
                onTapped: root.secondaryTapped()
            }

            PrimaryButton {
                objectName: root.objectName + ".primary"
                enabled: root.primaryEnabled
                text: root.primaryText
                visible: text !== ""
                onTapped: root.primaryTapped()
            }
        }
    }
}
