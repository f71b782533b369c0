// A screen that is compiled when it is first wanted, or ahead of that once Home rests: no start waits for it.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme
import Cisterna.ViewModels

Loader {
    id: root

    required property AppViewModel app
    property bool open: false
    readonly property bool wanted: open && app.furnished
    required property url page
    property int turn: 0
    property Component ahead: null

    Component.onCompleted: root.wantedChanged()
    onWantedChanged: root.wanted ? root.setSource(root.page, {
        "app": root.app
    }) : root.setSource("")

    Timer {
        interval: root.turn * Theme.aheadMs
        running: Theme.motion && root.app.screen === "home" && !root.ahead
        onTriggered: root.ahead = Qt.createComponent(root.page, Component.Asynchronous)
    }
}
