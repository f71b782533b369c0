"""What a pump of format 2 stored, and how it becomes one of format 3: presses that were denied are remembered now.

An input that format 2 logged is judged by the rules of today: none that it took is refused by them but a therapy on a
catheter that was drawn empty.
"""

from __future__ import annotations

from typing import Any, Final

from pump_core.record import BadRecord

_FIELDS: Final = 43
"""How many fields the engine's state had."""


def logged_input(stored: Any) -> Any:
    """A logged input in format 3: the same."""
    return stored


def checkpoint(stored: Any) -> Any:
    """A checkpoint in format 3. Raises `BadRecord` for what is none of format 2."""
    if not isinstance(stored, list) or len(stored) != 3 or not isinstance(stored[1], list):
        raise BadRecord("a checkpoint of format 2 is a list of identity, state and table")
    identity, state, table = stored
    if len(state) != _FIELDS:
        raise BadRecord(f"the state of format 2 has {_FIELDS} fields, got {len(state)}")
    return [identity, [*state, []], table]
