// The heading of a screen with what can be done from it: beside it, or below it where there is too little width.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

GridLayout {
    id: root

    property alias title: heading.title
    property alias subtitle: heading.subtitle
    default property alias content: keys.data
    readonly property bool folded: (parent?.width ?? 0) < Theme.folds

    Layout.fillHeight: false
    columnSpacing: Theme.gap
    columns: folded ? 1 : 2
    rowSpacing: Theme.gapSmall

    PageHeading {
        id: heading

        Layout.fillWidth: true
    }

    Flow {
        id: keys

        Layout.fillWidth: root.folded
        Layout.preferredWidth: children.reduce((sum, key) => sum + (key.visible ? key.implicitWidth + spacing : 0), 0)
        spacing: Theme.gap
    }
}
