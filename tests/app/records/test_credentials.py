"""What users sign in with: a hash and its wrong tries, kept over a restart; and what they did, in its order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import create_engine

from app.records.database import APPLICATION_ID, alembic_config
from app.records.entities import Credential, User, UserEvent
from app.records.errors import RecordRefused
from app.records.unit_of_work import SqlRecords, open_records
from pump_core.values import replace
from tests.app.records.samples import LATER, NOON, SESSION, USER, begin_session

HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"
CREDENTIAL = Credential(USER.user_id, "pin", HASH, NOON)


def test_a_credential_and_its_wrong_tries_are_there_after_a_restart(path: Path) -> None:
    records = open_records(path)
    with records.begin() as work:
        work.users.save(USER)
        assert work.credentials.of(USER.user_id) is None
        work.credentials.save(CREDENTIAL)
    with records.begin() as work:
        work.credentials.save(replace(CREDENTIAL, failures=2, failed_at=LATER))
    records.close()
    again = open_records(path)
    with again.begin() as work:
        assert work.credentials.of(USER.user_id) == replace(CREDENTIAL, failures=2, failed_at=LATER)
    again.close()


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CREDENTIAL, user_id=UUID(int=99)),
        replace(CREDENTIAL, kind="fingerprint"),  # type: ignore[arg-type]  # the database refuses what types would
        replace(CREDENTIAL, encoded="271828"),
        replace(CREDENTIAL, failures=1),
        replace(CREDENTIAL, failures=-1, failed_at=NOON),
    ],
)
def test_the_database_refuses_a_credential_without_user_kind_hash_or_instant(
    records: SqlRecords, wrong: Credential
) -> None:
    with records.begin() as work:
        work.users.save(USER)
    with pytest.raises(RecordRefused), records.begin() as work:
        work.credentials.save(wrong)


def test_a_role_that_nobody_can_have_is_refused(records: SqlRecords) -> None:
    with pytest.raises(RecordRefused), records.begin() as work:
        work.users.save(replace(USER, role="surgeon"))  # type: ignore[arg-type]  # as above


def test_events_keep_their_order_and_the_last_who_signed_in_is_known(records: SqlRecords) -> None:
    other = User(UUID(int=20), "Second", "second_checker")
    with records.begin() as work:
        assert work.user_events.last_signed_in() is None
        work.users.save(USER)
        work.users.save(other)
        told = [
            UserEvent(LATER, "signed_in", USER.user_id, {}),
            UserEvent(NOON, "signed_in", other.user_id, {}),
            UserEvent(LATER, "locked", other.user_id, {"by": "hand"}),
            UserEvent(LATER, "stopped_locked", None, {"pump": "EMU1"}),
        ]
        for event in told:
            work.user_events.add(event)
        assert work.user_events.all() == told
        assert work.user_events.last_signed_in() == other.user_id
    with pytest.raises(RecordRefused), records.begin() as work:
        work.user_events.add(UserEvent(NOON, "locked", UUID(int=99), {}))


def test_a_session_that_began_before_anybody_signed_in_is_claimed_once(records: SqlRecords) -> None:
    other = User(UUID(int=20), "Second", "second_checker")
    with records.begin() as work:
        begin_session(work)
        work.users.save(other)
        early = replace(SESSION, session_id=UUID(int=40), user_id=None)
        work.sessions.open(early)
        work.sessions.claim(early.session_id, USER.user_id)
        work.sessions.claim(early.session_id, USER.user_id)
        assert work.sessions.get(early.session_id) == replace(early, user_id=USER.user_id)
    with pytest.raises(RecordRefused, match="belongs to another user"), records.begin() as work:
        work.sessions.claim(early.session_id, other.user_id)
    with pytest.raises(RecordRefused, match="not in the records"), records.begin() as work:
        work.sessions.claim(UUID(int=41), USER.user_id)


def test_records_of_revision_0003_keep_their_users_and_sessions(path: Path) -> None:
    path.parent.mkdir()
    config = alembic_config()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    engine.dispose()
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("INSERT INTO install VALUES (x'01', 0, '0.1.0', 'Tablet 3')")
        old.execute("INSERT INTO user VALUES (zeroblob(16), 'Dr. Grün', 'clinician', 1)")
        old.execute("INSERT INTO pump VALUES ('EMU1', '8637-40', NULL, 0, 0, NULL)")
        old.execute(
            "INSERT INTO session VALUES (x'04', x'01', zeroblob(16), 'EMU1', NULL, 0, NULL, 'clinician', '{}', NULL)"
        )
    open_records(path).close()
    with closing(sqlite3.connect(path)) as new:
        assert new.execute("SELECT display_name, role, active FROM user").fetchall() == [("Dr. Grün", "clinician", 1)]
        assert new.execute("SELECT user_id, pump_serial, role FROM session").fetchall() == [
            (bytes(16), "EMU1", "clinician")
        ]
        assert new.execute("PRAGMA foreign_key_check").fetchall() == []
        left = new.execute("SELECT name FROM sqlite_master WHERE name LIKE '%_rows'").fetchall()
    assert left == []


def test_records_of_revision_0004_keep_what_users_did(path: Path) -> None:
    path.parent.mkdir()
    config = alembic_config()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    engine.dispose()
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("INSERT INTO user_event VALUES (7, NULL, 3, 'locked', '{}')")
    records = open_records(path)
    with records.begin() as work:
        work.user_events.add(UserEvent(NOON, "left_stopped", None, {"reason": "Second pump takes over"}))
        assert [(event.kind, event.at.ms) for event in work.user_events.all()] == [
            ("locked", 3),
            ("left_stopped", NOON.ms),
        ]
    records.close()
    with closing(sqlite3.connect(path)) as new:
        assert new.execute("SELECT event_no FROM user_event").fetchall() == [(7,), (8,)]
