"""The composition root: the one place that knows every part and ties them together.

Threads: this one (GUI), one line thread, one store thread, and for a moment the one that starts the emulated bench, or
that plays a tone.
What comes from the others arrives through the inbox. Before the first frame neither the records' database nor the wire
is imported, and what was made until then is never looked through for garbage again. The engine of QML ends before the
view-models. What raises in a handler is told on the screen (`app.faults`).
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from app.appearance import Chosen, appearance_of
from app.argon2_hash import TABLET_COST, Argon2, Cost
from app.clocks import line_now, utc_now
from app.emulated_bench import BenchPaths, EmulatedBench
from app.faults import FaultHook
from app.inbox import Inbox
from app.people_records import PeopleRecords
from app.recording import Recorder
from app.records.entities import Draft
from app.records.store import Store, records_at
from app.report.desk import ReportDesk, ReportPictures
from app.shown import ShownTexts
from app.sound import Loudspeaker, Sound
from app.speech.languages import voice_of
from app.tablet_command import TabletOptions
from app.touches import Touches
from app.user_data import development_root
from app.viewmodels.root import AppViewModel
from app.warning_records import WarningRecords
from app.workflows.conversation import Conversation
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.former_boluses import FormerBoluses
from app.workflows.nearby import Nearby
from app.workflows.people import Person
from app.workflows.pump_read import PumpRead
from app.workflows.roster import Roster
from app.workflows.scan_check import ScanCheck
from app.workflows.sign_in import SignIn
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.warning_counter import WarningCounter
from app.workflows.who import NOBODY, Who
from pump_core.clocks import LineTime, UtcTime
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import Record
from telemetry.constants import Constants, load_constants
from telemetry.identity.development import tablet_of
from telemetry.messages.hello import PROTOCOL_VERSION, Hello
from telemetry.resources import resource, resource_names
from telemetry.version import VERSION

if TYPE_CHECKING:
    from app.wire import Wire

UI = Path(__file__).parent / "ui"
TICK_MS = 1_000
FURNISH_MS = 50
"""How long the first frame stands alone, open to a tap on Stop, before what is behind it is made."""
REREAD_EVERY_TICKS = 60


class TabletApp(QObject):
    """Everything that runs while the tablet does; without an `identity` it has the one made for emulated pumps.

    `emulated` says that it stands at its own emulated bench, where demo people may sign in; `demo` makes them in
    records that know nobody. `cost` is that of a hash.
    """

    def __init__(
        self,
        state: Path,
        port: str,
        baud: int,
        *,
        motion: bool = True,
        dark: bool = False,
        text_scale: int | None = None,
        language: str | None = None,
        now: Callable[[], UtcTime] = utc_now,
        line_time: Callable[[], LineTime] = line_now,
        zone: tzinfo | None = None,
        identity: Path | None = None,
        communicator: bool = False,
        record: Path | None = None,
        emulated: bool = False,
        demo: bool = False,
        cost: Cost = TABLET_COST,
        sound: Sound | None = None,
    ) -> None:
        super().__init__()
        self.warnings: list[str] = []
        self.install_id = _install_id(state)
        constants = load_constants()
        local = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.site = Site(constants, local, now, Who())
        self._inbox = Inbox(self._drain, self)
        self._line = (port, baud, _hello(constants, self.install_id))
        self._with_communicator = communicator
        self._identity = (identity or tablet_of(development_root(state)), state / "revocations-seen")
        self._record_in = record
        self._wire: Wire | None = None
        self._sent: deque[tuple[int, Record, bool]] = deque()
        self.store = Store(records_at(state / "records.sqlite"), self._report, self._inbox.wake)
        self.recorder = Recorder(self.store, now, self.install_id, "Cisterna tablet")
        self.conversation = Conversation(self._send)
        recorder = self.recorder
        self.tablet = Tablet(
            self.site,
            self.conversation,
            recorder,
            lambda: uuid4().bytes,
            QTimer.singleShot,
            logs=recorder,
            findings=recorder,
            nearby=Nearby(self._choose_pump, self._pair),
        )
        self.recorder.troubled = self._told
        self.tablet.on_read(self._record)
        self.drafts = DraftKeeper(self.tablet, self.recorder)
        self.recorder.drafted = self._drafted
        WarningCounter(self.tablet, WarningRecords(self.store))
        people = PeopleRecords(self.store, Argon2(cost), now, demo=demo, emulated=emulated)
        self.sign_in = SignIn(self.site.who, people, now, line_time, self.tablet.tell)
        self.sign_in.entered = self._entered
        self.sign_in.begin()
        roster = Roster(self.site.who, self.sign_in, people, self.tablet.tell)
        self.scan = ScanCheck(self.tablet, self.recorder)
        self.sound = sound or Loudspeaker(self._inbox.wake)
        former = FormerBoluses(self.tablet, self.recorder)
        self._reports = reports = ReportDesk(self.tablet, state / "reports", self)
        self._pictures = ReportPictures(reports)
        self.appearance = appearance_of(state, language, dark, text_scale)
        self.root = AppViewModel(
            self.tablet,
            self.drafts,
            self.sign_in,
            roster,
            former,
            reports,
            line_time,
            self.sound,
            self.scan,
            self.appearance,
            self,
        )
        self._told_elsewhere: deque[str] = deque()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.engine = QQmlApplicationEngine()
        self.texts = ShownTexts(self)
        self.appearance.show = self._look
        self._look(self.appearance.chosen)
        self.engine.warnings.connect(self._warned)
        self._faults = FaultHook(self.warnings, self._failed)
        try:
            self._load(motion)
        except RuntimeError:
            self._faults.restore()
            raise
        self.window.frameSwapped.connect(self._first_frame)
        self.root.on_close(self.window.close)
        self._touches = Touches(self.window, self.sign_in.touched, self)

    @property
    def window(self) -> QQuickWindow:
        """The tablet's window."""
        return self._window

    def connect_wire(self) -> None:
        """Begins to connect; safe on any thread."""
        from app import wire as line  # not before the first frame

        wire = line.Wire(
            *self._line,
            line.TabletIdentity(*self._identity),
            self._inbox.wake,
            self.told,
            communicator=self._with_communicator,
            record=self._record_in,
        )
        wire.start(lambda failure: self.told(f"The line thread ended: {failure}. Start the program again."))
        self._wire = wire
        self._inbox.wake()

    def told(self, problem: str) -> None:
        """Something that another thread has to tell; shown with the next drain."""
        self._told_elsewhere.append(problem)
        self._inbox.wake()

    def close(self) -> None:
        """Ends threads and files in order; the engine goes before the view-models."""
        with contextlib.ExitStack() as ending:
            ending.callback(self._faults.restore)
            ending.callback(self._inbox.close)
            ending.callback(lambda: shiboken6.delete(self.engine))
            ending.callback(self.texts.stop)
            ending.callback(self.window.close)
            ending.callback(self._touches.stop)
            ending.callback(self.tablet.leaving.let_go)
            ending.callback(self.store.drain)
            ending.callback(self.store.stop)
            ending.callback(lambda: self.recorder.close(self.tablet.is_unknown))
            ending.callback(self._drain)
            ending.callback(self._stop_wire)
            ending.callback(self.sound.close)
            ending.callback(self._timer.stop)

    def _stop_wire(self) -> None:
        if self._wire is not None:
            self._wire.stop()

    def _load(self, motion: bool) -> None:
        for name in resource_names("fonts/"):
            if name.endswith(".ttf"):
                QFontDatabase.addApplicationFontFromData(resource(name))
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("report", self._pictures)
        self.engine.setInitialProperties({"app": self.root, "motion": motion})
        self.engine.load(QUrl.fromLocalFile(str(UI / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("The screens could not be loaded: " + "; ".join(self.warnings))
        self._window = roots[0]

    def _look(self, chosen: Chosen) -> None:
        voice = voice_of(chosen.language)
        self.texts.speak(voice, self.engine)
        self._reports.speak(chosen.language, voice.say)
        self.root.speak(chosen.language)

    def _first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._first_frame)
        QTimer.singleShot(FURNISH_MS, self.root.furnish)
        gc.freeze()
        gc.enable()
        self.store.start()

    def _send(self, token: int, message: Record, urgent: bool) -> None:
        self._sent.append((token, message, urgent))
        self._inbox.wake()

    def _choose_pump(self, place: int) -> None:
        if self._wire is not None:
            self._wire.choose_pump(place)

    def _pair(self) -> None:
        if self._wire is not None:
            self._wire.pair()

    def _drain(self) -> None:
        wire = self._wire
        while wire is not None and self._sent:
            wire.send(*self._sent.popleft())
        while wire is not None and (event := wire.take()) is not None:
            self.conversation.handle(event)
        while wire is not None and (said := wire.take_communicator()) is not None:
            self.tablet.nearby.hear(said)
        while self._told_elsewhere:
            self._told(self._told_elsewhere.popleft())
        self.store.drain()
        self.sound.drain()

    def _tick(self) -> None:
        self._inbox.wake()  # what a drain left behind when something raised in it
        self._ticks += 1
        self.sign_in.time_passes()
        self.root.time_passes()
        if self._ticks % REREAD_EVERY_TICKS == 0 and self.conversation.status.kind == "ready":
            self.tablet.interrogate()

    def _record(self, read: PumpRead) -> None:
        welcome = self.conversation.status.welcome
        if welcome is not None:
            self.recorder.read(read, welcome, self.tablet.settle_former)

    def _entered(self, person: Person) -> None:
        self.recorder.signed_in(person.user_id, self.tablet.is_unknown)

    def _drafted(self, draft: Draft) -> None:
        if self.tablet.read is not None:
            self.drafts.offer(self.tablet.read, draft.payload, draft.saved_at)

    def _warned(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            self.warnings.append(warning.toString())
            print(warning.toString(), file=sys.stderr)

    def _report(self, error: Exception) -> None:
        self._told(str(error))

    def _failed(self, problem: str) -> None:
        """Something raised here: told without going through listeners, one of which may be what raised."""
        self.tablet.problem = problem
        self.root.problem_told()

    def _told(self, problem: str) -> None:
        self.tablet.problem = problem
        self.tablet.tell()


def run_tablet(options: TabletOptions, bench: EmulatedBench | None) -> int:
    """Runs the tablet until its window closes, or plays the refill. Returns the exit status.

    `bench` is the emulated bench of a tablet for which no port was named; it is ended with the tablet.
    """

    def happens(app: TabletApp) -> int:
        if not options.play:
            return QGuiApplication.exec()
        from app.play.refill import play_refill

        return play_refill(app, options.screenshots)

    return with_tablet(options, bench, happens)


def with_tablet(options: TabletOptions, bench: EmulatedBench | None, happens: Callable[[TabletApp], int]) -> int:
    """Puts the tablet together, lets something happen to it, and ends it in order. Returns what that returns."""
    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName("Cisterna")
    port = options.port or BenchPaths(options.state).tablet_port
    app = TabletApp(
        options.state,
        port,
        options.baud,
        motion=options.motion,
        dark=options.dark,
        text_scale=options.text_scale,
        language=options.language,
        identity=options.identity,
        communicator=options.communicator,
        record=options.record,
        emulated=options.port is None,
        demo=options.demo,
    )
    if bench is not None:
        bench.tell(app.connect_wire, app.told)
    else:
        app.connect_wire()
    try:
        return happens(app)
    finally:
        try:
            app.close()
        finally:
            if bench is not None:
                bench.stop()


def _hello(constants: Constants, install_id: UUID) -> Hello:
    return Hello(
        protocol_lowest=PROTOCOL_VERSION,
        protocol_highest=PROTOCOL_VERSION,
        schema_lowest=SCHEMA_VERSION,
        schema_highest=SCHEMA_VERSION,
        limits_version=constants.limits.version,
        constants_version=constants.version,
        software=f"cisterna {VERSION}",
        install_id=install_id.bytes,
        role="clinician",
        user=NOBODY,
    )


def _install_id(state: Path) -> UUID:
    """This installation's identity; a file that says none is replaced, as by a program that ended while writing it."""
    kept = state / "install-id"
    with contextlib.suppress(FileNotFoundError, ValueError):
        return UUID(kept.read_text(encoding="ascii").strip())
    fresh = uuid4()
    new = kept.with_suffix(".new")
    new.write_text(f"{fresh}\n", encoding="ascii")
    os.replace(new, kept)
    return fresh
