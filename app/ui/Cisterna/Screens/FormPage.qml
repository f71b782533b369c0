// A step as a form: its parts one below the other. A touch says which part and which place in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.ViewModels

StepPage {
    id: root

    required property FormViewModel form
    required property bool stale

    subtitle: root.form.subtitle
    title: root.form.title

    Repeater {
        model: root.form.parts.length

        FormPart {
            Layout.fillWidth: true
            form: root.form
            stale: root.stale
        }
    }
}
