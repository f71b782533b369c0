// Parts of an emergency card, one below the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property list<var> sections: []
    property bool sources: false

    Layout.fillHeight: false
    spacing: Theme.gap

    Repeater {
        model: root.sections.length

        EmergencySection {
            required property int index
            readonly property var section: root.sections[index] ?? ({})

            Layout.fillWidth: true
            heading: section.title ?? ""
            rows: section.rows ?? []
            sources: root.sources
        }
    }
}
