"""What only a procedure at the catheter asks: which one, what was drawn, and the catheter after a revision."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.workflows.draft import Draft
from app.workflows.implant_entries import MOST_PIECES, Piece
from pump_core.record import Count, Flag, Record

Procedure = Literal["revision", "dye", "aspiration", "injection"]
INJECTS: frozenset[Procedure] = frozenset({"dye", "injection"})
"""Procedures in which something is injected through the access port."""


class PortEntries(Record):
    """All answers that belong to a procedure at the catheter alone; None, or empty, while not given."""

    procedure: Procedure | None = None
    came: Literal["clear", "nothing"] | None = None
    drawn_nl: Count | None = None
    injected: Flag = False
    pieces: Annotated[tuple[Piece, ...], Field(max_length=MOST_PIECES)] = ()
    length_unknown: Flag = False
    prime: Flag | None = None


def port_of(draft: Draft) -> PortEntries:
    """The answers of the procedure. Raises `TypeError` for the draft of another kind of workflow."""
    if not isinstance(draft.own, PortEntries):
        raise TypeError(f"not the draft of a procedure at the catheter: {type(draft.own).__name__}")
    return draft.own
