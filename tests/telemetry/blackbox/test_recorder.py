"""The taps: each session is recorded whole, says why it ended, and the line does not notice."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.clocks import LineTime
from telemetry.blackbox.conversation import conversation
from telemetry.blackbox.pieces import Kind, Opening, Recording, read_recording
from telemetry.blackbox.recorder import LOOK_OF_THE_END, REPLACED, Recorder
from telemetry.messages.hello import Ping
from telemetry.messages.reading import Interrogate
from telemetry.session import Standing
from tests.telemetry.backend.bench_pump import Bench, hello
from tests.telemetry.blackbox.test_pieces import OPENING
from tests.telemetry.lossy_line import CLEAN, Faults
from tests.telemetry.recorded import Tape
from tests.telemetry.two_ends import TwoEnds

BAD = Faults(drop=0.1, double=0.05, delay=0.2, flip=0.0005)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "pump")
    yield made
    made.pump.close()


def _names(recording: Recording) -> list[str]:
    return [said.name for said in conversation(recording) if said.name not in ("Ping", "Pong")]


def test_both_ends_record_the_same_conversation_of_the_same_connection(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), faults=BAD)
    for events in range(5):
        ends.reply(Interrogate(events=events))
    (tablet,), (pump,) = ends.tapes.recordings("tablet"), ends.tapes.recordings("pump")
    assert tablet.opening.connection == pump.opening.connection
    assert (tablet.opening.side, pump.opening.side) == ("tablet", "pump")
    assert _names(tablet) == _names(pump) == ["Hello", "Welcome", *["Interrogate", "Interrogation"] * 5]


def test_a_recording_says_why_its_session_ended(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello())
    ends.connect()
    ends.restart_pump(bench.pump)
    ends.connect()
    first, second = ends.tapes.recordings("tablet")
    assert first.end == "the other end does not know this connection: it was restarted or has closed it"
    assert second.end is None
    assert [recording.end for recording in ends.tapes.recordings("pump")] == [REPLACED, None]
    assert first.opening.connection != second.opening.connection


def test_the_end_of_the_program_is_the_end_of_its_recording(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello())
    ends.connect()
    ends.tapes.pump.close("the pump ended")
    assert [recording.end for recording in ends.tapes.recordings("pump")] == ["the pump ended"]


def test_an_end_that_reaches_nobody_records_nothing(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), faults=Faults(cut=True))
    ends.run(60_000)
    assert ends.tapes.recordings("tablet") == ends.tapes.recordings("pump") == []


def test_pieces_carry_the_time_of_the_line(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello())
    ends.connect()
    began = ends.now
    ends.run(7_000)
    (recording,) = ends.tapes.recordings("pump")
    pings = [said.at_ms for said in conversation(recording) if said.name == "Ping"]
    assert [later - earlier for earlier, later in itertools.pairwise(pings)] == [1_500] * 3
    assert recording.pieces[-1].at_ms <= ends.now.since(began).ms + 50


class _Plain:
    """A session of no encryption at all."""

    established = True
    peer = None
    standing: Standing = "good"
    closed = False

    def __init__(self) -> None:
        self.line = bytearray()

    def close(self) -> None:
        """It has no end."""

    def receive(self, data: bytes) -> bytes:
        return data

    def send(self, plaintext: bytes) -> None:
        self.line += plaintext

    def to_line(self) -> bytes:
        return bytes(self.line)


def _opening(connection: int) -> Opening:
    return OPENING


def test_a_recording_is_bounded_and_says_that_it_is_full() -> None:
    tape = Tape()
    largest = LOOK_OF_THE_END + 2_000
    recorder = Recorder(_opening, lambda: tape, lambda: LineTime(7), largest)
    session = recorder.sessions(_Plain)()
    for _ in range(1_000):
        session.send(b"x" * 100)
    recorder.close("over")
    recording = read_recording(bytes(tape.data))
    assert len(tape.data) <= largest
    assert [piece.kind for piece in recording.pieces[-2:]] == [Kind.FULL, Kind.END]
    assert recording.end == "over"
    assert len(session.to_line()) == 100_000


def test_without_a_place_to_record_the_session_goes_on() -> None:
    recorder = Recorder(_opening, lambda: None, lambda: LineTime(7), 10_000)
    session = recorder.sessions(_Plain)()
    session.send(b"said")
    assert session.receive(b"heard") == b"heard"
    assert session.to_line() == b"said"
    recorder.close("over")


def test_what_is_asked_of_a_tapped_link_or_session_is_what_the_real_one_says(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), faults=CLEAN)
    ends.connect()
    assert ends.pump._link.connection == ends.tablet._link.connection  # type: ignore[union-attr]
    ends.reply(Ping())
    ends.run(500)
    assert ends.pump._link.outstanding() == 0
