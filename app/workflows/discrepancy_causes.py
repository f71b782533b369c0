"""What may explain a discrepancy, by its direction: what was looked at, the words that are kept, and what follows."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from app.workflows.refill_rules import UNEXPLAINED
from pump_core.refill import Direction


class Cause(Struct, frozen=True):
    """A branch of the tree; `follows` is what it means for this refill."""

    asked: str
    kept: str
    follows: str


_ENDS: Final = "The refill ends here: nothing is injected, call for help."

_LESS: Final = (
    Cause(
        "Needle was not fully in; withdrew again, same volume",
        "needle and aspiration checked",
        "The pump delivered more than programmed. Ask for signs of overdose.",
    ),
    Cause(
        "Last fill was less than entered then",
        "last fill entered wrongly",
        "The pump delivered as programmed; its alarm would have come too late.",
    ),
    Cause(
        "Part of the last fill went beside the pump",
        "pocket fill at the last refill, patient examined",
        "Look at the pocket. Ask for signs of overdose after that refill.",
    ),
    Cause("Nothing explains it, the pump may deliver too much", UNEXPLAINED, _ENDS),
)
_MORE: Final = (
    Cause(
        "Catheter or rotor checked, pump delivers",
        "catheter and rotor checked",
        "The patient got less than programmed. Ask for signs of withdrawal.",
    ),
    Cause(
        "The pump was stopped or stalled, read in its log",
        "stopped or stalled, read in the log",
        "The patient was without drug meanwhile: tolerance may be lost.",
    ),
    Cause(
        "Last fill was more than entered then",
        "last fill entered wrongly",
        "The pump delivered as programmed; its alarm would have come too early.",
    ),
    Cause("Nothing explains it, the pump may have delivered too little", UNEXPLAINED, _ENDS),
)


def causes_of(direction: Direction) -> tuple[Cause, ...]:
    """The causes that are asked about when less came out than expected, or more."""
    return _LESS if direction == "over-infusion" else _MORE
