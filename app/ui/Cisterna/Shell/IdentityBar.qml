// Whose pump this is, how fresh what we show of it is, and Stop: on every screen, always in this order. What does not
// fit into one line folds into two or three; the patient stays first and Stop in its corner.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme

Rectangle {
    id: root

    property string patientName: ""
    property string patientDetail: ""
    property string pumpName: ""
    property string pumpNotice: ""
    property string roleNotice: ""
    property int linkBars: 0
    property string linkText: ""
    property bool linkStale: false
    property string clockText: ""
    property bool linkOpens: false
    property string initials: ""
    property string who: ""
    property bool stopEnabled: true
    property string stopText: qsTr("Stop")

    readonly property bool narrow: width < Theme.wide
    readonly property bool folded: width < Theme.folds
    readonly property bool steep: width < Theme.folds / 2

    signal linkTapped
    signal lockTapped
    signal stopTapped

    implicitWidth: Theme.wide
    implicitHeight: Math.max(Theme.barHeight, zones.implicitHeight + (folded ? Theme.gap : 0))
    color: Theme.bar

    Tappable {
        objectName: "linkButton"
        enabled: root.linkOpens
        focusRadius: Theme.radius
        height: root.folded ? Math.max(Theme.target, zones.link.height) : root.height
        label: qsTr("Communicator and pumps")
        visible: root.linkOpens
        width: zones.link.width
        x: zones.x + zones.link.x
        y: root.folded ? root.height - height : 0
        onTapped: root.linkTapped()
    }

    GridLayout {
        id: zones

        readonly property Item link: linkZone

        anchors.fill: parent
        anchors.leftMargin: root.narrow ? Theme.gap : Theme.margin
        anchors.rightMargin: Theme.gap
        columnSpacing: root.narrow ? Theme.gap : Theme.margin
        rowSpacing: 0

        ColumnLayout {
            Layout.column: 0
            Layout.columnSpan: root.folded ? 3 : 1
            Layout.fillWidth: true
            Layout.row: 0
            Layout.maximumWidth: root.folded ? root.width : Math.ceil(Math.max(name.implicitWidth, detail.implicitWidth))
            Layout.minimumWidth: Math.ceil(Math.min(detail.implicitWidth, root.width * Theme.barDetailShare))
            Layout.preferredWidth: Layout.maximumWidth
            spacing: 0

            LiteralText {
                id: name

                objectName: "identityBar.name"
                Layout.fillWidth: true
                color: Theme.barText
                elide: Text.ElideMiddle
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.small
                text: root.patientDetail === "" ? qsTranslate("shown", root.patientName) : root.patientName
                wrapMode: Text.NoWrap
            }

            BarText {
                id: detail

                objectName: "identityBar.detail"
                Layout.fillWidth: true
                color: Theme.barMuted
                elide: Text.ElideNone
                font.pixelSize: Theme.detail
                said: root.patientDetail
                visible: text !== ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }

        ColumnLayout {
            Layout.column: root.folded ? 0 : 1
            Layout.columnSpan: root.steep ? 5 : 1
            Layout.fillWidth: true
            Layout.row: root.folded ? 1 : 0
            Layout.maximumWidth: Math.ceil(Math.max(pump.implicitWidth, notice.implicitWidth))
            Layout.minimumWidth: Math.ceil(root.folded ? Math.max(pump.implicitWidth, notice.implicitWidth) : pump.implicitWidth)
            Layout.preferredWidth: Layout.maximumWidth
            spacing: 0

            BarText {
                id: pump

                objectName: "identityBar.pump"
                Layout.fillWidth: true
                said: root.pumpName
                visible: text !== ""
            }

            BarText {
                id: notice

                objectName: "identityBar.notice"
                Layout.fillWidth: true
                color: Theme.barMuted
                font.pixelSize: Theme.small
                lineHeight: 0.9
                said: root.pumpNotice
                wrapMode: Text.WordWrap
            }
        }

        RowLayout {
            id: linkZone

            Layout.column: root.steep ? 0 : root.folded ? 1 : 2
            Layout.columnSpan: root.steep ? 5 : root.folded ? 4 : 1
            Layout.fillWidth: true
            Layout.row: root.steep ? 2 : root.folded ? 1 : 0
            Layout.minimumWidth: implicitWidth - Math.ceil(Math.max(link.implicitWidth, clock.implicitWidth)) + Math.ceil(clock.implicitWidth)
            Layout.preferredWidth: Layout.minimumWidth
            spacing: zones.columnSpacing

            Item {
                Layout.fillWidth: true
                visible: !root.steep
            }

            Rectangle {
                Layout.preferredHeight: role.implicitHeight + Theme.tiny
                Layout.preferredWidth: role.width + (root.narrow ? Theme.gapSmall : Theme.gapLarge)
                border.color: Theme.barMuted
                border.width: Theme.hair
                color: Theme.bar
                radius: Theme.radiusTick
                visible: root.roleNotice !== ""

                BarText {
                    id: role

                    anchors.centerIn: parent
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 0.9
                    said: root.roleNotice
                    width: Math.min(implicitWidth, root.narrow ? Theme.barRoleNarrow : Theme.barRoleWidth)
                    wrapMode: Text.WordWrap
                }
            }

            SignalBars {
                bars: root.linkBars
                lit: root.linkStale ? Theme.barMuted : Theme.barGood
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(Math.max(link.implicitWidth, clock.implicitWidth))
                Layout.minimumWidth: Math.ceil(clock.implicitWidth)
                Layout.preferredWidth: Layout.maximumWidth
                spacing: 0

                BarText {
                    id: link

                    objectName: "identityBar.link"
                    Layout.fillWidth: true
                    color: root.linkStale ? Theme.barMuted : Theme.barGood
                    font.pixelSize: Theme.detail
                    font.weight: Font.DemiBold
                    lineHeight: 0.9
                    maximumLineCount: 2
                    said: root.linkText
                    visible: text !== ""
                    wrapMode: Text.WordWrap
                }

                BarText {
                    id: clock

                    color: Theme.barMuted
                    font.pixelSize: Theme.small
                    said: root.clockText
                }
            }
        }

        Loader {
            Layout.column: 3
            Layout.row: 0
            active: root.who !== ""
            visible: active

            sourceComponent: WhoKey {
                objectName: "whoButton"
                initials: root.initials
                who: root.who
                onTapped: root.lockTapped()
            }
        }

        Tappable {
            id: stop

            objectName: "stopButton"
            Layout.column: 4
            Layout.row: 0
            Layout.preferredHeight: Theme.stopButtonHeight
            Layout.preferredWidth: Theme.stopButtonWidth
            enabled: root.stopEnabled
            focusRadius: Theme.radius
            label: root.stopText
            onTapped: root.stopTapped()

            Rectangle {
                anchors.fill: parent
                border.color: stop.enabled ? Theme.barText : Theme.barFaint
                border.width: Theme.stroke
                color: stop.pressed ? Theme.barPressed : Theme.bar
                radius: Theme.radiusSmall
            }

            Row {
                anchors.centerIn: parent
                spacing: Theme.gapSmall

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: stop.enabled ? Theme.barText : Theme.barMuted
                    height: Theme.gap + Theme.stroke
                    width: height
                }

                BarText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: stop.enabled ? Theme.barText : Theme.barMuted
                    font.pixelSize: Theme.strong
                    font.weight: Font.Bold
                    said: root.stopText
                }
            }
        }
    }
}
