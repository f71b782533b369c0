// The tablet's language, each by its own name, and its theme.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Row {
    id: root

    required property AppearanceViewModel appearance

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
            width: Theme.sideKeyWidth
            onTapped: root.appearance.speak(key.language.id)
        }
    }

    Item {
        height: Theme.target
        width: Theme.gap
    }

    PickKey {
        objectName: "themeKey"
        Accessible.checkable: true
        Accessible.role: Accessible.CheckBox
        chosen: root.appearance.dark
        text: qsTr("Dark")
        width: Theme.sideKeyWidth
        onTapped: root.appearance.darken(!root.appearance.dark)
    }
}
