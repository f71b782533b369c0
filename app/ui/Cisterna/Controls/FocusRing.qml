// The outline around what the keyboard would act on.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.tiny
    border.color: Theme.focus
    border.width: Theme.thick
    color: "transparent"
}
