"""People, pumps, sessions and snapshots: what is saved is read back, contradictions are refused by name."""

from __future__ import annotations

from typing import get_args
from uuid import UUID

import pytest
from sqlalchemy import text

from app.records.entities import UserRole
from app.records.errors import RecordDamaged, RecordRefused
from app.records.first_start import (
    DEMO_PEOPLE,
    DEMO_PIN,
    close_sessions_left_open,
    ensure_demo_people,
    ensure_install,
)
from app.records.unit_of_work import SqlRecords
from pump_core.values import replace
from tests.app.records.samples import (
    INSTALL,
    LATER,
    NOON,
    PATIENT,
    PUMP,
    SERIAL,
    SESSION,
    USER,
    begin_session,
    snapshot,
)


def test_everything_saved_is_read_back_by_the_next_start(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with records.begin() as work:
        assert work.installs.this() == INSTALL
        assert work.users.get(USER.user_id) == USER
        assert work.patients.get(PATIENT.patient_id) == PATIENT
        assert work.patients.by_mrn(PATIENT.mrn) == PATIENT
        assert work.pumps.get(SERIAL) == PUMP
        assert work.pumps.of_patient(PATIENT.patient_id) == [PUMP]
        assert work.sessions.get(SESSION.session_id) == SESSION


def test_what_is_not_recorded_is_none(records: SqlRecords) -> None:
    with records.begin() as work:
        assert work.installs.this() is None
        assert work.users.get(USER.user_id) is None
        assert work.patients.by_mrn("MRN-0042") is None
        assert work.pumps.get(SERIAL) is None
        assert work.sessions.get(SESSION.session_id) is None
        assert work.snapshots.newest(SERIAL) is None


def test_a_second_patient_with_the_same_number_is_refused_by_name(records: SqlRecords) -> None:
    with records.begin() as work:
        work.patients.save(PATIENT)
    with pytest.raises(RecordRefused, match="MRN-0042 belongs to Ada Öztürk"), records.begin() as work:
        work.patients.save(replace(PATIENT, patient_id=UUID(int=33), name="Bo Lind"))


def test_an_unknown_opioid_status_stays_unknown(records: SqlRecords) -> None:
    unknown = replace(PATIENT, opioid_status=None)
    with records.begin() as work:
        work.patients.save(unknown)
    with records.begin() as work:
        assert work.patients.get(PATIENT.patient_id) == unknown


def test_a_pump_keeps_the_instant_it_was_first_seen(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.pumps.save(replace(PUMP, first_seen_at=LATER, last_seen_at=LATER))
        held = work.pumps.get(SERIAL)
    assert held == replace(PUMP, last_seen_at=LATER)


def test_a_pump_of_a_patient_who_is_not_recorded_is_refused(records: SqlRecords) -> None:
    with pytest.raises(RecordRefused, match="FOREIGN KEY"), records.begin() as work:
        work.pumps.save(PUMP)


def test_a_session_is_closed_once(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.sessions.close(SESSION.session_id, "programmed", NOON)
        work.sessions.close(SESSION.session_id, "unknown", LATER)
        assert work.sessions.get(SESSION.session_id) == replace(SESSION, closed_at=NOON, outcome="programmed")
        assert work.sessions.left_open() == []


def test_a_session_that_was_never_opened_cannot_be_closed(records: SqlRecords) -> None:
    with pytest.raises(RecordRefused, match="is not in the records"), records.begin() as work:
        work.sessions.close(SESSION.session_id, "read_only", NOON)


def test_sessions_left_open_end_as_interrupted_at_the_next_start(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with records.begin() as work:
        assert close_sessions_left_open(work, LATER) == 1
        closed = work.sessions.get(SESSION.session_id)
    assert closed == replace(SESSION, closed_at=LATER, outcome="interrupted")


def test_the_newest_snapshot_is_the_one_written_last_even_when_the_clock_was_set_back(
    records: SqlRecords,
) -> None:
    with records.begin() as work:
        begin_session(work)
        first = work.snapshots.add(snapshot("interrogation", bytes(range(256))))
        second = work.snapshots.add(replace(snapshot("read_back", b"\x80"), taken_at=INSTALL.created_at))
        assert second == first + 1
    with records.begin() as work:
        newest = work.snapshots.newest(SERIAL)
        assert newest is not None
        assert newest.kind == "read_back"
        asked = work.snapshots.newest(SERIAL, "interrogation")
        assert asked == snapshot("interrogation", bytes(range(256)))
        assert [s.kind for s in work.snapshots.of_session(SESSION.session_id)] == [
            "interrogation",
            "read_back",
        ]


def test_the_revisions_of_a_pump_are_told_once_each_the_one_written_last_first(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        for revision in (5, 7, 7, 9, 7):
            work.snapshots.add(replace(snapshot("interrogation"), revision=revision))
    with records.begin() as work:
        assert work.snapshots.revisions(SERIAL, 10) == [7, 9, 5]
        assert work.snapshots.revisions(SERIAL, 2) == [7, 9]
        assert work.snapshots.revisions("EMU000000", 10) == []


def test_a_snapshot_changed_on_disk_is_noticed(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.snapshots.add(snapshot("interrogation"))
    with records.engine.begin() as connection:
        connection.execute(text("UPDATE snapshot SET payload = X'8100FE'"))
    with pytest.raises(RecordDamaged, match="do not match their checksum"), records.begin() as work:
        work.snapshots.newest(SERIAL)


def test_a_stored_word_that_no_entity_knows_is_damage_and_not_a_guess(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with records.engine.begin() as connection:
        connection.execute(text("UPDATE session SET role = 'visitor'"))
    with pytest.raises(RecordDamaged, match="'visitor' is none of"), records.begin() as work:
        work.sessions.get(SESSION.session_id)


def test_an_empty_snapshot_is_no_snapshot() -> None:
    with pytest.raises(ValueError, match="got none"):
        snapshot("echo", b"")


def test_the_install_keeps_its_id_and_takes_the_version_of_today(records: SqlRecords) -> None:
    with records.begin() as work:
        first = ensure_install(work, UUID(int=1), NOON, "0.1.0", "Tablet 3")
    with records.begin() as work:
        second = ensure_install(work, UUID(int=99), LATER, "0.2.0", "Tablet 3b")
        assert work.installs.this() == second
    assert second == replace(first, app_version="0.2.0", tablet_name="Tablet 3b")


def test_records_of_another_installation_are_refused(records: SqlRecords) -> None:
    with records.begin() as work:
        work.installs.save(INSTALL)
    with pytest.raises(RecordRefused, match="belong to the installation"), records.begin() as work:
        work.installs.save(replace(INSTALL, install_id=UUID(int=99)))


def test_demo_people_are_made_only_in_records_that_know_nobody(records: SqlRecords) -> None:
    hashed: list[str] = []

    def encoded(secret: str) -> str:
        hashed.append(secret)
        return "$argon2id$of-the-demo-pin"

    with records.begin() as work:
        assert ensure_demo_people(work, encoded, NOON)
        assert {user.user_id for user in work.users.active()} == {person.user_id for person in DEMO_PEOPLE}
        assert all(work.credentials.of(person.user_id) for person in DEMO_PEOPLE)
        assert {person.role for person in DEMO_PEOPLE} == set(get_args(UserRole))
        work.users.save(replace(DEMO_PEOPLE[0], active=False))
        assert not ensure_demo_people(work, encoded, LATER)
        assert DEMO_PEOPLE[0] not in work.users.active()
    assert hashed == [DEMO_PIN]


def test_a_clinics_records_get_no_demo_people(records: SqlRecords) -> None:
    with records.begin() as work:
        work.users.save(USER)
        assert not ensure_demo_people(work, lambda _: "$argon2id$x", NOON)
        assert work.users.all() == [USER]
