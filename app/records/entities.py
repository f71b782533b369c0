"""The rows of the records as frozen values: who, which pump, which session, what a pump said.

Instants are `UtcTime`, ids are UUIDs that the caller draws, text carries no locale. What a field may hold is
checked here, once, so that what is read back cannot be wrong either.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Literal
from uuid import UUID

from msgspec import Struct

from pump_core.clocks import PumpTime, UtcTime

OpioidStatus = Literal["naive", "tolerant"]
UserRole = Literal["clinician", "second_checker", "trainer", "qa", "administrator"]
SecretKind = Literal["pin", "passphrase"]
UserEventKind = Literal[
    "signed_in",
    "locked",
    "stopped_locked",
    "took_over",
    "left_stopped",
    "person_added",
    "secret_set",
    "made_inactive",
    "made_active",
]
# "development" stands in records that were written before every link was encrypted.
SessionRole = Literal["development", "clinician", "handset"]
SessionOutcome = Literal["read_only", "programmed", "unknown", "interrupted"]
FindingKind = Literal[
    "entries_missing", "numbering_began_again", "read_back_differs", "changed_elsewhere", "change_seen"
]
ScanKind = Literal["before", "after"]
SnapshotKind = Literal["interrogation", "read_back", "echo"]


class Install(Struct, frozen=True):
    """This installation of the program on this tablet."""

    install_id: UUID
    created_at: UtcTime
    app_version: str
    tablet_name: str


class User(Struct, frozen=True):
    """A person who works with the tablet; one who has left is inactive, never deleted."""

    user_id: UUID
    display_name: str
    role: UserRole = "clinician"
    active: bool = True


class Credential(Struct, frozen=True):
    """What a user signs in with: the hash of a secret in argon2's own encoding, never the secret.

    `failures` counts wrong tries since the last right one, `failed_at` is the last of them.
    """

    user_id: UUID
    kind: SecretKind
    encoded: str
    set_at: UtcTime
    failures: int = 0
    failed_at: UtcTime | None = None


class UserEvent(Struct, frozen=True):
    """What a user did at the tablet that is no command to a pump; `detail` is what JSON can say.

    signed_in · locked: `by` hand or by time · stopped_locked: the `command_id` and the `pump` of a stop at a locked
    tablet, under who was signed in last · took_over: the `workflow`, its `step`, the `pump`, and whose it was
    (`begun_by`) · left_stopped: the `reason` typed for leaving a `pump` that did not run, or was not known to
    (`held`), and the `way`: sign_out, other_pump, close ·
    person_added, secret_set, made_inactive, made_active: the `user_id` that the administrator dealt with.
    """

    at: UtcTime
    kind: UserEventKind
    user_id: UUID | None
    detail: Mapping[str, Any]


class Patient(Struct, frozen=True):
    """A patient; an opioid status of None means that nobody has said."""

    patient_id: UUID
    mrn: str
    name: str
    born: date
    created_at: UtcTime
    opioid_status: OpioidStatus | None = None
    notes: str = ""


class Pump(Struct, frozen=True):
    """A pump that this tablet has met.

    `manufactured_at` is the tablet's instant of pump time 0, as reckoned when the pump was last read: it
    turns the pump's instants into dates. The serial identifies the pump, a replaced pump is another row.
    """

    serial: str
    model: str
    first_seen_at: UtcTime
    last_seen_at: UtcTime
    manufactured_at: UtcTime | None = None
    patient_id: UUID | None = None


class Agreed(Struct, frozen=True):
    """What the two ends agreed on in their greeting."""

    protocol: int
    schema_version: int
    limits_version: str
    constants_version: str
    pump_software: str


class Session(Struct, frozen=True):
    """One sitting of one user with one pump; open as long as `closed_at` is None.

    A `user_id` of None means that nobody had signed in yet: the pump was read, or stopped.

    read_only: nothing was programmed · programmed: something was · unknown: it ended with a command unsettled
    · interrupted: the program ended before the session did.
    """

    session_id: UUID
    install_id: UUID
    user_id: UUID | None
    pump_serial: str
    opened_at: UtcTime
    role: SessionRole
    agreed: Agreed
    patient_id: UUID | None = None
    closed_at: UtcTime | None = None
    outcome: SessionOutcome | None = None


class Draft(Struct, frozen=True):
    """What was entered in a workflow that has not ended, in the form of the workflow that wrote it."""

    pump_serial: str
    saved_at: UtcTime
    payload: bytes


class Scan(Struct, frozen=True):
    """A pump read before a scan in a `field`, or the end of the check after it.

    The `payload` are the pump's own bytes. `detail` is what JSON can say: at the end what the check `found`.
    """

    pump_serial: str
    kind: ScanKind
    field: str
    at: UtcTime
    payload: bytes
    detail: Mapping[str, Any]


class Finding(Struct, frozen=True):
    """Something about a pump that does not fit what the tablet knew of it; `detail` is what JSON can say.

    entries_missing, numbering_began_again: see `pump_log` · read_back_differs: `command_id` and the `fields` ·
    changed_elsewhere: the revisions `known` and `found`, and the `fields` that differ · change_seen: the revision
    `found` that a person has seen.
    """

    pump_serial: str
    found_at: UtcTime
    kind: FindingKind
    detail: Mapping[str, Any]


class WarningCount(Struct, frozen=True):
    """How often a warning was shown in a workflow, and how often that was programmed in spite of it."""

    code: str
    shown: int
    overridden: int

    @property
    def rate(self) -> Fraction:
        """The share that was overridden."""
        return Fraction(self.overridden, self.shown) if self.shown else Fraction(0)


class Snapshot(Struct, frozen=True):
    """The exact bytes in which a pump described itself, when it did, and on which revision.

    `pump_time` is the pump's own instant in the message, `taken_at` the tablet's when it arrived.
    """

    session_id: UUID
    pump_serial: str
    kind: SnapshotKind
    taken_at: UtcTime
    pump_time: PumpTime
    revision: int
    payload: bytes

    def __post_init__(self) -> None:
        if not self.payload:
            raise ValueError("a snapshot holds the pump's bytes, got none")

    @property
    def sha256(self) -> bytes:
        """The fingerprint by which a change on disk is noticed."""
        return hashlib.sha256(self.payload).digest()
