// Every colour, size and duration of the tablet; nothing else in the interface names one.
// Red, yellow and cyan exist only as alarm colours; the contrast test pairs each text colour with its ground.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property bool dark: false
    property bool motion: true
    property string family: "Cisterna Sans"

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
    readonly property int hero: 56
    readonly property int display: 40
    readonly property int value: 32
    readonly property int title: 28
    readonly property int railTitle: 25
    readonly property int heading: 19
    readonly property int strong: 19
    readonly property int body: 17
    readonly property int detail: 15
    readonly property int small: 14

    // Sizes
    readonly property int target: 48
    readonly property int button: 56
    readonly property int key: 72
    readonly property int tick: 28
    readonly property int hair: 1
    readonly property int stroke: 2
    readonly property int thick: 3
    readonly property int cautionWidth: 8
    readonly property int stopWidth: 48
    readonly property int radius: 14
    readonly property int radiusSmall: 10
    readonly property int radiusTick: 6
    readonly property int vesselRadius: 26
    readonly property int tiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapLarge: 20
    readonly property int margin: 24
    readonly property int barHeight: 64
    readonly property int navHeight: 88
    readonly property int railWidth: 216
    readonly property int panelWidth: 304
    readonly property int panelNarrow: 248
    readonly property int wide: 1200
    readonly property real barDetailShare: 0.3
    readonly property int barRoleWidth: 112
    readonly property int barRoleNarrow: 104
    readonly property int stopButtonWidth: 124
    readonly property int nextWidth: 200
    readonly property real reviewBefore: 0.28
    readonly property real reviewAfter: 0.575
    readonly property int barStep: 6
    readonly property int buttonWidth: 132
    readonly property int tileWidth: 160
    readonly property int tileHeight: 104
    readonly property int fieldHeight: 84
    readonly property int fieldLine: 42
    readonly property int vesselWidth: 130
    readonly property int vesselHeight: 330
    readonly property int vesselLabels: 96
    readonly property int pathHeight: 164
    readonly property real frontRoom: 0.8
    readonly property real faint: 0.5
    readonly property int trendWidth: 360
    readonly property int trendHeight: 160
    readonly property int dialogWidth: 640
    readonly property int flexHeight: 196
    readonly property int flexAxis: 48
    readonly property int flexTurned: 20
    readonly property int handleLong: 56
    readonly property int handleShort: 20
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowMinimumWidth: 1024
    readonly property int windowMinimumHeight: 700
    readonly property int homeMain: 790
    readonly property int homeCard: 180
    readonly property int homeCardMinimum: 244
    readonly property int homeCardNarrow: 228
    readonly property int homeTile: 52
    readonly property int homeSide: 422
    readonly property int homeSideMinimum: 360
    readonly property int homeVessel: 300
    readonly property int pageVessel: 470
    readonly property int pageNarrow: 600
    readonly property int reportPage: 960
    readonly property int pageVesselWidth: 232
    readonly property int numberPadWidth: 700
    readonly property int textEntryWidth: 1000
    readonly property int letterReadout: 222
    readonly property int datePickWidth: 760
    readonly property int sideKeyWidth: 96
    readonly property int sheetZ: 10
    readonly property int bannerSign: 36
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
