"""The file: created whole, at the newest revision, durable, and refused by name when it cannot be used."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import IntegrityError

from app.records import errors
from app.records.database import APPLICATION_ID, migrate, open_database
from app.records.tables import Base
from app.records.unit_of_work import SqlRecords, open_records
from app.records.work import UnitOfWork
from tests.app.records.samples import INSTALL, PATIENT, begin_session

ROOT = Path(__file__).parents[3]


def _schema(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Every table and index by name: its columns in their order, then its constraints by name."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    lines = {name: [line.strip(" \t,") for line in sql.splitlines()] for name, sql in rows}
    return {
        name: sorted(held, key=lambda line: line if line.startswith("CONSTRAINT") else "")
        for name, held in lines.items()
        if name not in ("alembic_version", "sqlite_sequence")
    }


def _told(refusal: pytest.ExceptionInfo[errors.RecordsError]) -> bool:
    return all((refusal.value.what, refusal.value.why, refusal.value.do))


def test_a_new_file_is_at_the_newest_revision(records: SqlRecords) -> None:
    with records.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == "0006"
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID


def test_alembic_finds_no_difference_between_models_and_migrations(records: SqlRecords) -> None:
    with records.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_models_and_migrations_make_the_same_tables_down_to_checks_and_indexes(records: SqlRecords, path: Path) -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        Base.metadata.create_all(connection)
        driver: Any = connection.connection.driver_connection
        modelled = _schema(driver)
    engine.dispose()
    with closing(sqlite3.connect(path)) as migrated:
        assert _schema(migrated) == modelled
    assert len(modelled) > len(Base.metadata.tables) > 6


def test_opening_again_changes_nothing(path: Path) -> None:
    open_records(path).close()
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    open_records(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before
    assert any("0006" in line for line in before)


def test_a_migration_that_fails_leaves_an_empty_file_and_succeeds_later(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}", connect_args={"isolation_level": None})
    path.parent.mkdir()

    @event.listens_for(engine, "begin")
    def lock(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE").close()

    @event.listens_for(engine, "before_cursor_execute")
    def fail(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "CREATE TABLE snapshot" in statement:
            raise OSError("power lost")

    with pytest.raises(OSError, match="power lost"):
        migrate(engine)
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
    open_records(path).close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("busy_timeout", 5_000),
    ],
)
def test_every_transaction_is_durable_and_keys_are_enforced(records: SqlRecords, pragma: str, value: int | str) -> None:
    with records.engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_foreign_keys_are_enforced_by_the_database(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with records.engine.connect() as connection, pytest.raises(IntegrityError, match="FOREIGN KEY"):
        connection.execute(text("DELETE FROM patient"))


def test_a_job_that_raises_is_undone_as_a_whole(records: SqlRecords) -> None:
    def job(work: UnitOfWork) -> None:
        work.installs.save(INSTALL)
        raise KeyError("a fault of the job")

    with pytest.raises(KeyError), records.begin() as work:
        job(work)
    with records.begin() as work:
        assert work.installs.this() is None


def test_a_newer_file_is_refused_and_left_as_it_was(path: Path) -> None:
    open_records(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0917'")
    before = path.read_bytes()
    with pytest.raises(errors.DatabaseNewer, match=r"revision 0917.*up to 0006.*Update the program") as refusal:
        open_records(path)
    assert _told(refusal)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_as_it_was(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE song (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(errors.DatabaseForeign) as refusal:
        open_records(path)
    assert _told(refusal)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named_as_damaged(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, " * 100)
    with pytest.raises(errors.DatabaseCorrupt, match="not a database") as refusal:
        open_records(path)
    assert _told(refusal)


def test_a_file_with_damage_inside_is_found_when_it_is_opened(path: Path) -> None:
    open_records(path).close()
    content = bytearray(path.read_bytes())
    for page in range(4_096, len(content), 4_096):
        content[page : page + 64] = b"\xa5" * 64
    path.write_bytes(content)
    with pytest.raises(errors.DatabaseCorrupt) as refusal:
        open_records(path)
    assert _told(refusal)


def test_a_file_that_another_program_holds_is_named_as_locked(path: Path) -> None:
    open_records(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.DatabaseLocked, match="in use") as refusal:
            open_records(path, busy_timeout_ms=20)
    assert _told(refusal)
    open_records(path).close()


def test_a_job_does_not_begin_while_another_program_writes(path: Path) -> None:
    ours = open_records(path, busy_timeout_ms=20)
    begun = []
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.DatabaseLocked), ours.begin():
            begun.append("a job that only reads so far")
    ours.close()
    assert begun == []


def test_a_full_disk_is_named_and_what_was_written_before_stands(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with records.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    longer = PATIENT.__class__(PATIENT.patient_id, "M", "N", PATIENT.born, PATIENT.created_at, None, "x" * 65_536)
    with pytest.raises(errors.DiskFull, match="disk is full") as refusal, records.begin() as work:
        work.patients.save(longer)
    assert _told(refusal)
    with records.begin() as work:
        assert work.patients.get(PATIENT.patient_id) == PATIENT


def test_a_connection_that_may_not_write_is_named_as_read_only(records: SqlRecords) -> None:
    with records.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(errors.DatabaseReadOnly) as refusal, records.begin() as work:
        work.installs.save(INSTALL)
    assert _told(refusal)


@pytest.mark.skipif(os.name != "posix", reason="permissions of folders are POSIX's")
def test_a_read_only_folder_is_named_with_and_without_a_file_in_it(tmp_path: Path) -> None:
    empty, filled = tmp_path / "empty", tmp_path / "filled"
    empty.mkdir()
    open_records(filled / "cisterna.db").close()
    (filled / "cisterna.db").chmod(0o444)
    for folder in (empty, filled):
        folder.chmod(0o555)
    # Root may write everywhere, so an ordinary user tries; all is imported and the folders are opened first,
    # since that user need not be allowed to reach them from above.
    script = (
        "import os\n"
        "from pathlib import Path\n"
        "from app.records.unit_of_work import open_records\n"
        "from app.records.errors import DatabaseReadOnly\n"
        f"folders = [os.open(folder, os.O_RDONLY) for folder in ({str(empty)!r}, {str(filled)!r})]\n"
        "if os.geteuid() == 0:\n    os.setuid(65534)\n"
        "for folder in folders:\n"
        "    os.fchdir(folder)\n"
        "    try:\n        open_records(Path('cisterna.db'))\n"
        "    except DatabaseReadOnly as refused:\n        print(refused.do)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    for folder in (empty, filled):
        folder.chmod(0o755)
    assert ran.stderr == ""
    assert ran.stdout.count("right to write there") == 2


def test_a_path_through_a_file_is_named_as_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    with pytest.raises(errors.DatabaseUnreachable) as refusal:
        open_records(tmp_path / "plain" / "cisterna.db")
    assert _told(refusal)


def test_a_folder_in_the_place_of_the_file_is_named_as_out_of_reach(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(errors.DatabaseUnreachable) as refusal:
        open_records(path)
    assert _told(refusal)


@pytest.mark.skipif(os.name != "posix", reason="permissions of files are POSIX's")
def test_only_this_user_may_read_the_file(records: SqlRecords, path: Path) -> None:
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_with_a_percent_sign_and_spaces_works(tmp_path: Path) -> None:
    open_database(tmp_path / "50 % done" / "a?b.db").dispose()
    assert (tmp_path / "50 % done" / "a?b.db").stat().st_size > 0


def test_what_an_error_shows_carries_no_patient_data(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    double = text("INSERT INTO patient SELECT X'00', :mrn, :name, 0, NULL, '', 0")
    with records.engine.connect() as connection, pytest.raises(IntegrityError) as refused:
        connection.execute(double, {"mrn": PATIENT.mrn, "name": PATIENT.name})
    assert PATIENT.mrn not in str(refused.value)
    assert PATIENT.name not in str(refused.value)
