// A clock in figures: whose it is, the time, the day below it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Card {
    id: root

    property string time: ""
    property string detail: ""

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTranslate("shown", title) + ": " + qsTranslate("shown", time) + ", " + qsTranslate("shown", detail)

    ThemeText {
        Layout.fillWidth: true
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        said: root.time
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        said: root.detail
    }
}
