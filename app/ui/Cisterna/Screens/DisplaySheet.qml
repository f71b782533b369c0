// How the tablet shows its screens: size of the text, light or dark. What is chosen is seen at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Sheet {
    id: root

    required property AppViewModel app
    readonly property DisplayViewModel display: app.display

    name: qsTr("Display")
    objectName: "displaySheet"
    open: true
    panelWidth: Theme.datePickWidth
    onDismissed: root.display.close()

    ColumnLayout {
        spacing: Theme.flows ? Theme.gap : Theme.gapLarge
        width: parent.width

        PageHeading {
            Layout.fillWidth: true
            subtitle: qsTr("For everybody who uses this tablet.")
            title: qsTr("Display")
        }

        ThemeText {
            Layout.bottomMargin: -Theme.gap
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.detail
            said: qsTr("Size of the text")
        }

        Cells {
            Layout.fillWidth: true
            least: Theme.keyCell
            most: root.display.sizes.length

            Repeater {
                model: root.display.sizes

                PickKey {
                    required property int index
                    required property string modelData

                    objectName: "textSize" + index
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.button
                    chosen: root.display.size === index
                    text: modelData
                    onTapped: root.display.chooseSize(index)
                }
            }
        }

        ChoiceField {
            objectName: "light"
            Layout.fillWidth: true
            columns: 2
            current: root.display.dark ? 1 : 0
            options: root.display.lights
            text: qsTr("Light or dark")
            onChosen: index => root.display.chooseLight(index)
        }

        NoticeBox {
            objectName: "displayProblem"
            Layout.fillWidth: true
            headline: qsTr("The choice is not kept.")
            kind: "caution"
            text: root.display.problem
            visible: root.display.problem !== ""
        }

        PrimaryButton {
            objectName: "displayClose"
            Layout.fillWidth: true
            text: qsTr("Close")
            onTapped: root.display.close()
        }
    }
}
