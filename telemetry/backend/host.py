"""The pump process: one loop on the main thread for line, control socket and the end of standard input.

It owns a directory with the pump's memory and a port. Nothing needs saving when it ends, however it ends:
whatever was answered is on disk already. Only this module reads the host's clock, and hands it to the driver
of time.
"""

from __future__ import annotations

import os
import signal
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Literal

from msgspec import Struct

from pump_core.clocks import PumpTime, UtcTime
from telemetry.backend.bedside import BedsideCalls
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.driver import Commanded, Driver, RealTime
from telemetry.backend.history import demo_machine
from telemetry.backend.identity import Identity
from telemetry.backend.memory import PumpMemory
from telemetry.backend.parts import WHOLE, Parts, check_parts
from telemetry.backend.pump import Bedside, EmulatedPump
from telemetry.blackbox.pump_taps import PumpTaps, snapshot_of
from telemetry.blackbox.recorder import Recorder
from telemetry.blackbox.recording import Recorded, record_in
from telemetry.constants import Constants, load_constants
from telemetry.control import ControlServer
from telemetry.errors import SurroundingsError
from telemetry.identity.credentials import Credentials
from telemetry.identity.folder import IdentityUnusable
from telemetry.identity.refusals import Refusals
from telemetry.link import Link, LinkLimits
from telemetry.ports.clock import line_time
from telemetry.ports.port import Port
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.session import Session
from telemetry.session.tls import PROGRAMMERS, TlsSession, record_for
from telemetry.version import RELEASE

STDIN = 0
ENDED = "the pump process ended"
LIST_SEEN = "revocations-seen"
_READ_SIZE = 4_096
_NS_PER_MS = 1_000_000
_MS_PER_SECOND = 1_000


class AnotherPump(SurroundingsError):
    """The directory holds a pump with another serial than was asked for."""


class HostOptions(Struct, frozen=True):
    """What a pump process is told when it starts; `new` and `serial` are empty when not given."""

    port: str
    baud: int
    state: Path
    new: str
    serial: str
    control: Path | None
    time: Literal["real", "commanded"]
    bedside: Bedside
    identity: Path
    record: Path | None = None
    parts: Parts = WHOLE


def run_pump(options: HostOptions, ready: Callable[[str], None]) -> None:
    """Runs a pump until SIGTERM, SIGINT or the end of a piped standard input; `ready` is given its serial.

    Raises `SurroundingsError` when it cannot start; once started it goes on through a lost port.
    """
    constants = load_constants()
    memory = PumpMemory(options.state)
    try:
        if options.new and not memory.holds_pump():
            memory.create(_new_pump(constants, options))
        taps = PumpTaps()
        pump = options.parts.pump(memory, constants, taps.drive(_driver(options)), options.bedside)
        if options.serial and pump.identity.serial != options.serial:
            raise AnotherPump(
                f"The pump in {options.state} is {pump.identity.serial}, not {options.serial}.",
                "A pump keeps its serial for life.",
                "Choose another directory with --state, or leave --serial out.",
            )
        credentials = _credentials(pump, options)
        check_parts(options.parts, development=credentials.own.development, release=RELEASE)
        _serve(pump, credentials, options, taps, _recorder(pump, options, constants), ready)
    finally:
        memory.close()


def _new_pump(constants: Constants, options: HostOptions) -> Checkpoint:
    now, offset = _utc_ms(), time.localtime().tm_gmtoff * _MS_PER_SECOND
    return demo_machine(constants, options.new, now, offset, options.serial).checkpoint()


def _driver(options: HostOptions) -> Callable[[Identity, PumpTime], Driver]:
    def drive(identity: Identity, reached: PumpTime) -> Driver:
        if options.time == "commanded":
            return Commanded(reached)
        return RealTime(identity.birth_utc_ms, _utc_ms, reached)

    return drive


def _recorder(pump: EmulatedPump, options: HostOptions, constants: Constants) -> Recorder | None:
    if options.record is None:
        return None
    as_entered = options.bedside == "as-entered"
    end = Recorded("pump", constants.limits.version, constants.version, line_time, _utc_ms, as_entered)
    return record_in(options.record, end, _say, lambda: snapshot_of(pump))


def _credentials(pump: EmulatedPump, options: HostOptions) -> Credentials:
    found = Credentials(options.identity, options.state / LIST_SEEN, told=_say)
    if (found.own.role, found.own.device) != ("pump", pump.identity.serial):
        raise IdentityUnusable(
            f"The identity in {options.identity} is not this pump's.",
            f"It is of the {found.own.role} {found.own.device}, and this is the pump {pump.identity.serial}.",
            "Name the folder that was issued for this serial number, with --identity DIR.",
        )
    return found


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _serve(
    pump: EmulatedPump,
    credentials: Credentials,
    options: HostOptions,
    taps: PumpTaps,
    recorder: Recorder | None,
    ready: Callable[[str], None],
) -> None:
    opened = [open_port(options.port, options.baud)]
    control: ControlServer | None = None
    try:

        def reopen() -> Port:
            return opened.pop() if opened else open_port(options.port, options.baud)

        def utc() -> UtcTime:
            return UtcTime(pump.identity.birth_utc_ms + taps.driver.now().ms)

        def tls() -> Session:
            return parts.cipher(TlsSession(credentials, PROGRAMMERS, utc, record_for(options.baud)))

        def new_session() -> Session:
            return parts.messages(sessions())

        parts, refusals = options.parts, Refusals(_say)
        link, sessions = parts.link(Link.responder(LinkLimits.for_baud(options.baud))), tls
        if recorder is not None:
            taps.note, link, sessions = recorder.note, recorder.link(link), recorder.sessions(tls)
        runner = LineRunner(reopen, parts.end(pump, link, new_session, refusals))
        if options.control is not None:
            control = ControlServer(options.control)
            runner.watch(control.fileno(), _step(control, BedsideCalls(taps.bedside(pump), options.bedside, refusals)))
        _end_with(runner)
        ready(pump.identity.serial)
        runner.run()
    finally:
        if recorder is not None:
            recorder.close(ENDED)
        if control is not None:
            control.close()
        for port in opened:
            port.close()


def _step(control: ControlServer, calls: BedsideCalls) -> Callable[[], None]:
    return lambda: control.step(calls)


def _end_with(runner: LineRunner) -> None:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        runner.stop()

    def listen() -> None:
        if not os.read(STDIN, _READ_SIZE):
            runner.stop()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    if _is_piped(STDIN):
        runner.watch(STDIN, listen)


def _is_piped(descriptor: int) -> bool:
    """Whether a parent holds the other end; a terminal, a file or nothing at all does not end the pump."""
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _utc_ms() -> int:
    return time.time_ns() // _NS_PER_MS
