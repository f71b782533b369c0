// What the label says, entered blind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

StepPage {
    id: root

    required property SyringeViewModel syringe

    subtitle: qsTr("Enter what the pharmacy label says. Nothing is injected before it is checked.")
    title: qsTr("Syringe")

    ChoiceField {
        objectName: "product"
        Layout.fillWidth: true
        columns: 3
        current: root.syringe.chosen
        options: root.syringe.products
        text: qsTr("Drug and concentration on the label")
        onChosen: index => root.syringe.choose(index)
    }

    Cells {
        Layout.fillWidth: true
        most: 3

        ValueField {
            objectName: "lot"
            Layout.fillWidth: true
            status: root.syringe.lot === "" ? "empty" : "filled"
            text: qsTr("Lot")
            value: root.syringe.lot
            onTapped: root.syringe.askLot()
        }

        ValueField {
            objectName: "useBy"
            Layout.fillWidth: true
            status: root.syringe.useBy === "" ? "empty" : "filled"
            text: qsTr("Expires")
            value: root.syringe.useBy
            onTapped: root.syringe.askUseBy()
        }

        ValueField {
            objectName: "labelVolume"
            Layout.fillWidth: true
            status: root.syringe.volume === "" ? "empty" : "filled"
            text: qsTr("Total volume")
            unit: qsTr("mL")
            value: root.syringe.volume
            onTapped: root.syringe.askVolume()
        }
    }

    NoticeBox {
        objectName: "syringeNotice"
        Layout.fillWidth: true
        headline: root.syringe.noticeHeadline
        kind: root.syringe.noticeKind
        text: root.syringe.noticeText
        visible: root.syringe.noticeKind !== "none"
    }

    CheckRow {
        objectName: "changeCheck"
        Layout.fillWidth: true
        checked: root.syringe.changeConfirmed
        text: root.syringe.changeText
        visible: root.syringe.changeText !== ""
        onToggled: root.syringe.confirmChange()
    }
}
