"""Identities for tests: a development authority that a run of tests shares, and devices under it, made when needed."""

from __future__ import annotations

import os
import time
from pathlib import Path

from pump_core.clocks import UtcTime
from telemetry.identity.authority import Authority
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import authority_of, make_development, pump_of, tablet_of
from telemetry.identity.peer import DeviceRole
from telemetry.session import Session
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession

SERIAL = "EMU900238"


def now() -> UtcTime:
    return UtcTime(time.time_ns() // 1_000_000)


def root() -> Path:
    """The folder of the shared identities."""
    return Path(os.environ["CISTERNA_TEST_DATA"]) / "keys"


def pump_keys(serial: str = SERIAL) -> Path:
    """The identity of a pump."""
    if not pump_of(root(), serial).is_dir():
        make_development(root(), serial, now().ms)
    return pump_of(root(), serial)


def tablet_keys() -> Path:
    """The identity of a clinician's tablet."""
    pump_keys()
    return tablet_of(root())


def device_keys(folder: Path, role: DeviceRole, device: str, days: int = 30) -> Path:
    """Another device under the shared authority, in a folder of the test."""
    pump_keys()
    Authority(authority_of(root())).issue(role, device, days, folder, now())
    return folder


def tablet_session(folder: Path, memory: Path) -> Session:
    """A session of a tablet with any pump."""
    return TlsSession(Credentials(folder, memory), PUMPS, now)


def pump_session(folder: Path, memory: Path) -> Session:
    """A session of a pump with any programmer."""
    return TlsSession(Credentials(folder, memory), PROGRAMMERS, now)
