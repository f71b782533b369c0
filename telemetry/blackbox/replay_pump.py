"""A pump's recording played again: the same state, the same requests at the same pump times, and the same answers.

A fresh emulated pump is made from the snapshot in a folder of its own. Its driver of time says what the driver said
then, reading by reading; needle, handset and faults act where they acted. Nothing waits: a day is played in a moment.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from pump_core.clocks import Duration, LineTime, PumpTime, days
from pump_core.record import BadRecord
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.driver import Driver
from telemetry.backend.format import FormatUnknown, steps
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import LoggedInput, Passed
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.blackbox.pieces import NUMBER, Kind, NoRecording, Recording, body_as
from telemetry.blackbox.replay import Comparison, Difference, Replayed
from telemetry.blackbox.stand_in import RecordedLink, RecordedSession
from telemetry.constants import Constants
from telemetry.messages.codec import MessageUnreadable, loads
from telemetry.pump_end import PumpEnd
from telemetry.session import Standing

LONGEST_LIFE = days(100 * 365)
"""Later than any pump time that is played (our choice): a damaged reading would be lived through alarm by alarm."""

_PARTS = 2


class RecordedTime:
    """A driver that says what was recorded; when that is used up, the last of it again."""

    def __init__(self) -> None:
        self._readings: deque[int] = deque()
        self._last = PumpTime(0)

    def say(self, readings: list[int]) -> None:
        """What it says from here on."""
        self._readings = deque(readings)

    def now(self) -> PumpTime:
        """The next reading."""
        if self._readings:
            self.reach(PumpTime(self._readings.popleft()))
        return self._last

    def passes(self, span: Duration) -> PumpTime | None:
        """It is told when, not how long."""
        return None

    def reach(self, to: PumpTime) -> None:
        """From here on it is at least `to`."""
        self._last = max(self._last, to, key=lambda at: at.ms)


def replay_pump(recording: Recording, constants: Constants) -> Replayed:
    """Plays a pump's recording. Raises `NoRecording` for one without the pump's state."""
    with TemporaryDirectory(prefix="cisterna-replay-") as folder:
        memory = PumpMemory(Path(folder))
        try:
            memory.create(_checkpoint(recording))
            return _Play(recording, memory, constants).run()
        finally:
            memory.close()


class _Play:
    """One replay of a pump's recording."""

    def __init__(self, recording: Recording, memory: PumpMemory, constants: Constants) -> None:
        self._recording = recording
        self._time = RecordedTime()
        self._pump = EmulatedPump(
            memory, constants, self._drive, "as-entered" if recording.opening.as_entered else "separate"
        )
        peer = recording.peer
        self._session = RecordedSession(peer)
        link = RecordedLink(recording.opening.connection)
        self._end = PumpEnd(self._pump, link, lambda: self._session)
        self._compared = Comparison(recording, "pump")
        self._heard = 0

    def run(self) -> Replayed:
        at_ms, full = 0, False
        for number, piece in enumerate(self._recording.pieces):
            if piece.kind in (Kind.IN, Kind.INPUT, Kind.FULL, Kind.END) and (found := self._difference(at_ms)):
                return found
            if piece.kind is Kind.FULL:
                full = True
                break
            at_ms = piece.at_ms
            if piece.kind is Kind.IN:
                self._time.say([_reading(body) for body in self._while_taking(number, Kind.PUMP_TIME)])
                for body in self._while_taking(number, Kind.STANDING):
                    self._session.standing = _standing(body)
                self._hear(piece.body, LineTime(at_ms))
            elif piece.kind is Kind.OUT:
                self._compared.recorded(len(piece.body))
            elif piece.kind is Kind.INPUT:
                self._befall(body_as(LoggedInput, piece.body))
        torn = full or self._recording.end is None
        return self._difference(at_ms, torn=torn) or self._done(None)

    def _drive(self, identity: Identity, reached: PumpTime) -> Driver:
        self._time.reach(reached)
        return self._time

    def _hear(self, data: bytes, now: LineTime) -> None:
        self._heard += len(data)
        self._end.receive(data, now)
        self._compared.replayed(self._end.bytes_to_send(now))

    def _befall(self, logged: LoggedInput) -> None:
        at = PumpTime(_within_life(logged.at_ms))
        if isinstance(logged.input, Passed):
            self._pump.pass_to(at)
        else:
            self._time.say([at.ms])
            self._pump.act(logged.input)

    def _while_taking(self, number: int, kind: Kind) -> list[bytes]:
        """What of a kind was noted between this piece and the next that the pump took."""
        found: list[bytes] = []
        pieces = self._recording.pieces
        for at in range(number + 1, len(pieces)):
            piece = pieces[at]
            if piece.kind in (Kind.IN, Kind.INPUT):
                break
            if piece.kind is kind:
                found.append(piece.body)
        return found

    def _difference(self, at_ms: int, *, torn: bool = False) -> Replayed | None:
        found = self._compared.difference(at_ms, torn=torn)
        return self._done(found) if found is not None else None

    def _done(self, difference: Difference | None) -> Replayed:
        return Replayed(self._heard, self._compared.said, difference)


def _checkpoint(recording: Recording) -> Checkpoint:
    bodies = recording.bodies(Kind.SNAPSHOT)
    if not bodies:
        raise _stateless("it holds no state of the pump")
    try:
        stored = loads(bodies[0])
        if not isinstance(stored, list) or len(stored) != _PARTS or type(stored[0]) is not int:
            raise _stateless("the pump's state in it has no format")
        for upgrade in steps(stored[0]):
            stored[1] = upgrade.checkpoint(stored[1])
        return Checkpoint.from_list(stored[1])
    except (MessageUnreadable, BadRecord, FormatUnknown) as bad:
        raise _stateless(str(bad)) from bad


def _reading(body: bytes) -> int:
    if len(body) != NUMBER.size:
        raise _stateless("a reading of the pump's time in it is none")
    return _within_life(NUMBER.unpack(body)[0])


def _within_life(at_ms: int) -> int:
    if not 0 <= at_ms <= LONGEST_LIFE.ms:
        raise _stateless(f"the pump's time in it is {at_ms} ms, and no pump lasts {LONGEST_LIFE.ms} ms")
    return at_ms


def _standing(body: bytes) -> Standing:
    known: tuple[Standing, ...] = get_args(Standing)
    text = body.decode("utf-8", "replace")
    return next((each for each in known if each == text), "good")


def _stateless(why: str) -> NoRecording:
    return NoRecording(
        "This recording cannot be played again.",
        f"{why[:1].upper()}{why[1:]}.",
        "Name a recording of a pump that was begun with its session.",
    )
