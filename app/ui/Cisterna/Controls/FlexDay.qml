// A day of flex steps from 00:00 to 24:00, dose per hour, today's dashed. The chosen step has handles; while one is
// held, what it makes stands large above the finger. Bars are {x, width, height, rate, mass, name} in shares.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cisterna.Theme

Card {
    id: root

    property list<var> bars: []
    property list<var> lines: []
    property list<var> today: []
    property string todayText: ""
    property string unit: ""
    property int chosen: -1
    property string held: ""
    property string readout: ""
    property string readoutDetail: ""
    readonly property var bar: root.bars[root.chosen] ?? ({})
    readonly property real from: (bar.x ?? 0) * plot.width
    readonly property real run: (bar.width ?? 0) * plot.width
    readonly property real tip: (1 - (bar.height ?? 0)) * plot.height
    readonly property real apart: Math.max(0, (Theme.target - run) / 2)

    signal barTapped(int index)
    signal handlePressed(string handle, real x, real y)
    signal handleMoved(real x, real y)
    signal handleReleased
    signal handleCanceled

    padding: 0

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        implicitHeight: Theme.flexHeight

        ThemeText {
            color: Theme.muted
            font.pixelSize: Theme.small
            said: root.unit
            x: Theme.gapSmall
            y: Theme.stroke
        }

        Repeater {
            model: root.lines.length

            Item {
                id: tick

                required property int index
                readonly property var entry: root.lines[index] ?? ({})

                height: 1
                width: parent.width
                y: plot.y + plot.height * (1 - (entry.y ?? 0))

                Rectangle {
                    color: tick.index === 0 ? Theme.muted : Theme.line
                    height: Theme.hair
                    width: plot.width
                    x: plot.x
                }

                ThemeText {
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    said: tick.entry.label ?? ""
                    x: Theme.gapSmall
                    y: -height / 2
                }
            }
        }

        Repeater {
            model: plot.width < Theme.rowCell ? [0, 6, 12, 18, 24] : [0, 3, 6, 9, 12, 15, 18, 21, 24]

            ThemeText {
                required property int modelData

                color: Theme.muted
                font.pixelSize: Theme.small
                said: (modelData < 10 ? "0" : "") + modelData + ":00"
                x: plot.x + plot.width * modelData / 24 - width / 2
                y: plot.y + plot.height + Theme.tiny
            }
        }

        Item {
            id: plot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.small + Theme.gap + Theme.stroke
            anchors.left: parent.left
            anchors.leftMargin: Theme.flexAxis
            anchors.right: parent.right
            anchors.rightMargin: Math.max(Theme.margin, Theme.small + Theme.gap)
            anchors.top: parent.top
            anchors.topMargin: 2 * Theme.small + Theme.tiny

            Repeater {
                model: root.bars.length

                FlexBar {
                    required property int index
                    readonly property var entry: root.bars[index] ?? ({})

                    objectName: root.objectName + ".bar" + index
                    chosen: root.chosen === index
                    height: plot.height
                    label: entry.name ?? ""
                    level: entry.height ?? 0
                    width: (entry.width ?? 0) * plot.width
                    x: (entry.x ?? 0) * plot.width
                    onTapped: root.barTapped(index)
                }
            }

            Repeater {
                model: root.today.length

                ReservoirLine {
                    required property int index
                    readonly property var entry: root.today[index] ?? ({})

                    color: Theme.muted
                    dashed: true
                    run: (entry.width ?? 0) * plot.width
                    thickness: Theme.stroke
                    x: (entry.x ?? 0) * plot.width
                    y: (1 - (entry.y ?? 0)) * plot.height - height / 2
                }
            }

            Repeater {
                model: root.bars.length

                FlexLabel {
                    required property int index
                    readonly property var entry: root.bars[index] ?? ({})

                    chosen: root.chosen === index
                    height: plot.height
                    level: entry.height ?? 0
                    mass: entry.mass ?? ""
                    number: entry.number ?? ""
                    rate: entry.rate ?? ""
                    width: (entry.width ?? 0) * plot.width
                    x: (entry.x ?? 0) * plot.width
                }
            }

            FlexHandle {
                objectName: root.objectName + ".start"
                held: root.held === "start"
                label: qsTr("Beginning of the step")
                plot: plot
                upright: true
                visible: root.chosen > 0
                x: root.from - root.apart - width / 2
                y: plot.height - height - Theme.tiny
                onCanceled: root.handleCanceled()
                onMoved: (x, y) => root.handleMoved(x, y)
                onPressed: (x, y) => root.handlePressed("start", x, y)
                onReleased: root.handleReleased()
            }

            FlexHandle {
                objectName: root.objectName + ".end"
                held: root.held === "end"
                label: qsTr("End of the step")
                plot: plot
                upright: true
                visible: root.chosen >= 0 && root.chosen + 1 < root.bars.length
                x: root.from + root.run + root.apart - width / 2
                y: plot.height - height - Theme.tiny
                onCanceled: root.handleCanceled()
                onMoved: (x, y) => root.handleMoved(x, y)
                onPressed: (x, y) => root.handlePressed("end", x, y)
                onReleased: root.handleReleased()
            }

            FlexHandle {
                id: dose

                objectName: root.objectName + ".top"
                held: root.held === "top"
                label: qsTr("Dose of the step")
                plot: plot
                visible: root.chosen >= 0
                x: root.from + root.run / 2 - width / 2
                y: Math.min(root.tip, plot.height - Theme.handleLong - Theme.target / 2 - Theme.tiny) - height / 2
                onCanceled: root.handleCanceled()
                onMoved: (x, y) => root.handleMoved(x, y)
                onPressed: (x, y) => root.handlePressed("top", x, y)
                onReleased: root.handleReleased()
            }

            Rectangle {
                id: lens

                readonly property real middle: root.held === "start" ? root.from : root.held === "end" ? root.from + root.run : root.from + root.run / 2
                readonly property real finger: root.held === "top" ? dose.y : plot.height - Theme.handleLong - Theme.tiny
                readonly property bool beside: finger < height
                readonly property real away: middle < plot.width / 2 ? middle + Theme.target : middle - width - Theme.target

                border.color: Theme.activeLine
                border.width: Theme.stroke
                color: Theme.surface
                height: large.height + detail.height + Theme.gapSmall
                radius: Theme.radiusSmall
                visible: root.held !== ""
                width: Math.max(large.implicitWidth, detail.implicitWidth) + 2 * Theme.gap
                x: beside ? away : Math.max(0, Math.min(plot.width - width, middle - width / 2))
                y: Math.max(-Theme.gap, finger - height - Theme.gapSmall)

                ThemeText {
                    id: large

                    objectName: root.objectName + ".readout"
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: Theme.value
                    font.weight: Font.DemiBold
                    said: root.readout
                    wrapMode: Text.NoWrap
                }

                ThemeText {
                    id: detail

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: large.bottom
                    color: Theme.muted
                    font.pixelSize: Theme.detail
                    said: root.readoutDetail
                    wrapMode: Text.NoWrap
                }
            }
        }

        ThemeText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            color: Theme.muted
            font.pixelSize: Theme.small
            said: root.todayText
            y: Theme.stroke
        }
    }
}
