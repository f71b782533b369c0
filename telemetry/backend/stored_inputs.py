"""The inputs since a checkpoint, out of every log there is, and what of them is lost.

damage in a log that a later one follows, no gap behind the checkpoint   a copy of what the checkpoint holds
a gap behind the checkpoint, or damage at the end of the last log        answered inputs may be lost for good
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from telemetry.backend.input_log import LogRead, log_firsts, read_log
from telemetry.backend.inputs import LoggedInput


class Damage(Struct, frozen=True):
    """What of a memory does not check; critical when it cannot be made good from the rest."""

    critical: bool
    what: str


class StoredInputs(Struct, frozen=True):
    """The inputs in order up to the first that is lost; `next_input` is a sequence that none has had.

    `last_ms` is the pump time of the newest input that checks, 0 when there is none.
    """

    inputs: tuple[LoggedInput, ...]
    next_input: int
    last_ms: int
    damage: Damage | None


def read_inputs(directory: Path, expected: int) -> StoredInputs:
    """The inputs from the sequence `expected` on. Raises `FormatUnknown`."""
    firsts = log_firsts(directory)
    logs = [_read(directory, first) for first in firsts]
    records = [logged for log in logs for logged in log.records]
    inputs, begin = list[LoggedInput](), expected
    for logged in records:
        if logged.sequence == expected:
            inputs.append(logged)
            expected += 1
    beyond = max([begin, *firsts, *(logged.sequence + 1 for logged in records)])
    last_ms = max((logged.at_ms for logged in records), default=0)
    damage = None
    if beyond > expected:
        damage = Damage(True, f"The inputs {expected} to {beyond - 1} are missing")
    elif logs and logs[-1].damaged_at_end:
        damage = Damage(True, f"The inputs from {expected} on are damaged")
        beyond += 1
    elif any(log.damaged for log in logs):
        damage = Damage(False, "Inputs before the checkpoint are damaged")
    return StoredInputs(tuple(inputs), beyond, last_ms, damage)


def _read(directory: Path, first: int) -> LogRead:
    """A log that the disk does not give is damaged altogether."""
    try:
        return read_log(directory, first)
    except OSError:
        return LogRead((), damaged=True, damaged_at_end=True)
