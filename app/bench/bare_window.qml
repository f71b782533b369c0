// The least a Qt Quick program can be: one window, one rectangle, one tap.
import QtQuick

Window {
    id: root

    property int taps: 0

    height: 800
    visible: true
    width: 1280

    Rectangle {
        anchors.fill: parent
        color: root.taps > 0 ? "white" : "black"
        objectName: "all"

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.taps += 1
        }
    }
}
