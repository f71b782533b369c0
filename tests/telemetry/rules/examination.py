"""A pump is put through all that a tablet may ask of it, and whoever notices anything says so.

tablet    what its end of the wire, its programming and its reader of logs tell
line      what its link counts
traffic   the rules of the protocol over the recordings of both ends
replay    a pump that ships, in the same state, answers otherwise than this one did
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pump_core.clocks import Duration, LineTime
from pump_core.orders import Order, Proposal
from pump_core.record import Record
from telemetry.backend.history import demo_machine
from telemetry.backend.machine import PumpMachine
from telemetry.backend.parts import Parts
from telemetry.blackbox.pump_taps import PumpTaps
from telemetry.blackbox.replay_pump import replay_pump
from telemetry.messages.codec import Envelope, MessageUnreadable, stage_bytes
from telemetry.messages.hello import Hello
from telemetry.messages.programming import AskOutcome, Commit, Echo, Override, Stage, StopNow
from telemetry.messages.reading import Interrogate, LogPage, LogPart, ReadBack
from telemetry.paging import LogReader
from telemetry.programmer_end import ProgrammerEnd
from telemetry.programming import Effect, MarkJournal, Programming, Send, WriteJournal
from telemetry.wire_events import Connected, Lost, Refused, Silent, Unanswered, WireEvent
from tests.telemetry.backend.bench_pump import (
    NOW_UTC_MS,
    SERIAL,
    USER,
    Bench,
    commanded,
    constants,
    fill,
    hello,
    ident,
)
from tests.telemetry.invariants import breaches
from tests.telemetry.plain_session import PlainSession
from tests.telemetry.two_ends import TwoEnds

PATIENCE_MS = 8_000
MINUTE_MS = 60_000
ENOUGH = 3
PAGES_AT_MOST = 40
PG_PER_MG = 1_000_000_000
WIRE_TROUBLE = (Refused, Lost, Silent, Unanswered)

By = Literal["tablet", "line", "traffic", "replay"]


@dataclass(frozen=True)
class Notice:
    """Something that was noticed, and by whom."""

    by: By
    text: str


class Impatient(ProgrammerEnd):
    """A tablet's end that interrogates before it has greeted."""

    def _greet(self, now: LineTime) -> None:
        self.state = "greeting"
        self._say(Envelope(self._next(), Interrogate(events=0)))


@cache
def _refill_due() -> PumpMachine:
    return demo_machine(constants(), "refill-due", NOW_UTC_MS)


class Enough(Exception):
    """So much is wrong that nothing more can be learned."""


class Examination:
    """One pump, in a folder, put together from `parts`."""

    def __init__(self, folder: Path, parts: Parts) -> None:
        self.notices: list[Notice] = []
        self._parts = parts
        self._taps = PumpTaps()
        drive = self._taps.drive(commanded)
        self._bench = Bench(folder, drive=drive, machine=_refill_due(), made=parts.pump)
        self._lines: list[TwoEnds] = []
        self._ends = self._line(hello(), pump_taps=self._taps)

    def run(self, *, replayed: bool = False) -> list[Notice]:
        """All of it; a pump that cannot be reached or spoken with is examined no further."""
        with suppress(Enough):
            self._sitting()
        self._bench.pump.close()
        self._judge(replayed=replayed)
        return self.notices

    def _sitting(self) -> None:
        if not self._connected():
            return
        self._ask(Interrogate(events=12))
        self._pull_log()
        self._program(1, self._dose(6, fill(100)))
        self._ask(AskOutcome(command_id=ident(1)))
        self._ask(self._commit(1, stage_bytes(self._told_proposal)))
        self._passes(MINUTE_MS)
        self._wrong_confirmation()
        self._unconfirmed()
        self._expired()
        self._stale()
        self._stopped()
        self._pull_log()
        self._restarted()
        self._strangers()

    def _line(self, greeting: Hello, **more: Any) -> TwoEnds:
        made = TwoEnds(self._bench.pump, greeting, parts=self._parts, **more)
        made.tapes.forget()
        self._lines.append(made)
        return made

    def _connected(self) -> bool:
        before = len(self._ends.said(Connected))
        self._ends.run(PATIENCE_MS, lambda: len(self._ends.said(Connected)) > before)
        if len(self._ends.said(Connected)) > before:
            return True
        self._notice("tablet", "no connection came up")
        return False

    def _ask(self, message: Record) -> Record | None:
        ends = self._ends
        token = ends.ask(message)
        ends.run(PATIENCE_MS, lambda: ends.reply_to(token) is not None or Unanswered(token) in ends.events)
        reply = ends.reply_to(token)
        if reply is None:
            self._notice("tablet", f"{type(message).__name__} was not answered")
            if len(self.notices) > ENOUGH:
                raise Enough
        return reply

    def _passes(self, ms: int) -> None:
        pump = self._bench.pump
        to = pump.driver.passes(Duration(ms))
        assert to is not None
        self._taps.bedside(pump).pass_to(to)

    def _dose(self, mg_per_day: int, *orders: Order) -> Proposal:
        """A proposal made on what the pump truly runs."""
        machine = self._bench.pump.machine()
        running = machine.engine.report().prescription
        assert running is not None
        pattern = running.pattern.model_copy(update={"dose_pg_per_day": mg_per_day * PG_PER_MG})
        self._told_proposal = Proposal(
            serial=SERIAL,
            base_revision=machine.engine.state.revision,
            prescription=running.model_copy(update={"pattern": pattern}),
            orders=orders,
        )
        return self._told_proposal

    def _stage(self, number: int, proposal: Proposal) -> Record | None:
        return self._ask(Stage(command_id=ident(number), staged=stage_bytes(proposal), user=USER))

    @staticmethod
    def _commit(number: int, staged: bytes, overrides: tuple[Override, ...] = ()) -> Commit:
        digest = hashlib.sha256(staged).digest()
        return Commit(command_id=ident(number), digest=digest, user=USER, second_checker="", overrides=overrides)

    def _program(self, number: int, proposal: Proposal) -> None:
        """Programs as the tablet does, through its own state machine."""
        run = Programming(ident(number), proposal, USER)
        self._carry_out(run, run.begin())
        if run.phase == "echoed" and run.echo is not None:
            self._carry_out(run, run.confirm(_reasons(run.echo), ""))
        if run.phase != "done":
            why = ", ".join(f"{reason.code} {reason.field}" for reason in run.reasons)
            self._notice("tablet", f"programming ended {run.phase}: {why}")

    def _carry_out(self, run: Programming, effects: list[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, WriteJournal):
                self._carry_out(run, run.journalled("written"))
            elif isinstance(effect, MarkJournal):
                self._carry_out(run, run.journalled(effect.state))
            elif isinstance(effect, Send):
                reply = self._ask(effect.message)
                self._carry_out(run, run.cut() if reply is None else run.received(reply))

    def _wrong_confirmation(self) -> None:
        self._stage(2, self._dose(5))
        self._ask(self._commit(2, b"something else"))
        self._ask(Interrogate(events=0))

    def _unconfirmed(self) -> None:
        self._stage(3, self._dose(7))
        self._ask(Interrogate(events=0))
        self._ask(AskOutcome(command_id=ident(3)))

    def _expired(self) -> None:
        proposal = self._dose(5)
        echo = self._stage(4, proposal)
        self._passes(16 * MINUTE_MS)
        self._ask(AskOutcome(command_id=ident(4)))
        reasons = _reasons(echo) if isinstance(echo, Echo) else ()
        self._ask(self._commit(4, stage_bytes(proposal), reasons))
        self._ends.run(3_000)

    def _stale(self) -> None:
        proposal = self._dose(5)
        self._stage(5, proposal.model_copy(update={"base_revision": proposal.base_revision - 1}))

    def _stopped(self) -> None:
        self._stage(6, self._dose(5))
        self._ask(StopNow(command_id=ident(7), serial="EMU1", user=USER))
        self._ask(StopNow(command_id=ident(8), serial=SERIAL, user=USER))
        self._ask(Interrogate(events=3))
        self._ask(AskOutcome(command_id=ident(6)))
        self._ask(ReadBack(events=0))

    def _pull_log(self) -> None:
        reader = LogReader()
        for _ in range(PAGES_AT_MOST):
            if not reader.more:
                return
            reply = self._ask(reader.request())
            if not isinstance(reply, LogPage | LogPart):
                return
            try:
                reader, _ = reader.read(reply)
            except MessageUnreadable as bad:
                self._notice("tablet", f"log: {bad}")
                return
        self._notice("tablet", "the log has no end")

    def _restarted(self) -> None:
        """The pump's process dies and comes back with what it stored."""
        self._hear(self._ends.events)
        self._ends.events.clear()
        self._bench.restart()
        self._ends.restart_pump(self._bench.pump)
        connected = self._connected()
        self._ends.events.clear()  # that a connection was lost is no fault of a pump that died
        if connected:
            self._ask(AskOutcome(command_id=ident(1)))
            self._ask(AskOutcome(command_id=ident(8)))
            self._ask(ReadBack(events=3))
            self._ask(Interrogate(events=3))

    def _strangers(self) -> None:
        """A tablet with other limits, one that does not greet, a patient's handset, and a certificate of old."""
        self._line(hello(limits_version="1999.1")).run(2_000)
        self._line(hello(), programmer=Impatient).run(2_000)
        handset = self._line(hello(role="handset"), tablet_session=_handset)
        expired = self._line(hello(), pump_session=_of_an_expired_tablet)
        for number, line in enumerate((handset, expired)):
            line.run(2_000)
            line.ask(Stage(command_id=ident(20 + number), staged=stage_bytes(self._dose(4)), user=USER))
            line.run(2_000)

    def _hear(self, events: list[WireEvent]) -> None:
        for event in events:
            if isinstance(event, WIRE_TROUBLE):
                self._notice("tablet", repr(event))

    def _judge(self, *, replayed: bool) -> None:
        self._hear(self._ends.events)
        link = self._ends.tablet._link
        frames = link._reader._plain if link is not None else None
        if frames is not None and frames.damaged:
            self._notice("line", f"{frames.damaged} damaged frames")
        if frames is not None and frames.oversized:
            self._notice("line", f"{frames.oversized} frames longer than any")
        for line in self._lines:
            of_tablet = [] if isinstance(line.tablet, Impatient) else line.tapes.recordings("tablet")
            for breach in breaches(of_tablet, line.tapes.recordings("pump")):
                self._notice("traffic", f"{breach.rule}: {breach.text}")
        for recording in self._ends.tapes.recordings("pump") if replayed else ():
            difference = replay_pump(recording, constants()).difference
            if difference is not None:
                self._notice("replay", f"{difference.recorded} | {difference.replayed}")

    def _notice(self, by: By, text: str) -> None:
        self.notices.append(Notice(by, text))


def _handset() -> PlainSession:
    return PlainSession("handset", "a-handset", opens=True)


def _of_an_expired_tablet() -> PlainSession:
    session = PlainSession.pump()
    session.standing = "expired"
    return session


def _reasons(echo: Echo) -> tuple[Override, ...]:
    return tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="examination") for each in echo.cautions
    )
