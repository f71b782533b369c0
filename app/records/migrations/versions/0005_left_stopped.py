"""A user event of its own for leaving a pump that does not run; what a pump was before a scan."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """SQLite changes no check: the rows wait beside while the table is made anew, and numbers go on where they were."""
    op.execute("CREATE TABLE user_event_rows AS SELECT * FROM user_event")
    op.drop_table("user_event")
    op.create_table(
        "user_event",
        sa.Column("event_no", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.LargeBinary(), nullable=True),
        sa.Column("at_utc_ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail_json", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('signed_in', 'locked', 'stopped_locked', 'took_over', 'left_stopped', 'person_added',"
            " 'secret_set', 'made_inactive', 'made_active')",
            name=op.f("ck_user_event_kind"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user.user_id"], name=op.f("fk_user_event_user_id_user")),
        sa.PrimaryKeyConstraint("event_no", name=op.f("pk_user_event")),
        sqlite_autoincrement=True,
    )
    op.execute("INSERT INTO user_event SELECT * FROM user_event_rows")
    op.drop_table("user_event_rows")
    op.create_table(
        "scan",
        sa.Column("scan_no", sa.Integer(), nullable=False),
        sa.Column("pump_serial", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("at_utc_ms", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("detail_json", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('before', 'after')", name=op.f("ck_scan_kind")),
        sa.CheckConstraint("typeof(payload) = 'blob'", name=op.f("ck_scan_payload")),
        sa.ForeignKeyConstraint(["pump_serial"], ["pump.serial"], name=op.f("fk_scan_pump_serial_pump")),
        sa.PrimaryKeyConstraint("scan_no", name=op.f("pk_scan")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_scan_pump_serial_scan_no", "scan", ["pump_serial", "scan_no"])
