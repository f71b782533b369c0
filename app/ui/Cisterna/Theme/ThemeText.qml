// Text in the house typeface, which carries tabular digits as its default figures.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
