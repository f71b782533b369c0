"""Draft: a workflow begun and not ended, so that it survives the end of the program."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table."""
    op.create_table(
        "draft",
        sa.Column("pump_serial", sa.Text(), nullable=False),
        sa.Column("saved_utc_ms", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("typeof(payload) = 'blob'", name=op.f("ck_draft_payload")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_draft_pump_serial_pump")),
        sa.PrimaryKeyConstraint("pump_serial", name=op.f("pk_draft")),
    )
