// Every colour, size and duration of the tablet; nothing else in the interface names one.
// Red, yellow and cyan exist only as alarm colours; the contrast test pairs each text colour with its ground.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property bool dark: false
    property bool motion: true
    property string family: "Cisterna Sans"

    // Text from 100 to 200 %: lines of text are multiplied, display sizes grow by as many pixels as a heading does, and
    // what holds text grows with it. What only parts things (gaps, lines) stays.
    property real textScale: 1
    readonly property real more: textScale - 1

    // The room that a screen has. A finger does not grow with the letters, and a window not either: screens fold.
    property size room: Qt.size(windowWidth, windowHeight)
    readonly property bool upright: room.height > room.width
    readonly property bool flows: textScale >= flowsFrom
    readonly property bool railOnTop: upright || room.width < folds
    readonly property int sidePanel: upright ? 0 : Math.min(room.width < wide ? panelNarrow : panelWidth, room.width * sideShare)

    // Identity bar: dark in both themes, so the patient's name never changes its place or its look.
    readonly property color bar: dark ? "#060d15" : "#12263a"
    readonly property color barText: "#ffffff"
    readonly property color barMuted: "#b4c3d1"
    readonly property color barGood: "#7fd1a6"
    readonly property color barFaint: "#3c5166"
    readonly property color barPressed: "#2a4159"

    // Grounds
    readonly property color canvas: dark ? "#0f1a26" : "#f2f5f8"
    readonly property color surface: dark ? "#182635" : "#ffffff"
    readonly property color pressed: dark ? "#22364a" : "#e4edf8"
    readonly property color line: dark ? "#33475b" : "#d9e1e8"
    readonly property color scrim: dark ? "#b3000000" : "#8c12263a"

    // Text
    readonly property color ink: dark ? "#f2f6fa" : "#12263a"
    readonly property color muted: dark ? "#a9bbcb" : "#51657a"
    readonly property color changed: dark ? "#8fc0ff" : "#1e4f91"

    // Action
    readonly property color action: dark ? "#2b66b5" : "#1e4f91"
    readonly property color actionPressed: dark ? "#1f4f92" : "#163c70"
    readonly property color actionFill: dark ? "#123a70" : "#0f2c54"
    readonly property color actionText: "#ffffff"
    readonly property color active: dark ? "#1d3450" : "#e4edf8"
    readonly property color activeLine: dark ? "#8fc0ff" : "#1e4f91"
    readonly property color closed: dark ? "#2a3b4d" : "#e1e7ed"
    readonly property color closedText: dark ? "#b4c3d1" : "#51657a"
    readonly property color focus: dark ? "#ffffff" : "#12263a"

    // Judgements that are no alarm
    readonly property color good: dark ? "#16342a" : "#e2f3ea"
    readonly property color goodText: dark ? "#8fdcb4" : "#1b6b41"
    readonly property color cautionBar: dark ? "#f2f6fa" : "#12263a"
    readonly property color hardStop: "#000000"
    readonly property color hardStopText: "#ffffff"

    // Alarms
    readonly property color alarmHigh: "#c01c28"
    readonly property color alarmHighText: "#ffffff"
    readonly property color alarmMedium: "#ffd23f"
    readonly property color alarmMediumText: "#12263a"
    readonly property color alarmLow: dark ? "#0d3a44" : "#e3f5f8"
    readonly property color alarmLowLine: "#3aa6b9"
    readonly property color bannerPressed: "#d9e1e8"
    readonly property color alarmLowText: dark ? "#f2f6fa" : "#12263a"

    // Drug and vessel
    readonly property color vessel: dark ? "#20303f" : "#eaf1f5"
    readonly property color vesselLine: dark ? "#5f778d" : "#a9bbcb"
    readonly property color dead: dark ? "#3a4d60" : "#cdd9e2"
    readonly property color drugNew: dark ? "#2f5f96" : "#bbd7f3"
    readonly property color drugNewAlternate: dark ? "#274f7e" : "#a6caee"
    readonly property color drugOld: dark ? "#54427a" : "#ddd3ea"
    readonly property color drugStrong: dark ? "#5ea3ee" : "#2e7dd1"

    // Type, in pixels
    readonly property int hero: Math.round(56 + 19 * more)
    readonly property int display: Math.round(40 + 19 * more)
    readonly property int value: Math.round(32 + 19 * more)
    readonly property int title: Math.round(28 + 19 * more)
    readonly property int railTitle: Math.round(25 + 19 * more)
    readonly property int heading: Math.round(19 * textScale)
    readonly property int strong: Math.round(19 * textScale)
    readonly property int body: Math.round(17 * textScale)
    readonly property int detail: Math.round(15 * textScale)
    readonly property int small: Math.round(14 * textScale)

    // Sizes
    readonly property int target: 48
    readonly property int button: 56 + 20 * more
    readonly property int key: 72 + 16 * more
    readonly property int tick: 28 + 18 * more
    readonly property int hair: 1
    readonly property int stroke: 2
    readonly property int thick: 3
    readonly property int cautionWidth: 8
    readonly property int stopWidth: 48 + 12 * more
    readonly property int radius: 14
    readonly property int radiusSmall: 10
    readonly property int radiusTick: 6
    readonly property int vesselRadius: 26
    readonly property int tiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapLarge: 20
    readonly property int margin: 24
    readonly property int barHeight: 64 + 16 * more
    readonly property int navHeight: 88 + 24 * more
    readonly property int railWidth: 216 * textScale
    readonly property int panelWidth: 304 * textScale
    readonly property int panelNarrow: 248 * textScale
    readonly property int wide: 1200 * textScale
    readonly property real barDetailShare: 0.3
    readonly property int barRoleWidth: 112 * textScale
    readonly property int barRoleNarrow: 104 * textScale
    readonly property int stopButtonWidth: 124 + 56 * more
    readonly property int stopButtonHeight: target + 8 * more
    readonly property int nextWidth: 200 + 80 * more
    readonly property real reviewBefore: 0.28
    readonly property real reviewAfter: 0.575
    readonly property int barStep: 6
    readonly property int buttonWidth: 132 * textScale
    readonly property int tileWidth: 160 * textScale
    readonly property int tileHeight: 104 + 40 * more
    readonly property int fieldHeight: 84 + 60 * more
    readonly property int fieldLine: 42 + 34 * more
    readonly property int vesselWidth: 130
    readonly property int vesselHeight: 330
    readonly property int vesselLabels: 96 * textScale
    readonly property int pathHeight: 164 + 140 * more
    readonly property real frontRoom: 0.8
    readonly property real faint: 0.5
    readonly property int trendWidth: 360
    readonly property int trendHeight: 160 + 40 * more
    readonly property int dialogWidth: 640 + 300 * more
    readonly property int flexHeight: 196 + 60 * more
    readonly property int flexAxis: 48 * textScale
    readonly property int flexTurned: 20 * textScale
    readonly property int handleLong: 56
    readonly property int handleShort: 20
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowMinimumWidth: 768
    readonly property int windowMinimumHeight: 700
    readonly property real zoomStep: 0.25
    readonly property int folds: 1000 * textScale
    readonly property int navFolds: (upright ? 840 : 600) * textScale
    readonly property int railTop: 60
    readonly property int padKeyWidth: 92 + 8 * more
    readonly property int numberPadLeast: 480 + 300 * more
    readonly property int pageLeast: 320
    readonly property real tickShare: 0.68
    readonly property real signShare: 0.62
    readonly property real bannerShare: 0.21
    readonly property int padField: 84 + 16 * more
    readonly property int cell: 150 * textScale
    readonly property int keyCell: 72 * textScale
    readonly property int rowCell: 480 * textScale
    readonly property real sideShare: 0.34
    readonly property real footShare: 0.3
    readonly property real flowsFrom: 1.5
    readonly property int homeMain: 790 * textScale
    readonly property int homeCard: 180
    readonly property int homeCardMinimum: 244
    readonly property int homeCardNarrow: 228
    readonly property int homeTile: 52 + 52 * more
    readonly property int homeSide: 422 * textScale
    readonly property int homeSideMinimum: 360 * textScale
    readonly property int homeVessel: 300
    readonly property int pageVessel: 470
    readonly property int pageNarrow: 600 * textScale
    readonly property int reportPage: 960
    readonly property int pageVesselWidth: 136 + 96 * textScale
    readonly property int numberPadWidth: 700 + 340 * more
    readonly property int textEntryWidth: 1000
    readonly property int letterReadout: 222
    readonly property int datePickWidth: 760 + 220 * more
    readonly property int sideKeyWidth: 96 * textScale
    readonly property int sheetZ: 10
    readonly property int bannerSign: 36 + 18 * more
    readonly property real topShare: 0.4

    // Durations, in milliseconds. The hold is a safeguard, not a decoration: motion does not touch it.
    readonly property int quick: motion ? 120 : 0
    readonly property int busyStep: 400
    readonly property int noticeMs: 3000
    readonly property int holdMs: 1200
    readonly property int aheadMs: 400
    readonly property int stirredMs: 300
    readonly property int frameMs: 17
}
