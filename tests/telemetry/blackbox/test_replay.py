"""A recording played again says the same byte for byte, or shows where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from pump_core.values import replace
from telemetry.backend.inputs import LoggedInput, Passed
from telemetry.blackbox.conversation import conversation
from telemetry.blackbox.pieces import Kind, NoRecording, Piece, Recording, body_of
from telemetry.blackbox.replay_pump import LONGEST_LIFE, replay_pump
from telemetry.blackbox.replay_tablet import replay_tablet
from telemetry.messages.codec import Envelope, encode
from telemetry.messages.programming import StopNow
from telemetry.messages.reading import Interrogate
from telemetry.wire_events import Connected, Replied, WireEvent
from tests.telemetry.backend.bench_pump import SERIAL, USER, constants, ident
from tests.telemetry.blackbox.sitting import RecordedSitting


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> RecordedSitting:
    sitting = RecordedSitting(tmp_path_factory.mktemp("visit") / "pump")
    sitting.visit()
    sitting.close()
    return sitting


@pytest.fixture
def of_pump(visit: RecordedSitting) -> Recording:
    (recording,) = visit.ends.tapes.recordings("pump")
    return recording


@pytest.fixture
def of_tablet(visit: RecordedSitting) -> Recording:
    (recording,) = visit.ends.tapes.recordings("tablet")
    return recording


def _edited(recording: Recording, number: int, body: bytes) -> Recording:
    pieces = list(recording.pieces)
    pieces[number] = replace(pieces[number], body=body)
    return Recording(tuple(pieces))


def _without(recording: Recording, kind: Kind) -> Recording:
    return Recording(tuple(piece for piece in recording.pieces if piece.kind is not kind))


def test_a_pump_in_the_same_state_gives_the_same_answers_byte_for_byte(of_pump: Recording) -> None:
    replayed = replay_pump(of_pump, constants())
    assert replayed.difference is None
    assert replayed.heard == sum(map(len, of_pump.bodies(Kind.IN)))
    assert replayed.said == sum(map(len, of_pump.bodies(Kind.OUT))) > 2_000


def test_a_tablet_asks_the_same_and_finds_every_answer(of_tablet: Recording) -> None:
    told: list[WireEvent] = []
    replayed = replay_tablet(of_tablet, told.append)
    assert replayed.difference is None
    assert replayed.said == sum(map(len, of_tablet.bodies(Kind.OUT)))
    replies = [
        each for each in conversation(of_tablet) if each.speaker == "pump" and each.name not in ("Welcome", "Pong")
    ]
    assert [type(event.message).__name__ for event in told if isinstance(event, Replied)] == [
        each.name for each in replies
    ]
    assert isinstance(told[0], Connected)


def test_commanded_time_is_played_as_it_was_commanded(tmp_path: Path) -> None:
    sitting = RecordedSitting(tmp_path / "pump", real=False)
    sitting.visit()
    sitting.close()
    (recording,) = sitting.ends.tapes.recordings("pump")
    assert replay_pump(recording, constants()).difference is None
    assert replay_pump(_without(recording, Kind.INPUT), constants()).difference is not None


def test_every_session_of_a_pump_that_restarts_is_played_from_its_own_beginning(tmp_path: Path) -> None:
    sitting = RecordedSitting(tmp_path / "pump")
    sitting.visit()
    sitting.ends.restart_pump(sitting.bench.pump)
    sitting.ends.connect()
    sitting.ends.reply(Interrogate(events=20))
    sitting.close()
    recordings = sitting.ends.tapes.recordings("pump")
    assert len(recordings) == 2
    assert [replay_pump(recording, constants()).difference for recording in recordings] == [None, None]


def test_an_answer_that_was_altered_is_found_with_its_place_and_its_message(of_pump: Recording) -> None:
    outs = [number for number, piece in enumerate(of_pump.pieces) if piece.kind is Kind.OUT]
    number = outs[-1]
    body = bytearray(of_pump.pieces[number].body)
    at = bytes(body).index(SERIAL.encode())
    body[at + 3] ^= 1
    difference = replay_pump(_edited(of_pump, number, bytes(body)), constants()).difference
    assert difference is not None
    before = sum(len(of_pump.pieces[each].body) for each in outs[:-1])
    assert difference.offset == before + at + 3
    assert "serial='EMU800238'" in difference.recorded
    assert "serial='EMU900238'" in difference.replayed
    assert difference.at_ms == of_pump.pieces[number].at_ms


def test_a_request_that_was_altered_changes_the_answer(of_pump: Recording) -> None:
    number = next(each.piece for each in conversation(of_pump) if each.name == "StopNow")
    stop = StopNow(command_id=ident(3), serial="EMU1", user=USER)
    correlation = next(each.envelope for each in conversation(of_pump) if each.name == "StopNow")
    assert correlation is not None
    edited = _edited(of_pump, number, encode(Envelope(correlation.correlation, stop)))
    difference = replay_pump(edited, constants()).difference
    assert difference is not None
    assert "state='done'" in difference.recorded
    assert "other_pump" in difference.replayed


@pytest.mark.parametrize("kind", [Kind.INPUT, Kind.PUMP_TIME])
def test_needle_and_time_are_part_of_what_is_played(of_pump: Recording, kind: Kind) -> None:
    assert replay_pump(_without(of_pump, kind), constants()).difference is not None


def test_an_answer_that_is_missing_or_one_too_many_is_a_difference(of_pump: Recording) -> None:
    last = max(number for number, piece in enumerate(of_pump.pieces) if piece.kind is Kind.OUT)
    pieces = of_pump.pieces
    missing = replay_pump(Recording(pieces[:last] + pieces[last + 1 :]), constants()).difference
    assert missing is not None
    assert missing.recorded == "nothing"
    assert "Interrogation" in missing.replayed
    doubled = replay_pump(Recording((*pieces[:last], pieces[last], *pieces[last:])), constants()).difference
    assert doubled is not None
    assert doubled.replayed == "nothing"


def test_a_recording_that_was_torn_off_is_played_as_far_as_it_goes(of_pump: Recording) -> None:
    for length in range(3, len(of_pump.pieces), 7):
        assert replay_pump(Recording(of_pump.pieces[:length]), constants()).difference is None


def test_a_recording_that_was_full_is_played_up_to_there(of_pump: Recording) -> None:
    cut = len(of_pump.pieces) // 2
    while of_pump.pieces[cut].kind is not Kind.IN:
        cut += 1
    full = Recording((*of_pump.pieces[:cut], Piece(Kind.FULL, 9, bytes(8)), of_pump.pieces[-1]))
    assert replay_pump(full, constants()).difference is None


def test_a_pumps_recording_without_its_state_is_refused(of_pump: Recording) -> None:
    with pytest.raises(NoRecording, match="no state"):
        replay_pump(_without(of_pump, Kind.SNAPSHOT), constants())


@pytest.mark.parametrize("reading", [b"", bytes(7), bytes(9), b"\xff" * 8, (LONGEST_LIFE.ms + 1).to_bytes(8, "big")])
def test_a_reading_of_time_that_no_pump_makes_is_refused_and_not_lived_through(
    of_pump: Recording, reading: bytes
) -> None:
    number = next(number for number, piece in enumerate(of_pump.pieces) if piece.kind is Kind.PUMP_TIME)
    with pytest.raises(NoRecording, match="pump's time in it is"):
        replay_pump(_edited(of_pump, number, reading), constants())


def test_time_that_was_told_to_pass_beyond_a_pumps_life_is_refused(of_pump: Recording) -> None:
    number = next(number for number, piece in enumerate(of_pump.pieces) if piece.kind is Kind.INPUT)
    late = LoggedInput(sequence=1, at_ms=2**62, input=Passed())
    with pytest.raises(NoRecording, match="no pump lasts"):
        replay_pump(_edited(of_pump, number, body_of(late)), constants())


def test_a_tablets_recording_without_its_greeting_is_refused(of_tablet: Recording) -> None:
    with pytest.raises(NoRecording, match="greeting"):
        replay_tablet(_without(of_tablet, Kind.OUT), lambda event: None)


def test_a_tablets_request_under_another_number_is_a_difference(of_tablet: Recording) -> None:
    asked = [each for each in conversation(of_tablet) if each.name == "StopNow"][-1]
    assert asked.envelope is not None
    other = encode(Envelope(asked.envelope.correlation + 1, asked.envelope.message))
    difference = replay_tablet(_edited(of_tablet, asked.piece, other), lambda event: None).difference
    assert difference is not None
    assert difference.recorded.startswith(f"[{asked.envelope.correlation + 1}] StopNow")
    assert difference.replayed.startswith(f"[{asked.envelope.correlation}] StopNow")
