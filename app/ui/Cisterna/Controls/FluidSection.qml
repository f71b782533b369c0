// One section of the fluid path: the vessel, or a tube that holds drug or does not, with its name below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Tappable {
    id: root

    property string text: ""
    property string detail: ""
    property bool vessel: false
    property bool last: false
    property bool filled: false
    property bool picked: false
    readonly property color fluid: filled ? Theme.drugNew : Theme.vessel

    label: text
    explanation: detail
    implicitHeight: Theme.vesselWidth + words.implicitHeight + Theme.gap
    focusRadius: Theme.radiusSmall

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked

    Rectangle {
        anchors.bottom: body.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: body.top
        color: root.pressed ? Theme.pressed : "transparent"
        radius: Theme.radiusSmall
    }

    Item {
        id: body

        height: Theme.vesselWidth
        width: parent.width

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.picked && root.enabled ? Theme.activeLine : Theme.vesselLine
            border.width: root.picked && root.enabled ? Theme.thick : Theme.stroke
            color: root.fluid
            height: root.vessel ? parent.height : Theme.margin
            radius: root.vessel ? Theme.vesselRadius : root.last ? height / 2 : 0
            width: parent.width
        }

        ThemeText {
            anchors.centerIn: parent
            color: Theme.ink
            font.pixelSize: Theme.detail
            font.weight: Font.DemiBold
            said: root.filled ? qsTr("drug") : qsTr("no drug")
            visible: root.vessel || root.width > Theme.vesselWidth
        }
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.tiny
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        anchors.top: body.bottom
        spacing: 0

        ThemeText {
            Layout.fillWidth: true
            font.weight: root.picked && root.enabled ? Font.DemiBold : Font.Normal
            said: (root.enabled ? root.picked ? "● " : "○ " : "") + root.text
        }

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: root.detail
        }
    }
}
