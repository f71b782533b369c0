// One person on the administrator's page, with what can be done about them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Card {
    id: root

    property string name: ""
    property string detail: ""
    property string initials: ""
    property string keeps: ""
    property bool active: true
    property bool canHaveSecret: true
    property bool busy: false

    readonly property bool folded: width < Theme.pageNarrow

    signal secretTapped
    signal activeTapped

    padding: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.folded ? 2 : 4
        rowSpacing: Theme.gap

        PersonMark {
            Layout.leftMargin: Theme.gapSmall
            initials: root.initials
            opacity: root.active ? 1 : 0.5
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LiteralText {
                Layout.fillWidth: true
                color: root.active ? Theme.ink : Theme.muted
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                text: root.name
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.detail
                said: root.keeps === "" ? root.detail : root.detail + "  ·  " + root.keeps
            }
        }

        SecondaryButton {
            objectName: root.objectName + ".secret"
            Layout.columnSpan: root.folded ? 2 : 1
            enabled: !root.busy
            text: qsTr("New PIN")
            visible: root.canHaveSecret
            onTapped: root.secretTapped()
        }

        SecondaryButton {
            objectName: root.objectName + ".active"
            Layout.columnSpan: root.folded ? 2 : 1
            Layout.preferredWidth: Theme.nextWidth
            enabled: !root.busy
            reason: root.keeps
            text: root.active ? qsTr("Make inactive") : qsTr("Make active")
            visible: root.keeps === ""
            onTapped: root.activeTapped()
        }
    }
}
