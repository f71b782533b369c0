"""Both ends of the wire, with the pump that ships behind them, on a line that does its worst.

Hypothesis chooses requests, faults, restarts, unplugging and spans of time; when something does not hold it shrinks the
run and prints it as the calls that repeat it. What holds after each step:

    a request        has one fate at most, and its answer is one of its own
    a session        carries messages in order, each once: what one end heard is a beginning of what the other said
    a command id     acts once at most
    both ends        hold a bounded number of bytes

And once the line is good, all is settled within `SETTLES_MS`, and what was told is what the pump's memory says.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from pump_core.orders import Proposal
from pump_core.patterns import Continuous
from pump_core.record import Record
from telemetry.backend.memory import PumpMemory, read_memory
from telemetry.backend.pump import EmulatedPump, rebuild
from telemetry.messages.codec import MAX_MESSAGE, digest, stage_bytes
from telemetry.messages.hello import Hello, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Echo, Fault, Outcome, Stage, StageRefused, StopNow
from telemetry.messages.reading import Interrogate, ReadBack
from telemetry.messages.table import BY_MODEL
from telemetry.programmer_end import ProgrammerEnd
from telemetry.pump_end import PumpEnd
from telemetry.session import Session
from telemetry.wire_events import Replied, Unanswered
from tests.crash.disk import RamDisk, mounted
from tests.crash.tapped import TappedSession
from tests.crash.watched_pump import pump_files
from tests.telemetry.backend.bench_pump import PG_PER_MG, SERIAL, USER, commanded, constants, hello, ident
from tests.telemetry.lossy_line import CLEAN, Faults, Wire
from tests.telemetry.plain_session import PlainSession
from tests.telemetry.two_ends import BAUD, TwoEnds

SETTLES_MS = 60_000
MOST_BYTES = 4 * MAX_MESSAGE
"""More than any end may hold: a message on its way out and one on its way in, in pieces and whole."""

CHANCES = st.sampled_from([0.0, 0.0, 0.05, 0.3])
WHICH = st.integers(0, 7)
SOON = st.sampled_from([0, 3, 8, 20, 60])
"""How far an exchange gets before something happens: a message or two, at this baud rate."""


class RoughWire(Wire):
    """A wire that also cuts frames short."""

    shorten = 0.0

    def _damaged(self, frame: bytes) -> bytes:
        whole = super()._damaged(frame)
        return whole[: self._rng.randrange(len(whole))] if self._rng.random() < self.shorten else whole


@dataclass(eq=False)
class Talk:
    """What one session said and heard, message by message."""

    said: list[bytes] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)


class CountingDesk:
    """The pump, and how often each command id changed it."""

    def __init__(self, pump: EmulatedPump, acted: Counter[bytes]) -> None:
        self.pump, self._acted = pump, acted

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        return self.pump.greet(hello, role)

    def revision(self) -> int:
        return self.pump.machine().engine.state.revision

    def session_ended(self) -> None:
        self.pump.session_ended()

    def answer(self, request: Record) -> Record:
        before = self.revision()
        reply = self.pump.answer(request)
        if self.revision() != before:
            assert isinstance(request, Commit | StopNow), request
            self._acted[request.command_id] += 1
        return reply


class BothEnds(TwoEnds):
    """Two ends that can be started anew; `talks` are those of the tablet's sessions and of the pump's."""

    def __init__(self) -> None:
        self.talks: tuple[list[Talk], list[Talk]] = ([], [])
        self.acted: Counter[bytes] = Counter()
        self.disk = RamDisk(pump_files("running"))
        self._lives = count(1)
        self.desk = self._start_desk()
        super().__init__(self.desk, hello(), tablet_session=lambda: self._noted(0), pump_session=lambda: self._noted(1))
        self.to_pump = RoughWire("to pump", BAUD, CLEAN)
        self.to_tablet = RoughWire("to tablet", BAUD, CLEAN)

    def start_pump_anew(self) -> None:
        self.disk = RamDisk(self.disk.files("lost"))
        self.desk = self._start_desk()
        self.restart_pump(self.desk)

    def start_tablet_anew(self) -> None:
        self.tablet = self._new_tablet()
        if self.tablet_plugged:
            self.tablet.port_up(self.now)

    def shorten(self, chance: float) -> None:
        for wire in (self.to_pump, self.to_tablet):
            assert isinstance(wire, RoughWire)
            wire.shorten = chance

    def _start_desk(self) -> CountingDesk:
        return CountingDesk(EmulatedPump(PumpMemory(self.disk.folder), constants(), commanded), self.acted)

    def _noted(self, end: int) -> Session:
        talk = Talk()
        self.talks[end].append(talk)
        inner = PlainSession.tablet() if end == 0 else PlainSession.pump()
        return TappedSession(inner, talk.heard.append, talk.said.append)

    def _new_tablet(self) -> ProgrammerEnd:
        """Each run of the tablet has a name of its own, so that its greetings are told apart."""
        named = hello(install_id=ident(next(self._lives)))
        return ProgrammerEnd(named, self._new_link, self._tablet_session, self.events.append)


class EndsMachine(RuleBasedStateMachine):
    """The two ends, what was asked, and what became of it."""

    def __init__(self) -> None:
        super().__init__()
        self.ends = BothEnds()
        self.ends.connect()
        self.asked: dict[int, Record] = {}
        self.forgotten: set[int] = set()
        self.proposals: list[tuple[bytes, bytes]] = []
        self.stops: list[bytes] = []
        prescription = self.ends.desk.pump.machine().engine.state.prescription
        assert prescription is not None
        self.running = prescription
        self._numbers = count(1)
        self._seen = 0
        self.fates: dict[int, Record | None] = {}

    # requests

    @rule(events=st.integers(0, 3))
    def read(self, events: int) -> None:
        self._ask(Interrogate(events=events))

    @rule(events=st.integers(0, 3))
    def read_back(self, events: int) -> None:
        self._ask(ReadBack(events=events))

    @rule(doses=st.integers(28, 32))
    def stage(self, doses: int) -> None:
        running = self.running
        proposal = Proposal(
            serial=SERIAL,
            base_revision=self.ends.desk.revision(),
            prescription=running.model_copy(update={"pattern": Continuous(dose_pg_per_day=doses * PG_PER_MG // 10)}),
            orders=(),
        )
        self.proposals.append((ident(next(self._numbers)), stage_bytes(proposal)))
        self.stage_again(-1)

    @precondition(lambda self: self.proposals)
    @rule(which=WHICH)
    def stage_again(self, which: int) -> None:
        command_id, staged = self.proposals[which % len(self.proposals)]
        self._ask(Stage(command_id=command_id, staged=staged, user=USER))

    @precondition(lambda self: self.proposals)
    @rule(which=WHICH)
    def commit(self, which: int) -> None:
        command_id, staged = self.proposals[-1 - which % len(self.proposals)]
        self._ask(Commit(command_id=command_id, digest=digest(staged), user=USER, second_checker="", overrides=()))

    @precondition(lambda self: self.proposals)
    @rule(which=WHICH)
    def ask_outcome(self, which: int) -> None:
        self._ask(AskOutcome(command_id=self.proposals[which % len(self.proposals)][0]))

    @rule()
    def stop(self) -> None:
        self.stops.append(ident(1_000 + next(self._numbers)))
        self.stop_again(-1)

    @precondition(lambda self: self.stops)
    @rule(which=WHICH)
    def stop_again(self, which: int) -> None:
        command_id = self.stops[which % len(self.stops)]
        self._ask(StopNow(command_id=command_id, serial=SERIAL, user=USER), urgent=True)

    # what happens to them

    @rule(ms=st.sampled_from([1, 10, 40, 150, 600, 2_500, 9_000]))
    def time_passes(self, ms: int) -> None:
        self.ends.run(ms)

    @rule(
        drop=CHANCES,
        double=CHANCES,
        delay=CHANCES,
        flip=st.sampled_from([0.0, 0.0, 1e-4, 1e-3]),
        shorten=CHANCES,
    )
    def the_line_changes(self, drop: float, double: float, delay: float, flip: float, shorten: float) -> None:
        self.ends.set_faults(Faults(drop, double, delay, 250, flip))
        self.ends.shorten(shorten)

    @rule(ms=SOON)
    def the_line_is_cut(self, ms: int) -> None:
        self.ends.run(ms)
        self.ends.set_faults(Faults(cut=True))

    @rule()
    def the_line_is_good(self) -> None:
        self.ends.set_faults(CLEAN)
        self.ends.shorten(0.0)

    @precondition(lambda self: self.ends.tablet_plugged)
    @rule(ms=SOON)
    def the_tablet_is_unplugged(self, ms: int) -> None:
        self.ends.run(ms)
        self.ends.unplug("tablet")

    @precondition(lambda self: not self.ends.tablet_plugged)
    @rule()
    def the_tablet_is_plugged_in(self) -> None:
        self.ends.plug("tablet")

    @precondition(lambda self: self.ends.pump_plugged)
    @rule(ms=SOON)
    def the_pump_is_unplugged(self, ms: int) -> None:
        self.ends.run(ms)
        self.ends.unplug("pump")

    @precondition(lambda self: not self.ends.pump_plugged)
    @rule()
    def the_pump_is_plugged_in(self) -> None:
        self.ends.plug("pump")

    @rule(ms=SOON)
    def the_pump_starts_anew(self, ms: int) -> None:
        self.ends.run(ms)
        self.ends.start_pump_anew()

    @rule(ms=SOON)
    def the_tablet_starts_anew(self, ms: int) -> None:
        self.ends.run(ms)
        self.every_request_has_one_fate_and_an_answer_of_its_own()  # an answer that came by now is none to be forgotten
        self.forgotten |= self.asked.keys() - self.fates.keys()
        self.ends.start_tablet_anew()

    # what holds

    @invariant()
    def every_request_has_one_fate_and_an_answer_of_its_own(self) -> None:
        for event in self.ends.events[self._seen :]:
            if isinstance(event, Replied | Unanswered):
                assert event.token not in self.fates, event
                assert event.token not in self.forgotten, event
                self.fates[event.token] = event.message if isinstance(event, Replied) else None
                if isinstance(event, Replied):
                    _fits(self.asked[event.token], event.message)
        self._seen = len(self.ends.events)

    @invariant()
    def a_session_carries_each_message_once_and_in_order(self) -> None:
        by_greeting = {talk.said[0]: talk for talk in self.ends.talks[0] if talk.said}
        heard = [talk for talk in self.ends.talks[1] if talk.heard]
        answered = [talk for talk in self.ends.talks[0] if talk.heard]
        for pump in heard:
            tablet = by_greeting.pop(pump.heard[0])
            assert tablet.said[: len(pump.heard)] == pump.heard
            assert pump.said[: len(tablet.heard)] == tablet.heard
            if tablet in answered:
                answered.remove(tablet)
        assert not answered, "an answer of a session that no pump has"

    @invariant()
    def a_command_acts_once_at_most(self) -> None:
        assert all(times == 1 for times in self.ends.acted.values()), self.ends.acted

    @invariant()
    def both_ends_hold_a_bounded_number_of_bytes(self) -> None:
        for end in (self.ends.tablet, self.ends.pump):
            assert _bytes_held(end) <= MOST_BYTES

    def teardown(self) -> None:
        """The line becomes good, whatever it was."""
        ends = self.ends
        self.the_line_is_good()
        if not ends.tablet_plugged:
            ends.plug("tablet")
        if not ends.pump_plugged:
            ends.plug("pump")
        last = self._ask(Interrogate(events=0))
        ends.run(SETTLES_MS, lambda: ends.reply_to(last) is not None and self._all_settled())
        self.every_request_has_one_fate_and_an_answer_of_its_own()
        self.a_session_carries_each_message_once_and_in_order()
        self.a_command_acts_once_at_most()
        assert self.asked.keys() - self.forgotten == self.fates.keys(), "requests without a fate on a good line"
        assert self.fates[last] is not None
        self._told_is_what_the_memory_says()

    def _told_is_what_the_memory_says(self) -> None:
        memory = rebuild(read_memory(RamDisk(self.ends.disk.files("lost")).folder), constants())
        for token, reply in self.fates.items():
            request = self.asked[token]
            if isinstance(request, Commit | StopNow) and isinstance(reply, Outcome):
                assert memory.outcome_of(request.command_id) == reply
        done = {command_id for command_id in self.ends.acted if memory.outcome_of(command_id).state == "done"}
        assert done == self.ends.acted.keys()

    def _all_settled(self) -> bool:
        told = {event.token for event in self.ends.events if isinstance(event, Replied | Unanswered)}
        return self.asked.keys() - self.forgotten <= told

    def _ask(self, message: Record, *, urgent: bool = False) -> int:
        token = self.ends.ask(message, urgent=urgent)
        self.asked[token] = message
        return token


def _fits(request: Record, reply: Record) -> None:
    """The reply is one that the table allows, and about the same command."""
    assert isinstance(reply, (*BY_MODEL[type(request)].answers, Fault)), (request, reply)
    if isinstance(reply, Outcome | Echo | StageRefused):
        assert isinstance(request, Stage | Commit | StopNow | AskOutcome)
        assert reply.command_id == request.command_id


def _bytes_held(end: ProgrammerEnd | PumpEnd) -> int:
    """Bytes in whatever an end keeps of the line: all that is reached from it and belongs to the wire."""
    held, seen, left = 0, set[int](), deque[object]([end])
    while left:
        thing = left.popleft()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        if isinstance(thing, bytes | bytearray):
            held += len(thing)
        elif isinstance(thing, dict):
            left += [*thing.keys(), *thing.values()]
        elif isinstance(thing, list | tuple | deque | set | frozenset):
            left += thing
        elif _is_of_the_wire(thing):
            left += _parts(thing)
    return held


def _is_of_the_wire(thing: object) -> bool:
    module = type(thing).__module__
    return module.startswith("telemetry.") and not module.startswith(("telemetry.backend", "telemetry.messages.p"))


def _parts(thing: object) -> Iterable[object]:
    slots = [name for kind in type(thing).__mro__ for name in getattr(kind, "__slots__", ())]
    return [*vars(thing).values()] if hasattr(thing, "__dict__") else [getattr(thing, name, None) for name in slots]


USUAL = settings(max_examples=30, stateful_step_count=25, deadline=None)
LONG = settings(max_examples=3_000, stateful_step_count=60, deadline=None)


def test_both_ends_keep_their_word_on_a_line_that_does_its_worst() -> None:
    with mounted():
        run_state_machine_as_test(EndsMachine, settings=USUAL)


@pytest.mark.soak
def test_both_ends_keep_their_word_for_long() -> None:
    with mounted():
        run_state_machine_as_test(EndsMachine, settings=LONG)
