"""A tablet's recording played again: a fresh end of the wire is asked the same and hears the same.

What a person or a workflow asked for is read off the requests that left; greeting, numbering, order and pings are the
end's own. What it says then is compared byte for byte, and each answer must find its request.
"""

from __future__ import annotations

from collections.abc import Callable

from pump_core.clocks import Duration, LineTime
from telemetry.blackbox.conversation import Said, conversation
from telemetry.blackbox.pieces import Kind, NoRecording, Recording
from telemetry.blackbox.replay import Comparison, Replayed
from telemetry.blackbox.stand_in import RecordedLink, RecordedSession
from telemetry.link import Link
from telemetry.messages.hello import Hello, Ping
from telemetry.messages.programming import StopNow
from telemetry.programmer_end import ProgrammerEnd
from telemetry.session import Session
from telemetry.wire_events import WireEvent

_BEFORE = Duration(60_000)
"""The end is opened so long before the recording began: whatever it does by itself is due when it was recorded."""


def replay_tablet(recording: Recording, emit: Callable[[WireEvent], None]) -> Replayed:
    """Plays a tablet's recording; what the end tells goes to `emit`.

    Raises `NoRecording` for one without a greeting.
    """
    said = [each for each in conversation(recording) if each.speaker == "tablet"]
    first = said[0].envelope if said else None
    if first is None or not isinstance(first.message, Hello):
        raise NoRecording(
            "This recording cannot be played again.",
            "The tablet's greeting is not in it.",
            "Name a recording of a tablet that was begun with its session.",
        )
    return _Play(recording, said, first.message, first.correlation, emit).run()


class _End(ProgrammerEnd):
    """The tablet's end, its numbering gone on with."""

    def count_from(self, correlation: int) -> None:
        self._correlation = (correlation - 1) % 2**32


class _Play:
    """One replay of a tablet's recording."""

    def __init__(
        self,
        recording: Recording,
        said: list[Said],
        hello: Hello,
        correlation: int,
        emit: Callable[[WireEvent], None],
    ) -> None:
        self._recording = recording
        self._said = {
            number: [each for each in said if each.piece == number] for number in {each.piece for each in said}
        }
        peer = recording.peer

        def new_session() -> Session:
            return RecordedSession(peer)

        def new_link() -> Link:
            return RecordedLink(recording.opening.connection)

        self._end = _End(hello, new_link, new_session, emit)
        self._end.count_from(correlation)
        self._compared = Comparison(recording, "tablet")
        self._heard = 0
        self._tokens = 0

    def run(self) -> Replayed:
        start = LineTime(_BEFORE.ms)
        self._end.port_up(LineTime(0))
        self._end.receive(b"", start)
        at_ms = 0
        for number, piece in enumerate(self._recording.pieces):
            now, at_ms = start + Duration(piece.at_ms), piece.at_ms
            if piece.kind is Kind.FULL:
                break
            if piece.kind is Kind.IN:
                self._heard += len(piece.body)
                self._end.receive(piece.body, now)
            elif piece.kind is Kind.OUT:
                self._ask_again(self._said.get(number, []), now)
                self._compared.recorded(len(piece.body))
                self._compared.replayed(self._end.bytes_to_send(now))
                if (found := self._compared.difference(at_ms)) is not None:
                    return Replayed(self._heard, self._compared.said, found)
        return Replayed(self._heard, self._compared.said, None)

    def _ask_again(self, said: list[Said], now: LineTime) -> None:
        for each in said:
            message = each.envelope.message if each.envelope is not None else None
            if isinstance(message, Ping):
                self._end.wake(now)
            elif message is not None and not isinstance(message, Hello):
                self._end.request(self._tokens, message, urgent=isinstance(message, StopNow))
                self._tokens += 1
