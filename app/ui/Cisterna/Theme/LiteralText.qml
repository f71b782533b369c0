// Text in the house typeface, which carries tabular digits as its default figures. What it shows is shown as it is:
// a name, initials, what is typed letter by letter. Every other text is a ThemeText. A screen reader is told `spoken`.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    property string spoken: text

    Accessible.ignored: spoken === ""
    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
