"""Pump event and finding: the pumps' own logs as they were told, and what did not fit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes both tables."""
    op.create_table(
        "pump_event",
        sa.Column("pump_serial", sa.Text(), nullable=False),
        sa.Column("series", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("at_time_ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("told_utc_ms", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("typeof(payload) = 'blob'", name=op.f("ck_pump_event_payload")),
        sa.CheckConstraint("typeof(sha256) = 'blob' AND length(sha256) = 32", name=op.f("ck_pump_event_sha256")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_pump_event_pump_serial_pump")),
        sa.PrimaryKeyConstraint("pump_serial", "series", "event_id", name=op.f("pk_pump_event")),
    )
    op.create_table(
        "finding",
        sa.Column("finding_no", sa.Integer(), nullable=False),
        sa.Column("pump_serial", sa.Text(), nullable=False),
        sa.Column("found_utc_ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail_json", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('entries_missing', 'numbering_began_again', 'read_back_differs', 'changed_elsewhere',"
            " 'change_seen')",
            name=op.f("ck_finding_kind"),
        ),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_finding_pump_serial_pump")),
        sa.PrimaryKeyConstraint("finding_no", name=op.f("pk_finding")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_finding_pump_serial_finding_no"), "finding", ["pump_serial", "finding_no"])
