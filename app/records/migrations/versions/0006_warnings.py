"""How often each warning was shown, and how often it was overridden."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One row for each warning that was ever shown."""
    op.create_table(
        "warning",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("overridden", sa.Integer(), nullable=False),
        sa.CheckConstraint("shown >= 0 AND overridden >= 0 AND overridden <= shown", name=op.f("ck_warning_counted")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_warning")),
    )
