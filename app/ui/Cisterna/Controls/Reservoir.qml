// The reservoir to scale: usable volume from 0 upwards, the dead volume below it, alarm line, syringes as segments,
// and after the entry what was expected against what was withdrawn. Levels are shares of the usable volume, 0 to 1;
// a negative level is not drawn. Segments are {from, to, label}, lowest first.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property real level: 0
    property real deadShare: 0
    property real alarmLevel: -1
    property real expectedLevel: -1
    property real withdrawnLevel: -1
    property string capacityText: ""
    property string zeroText: ""
    property string alarmText: ""
    property string expectedText: ""
    property string withdrawnText: ""
    property string caption: ""
    property string description: ""
    property list<var> segments: []
    property bool strong: false
    property bool stale: false
    property int vesselWidth: Theme.vesselWidth
    readonly property bool labelled: capacityText !== "" || zeroText !== "" || alarmText !== ""
    readonly property bool compared: expectedLevel >= 0 || withdrawnLevel >= 0
    readonly property real vesselHeight: height - (words.visible ? words.implicitHeight + Theme.gap * (1 + 2 * Theme.more) : 0) - (key.visible ? key.height + Theme.gap : 0)
    readonly property real zeroY: vesselHeight * (1 - deadShare)
    readonly property real alarmY: zeroY * (1 - Math.max(0, alarmLevel))
    readonly property real expectedY: zeroY * (1 - Math.max(0, Math.min(1, expectedLevel)))
    readonly property real withdrawnY: zeroY * (1 - Math.max(0, Math.min(1, withdrawnLevel)))

    implicitWidth: vesselWidth + (labelled ? Theme.vesselLabels : 0)
    implicitHeight: Theme.vesselHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTranslate("shown", description)

    Rectangle {
        color: Theme.vessel
        height: root.vesselHeight
        radius: Theme.vesselRadius
        width: root.vesselWidth
    }

    // The dead volume, then the drug, each a slice of the whole vessel so that the round ends fit.
    Item {
        clip: true
        height: root.vesselHeight - root.zeroY
        width: root.vesselWidth
        y: root.zeroY

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.dead
            height: root.vesselHeight
            radius: Theme.vesselRadius
            width: parent.width
        }
    }

    Item {
        clip: true
        height: root.zeroY - y
        visible: root.segments.length === 0 && root.level > 0
        width: root.vesselWidth
        y: root.zeroY * (1 - Math.min(1, root.level))

        Behavior on y {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Rectangle {
            color: root.stale ? Theme.vesselLine : root.strong ? Theme.drugStrong : Theme.drugNew
            height: root.vesselHeight
            radius: Theme.vesselRadius
            width: parent.width
            y: -parent.y
        }
    }

    Repeater {
        model: root.segments.length

        Item {
            id: slice

            required property int index
            readonly property var segment: root.segments[index] ?? ({})

            clip: true
            height: Math.max(0, root.zeroY * (1 - (segment.from ?? 0)) - y)
            width: root.vesselWidth
            y: root.zeroY * (1 - Math.min(1, segment.to ?? 0))

            Rectangle {
                color: slice.index % 2 === 0 ? Theme.drugNew : Theme.drugNewAlternate
                height: root.vesselHeight
                radius: Theme.vesselRadius
                width: parent.width
                y: -parent.y
            }

            Rectangle {
                color: Theme.surface
                height: Theme.stroke
                visible: slice.index > 0
                width: parent.width
                y: parent.height - height
            }

            ThemeText {
                anchors.centerIn: parent
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                said: slice.segment.label ?? ""
                visible: slice.height >= implicitHeight
                width: parent.width - 2 * Theme.gapSmall
            }
        }
    }

    Rectangle {
        border.color: Theme.vesselLine
        border.width: Theme.stroke
        color: "transparent"
        height: root.vesselHeight
        radius: Theme.vesselRadius
        width: root.vesselWidth
    }

    ReservoirLine {
        color: Theme.muted
        edge: root.vesselHeight - root.zeroY
        run: root.vesselWidth
        thickness: Theme.hair
        visible: root.deadShare > 0
        y: root.zeroY
    }

    ReservoirLine {
        dashed: true
        edge: root.vesselHeight - root.alarmY
        run: root.vesselWidth
        thickness: Theme.stroke
        visible: root.alarmLevel >= 0
        y: root.alarmY
    }

    ReservoirMark {
        text: root.capacityText
        x: root.vesselWidth
        y: Theme.tiny
    }

    ReservoirMark {
        text: root.alarmLevel < 0 ? "" : root.alarmText
        x: root.vesselWidth
        y: root.alarmY
    }

    ReservoirMark {
        drop: root.alarmLevel < 0 || root.alarmText === "" ? 0 : Math.max(0, Theme.small + Theme.gapSmall * Theme.textScale - root.zeroY + root.alarmY)
        text: root.zeroText
        x: root.vesselWidth
        y: root.zeroY
    }

    ReservoirLine {
        color: Theme.muted
        dashed: true
        edge: Math.min(root.expectedY, root.vesselHeight - root.expectedY)
        run: root.vesselWidth
        visible: root.expectedLevel >= 0
        y: root.expectedY - height / 2
    }

    ReservoirLine {
        edge: Math.min(root.withdrawnY, root.vesselHeight - root.withdrawnY)
        run: root.vesselWidth
        visible: root.withdrawnLevel >= 0
        y: root.withdrawnY - height / 2
    }

    Column {
        id: key

        anchors.bottom: words.visible ? words.top : parent.bottom
        anchors.bottomMargin: words.visible ? Theme.gapSmall : 0
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.compared

        ReservoirKey {
            dashed: true
            text: root.expectedText
            visible: root.expectedLevel >= 0
            width: parent.width
        }

        ReservoirKey {
            text: root.withdrawnText
            visible: root.withdrawnLevel >= 0
            width: parent.width
        }
    }

    ThemeText {
        id: words

        anchors.bottom: parent.bottom
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.caption
        visible: text !== ""
        width: parent.width
    }
}
