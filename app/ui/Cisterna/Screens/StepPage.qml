// A page of a workflow: heading, and a middle that scrolls when it must.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

ColumnLayout {
    id: root

    property string title: ""
    property string subtitle: ""
    default property alias content: area.content

    spacing: Theme.gapLarge

    PageHeading {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.tiny
        subtitle: root.subtitle
        title: root.title
        visible: !Theme.flows
    }

    ScrollArea {
        id: area

        objectName: "page"
        Layout.fillHeight: true
        Layout.fillWidth: true

        PageHeading {
            Layout.fillWidth: true
            subtitle: root.subtitle
            title: root.title
            visible: Theme.flows
        }
    }
}
