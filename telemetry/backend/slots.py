"""Two checksummed slots for checkpoints; the newest overwrites the older one, so that one is always whole.

    slot-a, slot-b = magic, format, number, next input, length, SHA-256 of all that and the body, body (CBOR)

Even numbers go to slot a, odd ones to slot b, and a new pump is written to both. A slot that does not check is named,
and is as good as none. One that checks and is in a format that we do not read is never passed over: the other slot is
an older pump.
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

from msgspec import Struct

from pump_core.record import BadRecord
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.durable import write_durably
from telemetry.backend.format import FORMAT, steps
from telemetry.messages.codec import MessageUnreadable, dumps, loads

_MAGIC = b"CISTSLOT"
_HEADER = struct.Struct(">8sHQQI")
_SUM = hashlib.sha256().digest_size
NAMES = ("slot-a", "slot-b")


class Slot(Struct, frozen=True):
    """A checkpoint, its number, and the sequence of the first input that is not in it."""

    number: int
    next_input: int
    checkpoint: Checkpoint
    format: int = FORMAT


class SlotsRead(Struct, frozen=True):
    """The slots that check, newest first; the names of those that are there and do not; those that are not there."""

    whole: tuple[Slot, ...]
    damaged: tuple[str, ...]
    missing: tuple[str, ...]


def write_slot(directory: Path, slot: Slot) -> None:
    """Makes `slot` durable in its place. Raises `OSError`; the slot that was there is then still whole."""
    body = dumps(slot.checkpoint.to_list())
    header = _HEADER.pack(_MAGIC, FORMAT, slot.number, slot.next_input, len(body))
    write_durably(directory / NAMES[slot.number % 2], header + hashlib.sha256(header + body).digest() + body)


def read_slots(directory: Path) -> SlotsRead:
    """What the slots hold. Raises `FormatUnknown`."""
    missing = tuple(name for name in NAMES if not (directory / name).exists())
    read = {name: _read(directory / name) for name in NAMES if name not in missing}
    whole = sorted((slot for slot in read.values() if slot is not None), key=lambda slot: slot.number, reverse=True)
    return SlotsRead(tuple(whole), tuple(name for name, slot in read.items() if slot is None), missing)


def holds_pump(directory: Path) -> bool:
    """Whether there is a slot at all, whole or not."""
    return any((directory / name).exists() for name in NAMES)


def _read(path: Path) -> Slot | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if len(data) < _HEADER.size + _SUM:
        return None
    header, stored, body = data[: _HEADER.size], data[_HEADER.size :][:_SUM], data[_HEADER.size + _SUM :]
    magic, version, number, next_input, length = _HEADER.unpack(header)
    if magic != _MAGIC or length != len(body) or hashlib.sha256(header + body).digest() != stored:
        return None
    upgrades = steps(version)
    try:
        stored = loads(body)
        for upgrade in upgrades:
            stored = upgrade.checkpoint(stored)
        return Slot(number, next_input, Checkpoint.from_list(stored), version)
    except (MessageUnreadable, BadRecord):
        return None
