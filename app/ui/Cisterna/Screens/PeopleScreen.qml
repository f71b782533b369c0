// The administrator's page: everybody, somebody new, a new PIN, and who has left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property PeopleViewModel people: app.people
    readonly property bool lists: people.step === "list" || people.step === "writing"
    readonly property bool asksSecret: people.step === "secret" || people.step === "repeat"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap
        visible: root.lists

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ThemeText {
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                said: root.people.headline
            }

            SecondaryButton {
                objectName: "closePeople"
                text: qsTr("Close")
                onTapped: root.people.close()
            }

            PrimaryButton {
                objectName: "addPerson"
                enabled: root.people.step === "list"
                text: qsTr("Add a person")
                onTapped: root.people.add()
            }
        }

        NoticeBox {
            objectName: "peopleProblem"
            Layout.fillWidth: true
            headline: root.people.problem
            kind: "caution"
            visible: headline !== ""
        }

        NoticeBox {
            objectName: "peopleTold"
            Layout.fillWidth: true
            headline: root.people.told
            kind: "good"
            visible: headline !== ""
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: Theme.gap

            Repeater {
                model: root.people.rows.length

                PersonRow {
                    id: row

                    required property int index
                    readonly property var person: root.people.rows[index] ?? ({})

                    objectName: "people.row" + index
                    Layout.fillWidth: true
                    active: person.active ?? true
                    busy: root.people.step === "writing"
                    canHaveSecret: person.canHaveSecret ?? false
                    detail: person.detail ?? ""
                    initials: person.initials ?? ""
                    keeps: person.keeps ?? ""
                    name: person.name ?? ""
                    onActiveTapped: root.people.toggleActive(row.index)
                    onSecretTapped: root.people.newSecret(row.index)
                }
            }
        }
    }

    RowLayout {
        anchors.centerIn: parent
        height: Math.min(implicitHeight, parent.height - 2 * Theme.gap)
        spacing: 2 * Theme.margin
        visible: !root.lists
        width: Math.min(parent.width - 2 * Theme.margin, Theme.homeMain)

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
            }

            ThemeText {
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                said: root.people.headline
            }

            ThemeText {
                Layout.fillWidth: true
                color: Theme.muted
                said: root.people.detail
            }

            NoticeBox {
                Layout.fillWidth: true
                headline: root.people.problem
                kind: "caution"
                visible: headline !== ""
            }

            ScrollArea {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                bottomPadding: 0
                leftPadding: 0
                visible: root.people.step === "role"

                Repeater {
                    model: root.people.step === "role" ? root.people.roles.length : 0

                    ChoiceRow {
                        id: role

                        required property int index

                        objectName: "role" + index
                        Layout.fillWidth: true
                        detail: root.people.roles[index].duty
                        text: root.people.roles[index].title
                        onTapped: root.people.pickRole(role.index)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            LinkButton {
                objectName: "peoplePassphrase"
                Layout.leftMargin: -Theme.margin
                text: qsTr("A passphrase instead")
                visible: root.asksSecret
                onTapped: root.people.typePassphrase()
            }

            SecondaryButton {
                objectName: "peopleBack"
                text: qsTr("Back to the list")
                onTapped: root.people.back()
            }
        }

        PinPad {
            objectName: "peoplePin"
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: false
            canEnter: root.people.pin.filled
            dots: root.people.pin.dots
            visible: root.asksSecret
            onEntered: root.people.pin.enter()
            onKey: name => root.people.pin.key(name)
        }
    }
}
