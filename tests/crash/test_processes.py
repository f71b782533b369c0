"""The same with real processes: a line, a pump, a tablet, one of which is killed with SIGKILL at a moment.

The process that the moment is in stands still there; nothing else waits for anything but what the others say. Where the
communicator is killed it stands between two lines, and none is there else. Both ends record what they say.
"""

from __future__ import annotations

import select
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Literal

import pytest

from app.records.unit_of_work import open_records
from pump_core.clocks import PumpTime
from telemetry.backend.memory import read_memory
from telemetry.blackbox.pieces import Recording, Side, read_recording
from telemetry.blackbox.shelf import recordings
from telemetry.identity.development import COMMUNICATOR
from tests.crash.case import Answered, Call, Frame, Job, Moment, Share
from tests.crash.commands import COMMANDS, Command, pump_image
from tests.crash.halting import told
from tests.crash.matrix import CALLS, calls, jobs
from tests.crash.verdict import judge_memory
from tests.crash.watched_pump import make_used_memory
from tests.telemetry.invariants import breaches
from tests.telemetry.keys import device_keys, pump_keys, tablet_keys
from tests.telemetry.line_process import LineProcess

pytestmark = [pytest.mark.crash_matrix, pytest.mark.soak]

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 90.0
Death = Literal["pump", "tablet", "both", "line", "cut", "hangup", "communicator"]
DEATHS: tuple[Death, ...] = ("tablet", "pump", "line", "hangup", "both", "cut")


class Child:
    """A process whose lines are awaited, never waited for blindly."""

    def __init__(self, module: str, *arguments: str) -> None:
        self.said: list[str] = []
        self._buffer = b""
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def until(self, *wanted: str) -> str:
        """The first line that begins with one of these, from now on."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            while b"\n" in self._buffer:
                line, _, self._buffer = self._buffer.partition(b"\n")
                self.said.append(line.decode())
                if self.said[-1].startswith(wanted):
                    return self.said[-1]
            assert self._process.stdout is not None
            left = end - time.monotonic()
            assert left > 0, (wanted, self.said)
            assert select.select([self._process.stdout], [], [], left)[0], (wanted, self.said)
            data = self._process.stdout.read1(4_096)  # type: ignore[attr-defined]
            assert data, f"ended before {wanted}: {self.said}"
            self._buffer += data

    def go_on(self) -> None:
        """It may leave the moment."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        """SIGKILL."""
        self._process.kill()
        self.end()

    def end(self) -> None:
        """Ends it in order."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.wait(PATIENCE_SECONDS)


class Bench:
    """Line, pump and tablet in a folder."""

    def __init__(self, folder: Path, command: Command, moment: Moment, *, communicator: bool) -> None:
        self.folder, self.command = folder, command
        (folder / "line").mkdir()
        self.line = self.near = LineProcess(folder / "line")
        self.communicator: Child | None = None
        self.first = pump_image(command.pump, time.time_ns() // 1_000_000)
        make_used_memory(folder / "pump", self.first)
        if communicator:
            (folder / "near").mkdir()
            self.near = LineProcess(folder / "near")
            device_keys(folder / "communicator-keys", "communicator", COMMUNICATOR)
            (folder / "communicator").mkdir()
            self.communicator = self.start_communicator()
        in_pump = isinstance(moment, Call | Answered) or (
            isinstance(moment, Frame) and moment.message.endswith("answer")
        )
        self.pump = self.start_pump(moment if in_pump else None)
        self.tablet = self.start_tablet(command, None if in_pump else moment)
        self.halted = self.pump if in_pump else self.tablet

    def start_pump(self, moment: Moment | None = None) -> Child:
        """The pump, with the memory that is there."""
        state, keys = str(self.folder / "pump"), str(pump_keys(self.first.identity.serial))
        pump = Child("tests.crash.pump_process", self.line.b, state, keys, told(moment))
        pump.until("ready")
        return pump

    def start_tablet(self, command: Command | None = None, moment: Moment | None = None) -> Child:
        """The tablet; without a command it only looks."""
        given = (command.name if command is not None else "", told(moment))
        return Child("tests.crash.tablet_process", str(self.folder), self.near.a, str(tablet_keys()), *given)

    def start_communicator(self) -> Child:
        """`cisterna communicator`, with what it kept."""
        ports = ("--tablet-port", self.near.b, "--pump-port", self.line.a)
        state, keys = str(self.folder / "communicator"), str(self.folder / "communicator-keys")
        communicator = Child("app", "communicator", *ports, "--state", state, "--identity", keys)
        communicator.until("ready")
        return communicator

    def happen(self, death: Death) -> None:
        """What happens at the moment, and how things are put right again."""
        if death in ("cut", "hangup"):
            self.line.call("cut") if death == "cut" else self.line.call("hangup", ms=500)
            self.halted.go_on()
            if death == "cut":
                self.tablet.until("link silent", "link lost")
                self.line.call("restore")
            return
        if death == "communicator":
            assert self.communicator is not None
            self.communicator.kill()
            self.halted.go_on()
            self.communicator = self.start_communicator()
            return
        if death == "line":
            self.line.process.kill()
            self.line.end()
            self.halted.go_on()
            self.tablet.until("link no_port")
            self.line = self.near = LineProcess(self.folder / "line")
            return
        gone = {"pump": [self.pump], "tablet": [self.tablet], "both": [self.pump, self.tablet]}[death]
        for child in gone:
            child.kill()
        if self.halted not in gone:
            self.halted.go_on()
        if self.pump in gone:
            self.pump = self.start_pump()
        if self.tablet in gone:
            self.tablet = self.start_tablet()

    def close(self) -> None:
        """Ends what runs."""
        self.tablet.kill()
        self.pump.kill()
        self.line.end()
        if self.communicator is not None:
            self.communicator.kill()
            self.near.end()


def _cases() -> Iterator[tuple[Command, Moment, Death]]:
    """Every message, memory call and journal write, each with a command and a death by turns."""
    programs = cycle(command for command in COMMANDS if command.asked is not None)
    stop = next(command for command in COMMANDS if command.asked is None)
    deaths = cycle(DEATHS)
    shares: tuple[Share, ...] = ("none", "half", "all")
    for message in ("Stage", "Stage answer", "Commit", "Commit answer", "ReadBack", "ReadBack answer"):
        for share in shares:
            yield next(programs), Frame(message, "first", share), next(deaths)
    for message in ("StopNow", "StopNow answer"):
        for share in shares:
            yield stop, Frame(message, "first", share), next(deaths)
    for message in ("Stage", "Stage answer", "Commit", "Commit answer"):
        yield next(programs), Frame(message, "first", "half"), "communicator"
    for message in ("Commit", "Commit answer"):
        yield next(programs), Frame(message, "first", "all"), "communicator"
    for message in ("StopNow", "StopNow answer"):
        yield stop, Frame(message, "first", "all"), "communicator"
    for call in calls(next(programs)):
        if call.share in ("none", "half"):
            yield next(programs), call, "pump"
    for number, name in list(enumerate(CALLS["StopNow"]))[::3]:
        yield stop, Call("StopNow", number, name), "pump"
    for done in ("Stage", "Commit"):
        yield next(programs), Answered(done), "pump"
        yield next(programs), Answered(done), "both"
    yield stop, Answered("StopNow"), "both"
    for job in jobs(next(programs)):
        yield next(programs), job, "tablet"


CASES = list(_cases())


def _name(value: object) -> str:
    return value.name if isinstance(value, Command) else str(value)


@pytest.mark.parametrize(("command", "moment", "death"), CASES, ids=_name)
def test_a_kill_at_a_moment_leaves_the_records_with_the_pumps_truth(
    command: Command, moment: Moment, death: Death, tmp_path: Path
) -> None:
    bench = Bench(tmp_path, command, moment, communicator=death == "communicator")
    try:
        bench.halted.until("moment")
        bench.happen(death)
        bench.tablet.until("rest")
        troubles = [line for line in bench.tablet.said if line.startswith("trouble")]
    finally:
        bench.close()
    now = PumpTime(time.time_ns() // 1_000_000 - bench.first.identity.birth_utc_ms)
    records = open_records(tmp_path / "records.sqlite")
    verdict = judge_memory(bench.first, read_memory(tmp_path / "pump"), records, (), now)
    records.close()
    assert verdict.wrong == ()
    assert troubles == []
    assert breaches(_recorded(tmp_path, "tablet"), _recorded(tmp_path, "pump")) == []
    if death not in ("tablet", "both"):
        assert len(verdict.done) == 1


def _recorded(folder: Path, side: Side) -> list[Recording]:
    found = [read_recording(path.read_bytes()) for path in recordings(folder / "recordings", side)]
    assert found
    return found


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 40
    assert {type(moment) for _, moment, _ in CASES} == {Frame, Call, Answered, Job}
    assert {death for _, _, death in CASES} == {*DEATHS, "communicator"}
