"""What every records file needs before a session can be opened: this installation and the demo clinician.

The demo clinician stands in until people sign in by themselves; the row is made by code, never by a
migration, so that a clinic's records need not contain it.
"""

from __future__ import annotations

from uuid import UUID

from app.records.entities import Install, User
from app.records.work import UnitOfWork
from pump_core.clocks import UtcTime
from pump_core.values import replace

DEMO_CLINICIAN = User(UUID("6f0d6c1e-3f7b-4c55-9a0e-5d1f0c8b2a47"), "Demo clinician")


def ensure_install(work: UnitOfWork, fresh_id: UUID, at: UtcTime, app_version: str, tablet_name: str) -> Install:
    """This installation: `fresh_id` in a new file, else as recorded, with the version and name of today."""
    held = work.installs.this() or Install(fresh_id, at, app_version, tablet_name)
    today = replace(held, app_version=app_version, tablet_name=tablet_name)
    work.installs.save(today)
    return today


def ensure_demo_clinician(work: UnitOfWork) -> User:
    """The demo clinician's row, made when missing; one that was made inactive stays so."""
    held = work.users.get(DEMO_CLINICIAN.user_id)
    if held is None:
        work.users.save(DEMO_CLINICIAN)
    return held or DEMO_CLINICIAN


def close_sessions_left_open(work: UnitOfWork, at: UtcTime) -> int:
    """Ends sessions that the program did not live to close, as interrupted; returns how many."""
    left = work.sessions.left_open()
    for session in left:
        work.sessions.close(session.session_id, "interrupted", at)
    return len(left)
