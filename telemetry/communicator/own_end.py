"""The communicator as an addressee: a responder for battery, signal and pairing.

The name by which a tablet is known here is that of its certificate. It sits beside what is relayed and never touches
it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.identity.peer import Peer
from telemetry.identity.refusals import Refusals
from telemetry.link import Addressee, Link, LinkLimits
from telemetry.messages.communicator import COMMUNICATOR_PROTOCOL, CommunicatorHello, CommunicatorWelcome
from telemetry.messages.hello import Unwelcome
from telemetry.responder import Responder
from telemetry.session import Session


class OwnDesk(Protocol):
    """What answers: the communicator itself."""

    def welcome(self) -> CommunicatorWelcome:
        """Who it is."""

    def answer(self, request: Record, tablet: str, now: LineTime) -> Record:
        """The reply to a request of the tablet that goes by this name."""


class OwnEnd(Responder):
    """The communicator's own end of the tablet's line."""

    addressee = "communicator"
    greeting = "CommunicatorHello"

    def __init__(
        self, desk: OwnDesk, limits: LinkLimits, new_session: Callable[[], Session], refusals: Refusals
    ) -> None:
        super().__init__(Link.responder(limits, Addressee.COMMUNICATOR), new_session, refusals)
        self._desk = desk

    @property
    def tablet(self) -> str:
        """Who is greeted; empty when nobody is."""
        return self._greeted.device if self._greeted else ""

    @property
    def connection(self) -> int | None:
        """The connection that is served."""
        return self._link.connection

    def heard_at(self) -> LineTime | None:
        """When the greeted tablet last said anything that its session vouches for; frames alone anybody can make."""
        return self._authentic_at if self._greeted else None

    def take(self, payload: bytes, coded: bool, now: LineTime) -> None:
        """Takes the payload of a frame."""
        self._happened(self._link.take(payload, coded, now), now)

    def deadline(self) -> LineTime | None:
        """When `bytes_to_send` has something although nothing came."""
        return self._link.deadline()

    def _ended(self) -> None:
        """Nothing waits for a session here."""

    def _greet(self, message: Record, peer: Peer) -> Record | None:
        if not isinstance(message, CommunicatorHello):
            return None
        if not message.protocol_lowest <= COMMUNICATOR_PROTOCOL <= message.protocol_highest:
            return Unwelcome(code="protocol", pump_has=str(COMMUNICATOR_PROTOCOL))
        self._greeted = peer
        return self._desk.welcome()

    def _respond(self, message: Record, peer: Peer, now: LineTime) -> Record:
        return self._desk.answer(message, peer.device, now)
