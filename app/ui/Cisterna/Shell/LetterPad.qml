// The letter pad of a view-model while something is asked for; `name` is the object name of the pad.
pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Controls
import Cisterna.ViewModels

Loader {
    id: root

    required property TextPadViewModel pad
    required property string name

    active: pad.open

    sourceComponent: TextEntry {
        objectName: root.name
        board: root.pad.board
        boardLabel: root.pad.boardLabel
        capitalRows: root.pad.capitalRows
        columns: root.pad.columns
        limitsText: root.pad.limitsText
        message: root.pad.message
        messageKind: root.pad.messageKind
        open: true
        page: root.pad.page
        rows: root.pad.rows
        secret: root.pad.secret
        shift: root.pad.shift
        shown: root.pad.shown
        spaceAllowed: root.pad.spaceAllowed
        title: root.pad.title
        typed: root.pad.typed
        upper: root.pad.upper
        onCancelled: root.pad.cancel()
        onEntered: root.pad.enter()
        onKey: name => root.pad.key(name)
        onStruck: text => root.pad.strike(text)
    }
}
