// The refill: steps on the left, one decision in the middle, consequences on the right, Next at the bottom.
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
    readonly property string step: app.refill.step
    readonly property bool stale: app.identity.linkStale
    readonly property bool ending: step === "program" || step === "done"

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    Loader {
        active: root.app.refill.leaving
        anchors.fill: parent
        z: Theme.sheetZ

        sourceComponent: Sheet {
            objectName: "leaveSheet"
            name: root.app.refill.leaveHeadline
            open: true
            onDismissed: root.app.refill.stay()

            ColumnLayout {
                spacing: Theme.gapLarge
                width: parent.width

                NoticeBox {
                    Layout.fillWidth: true
                    headline: root.app.refill.leaveHeadline
                    kind: "caution"
                    text: root.app.refill.leaveText
                }

                PrimaryButton {
                    objectName: "stayButton"
                    Layout.fillWidth: true
                    text: qsTr("Stay and go on")
                    onTapped: root.app.refill.stay()
                }

                SecondaryButton {
                    objectName: "leaveButton"
                    Layout.fillWidth: true
                    text: qsTr("Leave all the same")
                    onTapped: root.app.refill.leave()
                }
            }
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        StepRail {
            objectName: "rail"
            Layout.fillHeight: true
            steps: root.app.refill.rail
            title: root.app.refill.title
        }

        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: 0

                Item {
                    Layout.bottomMargin: 0
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.margin
                    Layout.rightMargin: Theme.margin
                    Layout.topMargin: Theme.margin

                    Loader {
                        active: root.step === "interrogate"
                        anchors.fill: parent

                        sourceComponent: InterrogatePage {
                            interrogate: root.app.interrogate
                            stale: root.stale
                        }
                    }

                    Loader {
                        active: root.step === "syringe"
                        anchors.fill: parent

                        sourceComponent: SyringePage {
                            syringe: root.app.syringe
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
                        active: root.step === "therapy" && !root.app.refill.adjusting
                        anchors.fill: parent

                        sourceComponent: TherapyPage {
                            stale: root.stale
                            therapy: root.app.therapy
                        }
                    }

                    Loader {
                        active: root.step === "therapy" && root.app.refill.adjusting
                        anchors.fill: parent

                        sourceComponent: AdjustPage {
                            adjust: root.app.adjust
                            stale: root.stale
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
                        active: root.step === "done"
                        anchors.fill: parent

                        sourceComponent: DonePage {
                            program: root.app.program
                            stale: root.stale
                        }
                    }
                }

                ConsequencePanel {
                    objectName: "consequences"
                    Layout.fillHeight: true
                    Layout.preferredWidth: root.width < Theme.wide ? Theme.panelNarrow : Theme.panelWidth
                    note: root.app.refill.panelNote
                    rows: root.app.refill.panelRows
                    stale: root.stale
                    title: root.app.refill.panelTitle
                }
            }

            NavBar {
                objectName: "nav"
                Layout.fillWidth: true
                backEnabled: root.app.refill.backEnabled
                backText: root.ending ? "" : qsTr("Back")
                cancelEnabled: root.app.refill.cancelEnabled
                cancelText: root.ending ? "" : qsTr("Cancel %1").arg(root.app.refill.title.toLowerCase())
                hold: root.step === "review"
                holdText: qsTr("Hold to program")
                nextEnabled: root.app.refill.nextEnabled
                nextReason: root.app.refill.nextReason
                nextText: root.ending ? "" : qsTr("Next")
                visible: !root.ending
                onBackTapped: root.app.refill.back()
                onCancelTapped: root.app.refill.cancel()
                onHeld: root.app.refill.program()
                onNextTapped: root.app.refill.next()
            }
        }
    }
}
