"""What a pump remembers when its process dies: a checkpoint, and every input since.

    DIR/lock               held by the one process that owns the pump
    DIR/identity           who the pump is
    DIR/slot-a, slot-b     the two newest checkpoints
    DIR/inputs-<n>         the inputs from the n-th on; those since the older checkpoint are kept

Starting takes the newest slot that checks and replays what follows. Nothing that does not check is passed over:

    what is damaged or missing                       what is left            the pump starts
    one slot, the identity, inputs before the slot   the same pump           with a memory error, non-critical
    inputs since the slot                            the pump before them    in safe state, critical
    both slots                                       who it is               in safe state, critical, knowing nothing
    both slots and the identity                      nothing                 not at all

A pump that forgot an answered command must not go on as if nothing were. A memory that passed time alone has not been
written: an implant's time passes without its emulator.

Checkpoints and inputs say which format they are in. What a newer program wrote is refused by name and left as it
is; what an older one wrote is read through the steps of `format.UPGRADES`, and the next checkpoint is in ours.
"""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from pump_core.state import PumpState
from telemetry.backend.checkpoint import Checkpoint, state_list
from telemetry.backend.format import FormatUnknown
from telemetry.backend.identity import Identity
from telemetry.backend.identity_file import read_identity, write_identity
from telemetry.backend.input_log import InputLog, log_firsts, remove_log
from telemetry.backend.inputs import Input, LoggedInput
from telemetry.backend.memory_errors import MemoryDamaged, MemoryEmpty, MemoryOfAnotherFormat, MemoryUnwritable
from telemetry.backend.owner import own
from telemetry.backend.slots import NAMES, Slot, SlotsRead, holds_pump, read_slots, write_slot
from telemetry.backend.stored_inputs import Damage, read_inputs
from telemetry.backend.transaction_table import TransactionTable

WRITES_BOTH_SLOTS = WRITES_IDENTITY = 2
"""The format since which a new pump is written to both slots, and says apart who it is."""


class Stored(Struct, frozen=True):
    """A checkpoint and the inputs since; `next_input` is the sequence that the next one gets."""

    slot: Slot
    inputs: tuple[LoggedInput, ...]
    next_input: int
    damage: Damage | None = None


def read_memory(directory: Path) -> Stored:
    """What `directory` holds, without changing it.

    Raises `MemoryEmpty` for a directory without a pump, `MemoryDamaged` for one that does not even say which pump it
    was, `MemoryOfAnotherFormat` for one that this program does not read.
    """
    try:
        return _read(directory)
    except FormatUnknown as bad:
        raise MemoryOfAnotherFormat(
            f"The memory of the pump in {directory} was written by another version of the program.",
            f"{bad}.",
            "Use the version that wrote it, or choose another directory with --state.",
        ) from bad


def _read(directory: Path) -> Stored:
    slots = read_slots(directory)
    if not slots.whole:
        return _without_slots(directory, slots)
    newest = slots.whole[0]
    stored = read_inputs(directory, newest.next_input)
    lost = [f"{name} does not check" for name in slots.damaged]
    if slots.missing and log_firsts(directory) and (newest.number or newest.format >= WRITES_BOTH_SLOTS):
        lost += [f"{name} is missing" for name in slots.missing]
    if newest.format >= WRITES_IDENTITY and read_identity(directory) is None:
        lost.append("The identity does not check")
    damage = stored.damage
    if damage is None and lost:
        damage = Damage(False, "; ".join(lost))
    return Stored(newest, stored.inputs, stored.next_input, damage)


def _without_slots(directory: Path, slots: SlotsRead) -> Stored:
    """A pump that knows who it is and nothing else; its clock stands where the last input that checks left it."""
    if not slots.damaged:
        raise MemoryEmpty(
            f"The directory {directory} holds no pump.",
            "None was made there.",
            "Make one with --new SCENARIO, or choose another directory with --state.",
        )
    identity = read_identity(directory)
    if identity is None:
        raise damaged(directory, "Neither checkpoint can be read, and it does not say which pump it was")
    rest = read_inputs(directory, 0)
    blank = Checkpoint(
        identity=identity, state=state_list(PumpState(now_ms=rest.last_ms)), table=TransactionTable().record()
    )
    return Stored(Slot(0, 0, blank), (), rest.next_input, Damage(True, "Neither checkpoint can be read"))


def damaged(directory: Path, why: str) -> MemoryDamaged:
    """The refusal to go on from what `directory` holds."""
    return MemoryDamaged(
        f"The memory of the pump in {directory} is damaged.",
        f"{why}.",
        "Restore the directory from a copy, or make a new pump in another one with --new SCENARIO.",
    )


class PumpMemory:
    """A pump's directory, owned by this process until `close`."""

    def __init__(self, directory: Path) -> None:
        """Takes ownership. Raises `MemoryInUse` or `MemoryUnwritable`."""
        self.directory = directory
        self._lock: int | None = own(directory)
        self._slot: Slot | None = None
        self._log: InputLog | None = None
        self._next = 0

    def holds_pump(self) -> bool:
        """Whether there is a pump, whole or not."""
        return holds_pump(self.directory)

    def create(self, checkpoint: Checkpoint) -> None:
        """Writes a first pump into both slots. Raises `MemoryUnwritable`."""
        try:
            write_identity(self.directory, checkpoint.identity)
            for number in range(len(NAMES)):
                write_slot(self.directory, Slot(number, 0, checkpoint))
        except OSError as bad:
            raise _unwritable(self.directory, bad) from bad

    def open(self) -> Stored:
        """Reads what is stored and makes ready to append. Raises a `MemoryFault`."""
        stored = read_memory(self.directory)
        if stored.damage is None and not log_firsts(self.directory):
            self.create(stored.slot.checkpoint)  # its making may have been cut off between the slots
        try:
            self._log = InputLog(self.directory, stored.next_input)
        except OSError as bad:
            raise _unwritable(self.directory, bad) from bad
        self._slot, self._next = stored.slot, stored.next_input
        return stored

    def reread(self) -> Stored:
        """What is stored now, read again from disk. Raises a `MemoryFault` when that cannot be said."""
        self.must_be_known()
        stored = read_memory(self.directory)
        if stored.damage is not None and stored.damage.critical:
            raise damaged(self.directory, stored.damage.what)
        return stored

    def must_be_known(self) -> None:
        """Raises `MemoryUnwritable` after a write that failed and could not be taken back."""
        if self._log is not None and self._log.broken:
            raise MemoryUnwritable(
                "What the pump's memory holds is not known.",
                "A write to it failed and could not be taken back.",
                "Restart the pump.",
            )

    def append(self, at_ms: int, given: Input) -> None:
        """Makes an input durable before it is acted on. Raises `MemoryUnwritable`; nothing is stored then."""
        if self._log is None:
            raise _not_open(self.directory)
        self._log.append(LoggedInput(sequence=self._next, at_ms=at_ms, input=given))
        self._next += 1

    def checkpoint(self, checkpoint: Checkpoint) -> None:
        """Writes all that the pump is into the older slot. Raises `MemoryUnwritable`, with nothing lost."""
        older = self._slot
        if older is None:
            raise _not_open(self.directory)
        self.must_be_known()
        slot = Slot(older.number + 1, self._next, checkpoint)
        try:
            self._keep_identity(checkpoint.identity)
            write_slot(self.directory, slot)
            self._slot = slot
            self._begin_log()
            self._forget_before(older.next_input)
        except OSError as bad:
            raise _unwritable(self.directory, bad) from bad

    def renew(self, checkpoint: Checkpoint) -> None:
        """Writes a pump that lost a part of its memory into both slots, and forgets every input before.

        Raises `MemoryUnwritable`; what was damaged is then found again.
        """
        last = self._slot
        if last is None:
            raise _not_open(self.directory)
        try:
            self._keep_identity(checkpoint.identity)
            for number in range(last.number + 1, last.number + 1 + len(NAMES)):
                self._slot = Slot(number, self._next, checkpoint)
                write_slot(self.directory, self._slot)
            self._forget_before(self._next)
        except OSError as bad:
            raise _unwritable(self.directory, bad) from bad

    def close(self) -> None:
        """Gives the directory up. Closing twice is allowed."""
        log, self._log = self._log, None
        if log is not None:
            log.close()
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)

    def _keep_identity(self, identity: Identity) -> None:
        if read_identity(self.directory) is None:
            write_identity(self.directory, identity)

    def _begin_log(self) -> None:
        old, self._log = self._log, InputLog(self.directory, self._next)
        if old is not None:
            old.close()

    def _forget_before(self, needed: int) -> None:
        firsts = log_firsts(self.directory)
        for first, following in pairwise(firsts):
            if following <= needed:
                remove_log(self.directory, first)


def _unwritable(directory: Path, bad: OSError) -> MemoryUnwritable:
    return MemoryUnwritable(
        f"The pump's memory in {directory} cannot be written.",
        f"{bad.strerror}.",
        "Free space on the disk, or choose another directory with --state.",
    )


def _not_open(directory: Path) -> MemoryUnwritable:
    return MemoryUnwritable(
        f"The pump's memory in {directory} is not open for writing.",
        "Its checkpoint was not read first.",
        "Restart the pump.",
    )
