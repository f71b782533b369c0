pragma ComponentBehavior: Bound

import QtQuick
import Cisterna.Shell

IdentityBar {
    clockText: "22-NOV-2026 14:32"
    linkBars: 3
    linkText: "Pump read 14:31"
    objectName: "identityBar"
    patientDetail: "DOB 14-MAR-1961  ·  MRN 004417"
    patientName: "Demo Patient 17"
    pumpName: "8637-40  ·  SN EMU900238"
    pumpNotice: "EMULATED PUMP · NOT FOR PATIENT USE"
    roleNotice: "DEVELOPMENT KEYS"
}
