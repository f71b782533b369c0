// The tablet's language, each by its own name, and its theme; a `sized` one has the way to the size of the text.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Flow {
    id: root

    required property AppearanceViewModel appearance
    property bool sized: false

    spacing: Theme.gapSmall

    Repeater {
        model: root.appearance.languages.length

        PickKey {
            id: key

            required property int index
            readonly property var language: root.appearance.languages[index] ?? ({})

            objectName: "language." + (language.id ?? "")
            chosen: language.chosen ?? false
            literal: true
            text: language.name ?? ""
            width: Math.max(Theme.sideKeyWidth, implicitWidth)
            onTapped: root.appearance.speak(key.language.id)
        }
    }

    PickKey {
        objectName: "themeKey"
        Accessible.checkable: true
        Accessible.role: Accessible.CheckBox
        chosen: root.appearance.dark
        text: qsTr("Dark")
        width: Math.max(Theme.sideKeyWidth, implicitWidth)
        onTapped: root.appearance.darken(!root.appearance.dark)
    }

    PickKey {
        objectName: "textSizeKey"
        Accessible.checkable: false
        Accessible.role: Accessible.Button
        text: qsTr("Text size")
        visible: root.sized
        width: Math.max(Theme.sideKeyWidth, implicitWidth)
        onTapped: root.appearance.show()
    }
}
