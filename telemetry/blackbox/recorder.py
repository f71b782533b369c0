"""Taps of one end: what its sessions say in plaintext, and when and why they begin and end.

    new_session()         the recording of the session before ends; the next one begins with the first plaintext
    plaintext in or out   noted, with the line's time
    the peer is proved    noted, and when its certificate is worth something else than before
    the link opened       the connection that the next recording is of
    the link closed       the recording ends, and why

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
from telemetry.session import Session, SessionRefused, Standing

REPLACED = "a new session began"
CLOSED_HERE = "this end closed it"
CLOSED_THERE = "the other end closed it"
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
        self._why = ""
        self._proved = False
        self._standing: Standing = "good"

    def link(self, link: Link) -> Link:
        """The link, with its openings and ends noted as its end comes upon them."""
        return cast(Link, _LinkTap(self, link))

    def sessions(self, new_session: Callable[[], Session]) -> Callable[[], Session]:
        """Makes the same sessions, each recorded."""

        def make() -> Session:
            self._finish(self._why or REPLACED)
            self._proved, self._standing = False, "good"
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
        self._look()
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

    def _look(self) -> None:
        """Whether it is proved by now who the other end is."""
        peer = self._session.peer if self._session is not None else None
        if peer is not None and not self._proved and self._current is not None:
            self._proved = True
            self.note(Kind.PEER, body_of(PeerNoted(role=peer.role, device=peer.device, certificate=peer.certificate)))

    def _stands(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self.note(Kind.STANDING, standing.encode())

    def _refused(self, refusal: SessionRefused) -> None:
        self._why = f"refused ({refusal.code}): {refusal}"

    def _ends(self, why: str) -> None:
        self._why = self._why or why

    def _finish(self, why: str) -> None:
        recording, self._current, self._why = self._current, None, ""
        if recording is not None:
            recording.end(why, self._clock())


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
        self._recorder._look()
        if plaintext:
            self._recorder._said(Kind.IN, plaintext)
        if self._session.closed:
            self._recorder._ends(CLOSED_THERE)
        return plaintext

    @property
    def standing(self) -> Standing:
        standing = self._session.standing
        self._recorder._stands(standing)
        return standing

    def close(self) -> None:
        self._recorder._ends(CLOSED_HERE)
        self._session.close()

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
        self._recorder._finish(self._recorder._why or CLOSED_HERE)
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
