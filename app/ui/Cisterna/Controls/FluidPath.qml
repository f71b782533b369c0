// Reservoir, pump tubing, catheter and tip, their lengths true to volume. Pieces are {begins, ends, kind}, 0 at the
// reservoir and 1 at the tip: "new" is what the reservoir holds, "old" another drug, "none" is without drug.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Item {
    id: root

    property list<var> pieces: []
    property real tubing: 1
    property real front: 0
    property string frontText: ""
    property string reservoirText: ""
    property string tubingText: ""
    property string catheterText: ""
    property string caption: ""
    property bool stale: false
    readonly property real vessel: Theme.tileHeight + Theme.gapLarge * Theme.more
    readonly property real lineLength: width - vessel - Theme.margin
    readonly property real frontX: vessel + lineLength * front

    implicitWidth: Theme.pageNarrow
    implicitHeight: Theme.pathHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: [caption, frontText, tubingText, catheterText].map(part => qsTranslate("shown", part)).join(". ")

    Rectangle {
        id: reservoir

        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.vesselLine
        border.width: Theme.tiny
        color: Theme.drugNew
        height: width
        radius: width / 2
        width: root.vessel

        ThemeText {
            anchors.centerIn: parent
            color: root.stale ? Theme.muted : Theme.ink
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            said: root.reservoirText
        }

        ThemeText {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.bottom
            anchors.topMargin: Theme.tiny
            color: Theme.muted
            font.pixelSize: Theme.small
            said: qsTr("Reservoir")
        }
    }

    Rectangle {
        id: lumen

        objectName: "lumen"
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.vesselLine
        border.width: Theme.hair
        color: Theme.vessel
        height: Theme.gapLarge
        width: root.lineLength
        x: root.vessel

        Repeater {
            model: root.pieces.length

            Rectangle {
                required property int index
                readonly property var piece: root.pieces[index] ?? ({})
                readonly property bool old: piece.kind === "old"

                objectName: "piece" + index
                color: old ? Theme.drugOld : Theme.drugStrong
                height: parent.height
                opacity: root.stale ? Theme.faint : 1
                visible: piece.kind !== "none"
                width: lumen.width * ((piece.ends ?? 0) - (piece.begins ?? 0))
                x: lumen.width * (piece.begins ?? 0)
            }
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.vesselLine
        border.width: Theme.hair
        color: root.front >= 1 ? Theme.drugStrong : Theme.vessel
        height: Theme.margin + Theme.gap
        radius: width / 2
        width: Theme.gapLarge
        x: root.vessel + root.lineLength - Theme.hair
    }

    ThemeText {
        anchors.bottom: lumen.top
        anchors.bottomMargin: Theme.gap
        anchors.right: parent.right
        color: Theme.muted
        font.pixelSize: Theme.small
        said: qsTr("Tip")
        visible: root.front < Theme.frontRoom
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        height: Theme.target
        visible: root.tubing < 1
        width: Theme.hair
        x: root.vessel + root.lineLength * root.tubing
    }

    Rectangle {
        objectName: "front"
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.changed
        height: Theme.target
        visible: root.front < 1
        width: Theme.thick
        x: root.frontX - width / 2

        Behavior on x {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    ThemeText {
        objectName: "frontText"
        anchors.bottom: lumen.top
        anchors.bottomMargin: Theme.gapLarge
        color: Theme.changed
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        said: root.frontText
        wrapMode: Text.NoWrap
        x: Math.max(root.vessel, Math.min(root.frontX - implicitWidth / 2, root.width - implicitWidth))
    }

    ThemeText {
        anchors.top: lumen.bottom
        anchors.topMargin: Theme.gapLarge
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.tubingText
        width: Math.max(Theme.buttonWidth, root.lineLength * root.tubing - Theme.gap)
        x: root.vessel + Theme.gap
    }

    ThemeText {
        anchors.right: parent.right
        anchors.top: lumen.bottom
        anchors.topMargin: Theme.gapLarge
        color: Theme.muted
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignRight
        said: root.catheterText
        width: Math.max(Theme.buttonWidth, root.lineLength * (1 - root.tubing) - Theme.gap)
    }

    ThemeText {
        objectName: "pathCaption"
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.muted
        font.pixelSize: Theme.detail
        font.weight: Font.DemiBold
        said: root.caption
    }
}
