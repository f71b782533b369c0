"""One end of a link: frames in and events out, bytes of the stream in and frames out.

`Link.receive` and `Link.bytes_to_send` are called by whoever owns the port, whenever bytes came and whenever
`Link.deadline` passed; nothing here reads a clock or a port. An initiator that heard nothing for a while,
although nothing is under way, asks for an answer with an empty fragment: so it learns that the other end was
restarted.
"""

from __future__ import annotations

from collections import deque
from typing import assert_never

from pump_core.clocks import LineTime
from telemetry import framing
from telemetry.link.counters import LinkCounters
from telemetry.link.events import Closed, LinkEvent, Opened, Received
from telemetry.link.frames import Ack, Bare, Data, Frame, Kind, pack, unpack
from telemetry.link.limits import LinkLimits
from telemetry.link.receiving import Receiver
from telemetry.link.round_trip import RoundTrip
from telemetry.link.sending import Sender
from telemetry.link.transitions import State, Step, Whose, step_for

_HIGHEST_CONNECTION = 2**32 - 1
_OFFERS = 8
_RETIRED = 64
_ANSWERS = 32

_REASONS = {
    Kind.RESET: "the other end does not know this connection: it was restarted or has closed it",
    Kind.CLOSE: "the other end closed the connection",
}


class Link:
    """An end of the link; made by `initiator` or `responder`.

    `counters` run over the life of the link, `connection` is the current one, None when there is none.
    """

    def __init__(self, state: State, connection: int | None, limits: LinkLimits) -> None:
        self.counters = LinkCounters()
        self._told = (0, 0)
        self.connection = connection
        self._state = state
        self._limits = limits
        self._frames = framing.FrameReader()
        self._offered: deque[int] = deque(maxlen=_OFFERS)
        self._retired: deque[int] = deque(maxlen=_RETIRED)
        self._answers: dict[bytes, None] = {}
        self._opening = RoundTrip()
        self._open_again_at: LineTime | None = None
        self._heard_at: LineTime | None = None
        self._fresh()

    @classmethod
    def initiator(cls, connection_id: int, limits: LinkLimits) -> Link:
        """The end that opens. `connection_id` is 32 random bits that the caller drew anew.

        Raises `ValueError` when it is not within 32 bits.
        """
        if not 0 <= connection_id <= _HIGHEST_CONNECTION:
            raise ValueError(f"connection {connection_id} is outside 0 to {_HIGHEST_CONNECTION}")
        return cls(State.OPENING, connection_id, limits)

    @classmethod
    def responder(cls, limits: LinkLimits) -> Link:
        """The end that is opened, again and again."""
        return cls(State.LISTENING, None, limits)

    def receive(self, data: bytes, now: LineTime) -> list[LinkEvent]:
        """What the bytes from the port mean, in order. Never raises for what is in them."""
        events: list[LinkEvent] = []
        for payload in self._frames.feed(data):
            frame = unpack(payload)
            if frame is None:
                self.counters.unreadable += 1
            else:
                events += self._take_frame(frame, now)
        return events

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

    def bytes_to_send(self, now: LineTime) -> bytes:
        """The frames for the port now; empty when nothing is due before `deadline` or the next bytes."""
        frames = list(self._answers)
        self._answers.clear()
        if self._state is State.OPENING and self._is_due(self._open_again_at, now):
            frames.append(pack(Bare(Kind.OPEN, self._current())))
            self._open_again_at = now + self._opening.wait()
            self._opening.ran_out()
        elif self._state in (State.OPEN, State.SERVING):
            if self._state is State.OPEN and self._sender.idle() and self._is_due(self._probe_at(), now):
                self._sender.queue_probe()
            frames += self._stream_frames(now)
        return b"".join(map(framing.encode, frames))

    def deadline(self) -> LineTime | None:
        """When `bytes_to_send` has something to say although nothing happened, or None."""
        if self._state is State.OPENING:
            return self._open_again_at
        if self._state is State.OPEN and self._sender.idle():
            return self._probe_at()
        return self._sender.deadline()

    def heard_at(self) -> LineTime | None:
        """When the last good frame of the current connection came, or None."""
        return self._heard_at

    def close(self, now: LineTime) -> None:
        """Ends the connection and tells the other end once; what is outstanding may never arrive.

        The telling leaves with the next `bytes_to_send`. If it is lost, the other end is told when it next
        sends data.
        """
        if self.connection is not None:
            self._answer(Bare(Kind.CLOSE, self.connection))
            self._retire()

    def resent_permille(self) -> int:
        """How many of 1,000 transmissions of data since the last call were repetitions."""
        sent, resent = self.counters.sent - self._told[0], self.counters.resent - self._told[1]
        self._told = (self.counters.sent, self.counters.resent)
        return resent * 1_000 // max(1, sent)

    def _take_frame(self, frame: Frame, now: LineTime) -> list[LinkEvent]:
        whose = self._whose(frame.connection)
        step = step_for(self._state, frame.kind, whose)
        if whose is Whose.OURS:
            self._heard_at = now
        match step:
            case Step.DROP:
                self.counters.stale += 1
                return []
            case Step.REFUSE:
                self.counters.stale += 1
                self._answer(Bare(Kind.RESET, frame.connection))
                return []
            case Step.OFFER:
                self._offer(frame.connection, whose)
                return []
            case Step.WITHDRAW:
                self._offered.remove(frame.connection)
                return []
            case Step.ESTABLISH:
                self._state = State.OPEN
                return [Opened(frame.connection)]
            case Step.END:
                self._retire()
                return [Closed(_REASONS[frame.kind])]
            case Step.ADOPT:
                return [*self._adopt(frame.connection, now), *self._take_stream(frame, now)]
            case Step.TAKE:
                return self._take_stream(frame, now)
        assert_never(step)

    def _whose(self, connection: int) -> Whose:
        if connection == self.connection:
            return Whose.OURS
        if connection in self._offered:
            return Whose.OFFERED
        return Whose.RETIRED if connection in self._retired else Whose.STRANGE

    def _offer(self, connection: int, whose: Whose) -> None:
        if whose is Whose.STRANGE:
            self._offered.append(connection)
        self._answer(Bare(Kind.OPENED, connection))

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

    def _take_stream(self, frame: Frame, now: LineTime) -> list[LinkEvent]:
        data = b""
        if isinstance(frame, Data):
            self._sender.answered(frame.taken, frame.heard, 0, now)
            data = self._receiver.arrived(frame)
        elif isinstance(frame, Ack):
            self._sender.answered(frame.taken, frame.heard, frame.held, now)
        return [Received(data)] if data else []

    def _stream_frames(self, now: LineTime) -> list[bytes]:
        connection, receiver = self._current(), self._receiver
        fragments = self._sender.due(now)
        frames: list[Frame] = []
        held = receiver.held()
        if receiver.owes_answer and (held or not fragments):
            frames.append(Ack(connection, receiver.taken, receiver.heard, held))
        receiver.owes_answer = False
        for part in fragments:
            answer = (receiver.taken, receiver.heard)
            frames.append(Data(connection, part.sequence, part.number, *answer, part.data))
        return [pack(frame) for frame in frames]

    def _answer(self, frame: Frame) -> None:
        if len(self._answers) < _ANSWERS:
            self._answers[pack(frame)] = None

    def _retire(self) -> None:
        self._retired.append(self._current())
        self.connection = None
        self._state = State.CLOSED if self._state in (State.OPENING, State.OPEN) else State.LISTENING
        self._fresh()

    def _fresh(self) -> None:
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
