// A paragraph that opens with a bold sentence; both parts are shown literally, markup in them included.
pragma ComponentBehavior: Bound

import QtQuick

LiteralText {
    id: root

    property string lead: ""
    property string rest: ""
    readonly property string spokenLead: qsTranslate("shown", lead)
    readonly property string spokenRest: qsTranslate("shown", rest)

    // At the end of a line a number never parts from its unit, nor a date in its middle.
    readonly property var bond: /(\d) (?=[A-Za-z%])/g
    readonly property var date: /(\d\d)-([A-ZÄ]{3})-(?=\d{4})/g
    readonly property string safeLead: spokenLead.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(root.date, "$1\u2011$2\u2011").replace(root.bond, "$1&nbsp;").replace(/\n/g, "<br>")
    readonly property string safeRest: spokenRest.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(root.date, "$1\u2011$2\u2011").replace(root.bond, "$1&nbsp;").replace(/\n/g, "<br>")

    spoken: lead === "" ? spokenRest : spokenLead + " " + spokenRest
    text: safeLead === "" ? safeRest : "<b>" + safeLead + "</b> " + safeRest
    textFormat: Text.StyledText
}
