"""Where a frame goes: to a pump, to the tablet, to the communicator itself, or nowhere.

Of a frame from the tablet:

    connection    frame                      goes
    own           any                        to the communicator
    ended         RESET, CLOSE               nowhere
    ended         else                       nowhere; answered RESET
    of a pump     any, that pump is chosen   to the pump
    of a pump     any, another is chosen     nowhere; answered RESET
    unknown       OPEN for the communicator  to the communicator; the connection is own
    unknown       OPEN for a pump            to the chosen pump, if the tablet may open
    unknown       else                       to the chosen pump

Of a frame from a pump:

    own           any                        nowhere: a pump does not speak for the communicator
    ended         RESET, CLOSE               nowhere
    ended         else                       nowhere; answered CLOSE
    else          any, the pump is chosen    to the tablet; data and answers make the connection its

A frame of another layout is of an unknown connection. What is unknown passes, so that a communicator that was
restarted under a session does not end it: whose a connection is, the ends know. Only data and answers of a
pump make a connection known, since it sends them in none but the one it serves; nobody on the tablet's side can fill
the list.
"""

from __future__ import annotations

from collections import deque

from msgspec import Struct

from telemetry.communicator.frames import Heading, ending
from telemetry.link.frames import Addressee, Kind

_OWN = 8
_RELAYED = 16
_ENDED = 64
_SERVES = (Kind.DATA, Kind.DATA_ACK, Kind.ACK)
_SAYS_IT_IS_OVER = (Kind.RESET, Kind.CLOSE)


class ToPump(Struct, frozen=True):
    """On to the pump at this place."""

    place: int


class ToTablet(Struct, frozen=True):
    """On to the tablet."""


class ToOwn(Struct, frozen=True):
    """For the communicator itself."""


class Back(Struct, frozen=True):
    """Nowhere, and this payload back to whom it came from."""

    payload: bytes


class Dropped(Struct, frozen=True):
    """Nowhere."""


Way = ToPump | ToTablet | ToOwn | Back | Dropped


class Relay:
    """Knows whose the connections are; `chosen` is the place of the pump that is relayed to, 0 for none."""

    def __init__(self, chosen: int) -> None:
        self.chosen = chosen
        self._serving: int | None = None
        self._own: deque[int] = deque(maxlen=_OWN)
        self._relayed: dict[int, int] = {}
        self._ended: deque[int] = deque(maxlen=_ENDED)

    def serving(self, connection: int | None) -> None:
        """The communicator's own link serves this connection now, which no flood of OPENs may push out."""
        self._serving = connection

    def from_tablet(self, frame: Heading | None, may_open: bool) -> Way:
        """Where a frame from the tablet goes."""
        chosen = ToPump(self.chosen) if self.chosen else Dropped()
        if frame is None:
            return chosen
        connection = frame.connection
        if self._is_own(connection):
            return ToOwn()
        if connection in self._ended:
            return self._over(frame, Kind.RESET)
        if (place := self._relayed.get(connection)) is not None:
            if place != self.chosen:
                return self._over(frame, Kind.RESET)
            self._forget_if_over(frame)
            return chosen
        if frame.kind is Kind.OPEN:
            if frame.addressee == Addressee.COMMUNICATOR:
                self._own.append(connection)
                return ToOwn()
            return chosen if may_open else Dropped()
        return chosen

    def from_pump(self, place: int, frame: Heading | None) -> Way:
        """Where a frame from the pump at `place` goes."""
        if frame is not None:
            if self._is_own(frame.connection):
                return Dropped()
            if frame.connection in self._ended:
                return self._over(frame, Kind.CLOSE)
        if place != self.chosen:
            return Dropped()
        if frame is not None:
            self._forget_if_over(frame)
            if frame.kind in _SERVES:
                self._note(frame.connection, place)
        return ToTablet()

    def end(self, place: int) -> list[int]:
        """The connections of this pump are over; which they were, for each end to be told."""
        over = [connection for connection, at in self._relayed.items() if at == place]
        for connection in over:
            del self._relayed[connection]
        self._ended.extend(over)
        return over

    def _is_own(self, connection: int) -> bool:
        return connection == self._serving or connection in self._own

    def _over(self, frame: Heading, kind: Kind) -> Way:
        return Dropped() if frame.kind in _SAYS_IT_IS_OVER else Back(ending(kind, frame.connection))

    def _forget_if_over(self, frame: Heading) -> None:
        if frame.kind in _SAYS_IT_IS_OVER:
            self._relayed.pop(frame.connection, None)

    def _note(self, connection: int, place: int) -> None:
        if connection not in self._relayed and len(self._relayed) >= _RELAYED:
            del self._relayed[next(iter(self._relayed))]
        self._relayed[connection] = place
