// The second of the two taps that stop the pump. It says what stopping means for this drug, then what became of it.
// `phase` is "idle", "sending", "done", "notDone" or "unknown"; the texts of every phase come from outside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Sheet {
    id: root

    property string phase: "idle"
    property string headline: ""
    property string text: ""
    property string outcomeHeadline: ""
    property string outcomeText: ""
    property string stopText: qsTr("Stop the pump now")
    property string keepText: qsTr("Keep running")
    property string againText: qsTr("Try again")
    property string closeText: qsTr("Close")
    property string insteadText: ""
    property string insteadDetail: ""
    property string restartText: ""
    readonly property bool asking: phase === "idle"
    readonly property bool sending: phase === "sending"
    readonly property bool failed: phase === "notDone" || phase === "unknown"

    signal stopConfirmed
    signal insteadTapped
    signal restartTapped
    signal kept
    signal closed

    name: headline
    panelWidth: Theme.dialogWidth
    onDismissed: root.asking ? root.kept() : root.sending || root.closed()

    ColumnLayout {
        height: Math.min(implicitHeight, root.roomInside)
        spacing: Theme.flows ? Theme.gap : Theme.gapLarge
        width: parent.width

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap + Theme.tiny

            Octagon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Theme.bannerSign
                Layout.preferredWidth: Theme.bannerSign
                color: Theme.ink
                sign: root.phase === "unknown" ? "?" : "■"
                signColor: Theme.surface
                signShare: root.phase === "unknown" ? 0.75 : 0.7
            }

            ThemeText {
                Layout.fillWidth: true
                font.pixelSize: Theme.railTitle
                font.weight: Font.Bold
                said: root.asking ? root.headline : root.outcomeHeadline
            }
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Math.min(implicitHeight, Theme.button)
            Layout.preferredHeight: implicitHeight
            bottomPadding: 0
            leftPadding: 0
            visible: !root.sending && meaning.text !== ""

            ThemeText {
                id: meaning

                Layout.fillWidth: true
                font.pixelSize: Theme.body + 1
                lineHeight: 1.15
                said: root.asking ? root.text : root.outcomeText
            }
        }

        BusyNote {
            Layout.bottomMargin: Theme.gap
            Layout.fillWidth: true
            text: root.outcomeText
            visible: root.sending
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.sending

            StopKey {
                objectName: root.objectName + ".stopNow"
                Layout.fillWidth: true
                text: root.failed ? root.againText : root.stopText
                visible: root.asking || root.failed
                onTapped: root.stopConfirmed()
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: Theme.flows && !Theme.upright ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true

                SecondaryButton {
                    objectName: root.objectName + ".keep"
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.key
                    text: root.keepText
                    visible: root.asking
                    onTapped: root.kept()
                }

                SecondaryButton {
                    objectName: root.objectName + ".close"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.key
                    text: root.closeText
                    visible: !root.asking
                    onTapped: root.closed()
                }

                SecondaryButton {
                    objectName: root.objectName + ".restart"
                    Layout.fillWidth: true
                    text: root.restartText
                    visible: text !== ""
                    onTapped: root.restartTapped()
                }

                SecondaryButton {
                    objectName: root.objectName + ".instead"
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    text: root.insteadText
                    visible: text !== ""
                    onTapped: root.insteadTapped()
                }
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.detail
                horizontalAlignment: Text.AlignHCenter
                said: root.insteadDetail
                visible: text !== ""
            }
        }
    }
}
