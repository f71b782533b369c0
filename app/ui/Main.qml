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

    // A window larger than the usual one shows the same screens, larger.
    readonly property real spare: Math.min(Math.max(width, height) / Theme.windowWidth, Math.min(width, height) / Theme.windowHeight)
    readonly property real zoom: Math.max(1, Math.floor(spare / Theme.zoomStep) * Theme.zoomStep)

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
        property: "room"
        target: Theme
        value: Qt.size(stage.width, stage.height)
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.app.appearance.textScale
    }

    Binding {
        property: "dark"
        target: Theme
        value: root.app.appearance.dark
    }

    Item {
        id: stage

        // What a pad covers of an upright window is taken from the page, so that it and its consequences stay in sight.
        readonly property real lower: (pads.item as EntryPads)?.covers ?? 0
        readonly property real covered: height - bar.height - lower < Theme.pageLeast ? 0 : lower

        height: root.height / root.zoom
        scale: root.zoom
        transformOrigin: Item.TopLeft
        width: root.width / root.zoom

        ColumnLayout {
            anchors.bottomMargin: stage.covered
            anchors.fill: parent
            spacing: 0

            IdentityBar {
                id: bar

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
                tallest: stage.height * Theme.bannerShare
                visible: root.app.banner.kind !== "none" && root.app.banner.kind !== "notice"
            }

            ScrollArea {
                Layout.fillWidth: true
                Layout.maximumHeight: stage.height * Theme.bannerShare
                Layout.preferredHeight: implicitHeight
                bottomPadding: 0
                leftPadding: 0
                rightPadding: 0
                spacing: 0
                visible: root.app.banner.kind === "notice" || root.app.banner.problemText !== "" || root.app.banner.staleText !== ""

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

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.signIn.covers && root.app.signIn.screen !== "opening"
                    page: Qt.resolvedUrl("Cisterna/Screens/SignInScreen.qml")
                }

                TroubleScreen {
                    anchors.fill: parent
                    aside: root.app.aside
                    trouble: root.app.trouble
                    visible: root.app.signIn.screen === "opening" || (root.app.screen === "trouble" && root.app.aside.place === "" && !root.app.signIn.covers)
                    onFindTapped: root.app.findPump.show()
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.screen !== "trouble"
                    page: Qt.resolvedUrl("Cisterna/Screens/HomeScreen.qml")
                    turn: 1
                    visible: root.app.screen === "home" && root.app.aside.place === "" && !root.app.report.open && !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.aside.place === "emergency"
                    page: Qt.resolvedUrl("Cisterna/Screens/EmergencyScreen.qml")
                    turn: 4
                    visible: !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.aside.place === "log"
                    page: Qt.resolvedUrl("Cisterna/Screens/LogScreen.qml")
                    turn: 5
                    visible: !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.aside.place === "mri"
                    page: Qt.resolvedUrl("Cisterna/Screens/MriScreen.qml")
                    turn: 6
                    visible: !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.aside.place === "progress"
                    page: Qt.resolvedUrl("Cisterna/Screens/ProgressScreen.qml")
                    turn: 7
                    visible: !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.screen === "people"
                    page: Qt.resolvedUrl("Cisterna/Screens/PeopleScreen.qml")
                    turn: 10
                    visible: !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.screen === "workflow"
                    page: Qt.resolvedUrl("Cisterna/Screens/WorkflowScreen.qml")
                    turn: 2
                    visible: !root.app.report.open && !root.app.signIn.covers
                }

                LaterScreen {
                    anchors.fill: parent
                    app: root.app
                    open: root.app.report.open
                    page: Qt.resolvedUrl("Cisterna/Screens/ReportScreen.qml")
                    turn: 11
                    visible: !root.app.signIn.covers
                }
            }
        }

        LaterScreen {
            id: pads

            anchors.fill: parent
            anchors.topMargin: bar.height
            app: root.app
            open: (root.app.numberPad.open || root.app.textPad.open || root.app.datePad.open) && !root.app.signIn.covers
            page: Qt.resolvedUrl("Cisterna/Screens/EntryPads.qml")
            turn: 3
        }

        LaterScreen {
            anchors.fill: parent
            anchors.topMargin: bar.height
            app: root.app
            open: root.app.findPump.open && !root.app.signIn.covers
            page: Qt.resolvedUrl("Cisterna/Screens/FindPumpSheet.qml")
            turn: 8
        }

        LaterScreen {
            anchors.fill: parent
            anchors.topMargin: bar.height
            app: root.app
            open: root.app.leaving.open
            page: Qt.resolvedUrl("Cisterna/Shell/LeaveSheet.qml")
            turn: 9
        }

        LaterScreen {
            anchors.fill: parent
            anchors.topMargin: bar.height
            app: root.app
            open: root.app.appearance.opened
            page: Qt.resolvedUrl("Cisterna/Screens/DisplaySheet.qml")
            turn: 12
        }

        Loader {
            active: root.app.stop.open
            anchors.fill: parent
            anchors.topMargin: bar.height

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
}
