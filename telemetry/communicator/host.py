"""The communicator process: a port to the tablet, one to each pump, and a control socket.

    main thread     the tablet's port, the control socket, the end of standard input, and the communicator itself
    a pump's line   carries bytes between its port and the main thread, and knows nothing of them

What one thread has for another is posted to it; no state is shared. A port that is lost is opened again, each on its
own; the communicator lives on with the others.
"""

from __future__ import annotations

import os
import signal
import stat
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from msgspec import Struct

from telemetry.communicator.battery import FULL
from telemetry.communicator.device import Communicator
from telemetry.communicator.figures import Figures, load_figures
from telemetry.communicator.kept import Kept, KeptFile, KeptUnusable
from telemetry.communicator.sides import Hub, PumpLine
from telemetry.communicator.words import HandCalls
from telemetry.control import ControlServer
from telemetry.identity.credentials import Credentials
from telemetry.identity.folder import IdentityUnusable
from telemetry.identity.refusals import Refusals
from telemetry.link import LinkLimits
from telemetry.ports.clock import line_time, utc_time
from telemetry.ports.port import Port
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.session import Session
from telemetry.session.tls import PROGRAMMERS, TlsSession, record_for

MOST_WAITING = 16
"""Reads of a pump's port, of 4,096 bytes at most, that wait for the main thread; what comes beyond is lost, as on a
radio, and the link sends it again (our choice)."""

STDIN = 0
LIST_SEEN = "revocations-seen"
_READ_SIZE = 4_096


class CommunicatorOptions(Struct, frozen=True):
    """What a communicator process is told when it starts."""

    tablet_port: str
    pump_ports: tuple[str, ...]
    baud: int
    state: Path
    identity: Path
    control: Path | None
    seed: int


def run_communicator(
    options: CommunicatorOptions, ready: Callable[[str], None], complain: Callable[[str], None]
) -> None:
    """Runs a communicator until SIGTERM, SIGINT or the end of a piped standard input; `ready` is given its serial.

    `complain` is called, on any thread, with why a port cannot be had; it goes on trying. Raises `SurroundingsError`
    when it cannot start.
    """
    figures = load_figures()
    file = KeptFile(options.state)
    try:
        credentials = Credentials(options.identity, options.state / LIST_SEEN, told=complain)
        kept = _kept(file, figures, len(options.pump_ports), _serial(credentials, options))

        def new_session() -> Session:
            return TlsSession(credentials, PROGRAMMERS, utc_time, record_for(options.baud))

        limits, refusals = LinkLimits.for_baud(options.baud), Refusals(complain)
        device = Communicator(figures, kept, file.write, new_session, limits, options.seed, refusals)
        _serve(_Process(device, options, complain), device, options, ready)
    finally:
        file.close()


def _serial(credentials: Credentials, options: CommunicatorOptions) -> str:
    """The serial number, which is that of the certificate."""
    own = credentials.own
    if own.role != "communicator":
        raise IdentityUnusable(
            f"The identity in {options.identity} is no communicator's.",
            f"It is of the {own.role} {own.device}.",
            "Name a folder that was issued for a communicator, with --identity DIR.",
        )
    return own.device


def _kept(file: KeptFile, figures: Figures, pumps: int, serial: str) -> Kept:
    """What was kept, or a new communicator on the first of the pumps; a pump not known yet is away."""
    kept = file.read()
    room = (*(kept.pumps_mm if kept else (figures.placed_mm,)), *[figures.away_mm] * pumps)[:pumps]
    if kept is None:
        kept = Kept(serial=serial, charge=FULL, charging=False, bond="", tablet_mm=0, pumps_mm=room, chosen=0)
        file.write(kept)
    if kept.serial != serial:
        raise KeptUnusable(
            f"The communicator kept here is {kept.serial}, and the identity is of {serial}.",
            "A communicator keeps its serial number for life.",
            "Name the identity that was issued for it with --identity, or another directory with --state.",
        )
    return kept.model_copy(update={"pumps_mm": room})


class _Process:
    """The threads of a communicator, joined by what they post to each other."""

    def __init__(self, device: Communicator, options: CommunicatorOptions, complain: Callable[[str], None]) -> None:
        self._failures: list[Exception] = []
        self.hub = Hub(device, self._to_pump, complain)
        self._tablet = LineRunner(lambda: open_port(options.tablet_port, options.baud), self.hub)
        self._lines = [PumpLine(self._hand_over(place), complain) for place in device.places()]
        self._pumps = [
            LineRunner(_opening(port, options.baud), line)
            for port, line in zip(options.pump_ports, self._lines, strict=True)
        ]

    def watch(self, control: ControlServer, calls: HandCalls) -> None:
        """Serves the control socket too."""

        def step() -> None:
            control.step(calls)
            self.hub.serve_pumps(line_time())

        self._tablet.watch(control.fileno(), step)

    def run(self) -> None:
        """Serves until told to end. Raises what ended a pump's line."""
        self._end_when_told()
        for runner in self._pumps:
            runner.start(self._crashed)
        try:
            self._tablet.run()
        finally:
            for runner in self._pumps:
                runner.stop()
                runner.join()
        for failure in self._failures:
            raise failure

    def _crashed(self, failure: Exception) -> None:
        self._failures.append(failure)
        self._tablet.stop()

    def _hand_over(self, place: int) -> Callable[[bytes], None]:
        waiting = deque[bytes]()

        def take() -> None:
            self.hub.pump_received(place, waiting.popleft(), line_time())

        def posted(data: bytes) -> None:
            if len(waiting) < MOST_WAITING:
                waiting.append(data)
                self._tablet.post(take)

        return posted

    def _to_pump(self, place: int, data: bytes) -> None:
        line = self._lines[place - 1]
        self._pumps[place - 1].post(lambda: line.put(data))

    def _end_when_told(self) -> None:
        def stop(_signal: int, _frame: FrameType | None) -> None:
            self._tablet.stop()

        def listen() -> None:
            if not os.read(STDIN, _READ_SIZE):
                self._tablet.stop()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        if _is_piped(STDIN):
            self._tablet.watch(STDIN, listen)


def _opening(port: str, baud: int) -> Callable[[], Port]:
    return lambda: open_port(port, baud)


def _serve(process: _Process, device: Communicator, options: CommunicatorOptions, ready: Callable[[str], None]) -> None:
    control = ControlServer(options.control) if options.control else None
    try:
        if control is not None:
            process.watch(control, HandCalls(device, line_time))
        ready(device.serial)
        process.run()
    finally:
        if control is not None:
            control.close()


def _is_piped(descriptor: int) -> bool:
    """Whether a parent holds the other end; a terminal, a file or nothing at all does not end the process."""
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
