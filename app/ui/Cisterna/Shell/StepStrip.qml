// The workflow's steps as a row of numbers, and the present one by its name. Steps are as in StepRail.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Rectangle {
    id: root

    property string title: ""
    property list<var> steps: []
    readonly property int present: steps.findIndex(step => step.state === "current")
    readonly property string presentText: (steps[present] ?? ({})).label ?? ""

    readonly property bool fits: words.implicitWidth + steps.length * Theme.railTop + 3 * Theme.margin < width

    signal stepTapped(int index)

    implicitHeight: lines.implicitHeight + 2 * Theme.tiny
    implicitWidth: Theme.dialogWidth
    color: Theme.surface

    GridLayout {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.margin
        columns: root.fits ? 2 : 1
        rowSpacing: 0

        ThemeText {
            id: words

            Layout.fillWidth: !root.fits
            Layout.topMargin: root.fits ? 0 : Theme.gapSmall
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            said: root.presentText === "" ? root.title : root.title + " · " + root.presentText
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.steps.length

                RailStep {
                    id: step

                    required property int index
                    readonly property var entry: root.steps[index] ?? ({})

                    objectName: root.objectName + ".step" + index
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.target
                    first: index === 0
                    flat: true
                    number: index + 1
                    status: entry.state ?? "todo"
                    text: entry.label ?? ""
                    onTapped: root.stepTapped(step.index)
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
}
