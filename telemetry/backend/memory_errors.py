"""What can be wrong with a pump's memory, each with what happened, why, and what to do."""

from __future__ import annotations

from telemetry.errors import SurroundingsError


class MemoryFault(SurroundingsError):
    """Root of all that a memory raises; the pump is as it was before."""


class MemoryInUse(MemoryFault):
    """Another pump process owns the directory."""


class MemoryEmpty(MemoryFault):
    """The directory holds no pump."""


class MemoryDamaged(MemoryFault):
    """What is stored is not all there: a pump made from it would not be the one that answered."""


class MemoryOfAnotherFormat(MemoryFault):
    """What is stored is whole and was written by another version of the program."""


class MemoryUnwritable(MemoryFault):
    """Nothing could be made durable."""
