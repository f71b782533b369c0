// Says that a page goes on below its lower edge.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Rectangle {
    color: Theme.ink
    height: more.implicitHeight + Theme.tiny
    radius: height / 2
    width: more.implicitWidth + 2 * Theme.gap

    ThemeText {
        id: more

        anchors.centerIn: parent
        color: Theme.surface
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        said: qsTr("▼ More below")
        wrapMode: Text.NoWrap
    }
}
