// What the program says: `said` in English, shown in the tablet's language.
pragma ComponentBehavior: Bound

import QtQuick

LiteralText {
    property string said: ""

    text: qsTranslate("shown", said)
}
