"""What the process of an emulated pump is put together from.

`WHOLE` is the pump that ships. Another set exists to try a tablet on a pump that breaks a rule of the protocol on
purpose: each part wraps the real one, which knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from pump_core.clocks import PumpTime
from telemetry.backend.driver import Driver
from telemetry.backend.identity import Identity
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import Bedside, EmulatedPump
from telemetry.constants import Constants
from telemetry.errors import SurroundingsError
from telemetry.identity.refusals import Refusals
from telemetry.link import Link
from telemetry.pump_end import PumpDesk, PumpEnd
from telemetry.session import Session

Drive = Callable[[Identity, PumpTime], Driver]


def _the_link(link: Link) -> Link:
    return link


def _the_session(session: Session) -> Session:
    return session


class Parts(Struct, frozen=True):
    """The desk, the end of the wire, and what stands around link and session.

    `messages` stands above what a recording sees, `cipher` below.
    """

    pump: Callable[[PumpMemory, Constants, Drive, Bedside], EmulatedPump] = EmulatedPump
    end: Callable[[PumpDesk, Link, Callable[[], Session], Refusals | None], PumpEnd] = PumpEnd
    messages: Callable[[Session], Session] = _the_session
    cipher: Callable[[Session], Session] = _the_session
    link: Callable[[Link], Link] = _the_link


WHOLE: Final = Parts()


class OnlyForDevelopment(SurroundingsError):
    """A pump that breaks a rule was to start where patients could meet it."""


def check_parts(parts: Parts, *, development: bool, release: bool) -> None:
    """Raises `OnlyForDevelopment` for any parts but `WHOLE` in a release or without a development authority."""
    if parts is not WHOLE and (release or not development):
        raise OnlyForDevelopment(
            "This pump does not break a rule of the protocol.",
            "It has the certificate of an authority that admits devices for patients, or this program is a release.",
            "Leave out --break, or give the pump an identity of a development authority.",
        )
