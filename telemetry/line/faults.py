"""Damage done to a stream of bytes, decided by a seed and by the place in the stream, not by how it is cut.

Where the next fault falls is drawn as a gap: of a fault of probability p per place, the gap to the next one
has the geometric distribution floor(ln u / ln(1 - p)), u uniform over 0 to 1. Doubling repeats the last 16
bytes, reordering lets the next 16 bytes be overtaken by the 16 after them.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from msgspec import Struct

BURST = 16
_NEVER = 1 << 62


class BadFault(ValueError):
    """A fault outside its limits."""


class Faults(Struct, frozen=True):
    """Probabilities of 0 to below 1: `ber` per data bit, the others per byte; outages in ms, 0 for none.

    While an outage lasts, both directions carry nothing; they begin every `outage_every_ms`, more or less.
    Raises `BadFault`.
    """

    ber: float = 0.0
    drop: float = 0.0
    dup: float = 0.0
    reorder: float = 0.0
    outage_every_ms: int = 0
    outage_ms: int = 0

    def __post_init__(self) -> None:
        for name in ("ber", "drop", "dup", "reorder"):
            chance = getattr(self, name)
            if type(chance) not in (int, float) or not 0 <= chance < 1:
                raise BadFault(f"{name} is a probability from 0 to below 1, not {chance!r}")
        for name in ("outage_every_ms", "outage_ms"):
            span = getattr(self, name)
            if type(span) is not int or span < 0:
                raise BadFault(f"{name} is a whole number of ms, 0 for none, not {span!r}")
        if self.outage_ms and self.outage_every_ms <= self.outage_ms:
            raise BadFault(
                f"outages of {self.outage_ms} ms cannot begin every {self.outage_every_ms} ms: leave time between them"
            )


FAULT_NAMES = Faults.__struct_fields__


class Chance:
    """Picks places of a stream with the same probability each."""

    def __init__(self, draw: random.Random, probability: float) -> None:
        self._draw = draw
        self._probability = probability
        self._ahead = self._gap()

    def places(self, count: int) -> list[int]:
        """The places that are hit among the next `count`, from 0."""
        hit = []
        while self._ahead < count:
            hit.append(self._ahead)
            self._ahead += 1 + self._gap()
        self._ahead -= count
        return hit

    def _gap(self) -> int:
        if self._probability <= 0:
            return _NEVER
        return int(math.log(1.0 - self._draw.random()) / math.log1p(-self._probability))


@dataclass(slots=True)
class Damages:
    """What was done, in bytes, flips in bits."""

    flips: int = 0
    drops: int = 0
    doubled: int = 0
    reordered: int = 0


class Damager:
    """Applies faults to one direction."""

    def __init__(self, seed: str, faults: Faults) -> None:
        self.done = Damages()
        self._seed = seed
        self._settings = 0
        self._recent = b""
        self._overtaken = bytearray()
        self._to_hold = 0
        self._to_pass = 0
        self.set(faults)

    def set(self, faults: Faults) -> None:
        """Uses these faults from the next byte on."""
        self._settings += 1
        self._ber, self._drop, self._dup, self._reorder = (
            Chance(random.Random(f"{self._seed}/{self._settings}/{name}"), chance)
            for name, chance in (
                ("ber", faults.ber),
                ("drop", faults.drop),
                ("dup", faults.dup),
                ("reorder", faults.reorder),
            )
        )

    def apply(self, data: bytes) -> bytes:
        """What becomes of the next bytes of the stream."""
        return self._dropped(self._flipped(self._doubled(self._reordered(data))))

    def holds(self) -> bool:
        """Whether bytes wait for others to overtake them."""
        return bool(self._overtaken)

    def release(self) -> bytes:
        """The bytes that waited for others to overtake them, when none came."""
        held, self._overtaken = bytes(self._overtaken), bytearray()
        self._to_hold = self._to_pass = 0
        return held

    def _reordered(self, data: bytes) -> bytes:
        hit = set(self._reorder.places(len(data)))
        if not hit and not self._overtaken and not self._to_hold:
            return data
        out = bytearray()
        for place, byte in enumerate(data):
            if place in hit and not self._to_hold and not self._to_pass:
                self._to_hold, self._to_pass = BURST, BURST
            if self._to_hold:
                self._to_hold -= 1
                self._overtaken.append(byte)
                self.done.reordered += 1
            elif self._to_pass:
                self._to_pass -= 1
                out.append(byte)
                if not self._to_pass:
                    out += self.release()
            else:
                out.append(byte)
        return bytes(out)

    def _doubled(self, data: bytes) -> bytes:
        past = len(self._recent)
        known = self._recent + data
        self._recent = known[-BURST:]
        out = bytearray(data)
        for place in reversed(self._dup.places(len(data))):
            end = past + place + 1
            repeated = known[max(0, end - BURST) : end]
            out[place + 1 : place + 1] = repeated
            self.done.doubled += len(repeated)
        return bytes(out)

    def _flipped(self, data: bytes) -> bytes:
        out = bytearray(data)
        for bit in self._ber.places(len(data) * 8):
            out[bit // 8] ^= 1 << bit % 8
            self.done.flips += 1
        return bytes(out)

    def _dropped(self, data: bytes) -> bytes:
        out = bytearray(data)
        for place in reversed(self._drop.places(len(data))):
            del out[place]
            self.done.drops += 1
        return bytes(out)
