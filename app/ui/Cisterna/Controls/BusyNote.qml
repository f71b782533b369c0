// Work in progress: what is being done and, if it helps, how far it is. The marks step slowly; they never spin.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string text: ""
    property string detail: ""
    property int step: 0

    Layout.fillHeight: false
    spacing: Theme.gap

    Accessible.role: Accessible.Indicator
    Accessible.name: qsTranslate("shown", text) + (detail === "" ? "" : ". " + qsTranslate("shown", detail))

    Timer {
        interval: Theme.busyStep
        repeat: true
        running: root.visible && Theme.motion
        onTriggered: root.step = (root.step + 1) % 3
    }

    Row {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap

        Repeater {
            model: 3

            Rectangle {
                required property int index

                color: index === root.step ? Theme.activeLine : Theme.line
                height: Theme.gap
                radius: height / 2
                width: height
            }
        }
    }

    ThemeText {
        Layout.fillWidth: true
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        said: root.text
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        said: root.detail
        visible: text !== ""
    }
}
