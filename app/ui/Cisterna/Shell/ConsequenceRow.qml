// One consequence: before → after where it changes, the bare value where it does not.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

ColumnLayout {
    id: root

    property string label: ""
    property string before: ""
    property string after: ""
    property string note: ""
    property bool changed: false
    property bool stale: false
    readonly property bool narrow: width < Theme.panelNarrow

    Layout.fillHeight: false
    spacing: 0

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTranslate("shown", label) + ": " + (changed && before !== "" ? qsTranslate("shown", before) + " → " : "") + qsTranslate("shown", after)

    ThemeText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        color: Theme.muted
        font.pixelSize: Theme.small
        said: root.label
    }

    Flow {
        Layout.fillWidth: true
        spacing: root.narrow ? Theme.tiny : Theme.gapSmall

        ThemeText {
            color: Theme.muted
            font.pixelSize: root.narrow ? Theme.detail : Theme.body
            height: value.implicitHeight
            said: root.before
            verticalAlignment: Text.AlignVCenter
            visible: root.changed && text !== ""
        }

        ThemeText {
            color: root.changed ? Theme.changed : Theme.muted
            height: value.implicitHeight
            said: "→"
            spoken: ""
            verticalAlignment: Text.AlignVCenter
            visible: root.changed
        }

        BoundText {
            id: value

            color: root.stale ? Theme.muted : root.changed ? Theme.changed : Theme.ink
            font.pixelSize: root.narrow && root.changed ? Theme.body : Theme.strong
            font.weight: root.stale ? Font.Normal : root.changed ? Font.Bold : Font.DemiBold
            said: root.after
            width: Math.min(implicitWidth, root.width - (root.changed ? Theme.margin + Theme.gapSmall : 0))
        }
    }

    BoundText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.small
        visible: text !== ""
        said: root.note
    }

    Item {
        Layout.fillHeight: true
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hair
        Layout.topMargin: Theme.gapSmall
        color: Theme.line
    }
}
