// The tablet's one window: identity bar and banner above every screen, pads and Stop over them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Screens
import Cisterna.Shell
import Cisterna.Theme
import Cisterna.ViewModels

Window {
    id: root

    required property AppViewModel app
    property bool motion: true
    property bool dark: false

    color: Theme.canvas
    height: Theme.windowHeight
    minimumHeight: Theme.windowMinimumHeight
    minimumWidth: Theme.windowMinimumWidth
    title: qsTr("Cisterna")
    visible: true
    width: Theme.windowWidth
    onClosing: close => close.accepted = root.app.leaving.mayClose()

    Binding {
        property: "motion"
        target: Theme
        value: root.motion
    }

    Binding {
        property: "dark"
        target: Theme
        value: root.dark
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        IdentityBar {
            objectName: "identityBar"
            Layout.fillWidth: true
            clockText: root.app.identity.clockText
            linkBars: root.app.identity.linkBars
            linkOpens: root.app.identity.linkOpens && !root.app.signIn.covers
            linkStale: root.app.identity.linkStale
            linkText: root.app.identity.linkText
            patientDetail: root.app.identity.patientDetail
            patientName: root.app.identity.patientName
            pumpName: root.app.identity.pumpName
            pumpNotice: root.app.identity.pumpNotice
            roleNotice: root.app.identity.roleNotice
            onLinkTapped: root.app.findPump.show()
            initials: root.app.signIn.initials
            who: root.app.signIn.who
            onLockTapped: root.app.signIn.lock()
            onStopTapped: root.app.stop.ask()
        }

        AlarmBanner {
            objectName: "alarmBanner"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            detail: root.app.banner.detail
            headline: root.app.banner.headline
            kind: root.app.banner.kind
            visible: root.app.banner.kind !== "none" && root.app.banner.kind !== "notice"
        }

        NoticeBox {
            objectName: "linkNotice"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            headline: root.app.banner.headline
            kind: "caution"
            text: root.app.banner.detail
            visible: root.app.banner.kind === "notice"
        }

        NoticeBox {
            objectName: "problemNotice"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            headline: qsTr("Look at this first")
            kind: "caution"
            text: root.app.banner.problemText
            visible: root.app.banner.problemText !== ""
        }

        NoticeBox {
            objectName: "staleNotice"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            headline: qsTr("Values may be old.")
            kind: "caution"
            text: root.app.banner.staleText
            visible: root.app.banner.staleText !== ""
        }

        Loader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            active: root.app.whoCard.headline !== "" && (root.app.screen === "home" || root.app.screen === "trouble")
            visible: active

            sourceComponent: WhoCard {
                objectName: "whoCard"
                canTakeOver: root.app.whoCard.canTakeOver
                detail: root.app.whoCard.detail
                headline: root.app.whoCard.headline
                looksAfterPeople: root.app.whoCard.looksAfterPeople
                onPeopleTapped: root.app.people.open()
                onTakeOverTapped: root.app.whoCard.takeOver()
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Loader {
                active: root.app.signIn.covers && root.app.signIn.screen !== "opening"
                anchors.fill: parent

                sourceComponent: SignInScreen {
                    signIn: root.app.signIn
                }
            }

            TroubleScreen {
                anchors.fill: parent
                aside: root.app.aside
                trouble: root.app.trouble
                visible: root.app.signIn.screen === "opening" || (root.app.screen === "trouble" && root.app.aside.place === "" && !root.app.signIn.covers)
                onFindTapped: root.app.findPump.show()
            }

            Loader {
                active: root.app.screen !== "trouble"
                anchors.fill: parent
                visible: root.app.screen === "home" && root.app.aside.place === "" && !root.app.report.open && !root.app.signIn.covers

                sourceComponent: HomeScreen {
                    aside: root.app.aside
                    boluses: root.app.boluses
                    change: root.app.change
                    home: root.app.home
                    observation: root.app.observation
                    progress: root.app.progress
                    report: root.app.report
                    stale: root.app.identity.linkStale
                }
            }

            Loader {
                active: root.app.aside.place === "emergency"
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: EmergencyScreen {
                    aside: root.app.aside
                    emergency: root.app.emergency
                }
            }

            Loader {
                active: root.app.aside.place === "log"
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: LogScreen {
                    acts: root.app.alarmActs
                    aside: root.app.aside
                    log: root.app.log
                    tones: root.app.tones
                }
            }

            Loader {
                active: root.app.aside.place === "mri"
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: MriScreen {
                    aside: root.app.aside
                    mri: root.app.mri
                    stale: root.app.identity.linkStale
                }
            }

            Loader {
                active: root.app.aside.place === "progress"
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: ProgressScreen {
                    aside: root.app.aside
                    progress: root.app.progress
                    stale: root.app.identity.linkStale
                    onStopTapped: root.app.stop.ask()
                }
            }

            Loader {
                active: root.app.screen === "people"
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: PeopleScreen {
                    people: root.app.people
                }
            }

            Loader {
                active: root.app.screen === "workflow"
                anchors.fill: parent
                visible: !root.app.report.open && !root.app.signIn.covers

                sourceComponent: WorkflowScreen {
                    app: root.app
                }
            }

            Loader {
                active: root.app.report.open
                anchors.fill: parent
                visible: !root.app.signIn.covers

                sourceComponent: ReportScreen {
                    report: root.app.report
                }
            }
        }
    }

    Loader {
        active: root.app.numberPad.open && !root.app.signIn.covers
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: NumberPad {
            objectName: "pad"
            keepRight: root.app.screen === "workflow" ? (root.width < Theme.wide ? Theme.panelNarrow : Theme.panelWidth) : 0
            limitsText: root.app.numberPad.limitsText
            message: root.app.numberPad.message
            messageKind: root.app.numberPad.messageKind
            open: true
            title: root.app.numberPad.title
            todayText: root.app.numberPad.todayText
            typed: root.app.numberPad.typed
            unit: root.app.numberPad.unit
            onCancelled: root.app.numberPad.cancel()
            onEntered: root.app.numberPad.enter()
            onKey: name => root.app.numberPad.key(name)
        }
    }

    Loader {
        active: root.app.textPad.open && !root.app.signIn.covers
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: TextEntry {
            objectName: "letters"
            limitsText: root.app.textPad.limitsText
            message: root.app.textPad.message
            messageKind: root.app.textPad.messageKind
            open: true
            spaceAllowed: root.app.textPad.spaceAllowed
            title: root.app.textPad.title
            typed: root.app.textPad.typed
            onCancelled: root.app.textPad.cancel()
            onEntered: root.app.textPad.enter()
            onKey: name => root.app.textPad.key(name)
        }
    }

    Loader {
        active: root.app.datePad.open && !root.app.signIn.covers
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: DatePick {
            objectName: "dates"
            day: root.app.datePad.day
            dayCount: root.app.datePad.dayCount
            enterEnabled: root.app.datePad.enterEnabled
            month: root.app.datePad.month
            open: true
            shown: root.app.datePad.shown
            title: root.app.datePad.title
            year: root.app.datePad.year
            years: root.app.datePad.years
            onCancelled: root.app.datePad.cancel()
            onDayPicked: day => root.app.datePad.pickDay(day)
            onEntered: root.app.datePad.enter()
            onMonthPicked: month => root.app.datePad.pickMonth(month)
            onYearPicked: year => root.app.datePad.pickYear(year)
        }
    }

    Loader {
        active: root.app.findPump.open && !root.app.signIn.covers
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: FindPumpSheet {
            findPump: root.app.findPump
        }
    }

    Loader {
        active: root.app.leaving.open
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: LeaveSheet {
            leaving: root.app.leaving
        }
    }

    Loader {
        active: root.app.stop.open
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight

        sourceComponent: StopDialog {
            objectName: "stopDialog"
            headline: root.app.stop.headline
            insteadDetail: root.app.stop.insteadDetail
            insteadText: root.app.stop.insteadText
            open: true
            outcomeHeadline: root.app.stop.headline
            outcomeText: root.app.stop.detail
            phase: root.app.stop.state
            restartText: root.app.stop.restartText
            text: root.app.stop.detail
            onClosed: root.app.stop.close()
            onInsteadTapped: root.app.stop.minimumRate()
            onKept: root.app.stop.close()
            onRestartTapped: root.app.stop.restart()
            onStopConfirmed: root.app.stop.stopNow()
        }
    }
}
