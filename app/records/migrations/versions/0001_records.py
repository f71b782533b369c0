"""Install, user, patient, pump, session, journal and snapshot."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _column(name: str, kind: sa.types.TypeEngine[Any], optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=optional)


def _integer(name: str, optional: bool = False) -> sa.Column[Any]:
    return _column(name, sa.Integer(), optional)


def _text(name: str, optional: bool = False) -> sa.Column[Any]:
    return _column(name, sa.Text(), optional)


def _blob(name: str, optional: bool = False) -> sa.Column[Any]:
    return _column(name, sa.LargeBinary(), optional)


def upgrade() -> None:
    """Makes all tables of the first release."""
    _people()
    _pump_and_session()
    _journal()
    _snapshot()


def _people() -> None:
    op.create_table(
        "install",
        _blob("install_id"),
        _integer("created_utc_ms"),
        _text("app_version"),
        _text("tablet_name"),
        sa.PrimaryKeyConstraint("install_id", name=op.f("pk_install")),
    )
    op.create_table(
        "user",
        _blob("user_id"),
        _text("display_name"),
        _text("role"),
        _integer("active"),
        sa.CheckConstraint("active IN (0, 1)", name=op.f("ck_user_active")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_user")),
    )
    op.create_table(
        "patient",
        _blob("patient_id"),
        _text("mrn"),
        _text("name"),
        _integer("born_day"),
        _text("opioid_status", optional=True),
        _text("notes"),
        _integer("created_utc_ms"),
        sa.CheckConstraint("opioid_status IN ('naive', 'tolerant')", name=op.f("ck_patient_opioid_status")),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_patient")),
        sa.UniqueConstraint("mrn", name=op.f("uq_patient_mrn")),
    )


def _pump_and_session() -> None:
    op.create_table(
        "pump",
        _text("serial"),
        _text("model"),
        _integer("manufactured_utc_ms", optional=True),
        _integer("first_seen_utc_ms"),
        _integer("last_seen_utc_ms"),
        _blob("patient_id", optional=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.patient_id"], name=op.f("fk_pump_patient_id_patient")),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_pump")),
    )
    op.create_index(op.f("ix_pump_patient_id"), "pump", ["patient_id"])
    op.create_table(
        "session",
        _blob("session_id"),
        _blob("install_id"),
        _blob("user_id"),
        _text("pump_serial"),
        _blob("patient_id", optional=True),
        _integer("opened_utc_ms"),
        _integer("closed_utc_ms", optional=True),
        _text("role"),
        _text("agreed_json"),
        _text("outcome", optional=True),
        sa.ForeignKeyConstraint(["install_id"], ["install.install_id"], name=op.f("fk_session_install_id_install")),
        sa.ForeignKeyConstraint(["user_id"], ["user.user_id"], name=op.f("fk_session_user_id_user")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_session_pump_serial_pump")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.patient_id"], name=op.f("fk_session_patient_id_patient")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_pump_serial"), "session", ["pump_serial"])
    op.create_index(op.f("ix_session_patient_id"), "session", ["patient_id"])


def _journal() -> None:
    op.create_table(
        "journal",
        _integer("entry_no"),
        _blob("command_id"),
        _blob("session_id"),
        _text("pump_serial"),
        _text("kind"),
        _blob("staged"),
        _blob("digest"),
        _integer("base_revision"),
        _integer("written_utc_ms"),
        _text("state"),
        _integer("staged_utc_ms", optional=True),
        _integer("committed_utc_ms", optional=True),
        _text("outcome", optional=True),
        _text("reasons_json"),
        _integer("settled_utc_ms", optional=True),
        _integer("revision_after", optional=True),
        sa.CheckConstraint(
            "typeof(command_id) = 'blob' AND length(command_id) = 16", name=op.f("ck_journal_command_id")
        ),
        sa.CheckConstraint("typeof(staged) = 'blob'", name=op.f("ck_journal_staged")),
        sa.CheckConstraint("typeof(digest) = 'blob' AND length(digest) = 32", name=op.f("ck_journal_digest")),
        sa.CheckConstraint("kind IN ('program', 'stop')", name=op.f("ck_journal_kind")),
        sa.CheckConstraint("state IN ('written', 'staged', 'committed', 'settled')", name=op.f("ck_journal_state")),
        sa.CheckConstraint("outcome IN ('done', 'not_done', 'unknown')", name=op.f("ck_journal_outcome")),
        sa.CheckConstraint(
            "(state = 'settled') = (outcome IS NOT NULL AND outcome <> 'unknown')"
            " AND (state = 'settled') = (settled_utc_ms IS NOT NULL)",
            name=op.f("ck_journal_settled"),
        ),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name=op.f("fk_journal_session_id_session")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_journal_pump_serial_pump")),
        sa.PrimaryKeyConstraint("entry_no", name=op.f("pk_journal")),
        sa.UniqueConstraint("command_id", name=op.f("uq_journal_command_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_journal_session_id"), "journal", ["session_id"])
    op.create_index(op.f("ix_journal_pump_serial_state"), "journal", ["pump_serial", "state"])


def _snapshot() -> None:
    op.create_table(
        "snapshot",
        _integer("snapshot_no"),
        _blob("session_id"),
        _text("pump_serial"),
        _text("kind"),
        _integer("taken_utc_ms"),
        _integer("pump_time_ms"),
        _integer("revision"),
        _blob("payload"),
        _blob("sha256"),
        sa.CheckConstraint("typeof(payload) = 'blob'", name=op.f("ck_snapshot_payload")),
        sa.CheckConstraint("typeof(sha256) = 'blob' AND length(sha256) = 32", name=op.f("ck_snapshot_sha256")),
        sa.CheckConstraint("kind IN ('interrogation', 'read_back', 'echo')", name=op.f("ck_snapshot_kind")),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name=op.f("fk_snapshot_session_id_session")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_snapshot_pump_serial_pump")),
        sa.PrimaryKeyConstraint("snapshot_no", name=op.f("pk_snapshot")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_snapshot_session_id"), "snapshot", ["session_id"])
    op.create_index(op.f("ix_snapshot_pump_serial_snapshot_no"), "snapshot", ["pump_serial", "snapshot_no"])
