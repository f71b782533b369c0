// A value in one or more lines: at the end of a line no number parts from its unit, no unit in its middle, no date.
pragma ComponentBehavior: Bound

import QtQuick

ThemeText {
    readonly property string words: qsTranslate("shown", said)

    spoken: words
    text: words.replace(/(\d\d)-([A-ZÄ]{3})-(?=\d{4})/g, "$1\u2011$2\u2011").replace(/(\d) (?=[A-Za-z%])/g, "$1\u00a0").replace(/\/(?=[A-Za-z])/g, "/\u2060")
}
