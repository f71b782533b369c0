"""The device at the other end, as its certificate says; and how a certificate says it.

    urn:cisterna:role:clinician             urn:cisterna:device:NAME
    urn:cisterna:role:handset               urn:cisterna:device:NAME
    urn:cisterna:role:pump                  urn:cisterna:pump:SERIAL
    urn:cisterna:role:communicator          urn:cisterna:communicator:SERIAL

The two URIs stand in the subject's alternative names, nothing else does. A certificate is a device's; people are named
in the messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal, get_args

from msgspec import Struct

from pump_core.clocks import UtcTime
from pump_core.notation import day_text
from telemetry.errors import TelemetryError

DeviceRole = Literal["clinician", "handset", "pump", "communicator"]
ROLES: Final[tuple[DeviceRole, ...]] = get_args(DeviceRole)

DEVELOPMENT: Final = "Cisterna development"
"""The organisation in the name of a development authority."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_PREFIX = "urn:cisterna:"
_NAMED_BY: Final[Mapping[DeviceRole, str]] = {
    "clinician": "device",
    "handset": "device",
    "pump": "pump",
    "communicator": "communicator",
}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


class NoPeer(TelemetryError):
    """A certificate does not name a device of ours."""


class Peer(Struct, frozen=True):
    """A device: its role, its name or serial, and the certificate (its number, hexadecimal) that says so."""

    role: DeviceRole
    device: str
    certificate: str
    not_before: UtcTime
    not_after: UtcTime
    development: bool = False

    def is_valid_at(self, now: UtcTime) -> bool:
        """Whether the certificate's time has come and has not passed."""
        return self.not_before <= now <= self.not_after


def day_of(when: UtcTime) -> str:
    """The day as a person reads it, by UTC: 28-MAR-2027."""
    return day_text((_EPOCH + timedelta(milliseconds=when.ms)).date())


def is_device_name(name: str) -> bool:
    """Whether a device may be called so: up to 40 letters, digits, dots, hyphens and underscores."""
    return _NAME.fullmatch(name) is not None


def uris_of(role: DeviceRole, device: str) -> tuple[str, str]:
    """What the certificate of this device says."""
    return f"{_PREFIX}role:{role}", f"{_PREFIX}{_NAMED_BY[role]}:{device}"


def peer_of(certificate: Mapping[str, Any], not_before: UtcTime, not_after: UtcTime) -> Peer:
    """The device of a verified certificate, in the form in which `ssl` gives one. Raises `NoPeer`."""
    said = tuple(certificate.get("subjectAltName", ()))
    role = next((role for role in ROLES if ("URI", f"{_PREFIX}role:{role}") in said), None)
    if role is None:
        raise NoPeer("its certificate names no role")
    lead = f"{_PREFIX}{_NAMED_BY[role]}:"
    devices = [text.removeprefix(lead) for kind, text in said if kind == "URI" and text.startswith(lead)]
    if len(said) != 2 or len(devices) != 1 or not is_device_name(devices[0]):
        raise NoPeer(f"its certificate names no {role} and nothing else")
    issuer = {field: text for part in certificate.get("issuer", ()) for field, text in part}
    return Peer(
        role=role,
        device=devices[0],
        certificate=str(certificate["serialNumber"]).lower(),
        not_before=not_before,
        not_after=not_after,
        development=issuer.get("organizationName") == DEVELOPMENT,
    )
