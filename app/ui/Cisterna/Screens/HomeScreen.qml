// Home: what is due, the therapy, what can be done, and on the right the reservoir and the pump.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Shell
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property AsideViewModel aside: app.aside
    readonly property BolusesViewModel boluses: app.boluses
    readonly property ChangeViewModel change: app.change
    readonly property HomeViewModel home: app.home
    readonly property ObservationViewModel observation: app.observation
    readonly property ProgressViewModel progress: app.progress
    readonly property ReportViewModel report: app.report
    readonly property bool stale: app.identity.linkStale
    readonly property bool narrow: width < Theme.wide
    readonly property bool single: Theme.railOnTop
    readonly property bool tight: width < Theme.pageNarrow

    ScrollArea {
        anchors.bottomMargin: root.single ? 0 : Theme.margin
        anchors.fill: parent
        anchors.margins: Theme.margin
        bottomPadding: root.single ? Theme.margin : 0
        leftPadding: 0
        rightPadding: root.single ? Theme.tiny : 0
        spacing: 0
        stretch: true

        GridLayout {
            columnSpacing: Theme.gapLarge
            columns: root.single ? 1 : 2
            rowSpacing: Theme.gapLarge

            ScrollArea {
                Layout.fillHeight: !root.single
                Layout.fillWidth: true
                Layout.minimumHeight: root.single ? implicitHeight : 0
                Layout.preferredHeight: root.single ? implicitHeight : 0
                Layout.preferredWidth: Theme.homeMain
                bottomPadding: 0
                leftPadding: 0
                spacing: root.narrow ? Theme.gap : Theme.gapLarge
                stretch: true

                Card {
                    Layout.fillWidth: true
                    visible: root.change.visible

                    NoticeBox {
                        objectName: "changedElsewhere"
                        Layout.fillWidth: true
                        headline: root.change.headline
                        kind: "stop"
                        text: root.change.detail
                    }

                    ReviewTable {
                        objectName: "changedRows"
                        Layout.fillWidth: true
                        afterTitle: qsTr("In the pump now")
                        beforeTitle: qsTr("When last read")
                        rows: root.change.rows
                        stale: root.stale
                        tickable: false
                        visible: root.change.rows.length > 0
                    }

                    NoticeBox {
                        objectName: "changedEnded"
                        Layout.fillWidth: true
                        headline: root.change.endedText
                        kind: "caution"
                        visible: root.change.endedText !== ""
                    }

                    RowLayout {
                        Layout.alignment: Qt.AlignRight
                        spacing: Theme.gap

                        ThemeText {
                            objectName: "changeWhyNot"
                            color: Theme.muted
                            font.pixelSize: Theme.detail
                            said: root.change.whyNot
                            visible: text !== ""
                        }

                        SecondaryButton {
                            objectName: "changeSeenButton"
                            enabled: root.change.canAccept
                            reason: root.change.whyNot
                            text: qsTr("I have read this")
                            onTapped: root.change.accept()
                        }

                        PrimaryButton {
                            objectName: "beginAgainButton"
                            enabled: root.change.canBegin
                            text: qsTr("Begin again")
                            visible: root.change.endedText !== ""
                            onTapped: root.change.beginAgain()
                        }
                    }
                }

                AlarmBanner {
                    objectName: "refillDue"
                    Layout.fillWidth: true
                    actionEnabled: root.home.canRefill
                    actionText: qsTr("Start refill")
                    detail: root.home.dueDetail
                    headline: root.home.dueHeadline
                    kind: root.home.dueKind
                    visible: root.home.dueKind !== "none" && !root.change.visible
                    onActionTapped: root.home.startRefill()
                }

                ObservationCard {
                    Layout.fillWidth: true
                    brief: true
                    padding: Theme.gap
                    observation: root.observation
                    stale: root.stale
                }

                Card {
                    Layout.fillWidth: true
                    padding: Theme.gap
                    visible: root.home.begunText !== ""

                    GridLayout {
                        Layout.fillWidth: true
                        columnSpacing: Theme.gap
                        columns: root.tight ? 2 : 3

                        ThemeText {
                            objectName: "begun"
                            Layout.columnSpan: root.tight ? 2 : 1
                            Layout.fillWidth: true
                            font.weight: Font.DemiBold
                            said: root.home.begunText
                        }

                        LinkButton {
                            objectName: "discardButton"
                            enabled: root.home.canDiscard
                            text: qsTr("Discard")
                            onTapped: root.home.discard()
                        }

                        PrimaryButton {
                            objectName: "goOnButton"
                            enabled: root.home.canRefill || root.home.canImplant
                            text: qsTr("Go on")
                            onTapped: root.home.goOn()
                        }
                    }
                }

                RunCard {
                    Layout.fillWidth: true
                    padding: root.narrow ? Theme.gapSmall : Theme.gap
                    progress: root.progress
                    stale: root.stale
                    visible: root.progress.runs
                }

                Card {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Math.max(implicitHeight, root.narrow ? Theme.homeCardNarrow : Theme.homeCardMinimum)
                    Layout.preferredHeight: Theme.homeCard
                    padding: root.narrow ? Theme.gap : Theme.gapLarge
                    title: qsTr("Therapy now")

                    GridLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        columnSpacing: Theme.margin
                        columns: root.tight ? 1 : 2
                        rowSpacing: Theme.gap

                        ColumnLayout {
                            Layout.alignment: Qt.AlignTop
                            Layout.fillHeight: false
                            Layout.fillWidth: root.tight
                            Layout.minimumWidth: root.tight ? 0 : Theme.railWidth
                            spacing: Theme.tiny

                            Row {
                                spacing: Theme.gapSmall

                                ThemeText {
                                    id: dose

                                    objectName: "homeDose"
                                    color: root.stale ? Theme.muted : Theme.ink
                                    font.pixelSize: Theme.hero
                                    font.weight: Font.Bold
                                    said: root.home.dose
                                }

                                ThemeText {
                                    anchors.baseline: dose.baseline
                                    font.pixelSize: Theme.railTitle
                                    said: root.home.doseUnit
                                }
                            }

                            ThemeText {
                                objectName: "homeDrug"
                                Layout.fillWidth: root.tight
                                color: root.stale ? Theme.muted : Theme.ink
                                font.pixelSize: Theme.strong
                                font.weight: Font.DemiBold
                                said: root.home.drugLine
                            }

                            ThemeText {
                                Layout.fillWidth: root.tight
                                color: Theme.muted
                                said: root.home.modeLine
                            }

                            ThemeText {
                                objectName: "homeBoluses"
                                Layout.fillWidth: true
                                Layout.maximumWidth: root.tight ? -1 : Theme.railWidth
                                color: Theme.muted
                                font.pixelSize: Theme.detail
                                said: root.home.bolusesLine
                            }

                            ThemeText {
                                Layout.fillWidth: root.tight
                                color: Theme.muted
                                font.pixelSize: Theme.detail
                                said: root.home.changeLine
                            }
                        }

                        ReservoirTrend {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            ahead: root.home.trendAhead
                            alarmLevel: root.home.alarmLevel
                            alarmText: root.home.trendAlarm
                            description: qsTr("Calculated reservoir volume from the last fill to the alarm")
                            endText: root.home.trendEnd
                            nowText: root.home.trendNow
                            nowX: root.home.trendNowX
                            past: root.home.trendPast
                            startText: root.home.trendStart
                            topText: root.home.trendTop
                            visible: root.home.trendPast.length > 0
                        }
                    }
                }

                NoticeBox {
                    objectName: "logNotice"
                    Layout.fillWidth: true
                    kind: "caution"
                    text: root.home.logNotice
                    visible: root.home.logNotice !== ""
                }

                HomeTiles {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    aside: root.aside
                    boluses: root.boluses
                    home: root.home
                    report: root.report
                    room: root.height
                }
            }

            ScrollArea {
                Layout.fillHeight: !root.single
                Layout.fillWidth: true
                Layout.minimumHeight: root.single ? implicitHeight : 0
                Layout.minimumWidth: root.single ? 0 : Theme.homeSideMinimum
                Layout.preferredHeight: root.single ? implicitHeight : 0
                Layout.preferredWidth: Theme.homeSide
                bottomPadding: 0
                leftPadding: root.single ? 0 : Theme.tiny
                spacing: Theme.gapLarge
                stretch: true

                Card {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    title: qsTr("Reservoir")

                    RowLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        spacing: Theme.margin

                        Reservoir {
                            Layout.fillHeight: true
                            Layout.minimumHeight: Theme.homeVessel
                            Layout.preferredWidth: Theme.vesselWidth
                            alarmLevel: root.home.alarmLevel
                            deadShare: root.home.deadShare
                            description: root.home.volume
                            level: root.home.level
                            stale: root.stale
                            strong: true
                            vesselWidth: Theme.vesselWidth
                        }

                        ColumnLayout {
                            Layout.alignment: Qt.AlignTop
                            spacing: 0

                            ThemeText {
                                objectName: "homeVolume"
                                color: root.stale ? Theme.muted : Theme.ink
                                font.pixelSize: Theme.display
                                font.weight: Font.Bold
                                said: root.home.volume
                            }

                            ThemeText {
                                Layout.bottomMargin: Theme.gap
                                color: Theme.muted
                                font.pixelSize: Theme.detail
                                said: root.home.volumeOf
                            }

                            DetailList {
                                Layout.fillWidth: true
                                rows: root.home.facts
                                stale: root.stale
                            }
                        }
                    }
                }

                Card {
                    Layout.fillWidth: true
                    title: qsTr("Pump")

                    DetailList {
                        Layout.fillWidth: true
                        rows: root.home.pumpFacts
                        stale: root.stale
                    }

                    SecondaryButton {
                        objectName: "readTile"
                        Layout.fillWidth: true
                        text: qsTr("Read again")
                        onTapped: root.home.readAgain()
                    }
                }

                Card {
                    Layout.fillWidth: true
                    title: qsTr("From the pump's own log")

                    DetailList {
                        objectName: "homeLog"
                        Layout.fillWidth: true
                        rows: root.home.events
                        stale: root.stale
                    }
                }

                SecondaryButton {
                    objectName: "displayButton"
                    Layout.fillWidth: true
                    text: qsTr("Display: language, text size, dark")
                    onTapped: root.app.appearance.show()
                }
            }
        }
    }
}
