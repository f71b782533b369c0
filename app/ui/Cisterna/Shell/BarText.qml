// One line of the identity bar.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Theme

ThemeText {
    color: Theme.barText
    elide: Text.ElideRight
    wrapMode: Text.NoWrap
}
