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

    Loader {
        active: root.leaving.letters.open
        anchors.fill: parent
        z: Theme.sheetZ + 1

        sourceComponent: TextEntry {
            objectName: "reasonLetters"
            limitsText: root.leaving.letters.limitsText
            message: root.leaving.letters.message
            messageKind: root.leaving.letters.messageKind
            open: true
            spaceAllowed: true
            title: root.leaving.letters.title
            typed: root.leaving.letters.typed
            onCancelled: root.leaving.letters.cancel()
            onEntered: root.leaving.letters.enter()
            onKey: name => root.leaving.letters.key(name)
        }
    }
}
