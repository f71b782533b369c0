// What leaves the tip, stretch by stretch: stages are {title, dose, detail, fluid}; old drug violet, new drug blue.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Cells {
    id: root

    property list<var> stages: []
    property bool stale: false

    columnSpacing: Theme.gapSmall
    most: Math.max(1, stages.length)
    rowSpacing: Theme.gapSmall

    Repeater {
        model: root.stages.length

        Rectangle {
            id: stage

            required property int index
            readonly property var entry: root.stages[index] ?? ({})
            readonly property bool old: entry.fluid !== "new"
            readonly property bool both: entry.fluid === "both"

            objectName: root.objectName + ".stage" + index
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.line
            border.width: Theme.hair
            color: Theme.surface
            implicitHeight: words.implicitHeight + strip.height + 3 * Theme.gap
            radius: Theme.radiusSmall

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTranslate("shown", entry.title ?? "") + ": " + qsTranslate("shown", entry.dose ?? "") + ", " + qsTranslate("shown", entry.detail ?? "")

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.margins: Theme.gap
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Theme.tiny

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.detail
                    said: (stage.index > 0 ? "→ " : "") + (stage.entry.title ?? "")
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: root.stale ? Theme.muted : Theme.ink
                    font.pixelSize: Theme.railTitle
                    font.weight: Font.DemiBold
                    said: stage.entry.dose ?? ""
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    said: stage.entry.detail ?? ""
                }
            }

            Row {
                id: strip

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.gap
                anchors.right: parent.right
                height: Theme.gap

                Rectangle {
                    color: stage.both || !stage.old ? Theme.drugNew : Theme.drugOld
                    height: parent.height
                    width: stage.both ? parent.width / 2 : parent.width
                }

                Rectangle {
                    color: Theme.drugOld
                    height: parent.height
                    visible: stage.both
                    width: parent.width / 2
                }
            }
        }
    }
}
