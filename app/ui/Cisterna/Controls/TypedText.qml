// What was typed letter by letter, with the mark where the next letter comes; a long text is smaller and in two lines.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

TextEdit {
    id: root

    property string title: ""

    activeFocusOnPress: false
    color: Theme.ink
    cursorPosition: length
    cursorVisible: true
    font.family: Theme.family
    font.pixelSize: onOneLine.advanceWidth + 2 * Theme.gap < width ? Theme.value : Theme.heading
    font.weight: Font.DemiBold
    readOnly: true
    selectByMouse: false
    textFormat: TextEdit.PlainText
    verticalAlignment: TextEdit.AlignVCenter
    wrapMode: TextEdit.Wrap

    Accessible.name: qsTranslate("shown", root.title)
    Accessible.readOnly: true
    Accessible.role: Accessible.EditableText

    cursorDelegate: Rectangle {
        color: Theme.activeLine
        width: Theme.stroke
    }

    TextMetrics {
        id: onOneLine

        font.family: Theme.family
        font.pixelSize: Theme.value
        font.weight: Font.DemiBold
        text: root.text
    }
}
