"""The sessions of a world: TLS as it ships, in virtual time, with keys that are made once for a run of the tests.

Their certificates are valid from a day before the time of day at which every world begins. What a process knows of its
own identity is read once for all the worlds of a test process: a start reads the same folder again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from pump_core.clocks import UtcTime
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import COMMUNICATOR, communicator_of, make_development, pump_of, tablet_of
from telemetry.identity.peer import DeviceRole
from telemetry.session.tls import COMMUNICATORS, PROGRAMMERS, PUMPS, TlsSession, record_for
from tests.telemetry.backend.bench_pump import NOW_UTC_MS
from tests.telemetry.two_ends import BAUD

Utc = Callable[[], UtcTime]
_ACCEPTS = {"clinician": PUMPS, "pump": PROGRAMMERS, "communicator": PROGRAMMERS}


@cache
def _credentials(role: DeviceRole, device: str) -> Credentials:
    root = Path(os.environ["CISTERNA_TEST_DATA"]) / "crash-keys"
    make_development(root, device if role == "pump" else "any", NOW_UTC_MS, communicator=True)
    folder = {"clinician": tablet_of(root), "pump": pump_of(root, device), "communicator": communicator_of(root)}[role]
    return Credentials(folder, root / f"seen-{device}-{os.getpid()}")


def tablet_session(utc: Utc) -> TlsSession:
    """The tablet's end of a session with a pump."""
    return _session("clinician", "tablet", utc)


def pump_session(serial: str, utc: Utc) -> TlsSession:
    """The end of this pump."""
    return _session("pump", serial, utc)


def communicator_session(utc: Utc) -> TlsSession:
    """The communicator's end of its own session."""
    return _session("communicator", COMMUNICATOR, utc)


def session_beside(utc: Utc) -> TlsSession:
    """The tablet's end of a session with the communicator itself."""
    return TlsSession(_credentials("clinician", "tablet"), COMMUNICATORS, utc, record_for(BAUD))


def _session(role: DeviceRole, device: str, utc: Utc) -> TlsSession:
    return TlsSession(_credentials(role, device), _ACCEPTS[role], utc, record_for(BAUD))
