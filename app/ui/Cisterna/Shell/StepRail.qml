// The workflow's steps from top to bottom: steps are {label, state} with state "done", "current" or "todo".
// A done step can be tapped to look at it again.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

Rectangle {
    id: root

    property string title: ""
    property list<var> steps: []
    readonly property real pitch: Math.max(Theme.target, Math.min(Theme.button, (height - column.y - Theme.gap) / Math.max(1, steps.length)))

    signal stepTapped(int index)

    implicitWidth: Theme.railWidth
    implicitHeight: column.y + steps.length * Theme.button
    color: Theme.surface

    ThemeText {
        id: heading

        elide: Text.ElideRight
        font.pixelSize: Theme.railTitle
        font.weight: Font.Bold
        said: root.title
        width: parent.width - x - Theme.gapSmall
        wrapMode: Text.NoWrap
        x: Theme.margin
        y: Theme.margin + Theme.tiny
    }

    Column {
        id: column

        width: parent.width
        y: heading.y + heading.implicitHeight + Theme.gap

        Repeater {
            model: root.steps.length

            RailStep {
                id: step

                required property int index
                readonly property var entry: root.steps[index] ?? ({})

                objectName: root.objectName + ".step" + index
                first: index === 0
                height: root.pitch
                number: index + 1
                status: entry.state ?? "todo"
                text: entry.label ?? ""
                width: root.width
                onTapped: root.stepTapped(step.index)
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: parent.height
        width: Theme.hair
    }
}
