// A value between − and +: the middle opens the number pad, the keys move it by one step each. No key repeats.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Rectangle {
    id: root

    property string text: ""
    property string value: ""
    property string unit: ""
    property string note: ""
    property bool typed: true
    property bool canLess: true
    property bool canMore: true
    property string lessName: ""
    property string moreName: ""

    signal tapped
    signal less
    signal more

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: Math.max(Theme.fieldHeight, words.implicitHeight + 2 * Theme.gapSmall)
    implicitWidth: Theme.railWidth
    radius: Theme.radiusSmall

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        spacing: 0

        PadKey {
            objectName: root.objectName + ".less"
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            enabled: root.canLess
            label: root.lessName
            quiet: true
            text: "−"
            onTapped: root.less()
        }

        Tappable {
            objectName: root.objectName + ".value"
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.typed
            explanation: root.value + " " + root.unit
            focusRadius: Theme.radiusSmall
            label: root.text
            onTapped: root.tapped()

            ColumnLayout {
                id: words

                anchors.centerIn: parent
                spacing: 0
                width: parent.width - Theme.gapSmall

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    said: root.text
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: root.typed ? Theme.ink : Theme.muted
                    font.pixelSize: Theme.railTitle
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    minimumPixelSize: Theme.body
                    said: root.unit === "" ? root.value : root.value + " " + root.unit
                    wrapMode: Text.NoWrap
                }

                ThemeText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    said: root.note
                    visible: text !== ""
                }
            }
        }

        PadKey {
            objectName: root.objectName + ".more"
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            enabled: root.canMore
            label: root.moreName
            quiet: true
            text: "+"
            onTapped: root.more()
        }
    }
}
