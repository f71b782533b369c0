// A workflow: steps on the left, one decision in the middle, consequences on the right, Next at the bottom. Where there
// is too little width the steps lie on top, and in an upright window the consequences under the page.
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
    readonly property string step: app.workflow.step
    readonly property bool stale: app.identity.linkStale
    readonly property bool typing: Theme.upright && app.numberPad.open
    readonly property bool ending: step === "program" || step === "done"

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    Loader {
        active: root.app.workflow.leaving
        anchors.fill: parent
        z: Theme.sheetZ

        sourceComponent: Sheet {
            objectName: "leaveSheet"
            name: root.app.workflow.leaveHeadline
            open: true
            onDismissed: root.app.workflow.stay()

            ColumnLayout {
                spacing: Theme.gapLarge
                width: parent.width

                NoticeBox {
                    Layout.fillWidth: true
                    headline: root.app.workflow.leaveHeadline
                    kind: "caution"
                    text: root.app.workflow.leaveText
                }

                PrimaryButton {
                    objectName: "stayButton"
                    Layout.fillWidth: true
                    text: qsTr("Stay and go on")
                    onTapped: root.app.workflow.stay()
                }

                SecondaryButton {
                    objectName: "leaveButton"
                    Layout.fillWidth: true
                    text: qsTr("Leave all the same")
                    onTapped: root.app.workflow.leave()
                }
            }
        }
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: Theme.railOnTop ? 1 : 2
        rowSpacing: 0

        StepRail {
            objectName: "rail"
            Layout.fillHeight: true
            steps: root.app.workflow.rail
            title: root.app.workflow.title
            visible: !Theme.railOnTop
        }

        StepStrip {
            objectName: "strip"
            Layout.fillWidth: true
            steps: root.app.workflow.rail
            title: root.app.workflow.title
            visible: Theme.railOnTop && !root.typing
        }

        ColumnLayout {
            spacing: 0

            GridLayout {
                columnSpacing: 0
                columns: Theme.upright ? 1 : 2
                rowSpacing: 0

                Item {
                    Layout.bottomMargin: 0
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.margin
                    Layout.rightMargin: Theme.margin
                    Layout.topMargin: Theme.railOnTop ? Theme.gap : Theme.margin

                    Loader {
                        active: root.step === "interrogate" && !root.app.form.shown
                        anchors.fill: parent

                        sourceComponent: InterrogatePage {
                            interrogate: root.app.interrogate
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "syringe" && !root.app.form.shown
                        anchors.fill: parent

                        sourceComponent: SyringePage {
                            syringe: root.app.syringe
                        }
                    }

                    Loader {
                        active: root.step === "bridge"
                        anchors.fill: parent

                        sourceComponent: BridgePage {
                            bridge: root.app.bridge
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "withdraw"
                        anchors.fill: parent

                        sourceComponent: WithdrawPage {
                            withdraw: root.app.withdraw
                        }
                    }

                    Loader {
                        active: root.step === "fill"
                        anchors.fill: parent

                        sourceComponent: FillPage {
                            fill: root.app.fill
                        }
                    }

                    Loader {
                        active: root.step === "needle"
                        anchors.fill: parent

                        sourceComponent: NeedlePage {
                            fill: root.app.fill
                            withdraw: root.app.withdraw
                        }
                    }

                    Loader {
                        active: root.step === "therapy" && !root.app.workflow.adjusting && !root.app.workflow.layingOut && !root.app.form.shown
                        anchors.fill: parent

                        sourceComponent: TherapyPage {
                            stale: root.stale
                            therapy: root.app.therapy
                        }
                    }

                    Loader {
                        active: root.step === "therapy" && root.app.workflow.adjusting
                        anchors.fill: parent

                        sourceComponent: AdjustPage {
                            adjust: root.app.adjust
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.app.form.shown
                        anchors.fill: parent

                        sourceComponent: FormPage {
                            form: root.app.form
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "rate"
                        anchors.fill: parent

                        sourceComponent: RatePage {
                            rate: root.app.rate
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "alarms" && !root.app.form.shown
                        anchors.fill: parent

                        sourceComponent: AlarmsPage {
                            alarms: root.app.alarms
                            tones: root.app.tones
                        }
                    }

                    Loader {
                        active: root.step === "therapy" && root.app.workflow.layingOut
                        anchors.fill: parent

                        sourceComponent: FlexPage {
                            flex: root.app.flex
                        }
                    }

                    Loader {
                        active: root.step === "bolus"
                        anchors.fill: parent

                        sourceComponent: BolusPage {
                            bolus: root.app.bolus
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "boluses"
                        anchors.fill: parent

                        sourceComponent: BolusesPage {
                            boluses: root.app.boluses
                        }
                    }

                    Loader {
                        active: root.step === "clock"
                        anchors.fill: parent

                        sourceComponent: ClockPage {
                            clock: root.app.clock
                        }
                    }

                    Loader {
                        active: root.step === "review"
                        anchors.fill: parent

                        sourceComponent: ReviewPage {
                            review: root.app.review
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "program"
                        anchors.fill: parent

                        sourceComponent: ProgramPage {
                            program: root.app.program
                        }
                    }

                    Loader {
                        active: root.step === "done" && root.app.workflow.runsOn
                        anchors.fill: parent

                        sourceComponent: BolusDonePage {
                            observation: root.app.observation
                            program: root.app.program
                            progress: root.app.progress
                            report: root.app.report
                            stale: root.stale
                            onStopTapped: root.app.stop.ask()
                        }
                    }

                    Loader {
                        active: root.step === "done" && !root.app.workflow.runsOn
                        anchors.fill: parent

                        sourceComponent: DonePage {
                            observation: root.app.observation
                            program: root.app.program
                            report: root.app.report
                            stale: root.stale
                        }
                    }
                }

                ConsequencePanel {
                    objectName: "consequences"
                    Layout.fillHeight: !Theme.upright
                    Layout.fillWidth: Theme.upright
                    Layout.preferredHeight: Math.min(implicitHeight, root.height * Theme.footShare)
                    Layout.preferredWidth: Theme.sidePanel
                    note: root.app.workflow.panelNote
                    rows: root.app.workflow.panelRows
                    stale: root.stale
                    title: root.app.workflow.panelTitle
                    under: Theme.upright
                }
            }

            NavBar {
                objectName: "nav"
                Layout.fillWidth: true
                backEnabled: root.app.workflow.backEnabled
                backText: root.ending ? "" : qsTr("Back")
                cancelEnabled: root.app.workflow.cancelEnabled
                cancelText: root.ending ? "" : qsTr("Cancel %1").arg(root.app.workflow.title.toLowerCase())
                hold: root.step === "review"
                holdText: qsTr("Hold to program")
                nextEnabled: root.app.workflow.nextEnabled
                nextReason: root.app.workflow.nextReason
                nextText: root.ending ? "" : qsTr("Next")
                visible: !root.ending && !root.typing
                onBackTapped: root.app.workflow.back()
                onCancelTapped: root.app.workflow.cancel()
                onHeld: root.app.workflow.program()
                onNextTapped: root.app.workflow.next()
            }
        }
    }
}
