// The question before a pump is left that does not run. Staying is the first answer; leaving takes a typed reason.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property LeavingViewModel leaving: app.leaving

    Sheet {
        objectName: "leavingSheet"
        name: root.leaving.headline
        open: true
        onDismissed: root.leaving.stay()

        ColumnLayout {
            spacing: Theme.gapLarge
            width: parent.width

            NoticeBox {
                objectName: "leavingNotice"
                Layout.fillWidth: true
                headline: root.leaving.headline
                kind: "stop"
                text: root.leaving.detail
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                PrimaryButton {
                    objectName: "leavingRestart"
                    Layout.fillWidth: true
                    text: qsTr("Restart the pump")
                    visible: root.leaving.canRestart
                    onTapped: root.leaving.restart()
                }

                SecondaryButton {
                    objectName: "leavingStay"
                    Layout.fillWidth: true
                    text: qsTr("Stay with this pump")
                    onTapped: root.leaving.stay()
                }

                SecondaryButton {
                    objectName: "leavingGo"
                    Layout.fillWidth: true
                    text: root.leaving.goText
                    onTapped: root.leaving.giveReason()
                }
            }
        }
    }

    LetterPad {
        anchors.fill: parent
        name: "reasonLetters"
        pad: root.leaving.letters
        z: Theme.sheetZ + 1
    }
}
