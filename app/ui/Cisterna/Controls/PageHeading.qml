// What this step asks, and one sentence about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string title: ""
    property string subtitle: ""

    Layout.fillHeight: false
    spacing: Theme.tiny

    ThemeText {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        said: root.title

        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        said: root.subtitle
        visible: text !== ""
    }
}
