// What runs beside the therapy: the line with the drug in it, how far it is, what is left, and what a stop would mean.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    required property ProgressViewModel progress
    required property bool stale

    Layout.fillHeight: false
    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        padding: Theme.gapLarge

        FluidPath {
            objectName: "fluidPath"
            Layout.fillWidth: true
            caption: root.progress.runs ? "" : qsTr("The line as last read")
            catheterText: root.progress.line.catheterText
            front: root.progress.line.front
            frontText: root.progress.line.frontText
            pieces: root.progress.line.pieces
            reservoirText: root.progress.line.reservoirText
            stale: root.stale
            tubing: root.progress.line.tubing
            tubingText: root.progress.line.tubingText
        }

        Rectangle {
            objectName: "runBar"
            Layout.fillWidth: true
            color: Theme.closed
            implicitHeight: Theme.gapSmall
            radius: height / 2

            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTranslate("shown", root.progress.title) + ". " + qsTranslate("shown", root.progress.subtitle)

            Rectangle {
                color: Theme.action
                height: parent.height
                radius: parent.radius
                width: parent.width * root.progress.share
            }
        }

        ThemeText {
            objectName: "runAge"
            Layout.fillWidth: true
            color: root.stale ? Theme.ink : Theme.muted
            font.pixelSize: Theme.detail
            font.weight: root.stale ? Font.DemiBold : Font.Normal
            said: root.progress.ageText
            visible: text !== ""
        }
    }

    Cells {
        Layout.fillWidth: true
        most: root.progress.facts.length

        Repeater {
            model: root.progress.facts.length

            Card {
                id: fact

                required property int index
                readonly property var entry: root.progress.facts[index] ?? ({})

                Layout.fillHeight: true
                Layout.fillWidth: true
                padding: Theme.gap

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.detail
                    said: fact.entry.label ?? ""
                }

                ThemeText {
                    objectName: "runFact" + fact.index
                    Layout.fillWidth: true
                    color: root.stale ? Theme.muted : Theme.ink
                    font.pixelSize: Theme.railTitle
                    font.weight: Font.DemiBold
                    said: fact.entry.value ?? ""
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.detail
                    said: fact.entry.note ?? ""
                }
            }
        }
    }

    NoticeBox {
        objectName: "runNotice"
        Layout.fillWidth: true
        headline: root.progress.headline
        kind: "caution"
        text: root.progress.detail
        visible: root.progress.headline !== ""
    }
}
