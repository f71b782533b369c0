"""The emulated bench: a line process and a pump process of their own, started when no port is named.

    tablet ── line ── pump                                     as a rule
    tablet ── line ── communicator ── another line ── pump     when a communicator is asked for

They are started on a thread, so that the window need not wait for them, and they end when their standard input
does: whatever happens to the tablet, no child is left behind. What they complain of goes to a log beside their state.

Tablet and pump need an identity each. The first start makes them, and a development authority, in the user's data
folder: a third child does that while the line starts. Later starts find them there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from app.user_data import development_root
from telemetry.identity.development import communicator_of, is_complete, pump_of
from telemetry.resources import resource

_TOLD = 3  # lines of a complaint: what happened, why, and what to do


class BenchPaths(Struct, frozen=True):
    """Where the emulated bench has its ports, its sockets and its pump's memory."""

    root: Path

    @property
    def tablet_port(self) -> str:
        """The tablet's end of the line."""
        return str(self.root / "line" / "A")

    @property
    def pump_port(self) -> str:
        """The pump's end of the line."""
        return str(self.root / "line" / "B")

    @property
    def pump_state(self) -> Path:
        """The pump's own memory."""
        return self.root / "pump"

    @property
    def pump_control(self) -> Path:
        """The pump's control socket."""
        return self.root / "pump.sock"

    def coil_port(self, place: int = 1) -> str:
        """The communicator's end of the line to the pump at a place."""
        return str(self.root / _at("coil", place) / "A")

    def pump_port_behind_communicator(self, place: int = 1) -> str:
        """The end of that line at the pump."""
        return str(self.root / _at("coil", place) / "B")

    @property
    def communicator_control(self) -> Path:
        """The communicator's control socket."""
        return self.root / "communicator.sock"

    @property
    def line_control(self) -> Path:
        """The line's control socket."""
        return self.root / "line.sock"


class EmulatedBench:
    """A line and a pump as child processes."""

    def __init__(
        self,
        paths: BenchPaths,
        pump: str,
        baud: int,
        pump_options: tuple[str, ...] = (),
        *,
        communicator: bool = False,
        beside: Sequence[str] = (),
    ) -> None:
        self.paths = paths
        self.pumps_beside: list[subprocess.Popen[str]] = []
        self._beside = tuple(beside)
        self.line: subprocess.Popen[str] | None = None
        self.pump: subprocess.Popen[str] | None = None
        self._with_communicator = communicator
        self._between: list[subprocess.Popen[str]] = []
        self._scenario = pump
        self._baud = baud
        self._door = threading.Lock()
        self._outcome: str | None = None
        self._stopping = False
        self._told: tuple[Callable[[], None], Callable[[str], None]] | None = None
        self._pump_options = pump_options
        self._keys: subprocess.Popen[str] | None = None
        self._keys_root = development_root(paths.root)
        self._thread = threading.Thread(target=self._start, name="bench", daemon=True)

    def start(self) -> None:
        """Starts both in the background."""
        self._thread.start()

    def tell(self, ready: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Calls `ready` when both are up, or `failed` with why not; at once, or later on another thread."""
        with self._door:
            self._told = (ready, failed)
            self._pass_on()

    def stop(self) -> None:
        """Ends both."""
        self._stopping = True
        for child in (self.pump, *self.pumps_beside, *self._between, self.line, self._keys):
            if child is not None:
                end(child)
        if self._thread.ident is not None:
            self._thread.join()
        for child in (self.pump, *self.pumps_beside, *self._between, self.line, self._keys):
            if child is not None and child.poll() is None:
                end(child)

    def start_line(self) -> None:
        """Starts the line and waits until its ports are there; identities that are missing are made meanwhile."""
        self._begin_keys(self._serial())
        self.line = self._started_line("line", "--control", str(self.paths.line_control))

    def start_communicator(self) -> None:
        """Starts a communicator, with what it kept, and its line to the pump; waits until it relays."""
        ports = ["--tablet-port", self.paths.pump_port]
        for place in range(1, 2 + len(self._beside)):
            self._between.append(self._started_line(_at("coil", place)))
            ports += ["--pump-port", self.paths.coil_port(place)]
        options = ["--baud", str(self._baud), "--state", str(self.paths.root / "communicator")]
        options += ["--control", str(self.paths.communicator_control)]
        self.pump_identity()  # waits for the identities, the communicator's too
        options += ["--identity", str(communicator_of(self._keys_root))]
        self._between.append(self._child("communicator", *ports, *options))
        self._await_ready("communicator", self._between[-1])

    def _started_line(self, name: str, *options: str) -> subprocess.Popen[str]:
        folder = self.paths.root / name
        folder.mkdir(parents=True, exist_ok=True)
        line = self._child("line", "--dir", str(folder), "--baud", str(self._baud), *options)
        self._await_ready("line", line)
        return line

    def start_pump(self) -> None:
        """Starts the pump, with the memory that is there or a new one, and waits until it listens."""
        options = [
            "--port",
            self.paths.pump_port_behind_communicator() if self._with_communicator else self.paths.pump_port,
            "--baud",
            str(self._baud),
            "--state",
            str(self.paths.pump_state),
        ]
        options += ["--control", str(self.paths.pump_control)]
        options += ["--new", self._scenario, "--identity", str(self.pump_identity())]
        self.pump = self._child("pump", *options, *self._pump_options)
        self._await_ready("pump", self.pump)

    def start_pumps_beside(self) -> None:
        """Starts the further pumps of the room; each waits at a place of its own, out of the communicator's reach."""
        for place, scenario in enumerate(self._beside, 2):
            name = _at("pump", place)
            state, port = str(self.paths.root / name), self.paths.pump_port_behind_communicator(place)
            options = ("--port", port, "--baud", str(self._baud), "--state", state, "--new", scenario)
            keys = ("--identity", str(self.pump_identity(scenario)))
            self.pumps_beside.append(self._child("pump", *options, *keys, log=name))
            self._await_ready("pump", self.pumps_beside[-1], name)

    def pump_identity(self, scenario: str = "") -> Path:
        """The identity of this bench's pump, or of the demo pump of a scenario; made if there is none."""
        serial = _serial_of(scenario) if scenario else self._serial()
        self._begin_keys(serial)
        if self._keys is not None:
            self._await_ready("authority", self._keys)
            end(self._keys)
            self._keys = None
        return pump_of(self._keys_root, serial)

    def _serial(self) -> str:
        """The serial number of the pump in memory, or of the one that will be made."""
        if self.paths.pump_state.is_dir():
            from telemetry.backend.identity_file import read_identity  # not before the first frame of a new pump

            if (kept := read_identity(self.paths.pump_state)) is not None:
                return kept.serial
        return _serial_of(self._scenario)

    def _begin_keys(self, serial: str) -> None:
        if serial and self._keys is None and not is_complete(self._keys_root, serial, self._with_communicator):
            beside = ("--communicator",) if self._with_communicator else ()
            self._keys = self._child("authority", "development", str(self._keys_root), "--pump", serial, *beside)

    def _start(self) -> None:
        outcome = ""
        try:
            self.start_line()
            if self._with_communicator:
                self.start_communicator()
            self.start_pump()
            self.start_pumps_beside()
        except (OSError, BenchFailed) as error:
            outcome = str(error)
        with self._door:
            self._outcome = outcome
            self._pass_on()

    def _pass_on(self) -> None:
        if self._told is None or self._outcome is None or self._stopping:
            return
        ready, failed = self._told
        if self._outcome:
            failed(self._outcome)
        else:
            ready()

    def _child(self, word: str, *options: str, log: str = "") -> subprocess.Popen[str]:
        file = os.open(self.paths.root / f"{log or word}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            return self._popen(word, options, file)
        finally:
            os.close(file)

    def _popen(self, word: str, options: tuple[str, ...], log: int) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "app", word, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )

    def _await_ready(self, word: str, child: subprocess.Popen[str], log: str = "") -> None:
        ready = child.stdout.readline() if child.stdout else ""
        if not ready.startswith("ready"):
            child.wait()
            complaint = (self.paths.root / f"{log or word}.log").read_text(encoding="utf-8").strip()
            raised = "Traceback" in complaint
            told = " ".join(complaint.splitlines()[-1 if raised else -_TOLD :]) or "it said nothing"
            raise BenchFailed(f"The {word} process ended before it was ready: {told}")


class BenchFailed(Exception):
    """A child process did not come up; the text is its own complaint."""


def _at(name: str, place: int) -> str:
    return name if place == 1 else f"{name}-{place}"


def _serial_of(scenario: str) -> str:
    """The serial number that a demo pump is made with; empty for a scenario that there is none of."""
    demo = json.loads(resource("demo-pumps.json"))["pumps"].get(scenario)
    return str(demo["serial"]) if demo else ""


def end(child: subprocess.Popen[str]) -> None:
    """Closes the child's standard input, which ends it; kills one that does not listen."""
    if child.stdin:
        child.stdin.close()
    try:
        child.wait(timeout=3)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    if child.stdout:
        child.stdout.close()
