"""A sitting at a bench: a line process, a pump process and the real tablet, driven by one finger.

The tablet is the one that ships, its state in a folder of the test. Its pad reads a clock on which every touch comes
200 ms after the last, so that the robot need not pause between two equal digits.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from sqlite3 import Row
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.clocks import utc_now
from app.composition import TabletApp
from app.emulated_bench import BenchPaths, end
from app.play.refill import USUAL, Played, enter_fill, enter_label, enter_withdrawn, tick_all
from app.play.robot import Robot
from app.records.entities import User
from app.records.first_start import DEMO_CLINICIAN, DEMO_PIN
from app.sound import Heard, Make
from app.viewmodels.review import present_review
from app.workflows.draft import Label, Step
from app.workflows.people import Secret
from app.workflows.workflow import Workflow
from pump_core.clocks import LineTime, UtcTime
from pump_core.quantities import Volume
from telemetry.blackbox.pieces import Recording, Side, read_recording
from telemetry.blackbox.shelf import recordings
from telemetry.control import ControlClient
from telemetry.messages.codec import loads
from telemetry.messages.reading import Interrogation
from tests.app.people import CHEAP
from tests.forked import ForkedBench
from tests.telemetry.invariants import breaches

ROOT = Path(__file__).parents[2]
BAUD = 115_200
_BETWEEN_TOUCHES_MS = 200


class UnhurriedClock:
    """Line time on which every reading is a slow touch after the last one."""

    def __init__(self) -> None:
        self._ms = 0

    def __call__(self) -> LineTime:
        self._ms += _BETWEEN_TOUCHES_MS
        return LineTime(self._ms)

    def skip(self, ms: int) -> None:
        """So much time passes in which nobody touches anything."""
        self._ms += ms


class Listener:
    """Hears what the tablet plays, and says what a test lets it say."""

    def __init__(self) -> None:
        self.played: list[bytes] = []
        self._heard: Heard = lambda _why_not: None

    def play(self, make: Make, heard: Heard) -> None:
        """A tone."""
        self.played.append(make())
        self._heard = heard

    def say(self, why_not: str) -> None:
        """What came of the last one."""
        self._heard(why_not)

    def drain(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing plays."""


class Sitting:
    """One tablet, one line and one pump in a folder; `close` ends what was started."""

    def __init__(self, folder: Path, pump: str = "refill-due", *, beside: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.paths = BenchPaths(folder)
        self.recordings = folder / "sessions"
        recorded = ("--record", str(self.recordings))
        self.with_communicator = bool(beside)
        self.bench = ForkedBench(self.paths, pump, BAUD, recorded, communicator=self.with_communicator, beside=beside)
        self.line = ControlClient(self.paths.line_control)
        self.pump = ControlClient(self.paths.pump_control)
        self.line_time = UnhurriedClock()
        self.heard = Listener()
        self.shown: dict[str, Any] = {}
        self.now: Callable[[], UtcTime] | None = None
        self._app: TabletApp | None = None
        self._robot: Robot | None = None

    @property
    def app(self) -> TabletApp:
        """The tablet, which must be open."""
        assert self._app is not None
        return self._app

    @property
    def robot(self) -> Robot:
        """The finger on the tablet's glass."""
        assert self._robot is not None
        return self._robot

    @property
    def workflow(self) -> Workflow:
        """The refill under way."""
        workflow = self.app.tablet.workflow
        assert workflow is not None
        return workflow

    def open(self) -> None:
        """Starts all three as the program does, line and pump in the background, and waits for Home."""
        self.bench.start()
        app = self.make_locked_tablet(self.paths.tablet_port)
        self.bench.tell(app.connect_wire, app.told)
        self.sign_in(DEMO_CLINICIAN)
        self.robot.wait_for("refillTile")

    def open_with(self, oddity: str) -> None:
        """The same with a pump that is odd in one way."""
        self.bench.start_line()
        self.start_odd_pump(oddity)
        self.open_tablet()
        self.robot.wait_for("refillTile")

    def start_odd_pump(self, oddity: str) -> None:
        """Starts `odd_pump` with the memory that is there, or a new one."""
        paths = self.paths
        told = (paths.pump_port, str(BAUD), str(paths.pump_state), str(paths.line_control))
        self._run_pump("tests.journeys.odd_pump", *told, str(self.bench.pump_identity()), oddity)

    def start_another_pump(self, scenario: str) -> None:
        """Starts a new pump where the one before has ended."""
        self.pump.close()
        options = ("--port", self.paths.pump_port, "--state", str(self.folder / scenario), "--new", scenario)
        keys = ("--identity", str(self.bench.pump_identity(scenario)))
        self._run_pump("app", "pump", *options, *keys, "--control", str(self.paths.pump_control))

    def _run_pump(self, module: str, *told: str) -> None:
        log = self.folder / "another-pump.log"
        with log.open("w", encoding="utf-8") as complaints:
            self.bench.pump = subprocess.Popen(
                [sys.executable, "-m", module, *told],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
            )
        assert self.bench.pump.stdout is not None
        ready = self.bench.pump.stdout.readline()
        assert ready.startswith("ready"), log.read_text(encoding="utf-8")

    def open_tablet(self, port: str | None = None) -> None:
        """Starts the tablet on a port, usually its end of the line."""
        self._make_tablet(port or self.paths.tablet_port).connect_wire()

    def _make_tablet(self, port: str) -> TabletApp:
        """The tablet of an emulated bench with its demo people, of whom the clinician signs in."""
        self.make_locked_tablet(port)
        self.sign_in(DEMO_CLINICIAN)
        return self.app

    def make_locked_tablet(self, port: str, *, demo: bool = True, now: Callable[[], UtcTime] = utc_now) -> TabletApp:
        """The same, with nobody signed in."""
        self._app = TabletApp(
            self.folder,
            port,
            BAUD,
            motion=False,
            now=self.now or now,
            line_time=self.line_time,
            record=self.recordings,
            communicator=self.with_communicator,
            emulated=True,
            demo=demo,
            cost=CHEAP,
            sound=self.heard,
            **self.shown,
        )
        self._robot = Robot(self._app.window, key_pause_ms=0)
        return self._app

    def sign_in(self, user: User) -> None:
        """Signs in as a demo person as the screen does, without the touches, which have journeys of their own."""
        sign_in = self.app.sign_in
        self.robot.wait(lambda: sign_in.state not in ("opening", "checking"), "the people in the records")
        if sign_in.state == "secret":
            sign_in.another()
        sign_in.choose(user.user_id)
        sign_in.enter(Secret("pin", DEMO_PIN))
        self.robot.wait(lambda: sign_in.is_in, f"{user.display_name} signed in")

    def close_tablet(self) -> None:
        """Ends the tablet in order; what QML warned of fails the test."""
        app, self._app, self._robot = self._app, None, None
        if app is not None:
            app.close()
            assert app.warnings == []

    def close(self) -> None:
        """Ends all that runs; what went over the line is checked against the rules of the protocol."""
        try:
            self.close_tablet()
        finally:
            self.line.close()
            self.pump.close()
            self.bench.stop()
        assert breaches(self._recorded("tablet"), self._recorded("pump")) == []

    def _recorded(self, side: Side) -> list[Recording]:
        return [read_recording(path.read_bytes()) for path in recordings(self.recordings, side)]

    def end_pump(self) -> None:
        """The pump ends in order."""
        child, self.bench.pump = self.bench.pump, None
        assert child is not None
        end(child)

    def kill_pump(self) -> None:
        """SIGKILL for the pump."""
        child, self.bench.pump = self.bench.pump, None
        self.pump.close()
        assert child is not None
        child.kill()
        end(child)

    def kill_line(self) -> None:
        """SIGKILL for the line."""
        child, self.bench.line = self.bench.line, None
        self.line.close()
        assert child is not None
        child.kill()
        end(child)

    def start_line(self) -> None:
        """The line again, under the same names."""
        self.bench.start_line()

    def start_pump(self) -> None:
        """The pump again, with the memory it had."""
        self.bench.start_pump()

    def enter(self, step: Step, played: Played = USUAL, withdrawn: str = "3.2") -> None:
        """Goes from Home through the refill with a careful person's entries until `step` is in sight."""
        self.robot.tap("refillTile")
        self.go_to(step, played, withdrawn)

    def go_to(self, step: Step, played: Played = USUAL, withdrawn: str = "3.2") -> None:
        """Goes on in a refill under way, without the touches, until `step` is in sight.

        The touches have journeys of their own: `enter_by_touch`, and those that enter something wrong.
        """
        workflow = self.workflow
        while workflow.step != step:
            self._enter(workflow, played, withdrawn)
            before = workflow.step
            workflow.next()
            assert workflow.step != before, workflow.open_points()
            QCoreApplication.processEvents()

    def _enter(self, workflow: Workflow, played: Played, withdrawn: str) -> None:
        """What a careful person enters on the step in sight."""
        if workflow.step == "interrogate":
            workflow.set_check("patient", True)
        elif workflow.step == "syringe":
            next_year = date(workflow.today.year + 1, 6, 30)
            workflow.set_label(Label(played.product, played.lot, next_year, Volume.of(played.label_volume, "mL")))
        elif workflow.step == "withdraw":
            workflow.set_withdrawn(Volume.of(withdrawn, "mL"))
        elif workflow.step == "fill":
            workflow.set_check("needle", True)
            workflow.set_check("free_flow", True)
            for index, volume in enumerate(played.syringes):
                workflow.set_syringe(index, Volume.of(volume, "mL"))
            workflow.set_check("resistance", True)
            workflow.set_check("site", True)

    def enter_by_touch(self, step: Step, played: Played = USUAL, withdrawn: str = "3.2") -> None:
        """Goes from Home through the refill, touching all that a careful person does, until `step` is in sight."""
        robot = self.robot
        robot.tap("refillTile")
        entries: dict[str, Callable[[], None]] = {
            "interrogate": lambda: robot.tap("patientCheck"),
            "syringe": lambda: enter_label(self.app, robot, played),
            "withdraw": lambda: enter_withdrawn(robot, withdrawn),
            "fill": lambda: enter_fill(robot, played.syringes),
            "therapy": lambda: None,
        }
        while self.workflow.step != step:
            entries[self.workflow.step]()
            robot.tap("nextButton")

    def review(self, played: Played = USUAL, withdrawn: str = "3.2") -> None:
        """Goes from Home to Review as `enter` does, waits for the pump's echo and ticks what changes."""
        self.enter("review", played, withdrawn)
        self.tick()

    def tick(self) -> None:
        """Waits for the echo and ticks every changed row."""
        self.robot.wait(lambda: present_review(self.app.tablet).state == "echoed", "the pump's echo")
        tick_all(self.app, self.robot)

    def hold(self) -> None:
        """Holds to program."""
        self.robot.hold("holdButton")

    def until_done(self) -> None:
        """Waits for the last screen."""
        self.robot.wait(lambda: self.workflow.step == "done", "the read-back")
        self.robot.wait_for("finishButton")

    def leave_refill(self) -> None:
        """Cancels a refill that programmed nothing, and what stands over it, back to Home."""
        for pad in ("pad", "letters", "dates"):
            if self.robot.find(pad) is not None:
                self.robot.tap(f"{pad}.cancel")
        self.robot.tap("cancelButton")
        if self.app.tablet.workflow is not None:
            self.robot.tap("leaveButton")
        self.robot.wait(lambda: self.app.tablet.workflow is None, "the end of the refill")
        self.robot.wait_for("refillTile")

    def status(self) -> dict[str, Any]:
        """What the pump is and believes, from its own process."""
        return self.pump.call("status")

    def truth_nl(self) -> int:
        """What a needle would find, in nL."""
        nl = self.pump.call("truth")["nl"]
        assert isinstance(nl, int)
        return nl

    def read(self) -> Interrogation:
        """What the tablet read last."""
        read = self.app.tablet.read
        assert read is not None
        return read.pump

    def journal(self) -> list[Row]:
        """Every command in the tablet's records, oldest first."""
        return self._rows("SELECT * FROM journal ORDER BY entry_no")

    def settled(self) -> list[tuple[str, str, str | None]]:
        """Kind, state and outcome of every command, oldest first."""
        return [(row["kind"], row["state"], row["outcome"]) for row in self.journal()]

    def until_settled(self, *entries: tuple[str, str, str | None]) -> None:
        """Waits until the journal holds exactly these."""
        self.robot.wait(lambda: self.settled() == list(entries), f"a journal of {entries}, not {self.settled()}")

    def snapshots(self, kind: str) -> list[Interrogation]:
        """What the records keep of the pump's own words, oldest first."""
        rows = self._rows("SELECT payload FROM snapshot WHERE kind = ? ORDER BY snapshot_no", kind)
        return [Interrogation.from_list(loads(row["payload"])) for row in rows]

    def until_events(self, *events: tuple[str, User]) -> None:
        """Waits until these are what users did at the tablet."""
        wanted = [(kind, user.user_id.bytes) for kind, user in events]
        self.robot.wait(lambda: self._user_events() == wanted, f"{wanted}, not {self._user_events()}")

    def _user_events(self) -> list[tuple[str, bytes]]:
        return [(row["kind"], row["user_id"]) for row in self._rows("SELECT * FROM user_event ORDER BY event_no")]

    def user_of_journal(self) -> list[bytes]:
        """Whose session each command belongs to, oldest first."""
        rows = self._rows("SELECT user_id FROM journal JOIN session USING (session_id) ORDER BY entry_no")
        return [row["user_id"] for row in rows]

    def fills_since(self, reading: Interrogation) -> int:
        """How many refills the pump's log in the records has since a reading, once it is all there."""
        log = self.app.tablet.log
        self.robot.wait(lambda: log.held.next_expected == self.read().next_event_id, "the whole log")
        wanted = "SELECT event_id FROM pump_event WHERE kind = 'filled' AND event_id >= ?"
        return len(self._rows(wanted, reading.next_event_id))

    def findings(self) -> list[str]:
        """The kinds of what the records found out about the pump, oldest first."""
        return [row["kind"] for row in self._rows("SELECT kind FROM finding ORDER BY finding_no")]

    def scans(self) -> list[tuple[str, str]]:
        """Kind and field of every check around a scan in the records, oldest first."""
        return [(row["kind"], row["field"]) for row in self._rows("SELECT kind, field FROM scan ORDER BY scan_no")]

    def logged(self) -> list[int]:
        """The numbers of the pump's own entries in the records."""
        return [row["event_id"] for row in self._rows("SELECT event_id FROM pump_event ORDER BY series, event_id")]

    def _rows(self, query: str, *values: object) -> list[Row]:
        if self._app is not None:
            self.robot.wait(self._app.store.opened.done, "the records")
        with closing(sqlite3.connect(self.folder / "records.sqlite")) as records:
            records.row_factory = Row
            return records.execute(query, values).fetchall()
