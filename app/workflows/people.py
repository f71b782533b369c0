"""People at the tablet: what each role may do, what a secret must be, and how wrong tries are held back.

    role             programs a pump     programs an emulated pump     looks after people
    clinician        yes                 yes                           no
    trainer, QA      no                  yes                           no
    second checker   no                  no                            no
    administrator    no                  no                            yes

Everybody reads the pump and stops it. After the third wrong try the next one waits 5 s, after each further one twice as
long, at most 5 min:  wait = min(300 s, 5 s · 2^(failures − 3)).
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import Final
from uuid import UUID

from msgspec import Struct

from app.records.entities import SecretKind, UserRole
from app.workflows.typed_words import folded
from pump_core.clocks import Duration, UtcTime, minutes, seconds

ROLES: Final[dict[UserRole, str]] = {
    "clinician": "Clinician",
    "second_checker": "Second checker",
    "trainer": "Trainer",
    "qa": "QA",
    "administrator": "Administrator",
}
"""Every role by its title."""

_DUTIES: Final[dict[UserRole, str]] = {
    "clinician": "Programs pumps.",
    "second_checker": "Reads, checks and stops. A clinician programs.",
    "trainer": "Programs emulated pumps only.",
    "qa": "Programs emulated pumps only.",
    "administrator": "Looks after people, reads and stops. A clinician programs.",
}

PIN_SHORTEST, PIN_LONGEST = 6, 12
PASSPHRASE_SHORTEST, PASSPHRASE_LONGEST = 12, 64
NAME_SHORTEST, NAME_LONGEST = 2, 40
"""Lengths of secrets and names (our choice)."""

FREE_TRIES: Final = 2
"""How many wrong tries are followed by no wait (our choice)."""
FIRST_WAIT: Final = seconds(5)
LONGEST_WAIT: Final = minutes(5)
"""The wait after the third wrong try, and the longest (our choice)."""


class Person(Struct, frozen=True):
    """A user as the sign-in sees them; `kind` is None while no secret was set, `demo` is one with the told PIN."""

    user_id: UUID
    name: str
    role: UserRole
    active: bool = True
    kind: SecretKind | None = None
    failures: int = 0
    failed_at: UtcTime | None = None
    demo: bool = False

    @property
    def can_sign_in(self) -> bool:
        """Whether there is something to sign in with."""
        return self.active and self.kind is not None


class Secret(Struct, frozen=True):
    """A PIN or a passphrase as typed; it says nothing of itself when it is printed."""

    kind: SecretKind
    text: str

    def __repr__(self) -> str:
        return f"Secret({self.kind})"


def duty(role: UserRole) -> str:
    """What a role does, in a sentence."""
    return _DUTIES[role]


def may_not_program(role: UserRole, emulated: bool) -> str:
    """Why a role may not program this pump, short enough for a tile; empty if it may."""
    match role:
        case "clinician":
            return ""
        case "trainer" | "qa":
            return "" if emulated else "Emulated pumps only."
        case "second_checker" | "administrator":
            return f"Not as {ROLES[role].lower()}."


def problem_of(secret: Secret) -> str:
    """Why this cannot be a secret, and what to do; empty if it can."""
    return _pin_problem(secret.text) if secret.kind == "pin" else _passphrase_problem(secret.text)


def name_problem(name: str, people: tuple[Person, ...]) -> str:
    """Why nobody can be entered under this name, and what to do; empty if somebody can."""
    if len(name.strip()) < NAME_SHORTEST:
        return f"A name has at least {NAME_SHORTEST} letters. Type it as it stands on the badge."
    if any(same_name(person.name, name) for person in people):
        return f"{name.strip()} is there already. Add a letter that tells the two apart."
    return ""


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case and spaces at most; an accent makes another name."""
    return _plain(one) == _plain(other)


def by_name(person: Person) -> tuple[str, str]:
    """Sorts people by name: neither case nor accents part what belongs together."""
    return folded(person.name), _plain(person.name)


def wait_after(failures: int) -> Duration:
    """How long the next try waits after so many wrong ones in a row."""
    doubled = failures - FREE_TRIES - 1
    if doubled < 0:
        return Duration(0)
    most = (LONGEST_WAIT.ms // FIRST_WAIT.ms).bit_length()
    return Duration(min(LONGEST_WAIT.ms, FIRST_WAIT.ms << min(doubled, most)))


def wait_left(failures: int, failed_at: UtcTime | None, now: UtcTime) -> Duration:
    """How long there is still to wait; a clock that was set back makes it no longer than the whole wait."""
    if failed_at is None:
        return Duration(0)
    whole = wait_after(failures)
    return Duration(max(0, min(whole.ms, whole.ms - now.since(failed_at).ms)))


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def _pin_problem(pin: str) -> str:
    if not pin.isdecimal() or not pin.isascii():
        return "A PIN is digits only. Clear and type it again."
    if not PIN_SHORTEST <= len(pin) <= PIN_LONGEST:
        return f"A PIN has {PIN_SHORTEST} to {PIN_LONGEST} digits. Clear and type another one."
    if len(set(pin)) == 1:
        return "All digits are the same. Choose a PIN that is harder to guess."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({1}, {9}):
        return "The digits follow each other. Choose a PIN that is harder to guess."
    return ""


def _passphrase_problem(text: str) -> str:
    if not PASSPHRASE_SHORTEST <= len(text) <= PASSPHRASE_LONGEST:
        return f"A passphrase has {PASSPHRASE_SHORTEST} to {PASSPHRASE_LONGEST} signs. Clear and type another one."
    if len(set(text)) == 1:
        return "All signs are the same. Choose a passphrase that is harder to guess."
    return ""
