// Over every screen while nobody is in: who one is, the secret, and at the first start the administrator.
// It covers the step and ends nothing; bar, banners and Stop stay above it.
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
    readonly property SignInViewModel signIn: app.signIn
    readonly property bool asksSecret: signIn.screen === "secret" || signIn.screen === "new" || signIn.screen === "busy"

    RowLayout {
        anchors.centerIn: parent
        height: Math.min(implicitHeight, parent.height - 2 * Theme.gap)
        spacing: 2 * Theme.margin
        width: Math.min(parent.width - 2 * Theme.margin, root.asksSecret ? Theme.homeMain : Theme.wide - 4 * Theme.margin)

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
                visible: root.asksSecret
            }

            PersonMark {
                Layout.preferredHeight: Theme.key + Theme.gapLarge
                Layout.preferredWidth: Theme.key + Theme.gapLarge
                initials: root.signIn.initials
                visible: root.asksSecret && initials !== ""
            }

            ThemeText {
                objectName: "signIn.headline"
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                said: root.signIn.headline
            }

            ThemeText {
                objectName: "signIn.detail"
                Layout.fillWidth: true
                color: Theme.muted
                said: root.signIn.detail
                visible: text !== ""
            }

            ThemeText {
                objectName: "signIn.demo"
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                said: root.signIn.demoText
                visible: text !== ""
            }

            NoticeBox {
                objectName: "signIn.message"
                Layout.fillWidth: true
                headline: root.signIn.message
                kind: "caution"
                visible: headline !== ""
            }

            ScrollArea {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                Layout.topMargin: Theme.gap
                bottomPadding: 0
                leftPadding: 0
                visible: root.signIn.screen === "choose"

                Cells {
                    Layout.fillWidth: true
                    least: Theme.railWidth
                    most: 3

                    Repeater {
                        model: root.signIn.people.length

                        PersonTile {
                            id: tile

                            required property int index
                            readonly property var person: root.signIn.people[index] ?? ({})

                            objectName: "person" + index
                            Layout.fillWidth: true
                            initials: person.initials ?? ""
                            name: person.name ?? ""
                            role: person.role ?? ""
                            onTapped: root.signIn.choose(tile.index)
                        }
                    }
                }
            }

            PrimaryButton {
                objectName: "nameButton"
                Layout.topMargin: Theme.gap
                text: qsTr("Type your name")
                visible: root.signIn.screen === "name"
                onTapped: root.signIn.typeName()
            }

            PrimaryButton {
                objectName: "passphraseButton"
                Layout.topMargin: Theme.gap
                enabled: root.signIn.canType
                text: qsTr("Type the passphrase")
                visible: root.asksSecret && root.signIn.passphrase
                onTapped: root.signIn.typePassphrase()
            }

            Item {
                Layout.fillHeight: true
            }

            LinkButton {
                objectName: "passphraseInstead"
                Layout.leftMargin: -Theme.margin
                text: qsTr("A passphrase instead")
                visible: root.signIn.screen === "new"
                onTapped: root.signIn.typePassphrase()
            }

            AppearanceKeys {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                appearance: root.app.appearance
                sized: true
                visible: !Theme.flows
            }

            GridLayout {
                Layout.fillHeight: false
                columnSpacing: Theme.gap
                columns: Theme.upright ? 1 : 2
                rowSpacing: Theme.gapSmall

                SecondaryButton {
                    objectName: "anotherButton"
                    enabled: root.signIn.screen !== "busy"
                    text: root.signIn.anotherText
                    visible: text !== ""
                    onTapped: root.signIn.another()
                }

                LinkButton {
                    objectName: "displayButton"
                    Layout.leftMargin: root.signIn.anotherText === "" ? -Theme.margin : 0
                    text: qsTr("Display")
                    visible: Theme.flows
                    onTapped: root.app.appearance.show()
                }
            }
        }

        PinPad {
            objectName: "pin"
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: false
            canEnter: root.signIn.pin.filled && root.signIn.canType
            dots: root.signIn.pin.dots
            enabled: root.signIn.canType
            visible: root.asksSecret && !root.signIn.passphrase
            onEntered: root.signIn.pin.enter()
            onKey: name => root.signIn.pin.key(name)
        }
    }

    LetterPad {
        anchors.fill: parent
        name: "nameLetters"
        pad: root.signIn.letters
    }
}
