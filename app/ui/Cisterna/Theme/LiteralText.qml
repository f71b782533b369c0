// Text in the house typeface, which carries tabular digits as its default figures. What it shows is shown as it is:
// a name, initials, what is typed letter by letter. Every other text is a ThemeText.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
