// A column that scrolls by drag when it does not fit, and says below it, over nothing, that there is more.
// With `stretch` it also fills the area when it does fit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Item {
    id: root

    property int spacing: Theme.gap
    property real leftPadding: Theme.tiny
    property real rightPadding: Theme.tiny
    property real bottomPadding: Theme.gap
    property bool stretch: false
    property alias contentY: flick.contentY
    readonly property bool fits: flick.contentHeight - bottomPadding <= height
    readonly property bool moreBelow: flick.contentHeight - flick.contentY - flick.height > bottomPadding + Theme.tiny
    default property alias content: column.data

    implicitWidth: column.implicitWidth + leftPadding + rightPadding
    implicitHeight: column.implicitHeight + bottomPadding + Theme.tiny
    onVisibleChanged: touch.at = 0

    Flickable {
        id: flick

        anchors.bottomMargin: root.fits ? 0 : pill.height + Theme.tiny
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.implicitHeight + root.bottomPadding + Theme.tiny
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: !root.fits
        onHeightChanged: contentY = touch.at > 0 && height > 0 ? Math.max(contentY, Math.min(touch.at, contentHeight) - height) : contentY

        ColumnLayout {
            id: column

            height: root.stretch ? Math.max(implicitHeight, root.height - root.bottomPadding - Theme.tiny) : implicitHeight
            spacing: root.spacing
            width: flick.width - root.leftPadding - root.rightPadding
            x: root.leftPadding
            y: Theme.tiny
        }
    }

    // Where a finger came down last stays in sight when the area gets lower.
    Item {
        anchors.fill: parent

        PointHandler {
            id: touch

            property real at: 0

            onPointChanged: at = active ? flick.contentY + point.position.y + Theme.fieldHeight : at
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.tiny
        color: Theme.vesselLine
        height: Math.max(Theme.margin, flick.visibleArea.heightRatio * flick.height)
        radius: width / 2
        visible: flick.interactive
        width: Theme.tiny
        y: flick.visibleArea.yPosition * flick.height
    }

    MoreBelow {
        id: pill

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.stroke
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.moreBelow
    }
}
