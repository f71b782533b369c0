"""What every records file needs before a session can be opened: this installation, and on a demo bench its people.

Demo people sign in with a PIN that the screen tells. Their rows are made by code, never by a migration, and only in
records that know nobody, for an emulated pump: a clinic's records need not contain them, and no real pump obeys them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from app.records.entities import Credential, Install, User
from app.records.work import UnitOfWork
from pump_core.clocks import UtcTime
from pump_core.values import replace

DEMO_CLINICIAN: Final = User(UUID("6f0d6c1e-3f7b-4c55-9a0e-5d1f0c8b2a47"), "Demo clinician")
DEMO_PEOPLE: Final = (
    DEMO_CLINICIAN,
    User(UUID("f1c3a5de-6e57-4c07-8f43-0f4be9d5c1a2"), "Demo second checker", "second_checker"),
    User(UUID("0b7e6d92-97d5-4f0e-a3c1-62a6f0a4d7b9"), "Demo trainer", "trainer"),
    User(UUID("c49f2f10-3f5d-4f6c-8d8e-1d0b7a5e9c33"), "Demo QA", "qa"),
    User(UUID("8a2b4f77-51f6-4bb8-9a56-7f0c3d2e6e18"), "Demo administrator", "administrator"),
)
DEMO_PIN: Final = "271828"
"""No secret: the sign-in of a demo bench tells it."""
DEMO_IDS: Final = frozenset(person.user_id for person in DEMO_PEOPLE)


def ensure_install(work: UnitOfWork, fresh_id: UUID, at: UtcTime, app_version: str, tablet_name: str) -> Install:
    """This installation: `fresh_id` in a new file, else as recorded, with the version and name of today."""
    held = work.installs.this() or Install(fresh_id, at, app_version, tablet_name)
    today = replace(held, app_version=app_version, tablet_name=tablet_name)
    work.installs.save(today)
    return today


def ensure_demo_people(work: UnitOfWork, encoded: Callable[[str], str], at: UtcTime) -> bool:
    """Makes the demo people in records that know nobody; says whether it did.

    One hash serves them all, since their PIN is no secret.
    """
    if work.users.all():
        return False
    hashed = encoded(DEMO_PIN)
    for person in DEMO_PEOPLE:
        work.users.save(person)
        work.credentials.save(Credential(person.user_id, "pin", hashed, at))
    return True


def close_sessions_left_open(work: UnitOfWork, at: UtcTime) -> int:
    """Ends sessions that the program did not live to close, as interrupted; returns how many."""
    left = work.sessions.left_open()
    for session in left:
        work.sessions.close(session.session_id, "interrupted", at)
    return len(left)
