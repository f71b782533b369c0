"""One end of a link: frames in and events out, bytes of the stream in and frames out.

`Link.receive` and `Link.bytes_to_send` are called by whoever owns the port, whenever bytes came and whenever
`Link.deadline` passed; nothing here reads a clock or a port. An initiator that heard nothing for a while,
although nothing is under way, asks for an answer with an empty fragment: so it learns that the other end was
restarted.

What is answered goes coded when it came coded, or when this end has chosen to send coded itself; an opening is asked
for plain and coded in turns.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import assert_never

from pump_core.clocks import Duration, LineTime
from telemetry import framing
from telemetry.coding import codewords
from telemetry.coding.reading import LineReader
from telemetry.link.adapting import Choice
from telemetry.link.counters import LinkCounters
from telemetry.link.events import Busy, Closed, LinkEvent, Opened, Received
from telemetry.link.frames import (
    ALL_CAME,
    Ack,
    Addressee,
    Answer,
    Bare,
    Data,
    Frame,
    Kind,
    Open,
    full_lengths,
    pack,
    unpack,
)
from telemetry.link.limits import LinkLimits
from telemetry.link.receiving import Receiver
from telemetry.link.sending import Sender
from telemetry.link.transitions import State, Step, Whose, step_for

GUARDED_FOR = Duration(3_000)
"""How long after it was last heard a guarded connection is not given up for another one."""

_HIGHEST_CONNECTION = 2**32 - 1
_OFFERS = 8
_RETIRED = 64
_ANSWERS = 32
_COUNT = 256
_OPEN_AGAIN_MS = 250
_OPEN_SHARE = 4  # an opening takes at most a quarter of the line
_OPEN_LINE_BYTES = 48
_FULL_LENGTHS = full_lengths()
_STREAM = (Data, Ack)
_CARRIES = (State.OPEN, State.SERVING)

_REASONS = {
    Kind.RESET: "the other end does not know this connection: it was restarted or has closed it",
    Kind.CLOSE: "the other end closed the connection",
}


class Link:
    """An end of the link; made by `initiator` or `responder`.

    `counters` run over the life of the link, `connection` is the current one, None when there is none.
    """

    def __init__(self, state: State, connection: int | None, limits: LinkLimits, addressee: Addressee) -> None:
        self.counters = LinkCounters()
        self._told = (0, 0)
        self.connection = connection
        self._state = state
        self._limits = limits
        self._addressee = addressee
        self._reader = LineReader(_FULL_LENGTHS)
        self._offered: deque[int] = deque(maxlen=_OFFERS)
        self._retired: deque[int] = deque(maxlen=_RETIRED)
        self._answers: dict[tuple[bytes, bool], None] = {}
        self._openings = 0
        self._open_again_at: LineTime | None = None
        self._heard_at: LineTime | None = None
        self._guarded = False
        self._turned_away = False
        self._came_coded = False
        self._sender = Sender(limits, self.counters)
        self._receiver = Receiver(self.counters)

    @classmethod
    def initiator(cls, connection_id: int, limits: LinkLimits, addressee: Addressee = Addressee.PUMP) -> Link:
        """The end that opens. `connection_id` is 32 random bits that the caller drew anew.

        Raises `ValueError` when it is not within 32 bits.
        """
        if not 0 <= connection_id <= _HIGHEST_CONNECTION:
            raise ValueError(f"connection {connection_id} is outside 0 to {_HIGHEST_CONNECTION}")
        return cls(State.OPENING, connection_id, limits, addressee)

    @classmethod
    def responder(cls, limits: LinkLimits, addressee: Addressee = Addressee.PUMP) -> Link:
        """The end that is opened, again and again, when it is `addressee` who is meant."""
        return cls(State.LISTENING, None, limits, addressee)

    def receive(self, data: bytes, now: LineTime) -> list[LinkEvent]:
        """What the bytes from the port mean, in order. Never raises for what is in them."""
        events: list[LinkEvent] = []
        for payload, coded in self._reader.feed(data):
            events += self.take(payload, coded, now)
        return _joined(events) if len(events) > 1 else events

    def take(self, payload: bytes, coded: bool, now: LineTime) -> list[LinkEvent]:
        """The same for the payload of one good frame, for an end that shares its port with others."""
        frame = unpack(payload)
        if frame is None:
            self.counters.unreadable += 1
            return []
        if frame.connection == self.connection and isinstance(frame, _STREAM) and self._state in _CARRIES:
            self._heard_at = now  # what the table says too, without looking it up
            return self._take_stream(frame, coded, now)
        return self._take_frame(frame, coded, now)

    def send(self, data: bytes) -> None:
        """Appends to the stream.

        An initiator that is not open yet keeps it; without a connection it is dropped, since whom it was
        meant for is gone.
        """
        if self.connection is not None:
            self._sender.queue(data)

    def room(self) -> int:
        """Bytes that can be queued now without making what is queued later wait behind a long queue."""
        return max(0, self._limits.in_flight_bytes - self.outstanding())

    def outstanding(self) -> int:
        """Bytes of the stream that the other end has not taken yet."""
        return self._sender.outstanding()

    def unsent(self) -> int:
        """Bytes of the stream that have not left yet."""
        return self._sender.unsent()

    def bytes_to_send(self, now: LineTime) -> bytes:
        """The frames for the port now; empty when nothing is due before `deadline` or the next bytes."""
        frames: list[tuple[bytes, bool]] = []
        if self._answers:
            frames += self._answers
            self._answers.clear()
        if self._state is State.OPENING:
            if self._is_due(self._open_again_at, now):
                frames.append(self._opening(now))
        elif self._state in _CARRIES:
            if self._state is State.OPEN and self._sender.idle() and self._is_due(self._probe_at(), now):
                self._sender.ask()
            frames += self._stream_frames(now)
        return on_line(frames) if frames else b""

    def deadline(self) -> LineTime | None:
        """When `bytes_to_send` has something to say although nothing happened, or None."""
        if self._state is State.OPENING:
            return self._open_again_at
        if self._state is State.OPEN and self._sender.idle():
            return self._probe_at()
        at = self._sender.deadline_ms()
        return None if at is None else LineTime(at)

    def heard_at(self) -> LineTime | None:
        """When the last good frame of the current connection came, or None."""
        return self._heard_at

    def guard(self, on: bool) -> None:
        """From now on, as long as this connection is heard, others are turned away; ends with the connection."""
        self._guarded = on and self._state is State.SERVING

    def close(self, now: LineTime) -> None:
        """Ends the connection and tells the other end once; what is outstanding may never arrive.

        The telling leaves with the next `bytes_to_send`. If it is lost, the other end is told when it next
        sends data.
        """
        if self.connection is not None:
            self._answer(Bare(Kind.CLOSE, self.connection), self._coded())
            self._retire()

    def resent_permille(self) -> int:
        """How many of 1,000 transmissions of data since the last call were repetitions."""
        sent, resent = self.counters.sent - self._told[0], self.counters.resent - self._told[1]
        self._told = (self.counters.sent, self.counters.resent)
        return resent * 1_000 // max(1, sent)

    def choice(self) -> Choice:
        """How this end sends at present."""
        return self._sender.adapting.choice

    def held_bytes(self) -> int:
        """Bytes of the other end that are kept because others are missing before them."""
        return self._reader.held + self._receiver.held_bytes

    def _take_frame(self, frame: Frame, coded: bool, now: LineTime) -> list[LinkEvent]:
        if isinstance(frame, Open) and frame.addressee is not self._addressee:
            self.counters.stale += 1
            return []
        whose = self._whose(frame.connection)
        step = step_for(self._standing(now), frame.kind, whose)
        if whose is Whose.OURS:
            self._heard_at = now
        match step:
            case Step.DROP:
                self.counters.stale += 1
                return []
            case Step.REFUSE:
                self.counters.stale += 1
                self._answer(Bare(Kind.RESET, frame.connection), coded)
                return []
            case Step.OFFER:
                self._offer(frame.connection, whose, coded)
                return []
            case Step.TURN_AWAY:
                self._answer(Bare(Kind.BUSY, frame.connection), coded)
                return []
            case Step.WITHDRAW:
                self._offered.remove(frame.connection)
                return []
            case Step.ESTABLISH:
                self._state = State.OPEN
                return [Opened(frame.connection)]
            case Step.WAIT:
                first, self._turned_away = not self._turned_away, True
                return [Busy(frame.connection)] if first else []
            case Step.END:
                self._retire()
                return [Closed(_REASONS[frame.kind])]
            case Step.ADOPT:
                return [*self._adopt(frame.connection, now), *self._take_stream(frame, coded, now)]
            case Step.TAKE:
                return self._take_stream(frame, coded, now)
        assert_never(step)

    def _standing(self, now: LineTime) -> State:
        """The state for the table."""
        if self._state is State.SERVING and self._guarded and self._heard_at is not None:
            return State.GUARDING if now < self._heard_at + GUARDED_FOR else State.SERVING
        return self._state

    def _whose(self, connection: int) -> Whose:
        if connection == self.connection:
            return Whose.OURS
        if connection in self._offered:
            return Whose.OFFERED
        return Whose.RETIRED if connection in self._retired else Whose.STRANGE

    def _opening(self, now: LineTime) -> tuple[bytes, bool]:
        coded = self._openings % 2 == 1
        self._openings += 1
        pause = max(_OPEN_AGAIN_MS, _OPEN_SHARE * self._limits.line_ms(_OPEN_LINE_BYTES))
        self._open_again_at = now + Duration(pause)
        return pack(Open(self._current(), self._addressee)), coded

    def _offer(self, connection: int, whose: Whose, coded: bool) -> None:
        if whose is Whose.STRANGE:
            self._offered.append(connection)
        self._answer(Bare(Kind.OPENED, connection), coded)

    def _adopt(self, connection: int, now: LineTime) -> list[LinkEvent]:
        ended: list[LinkEvent] = []
        if self.connection is not None:
            self._retire()
            ended = [Closed("the other end opened a new connection")]
        self._offered.remove(connection)
        self._fresh()
        self.connection = connection
        self._state = State.SERVING
        self._heard_at = now
        return [*ended, Opened(connection)]

    def _take_stream(self, frame: Frame, coded: bool, now: LineTime) -> list[LinkEvent]:
        if isinstance(frame, Data):
            if frame.answer is not None:
                self._sender.answered(frame.answer, ALL_CAME, now.ms)
            self._came_coded = coded
            data = self._receiver.arrived(frame.number, frame.offset, frame.data)
            return [Received(data)] if data else []
        if isinstance(frame, Ack):
            self._sender.answered(frame.answer, frame.came, now.ms)
        return []

    def _stream_frames(self, now: LineTime) -> list[tuple[bytes, bool]]:
        fragments = self._sender.due(now.ms)
        receiver = self._receiver
        if not (fragments or receiver.owes_answer):
            return []
        connection, frames = self._current(), list[tuple[bytes, bool]]()
        beside: Answer | None = None
        if receiver.owes_answer:
            receiver.owes_answer = False
            reader = self._reader
            answer = Answer(receiver.taken, receiver.heard, reader.flipped % _COUNT, reader.lacking % _COUNT)
            if fragments and receiver.came == ALL_CAME:
                beside = answer
            else:
                frames.append((pack(Ack(connection, answer, receiver.came)), self._coded()))
        for number, offset, data, coded in fragments:
            frames.append((pack(Data(connection, number, offset, data, beside)), coded))
            beside = None
        return frames

    def _coded(self) -> bool:
        return self._came_coded or self._sender.adapting.choice.coded

    def _answer(self, frame: Frame, coded: bool) -> None:
        if len(self._answers) < _ANSWERS:
            self._answers[pack(frame), coded] = None

    def _retire(self) -> None:
        self._retired.append(self._current())
        self.connection = None
        self._state = State.CLOSED if self._state in (State.OPENING, State.OPEN) else State.LISTENING
        self._fresh()

    def _fresh(self) -> None:
        self._guarded = False
        self._came_coded = False
        self._sender = Sender(self._limits, self.counters)
        self._receiver = Receiver(self.counters)

    def _current(self) -> int:
        if self.connection is None:
            raise AssertionError(f"no connection while {self._state.name.lower()}")
        return self.connection

    def _probe_at(self) -> LineTime | None:
        if not self._sender.began():
            return None  # at once: the responder takes an OPEN seriously only when data follows
        if self._heard_at is None:
            raise AssertionError("open without having heard the answer")
        return self._heard_at + self._limits.probe_after

    @staticmethod
    def _is_due(at: LineTime | None, now: LineTime) -> bool:
        return at is None or now >= at


def on_line(frames: Sequence[tuple[bytes, bool]]) -> bytes:
    """The bytes for the port of payloads, each with whether it goes coded; plain neighbours share a border."""
    if len(frames) == 1:
        payload, coded = frames[0]
        return codewords.encode(payload) if coded else framing.encode(payload)
    parts: list[bytes] = []
    plain: list[bytes] = []
    for payload, coded in frames:
        if coded:
            parts.append(framing.encode_all(plain))
            plain.clear()
            parts.append(codewords.encode(payload))
        else:
            plain.append(payload)
    parts.append(framing.encode_all(plain))
    return b"".join(parts)


def _joined(events: list[LinkEvent]) -> list[LinkEvent]:
    """The same events, with neighbouring bytes of the stream as one."""
    joined: list[LinkEvent] = []
    for event in events:
        last = joined[-1] if joined else None
        if isinstance(event, Received) and isinstance(last, Received):
            joined[-1] = Received(last.data + event.data)
        else:
            joined.append(event)
    return joined
