// A surface that groups what belongs together, with its title on top.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Rectangle {
    id: root

    property string title: ""
    property int padding: Theme.gapLarge
    default property alias content: body.data

    implicitWidth: frame.implicitWidth + 2 * padding
    implicitHeight: frame.implicitHeight + 2 * padding
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    radius: Theme.radius

    ColumnLayout {
        id: frame

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.gap

        ThemeText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            font.weight: Font.DemiBold
            said: root.title
            visible: text !== ""
        }

        ColumnLayout {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
        }
    }
}
