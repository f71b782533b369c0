"""Taps of one end: what its sessions say in plaintext, and when and why they begin and end.

    new_session()         the recording of the session before ends; the next one begins with the first plaintext
    plaintext in or out   noted, with the line's time
    the link opened       the connection that the next recording is of
    the link closed       why the recording ends

The taps stand between an end and its link and session, which know nothing of them; an end that does not record has
none. A session in which no message was said leaves no recording: an end that tries again and again would fill the
folder with empty ones. Nothing here touches a key: the session encrypts below the tap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, cast

from pump_core.clocks import LineTime
from telemetry.blackbox.pieces import NUMBER, OVERHEAD, Kind, Opening, PeerNoted, Writer, body_of
from telemetry.link import Closed, Link, LinkEvent, Opened
from telemetry.session import Session, SessionRefused

REPLACED = "a new session began"
CLOSED_HERE = "this end closed it"
LOOK_OF_THE_END = 4_096
"""Bytes of a recording kept free for its last pieces."""


class Sink(Protocol):
    """Where the bytes of a recording go."""

    def append(self, data: bytes) -> None:
        """Takes the next bytes; never raises."""

    def close(self) -> None:
        """There are no more."""


class Recorder:
    """The taps of one end. `opening` is given the connection, `new_sink` may give None: then nothing is recorded.

    `largest` bounds a recording in bytes; `snapshot` gives the stored form of a pump as the recording begins.
    """

    def __init__(
        self,
        opening: Callable[[int], Opening],
        new_sink: Callable[[], Sink | None],
        clock: Callable[[], LineTime],
        largest: int,
        snapshot: Callable[[], bytes] | None = None,
    ) -> None:
        self._opening = opening
        self._new_sink = new_sink
        self._clock = clock
        self._largest = largest
        self._snapshot = snapshot
        self._connection = 0
        self._current: _Recording | None = None
        self._session: Session | None = None
        self._why = REPLACED

    def link(self, link: Link) -> Link:
        """The link, with its openings and ends noted as its end comes upon them."""
        return cast(Link, _LinkTap(self, link))

    def sessions(self, new_session: Callable[[], Session]) -> Callable[[], Session]:
        """Makes the same sessions, each recorded."""

        def make() -> Session:
            self._finish(self._why)
            self._session = new_session()
            return cast(Session, _SessionTap(self, self._session))

        return make

    def note(self, kind: Kind, body: bytes) -> None:
        """Notes what the end did beside the line, in the recording under way, if there is one."""
        if self._current is not None:
            self._current.note(kind, self._clock(), body)

    def close(self, why: str) -> None:
        """The end itself ends."""
        self._finish(why)

    def _said(self, kind: Kind, plaintext: bytes) -> None:
        if self._current is None:
            self._begin()
        self.note(kind, plaintext)

    def _begin(self) -> None:
        sink = self._new_sink()
        if sink is None:
            return
        self._current = _Recording(sink, self._clock(), self._largest)
        self.note(Kind.OPENING, body_of(self._opening(self._connection)))
        if self._session is not None and (peer := peer_of(self._session)) is not None:
            self.note(Kind.PEER, body_of(peer))
        if self._snapshot is not None:
            recording, self._current = self._current, None  # what is read to take it is not what a session did
            body = self._snapshot()
            self._current = recording
            self.note(Kind.SNAPSHOT, body)

    def _event(self, event: LinkEvent) -> None:
        if isinstance(event, Opened):
            self._connection = event.connection
        elif isinstance(event, Closed):
            self._finish(event.reason)

    def _refused(self, refusal: SessionRefused) -> None:
        self._why = f"refused: {refusal}"

    def _finish(self, why: str) -> None:
        recording, self._current, self._why = self._current, None, REPLACED
        if recording is not None:
            recording.end(why, self._clock())


def peer_of(session: Session) -> PeerNoted | None:
    """Whom a session admitted."""
    return PeerNoted(role=session.role, device="", certificate="")


class _Recording:
    """One recording under way."""

    def __init__(self, sink: Sink, began: LineTime, largest: int) -> None:
        self._sink = sink
        self._began = began
        self._writer = Writer()
        self._room = largest - LOOK_OF_THE_END
        self._sink.append(self._writer.begin())

    def note(self, kind: Kind, now: LineTime, body: bytes) -> None:
        size = OVERHEAD + len(body)
        if self._room < size:
            if self._room >= 0:
                self._room = -1
                self._put(Kind.FULL, now, NUMBER.pack(len(body)))
            return
        self._room -= size
        self._put(kind, now, body)

    def end(self, why: str, now: LineTime) -> None:
        self._put(Kind.END, now, why.encode()[: LOOK_OF_THE_END // 2])
        self._sink.close()

    def _put(self, kind: Kind, now: LineTime, body: bytes) -> None:
        self._sink.append(self._writer.piece(kind, now.since(self._began).ms, body))


class _SessionTap:
    """A session whose plaintext is noted; all else is the session's."""

    def __init__(self, recorder: Recorder, session: Session) -> None:
        self._recorder = recorder
        self._session = session

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def receive(self, data: bytes) -> bytes:
        try:
            plaintext = self._session.receive(data)
        except SessionRefused as bad:
            self._recorder._refused(bad)
            raise
        if plaintext:
            self._recorder._said(Kind.IN, plaintext)
        return plaintext

    def send(self, plaintext: bytes) -> None:
        if plaintext:
            self._recorder._said(Kind.OUT, plaintext)
        self._session.send(plaintext)


class _LinkTap:
    """A link whose events are noted one by one as its end takes them; all else is the link's."""

    def __init__(self, recorder: Recorder, link: Link) -> None:
        self._recorder = recorder
        self._link = link

    def __getattr__(self, name: str) -> object:
        return getattr(self._link, name)

    def receive(self, data: bytes, now: LineTime) -> list[LinkEvent]:
        return _Noted(self._link.receive(data, now), self._recorder._event)

    def close(self, now: LineTime) -> None:
        if self._recorder._why == REPLACED:
            self._recorder._why = CLOSED_HERE
        self._link.close(now)


class _Noted(list[LinkEvent]):
    """Events that are noted when they are come upon: what was received before one belongs to the session before it."""

    def __init__(self, events: list[LinkEvent], note: Callable[[LinkEvent], None]) -> None:
        super().__init__(events)
        self._note = note

    def __iter__(self) -> Iterator[LinkEvent]:
        for event in super().__iter__():
            self._note(event)
            yield event
