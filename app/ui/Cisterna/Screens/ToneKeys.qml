// Hear each of the pump's two tones, so that the patient knows them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Controls
import Cisterna.Theme
import Cisterna.ViewModels

ColumnLayout {
    id: root

    required property TonesViewModel tones

    Layout.fillHeight: false
    spacing: Theme.gapSmall

    Cells {
        Layout.fillWidth: true

        DoseKey {
            objectName: "hearCritical"
            Layout.fillWidth: true
            opens: true
            detail: root.tones.critical
            text: qsTr("Hear a critical alarm")
            onTapped: root.tones.hearCritical()
        }

        DoseKey {
            objectName: "hearOther"
            Layout.fillWidth: true
            opens: true
            detail: root.tones.noncritical
            text: qsTr("Hear another alarm")
            onTapped: root.tones.hearNoncritical()
        }
    }

    NoticeBox {
        objectName: "tonesNotice"
        Layout.fillWidth: true
        text: root.tones.silentText
        visible: root.tones.silentText !== ""
    }
}
