// How the tablet shows its screens: language, size of the text, light or dark. What is chosen is seen at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Sheet {
    id: root

    required property AppViewModel app
    readonly property AppearanceViewModel appearance: app.appearance

    name: qsTr("Display")
    objectName: "displaySheet"
    open: true
    panelWidth: Theme.datePickWidth
    onDismissed: root.appearance.close()

    ColumnLayout {
        spacing: Theme.flows ? Theme.gap : Theme.gapLarge
        width: parent.width

        PageHeading {
            Layout.fillWidth: true
            subtitle: qsTr("For everybody who uses this tablet.")
            title: qsTr("Display")
        }

        Cells {
            Layout.fillWidth: true
            least: Theme.keyCell
            most: root.appearance.sizes.length

            Repeater {
                model: root.appearance.sizes

                PickKey {
                    required property int index
                    required property string modelData

                    objectName: "textSize" + index
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.button
                    chosen: root.appearance.size === index
                    label: qsTr("Text size %1").arg(modelData)
                    text: modelData
                    onTapped: root.appearance.resize(index)
                }
            }
        }

        AppearanceKeys {
            Layout.fillWidth: true
            appearance: root.appearance
        }

        PrimaryButton {
            objectName: "displayClose"
            Layout.fillWidth: true
            text: qsTr("Close")
            onTapped: root.appearance.close()
        }
    }
}
