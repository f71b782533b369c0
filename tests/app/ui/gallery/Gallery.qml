// Every component of the library on one of its pages, with made-up values.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Window {
    id: root

    property string page: ""
    readonly property Item shown: loader.item as Item

    width: 1280
    height: 800
    color: Theme.canvas
    visible: true

    Loader {
        id: loader

        anchors.fill: parent
        source: root.page === "" ? "" : root.page + ".qml"
    }
}
