// One part of a form: a choice, ticks, values side by side, facts, a notice, or the drawn line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    readonly property var rows: part.rows ?? []
    readonly property string kind: part.kind ?? ""
    readonly property string name: part.name ?? ""
    readonly property bool narrow: width < Theme.pageNarrow
    readonly property bool tight: width < 2 * Theme.cell
    readonly property var part: form.parts[index] ?? ({})
    required property FormViewModel form
    required property int index
    required property bool stale

    Layout.fillHeight: false
    spacing: Theme.gapSmall

    Loader {
        Layout.fillWidth: true
        active: root.kind === "choice"
        visible: active

        sourceComponent: ChoiceField {
            objectName: root.name
            columns: root.narrow ? Math.min(2, root.part.columns ?? 1) : root.part.columns ?? 1
            current: root.part.chosen ?? -1
            options: root.rows
            text: root.part.text ?? ""
            onChosen: index => root.form.touch(root.name, index)
        }
    }

    ThemeText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.detail
        said: root.part.text ?? ""
        visible: (root.kind === "ticks" || root.kind === "keys") && text !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.tight ? 1 : root.narrow ? Math.min(2, root.part.columns ?? 1) : root.part.columns ?? 1
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: root.kind === "ticks"

        Repeater {
            model: root.kind === "ticks" ? root.rows.length : 0

            CheckRow {
                id: tick

                required property int index
                readonly property var entry: root.rows[index] ?? ({})

                objectName: root.name + ".tick" + index
                Layout.fillHeight: true
                Layout.fillWidth: true
                checked: entry.checked ?? false
                text: entry.label ?? ""
                onToggled: root.form.touch(root.name, tick.index)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.tight ? 1 : root.narrow ? 2 : Math.max(2, root.part.columns ?? 1)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: root.kind === "keys"

        Repeater {
            model: root.kind === "keys" ? root.rows.length : 0

            DoseKey {
                id: key

                required property int index
                readonly property var entry: root.rows[index] ?? ({})

                objectName: root.name + ".key" + index
                Layout.fillHeight: true
                Layout.fillWidth: true
                detail: entry.detail ?? ""
                opens: true
                text: entry.label ?? ""
                onTapped: root.form.touch(root.name, key.index)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.tight ? 1 : root.narrow ? 2 : 3
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.kind === "fields"

        Repeater {
            model: root.kind === "fields" ? root.rows.length : 0

            ValueField {
                id: field

                required property int index
                readonly property var entry: root.rows[index] ?? ({})

                objectName: root.name + ".field" + index
                Layout.fillHeight: true
                Layout.fillWidth: true
                message: entry.message ?? ""
                status: value === "" ? "empty" : "filled"
                text: entry.label ?? ""
                unit: entry.unit ?? ""
                value: entry.value ?? ""
                onTapped: root.form.touch(root.name, field.index)
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind === "facts"
        visible: active

        sourceComponent: FactGrid {
            objectName: root.name
            columns: root.part.columns ?? 1
            rows: root.rows
            stale: root.stale
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind === "notice"
        visible: active

        sourceComponent: NoticeBox {
            objectName: root.name
            headline: root.part.text ?? ""
            kind: root.part.severity ?? "info"
            text: root.part.detail ?? ""
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind === "line"
        visible: active

        sourceComponent: FluidLine {
            objectName: root.name
            current: root.part.chosen ?? -1
            enabled: root.part.asked ?? true
            sections: root.rows
            text: root.part.text ?? ""
            onChosen: index => root.form.touch(root.name, index)
        }
    }
}
