from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from pump_core.clocks import Duration, LineTime
from telemetry.ports.clock import line_time
from telemetry.ports.port import Port, PortError, PortMissing
from telemetry.ports.refused import port_error, port_lost
from telemetry.ports.runner import PAUSE, LineRunner
from telemetry.ports.serial_port import open_port
from tests.telemetry.ports.terminal import Terminal

DEADLINE = 10.0


class Tape:
    """An endpoint that writes down what is asked of it and has bytes to send when it is given some."""

    def __init__(self) -> None:
        self.happened: queue.Queue[tuple[str, object]] = queue.Queue()
        self.outgoing = b""
        self.at: LineTime | None = None

    def receive(self, data: bytes, now: LineTime) -> None:
        self.happened.put(("receive", data))

    def bytes_to_send(self, now: LineTime) -> bytes:
        data, self.outgoing = self.outgoing, b""
        return data

    def deadline(self) -> LineTime | None:
        return self.at

    def wake(self, now: LineTime) -> None:
        assert self.at is not None
        assert now >= self.at
        self.at = None
        self.happened.put(("wake", now))

    def port_up(self, now: LineTime) -> None:
        self.happened.put(("up", None))

    def port_down(self, now: LineTime, reason: str) -> None:
        self.happened.put(("down", reason))

    def next(self) -> tuple[str, object]:
        return self.happened.get(timeout=DEADLINE)


@dataclass
class FakePort:
    """A port of two lists; it takes `takes` bytes at a time and is lost when told."""

    takes: int = 1_000
    lost: bool = False
    incoming: list[bytes] = field(default_factory=list)
    written: list[bytes] = field(default_factory=list)
    waits: list[Duration | None] = field(default_factory=list)
    closed: int = 0
    then: Callable[[], None] = lambda: None

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        self.waits.append(timeout)
        if self.lost:
            raise port_lost("fake", "pulled")
        self.then()
        return self.incoming.pop(0) if self.incoming else b""

    def write(self, data: bytes) -> int:
        self.written.append(data[: self.takes])
        return len(self.written[-1])

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def tape() -> Tape:
    return Tape()


def missing() -> Port:
    raise port_error("fake", 2, "")


def started(runner: LineRunner) -> list[Exception]:
    crashes: list[Exception] = []
    runner.start(crashes.append)
    return crashes


def stopped(runner: LineRunner) -> None:
    runner.stop()
    runner.join()


def test_bytes_go_both_ways_through_a_real_port(tape: Tape) -> None:
    terminal = Terminal()
    runner = LineRunner(lambda: open_port(terminal.name, 115_200), tape)
    crashes = started(runner)
    assert tape.next() == ("up", None)
    os.write(terminal.other_side, b"in")
    assert tape.next() == ("receive", b"in")
    runner.post(lambda: setattr(tape, "outgoing", b"out"))
    assert os.read(terminal.other_side, 100) == b"out"
    stopped(runner)
    terminal.hang_up()
    assert crashes == []


def test_what_is_posted_runs_on_the_line_thread_in_order(tape: Tape) -> None:
    runner = LineRunner(missing, tape)
    ran: queue.Queue[tuple[int, str]] = queue.Queue()
    for number in range(100):
        runner.post(lambda number=number: ran.put((number, threading.current_thread().name)))  # type: ignore[misc]
    started(runner)
    assert [ran.get(timeout=DEADLINE) for _ in range(100)] == [(number, "line") for number in range(100)]
    stopped(runner)


def test_a_deadline_wakes_the_endpoint_with_and_without_a_port(tape: Tape) -> None:
    for opened in (missing, FakePort):
        tape.at = line_time() + Duration(30)
        runner = LineRunner(opened, tape)
        started(runner)
        assert tape.next()[0] in ("up", "down")
        assert tape.next()[0] == "wake"
        stopped(runner)


def test_what_a_port_does_not_take_is_offered_again_before_anything_new_is_asked_for(tape: Tape) -> None:
    port = FakePort(takes=4)
    runner = LineRunner(lambda: port, tape)
    tape.outgoing = b"0123456789"

    def then() -> None:
        tape.outgoing = b"new"
        if len(port.written) == 4:
            runner.stop()

    port.then = then
    runner.run()
    assert port.written == [b"0123", b"4567", b"89", b"new"]
    assert port.closed == 1


@dataclass
class Hands:
    """A clock that a test turns."""

    ms: int = 0

    def __call__(self) -> LineTime:
        return LineTime(self.ms)


def test_a_lost_port_is_reported_and_opened_again_and_what_was_unsent_is_dropped(tape: Tape) -> None:
    first, second = FakePort(takes=1, lost=True), FakePort()
    ports = [first, second]
    runner = LineRunner(lambda: ports.pop(0), tape)
    tape.outgoing = b"abc"
    second.then = runner.stop
    runner.run()
    assert [tape.next()[0] for _ in range(3)] == ["up", "down", "up"]
    assert first.closed == 1
    assert second.written == []


def test_a_port_that_does_not_open_is_reported_once_for_each_reason_and_tried_ten_times_a_second(
    tape: Tape,
) -> None:
    hands = Hands()
    tried: list[int] = []

    def open_port() -> Port:
        tried.append(hands.ms)
        if len(tried) == 8:
            runner.stop()
        raise port_error("fake", 16 if len(tried) == 6 else 2, "")

    runner = LineRunner(open_port, tape, hands)

    def time_passes(now: LineTime) -> None:
        hands.ms += 10
        runner.post(lambda: None)  # so that the runner waits for nothing but the clock of the test

    tape.at = LineTime(0)
    tape.wake = time_passes  # type: ignore[method-assign]
    runner.post(lambda: None)
    runner.run()
    pauses = [later - earlier for earlier, later in pairwise(tried)]
    assert pauses == [100] * 7
    reasons = [str(tape.next()[1]) for _ in range(3)]
    assert ["in use" in reason for reason in reasons] == [False, True, False]
    assert tape.happened.empty()


def test_a_passed_deadline_does_not_make_a_loop_without_a_port_spin(tape: Tape) -> None:
    hands = Hands(5_000)
    runner = LineRunner(missing, tape, hands)
    tape.at = LineTime(0)
    tape.wake = lambda now: runner.stop()  # type: ignore[method-assign]
    runner.run()
    assert runner._patience(hands()) == PAUSE


def test_a_watched_descriptor_that_can_be_read_calls_its_action(tape: Tape) -> None:
    reader, writer = os.pipe()
    runner = LineRunner(missing, tape)
    seen: queue.Queue[bytes] = queue.Queue()

    def action() -> None:
        seen.put(os.read(reader, 100))

    runner.watch(reader, action)
    started(runner)
    os.write(writer, b"one")
    assert seen.get(timeout=DEADLINE) == b"one"
    os.write(writer, b"two")
    assert seen.get(timeout=DEADLINE) == b"two"
    stopped(runner)
    assert seen.empty()
    os.close(reader)
    os.close(writer)


def test_what_crashes_the_line_thread_is_handed_over_and_the_port_is_closed(tape: Tape) -> None:
    port = FakePort()
    runner = LineRunner(lambda: port, tape)
    runner.post(lambda: int("not a number"))  # type: ignore[arg-type]
    crashed: queue.Queue[Exception] = queue.Queue()
    runner.start(crashed.put)
    assert isinstance(crashed.get(timeout=DEADLINE), ValueError)
    runner.join()


def test_a_flood_of_posts_keeps_neither_the_port_out_nor_the_runner_from_stopping(tape: Tape) -> None:
    port = FakePort(incoming=[b"in"])
    runner = LineRunner(lambda: port, tape)

    def again() -> None:
        runner.post(again)

    again()
    crashes = started(runner)
    assert [tape.next(), tape.next()] == [("up", None), ("receive", b"in")]
    stopped(runner)
    assert crashes == []


def test_stopping_before_the_start_and_twice_is_allowed(tape: Tape) -> None:
    runner = LineRunner(missing, tape)
    runner.stop()
    runner.run()
    runner.stop()
    runner.post(lambda: None)
    assert tape.happened.empty()


def test_a_missing_port_is_an_error_of_the_surroundings() -> None:
    with pytest.raises(PortError) as told:
        missing()
    assert isinstance(told.value, PortMissing)
