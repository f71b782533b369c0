"""Bytes of a fuzzer as choices: a small program for a target that has a state."""

from __future__ import annotations

from itertools import pairwise

ENDLESS = b"w" * 70_000
"""More of one thing than any limit allows."""


class Choices:
    """Takes choices from the front; when the bytes have run out every choice is the least one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __bool__(self) -> bool:
        return self._at < len(self._data)

    def below(self, count: int) -> int:
        """A number from 0 to below `count`, at most 256."""
        return self.number(1) % count

    def number(self, size: int) -> int:
        """A number of so many bytes, big endian."""
        return int.from_bytes(self.take(size), "big")

    def piece(self) -> bytes:
        """Up to 255 bytes, as many as the next one says."""
        return self.take(self.number(1))

    def take(self, size: int) -> bytes:
        """Up to `size` bytes."""
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken

    def rest(self) -> bytes:
        """All that is left."""
        return self.take(len(self._data))

    def stream(self) -> tuple[bytes, list[bytes]]:
        """All that is left, and a lot more behind it when the first of two bytes says so; and the same in pieces."""
        endless, cuts = self.number(1) > 250, self.number(1)
        whole = self.rest() + (ENDLESS if endless else b"")
        return whole, pieces(whole, cuts)


def pieces(data: bytes, cuts: int) -> list[bytes]:
    """The data cut in up to eight pieces, by the bits of `cuts`."""
    step = 1 + cuts % 97
    places = [0, *(step * (1 + place) for place in range(7) if cuts >> place & 1), len(data)]
    return [data[start:end] for start, end in pairwise(places)]
