"""Identities for tests: a development authority that a run of tests shares, and the devices of a bench under it."""

from __future__ import annotations

import os
import time
from pathlib import Path

from pump_core.clocks import UtcTime
from telemetry.identity.development import make_development, pump_of, tablet_of

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
