// What runs beside the therapy, in one line on Home.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Card {
    id: root

    required property ProgressViewModel progress
    required property bool stale

    padding: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width < Theme.rowCell ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ThemeText {
                objectName: "runTitle"
                Layout.fillWidth: true
                color: root.stale ? Theme.muted : Theme.ink
                font.weight: Font.DemiBold
                said: root.progress.title + ": " + root.progress.short
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.detail
                said: root.progress.ageText
            }
        }

        SecondaryButton {
            objectName: "showRunButton"
            text: qsTr("Show")
            onTapped: root.progress.show()
        }
    }
}
