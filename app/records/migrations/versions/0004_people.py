"""Credential and user event; the roles of users are checked, and a session may have begun before anybody signed in."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Rebuilds user and session with their rows, and makes the two new tables."""
    _rebuild("user", _user)
    _rebuild("session", _session)
    _credential()
    _user_event()


def _rebuild(table: str, make: Callable[[], None]) -> None:
    """SQLite adds no check and drops no NOT NULL: the rows wait beside while the table is made anew."""
    op.execute(f"CREATE TABLE {table}_rows AS SELECT * FROM {table}")
    op.drop_table(table)
    make()
    op.execute(f"INSERT INTO {table} SELECT * FROM {table}_rows")
    op.drop_table(f"{table}_rows")


def _user() -> None:
    op.create_table(
        "user",
        sa.Column("user_id", sa.LargeBinary(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.CheckConstraint("active IN (0, 1)", name=op.f("ck_user_active")),
        sa.CheckConstraint(
            "role IN ('clinician', 'second_checker', 'trainer', 'qa', 'administrator')", name=op.f("ck_user_role")
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_user")),
    )


def _session() -> None:
    op.create_table(
        "session",
        sa.Column("session_id", sa.LargeBinary(), nullable=False),
        sa.Column("install_id", sa.LargeBinary(), nullable=False),
        sa.Column("user_id", sa.LargeBinary(), nullable=True),
        sa.Column("pump_serial", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.LargeBinary(), nullable=True),
        sa.Column("opened_utc_ms", sa.Integer(), nullable=False),
        sa.Column("closed_utc_ms", sa.Integer(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("agreed_json", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["install_id"], ["install.install_id"], name=op.f("fk_session_install_id_install")),
        sa.ForeignKeyConstraint(["user_id"], ["user.user_id"], name=op.f("fk_session_user_id_user")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_session_pump_serial_pump")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.patient_id"], name=op.f("fk_session_patient_id_patient")),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_pump_serial"), "session", ["pump_serial"])
    op.create_index(op.f("ix_session_patient_id"), "session", ["patient_id"])


def _credential() -> None:
    op.create_table(
        "credential",
        sa.Column("user_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("encoded", sa.Text(), nullable=False),
        sa.Column("set_utc_ms", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_utc_ms", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind IN ('pin', 'passphrase')", name=op.f("ck_credential_kind")),
        sa.CheckConstraint("encoded LIKE '$argon2id$%'", name=op.f("ck_credential_encoded")),
        sa.CheckConstraint(
            "failures >= 0 AND (failures = 0 OR failed_utc_ms IS NOT NULL)", name=op.f("ck_credential_failures")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user.user_id"], name=op.f("fk_credential_user_id_user")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_credential")),
    )


def _user_event() -> None:
    op.create_table(
        "user_event",
        sa.Column("event_no", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.LargeBinary(), nullable=True),
        sa.Column("at_utc_ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail_json", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('signed_in', 'locked', 'stopped_locked', 'took_over', 'person_added', 'secret_set',"
            " 'made_inactive', 'made_active')",
            name=op.f("ck_user_event_kind"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user.user_id"], name=op.f("fk_user_event_user_id_user")),
        sa.PrimaryKeyConstraint("event_no", name=op.f("pk_user_event")),
        sqlite_autoincrement=True,
    )
