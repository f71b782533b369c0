"""Hashes of secrets by Argon2id (RFC 9106), made and compared on the store thread.

The library is imported when a secret is first set or checked, long after the first frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class Cost(Struct, frozen=True):
    """What one hash takes: passes over so much memory, in KiB, in so many lanes."""

    passes: int
    memory_kib: int
    lanes: int


TABLET_COST = Cost(passes=3, memory_kib=64 * 1024, lanes=4)
"""The second recommended option of RFC 9106, section 4, for where 2 GiB a hash are too much."""


class Argon2:
    """Makes hashes at one cost; compares at the cost that stands in the hash."""

    def __init__(self, cost: Cost = TABLET_COST) -> None:
        self._cost = cost
        self._hasher: PasswordHasher | None = None

    def encoded(self, secret: str) -> str:
        """The hash of a secret with a fresh salt, in argon2's own encoding."""
        return self._made().hash(secret)

    def matches(self, encoded: str, secret: str) -> bool:
        """Whether the hash is that of this secret. Raises `ValueError` for what is no hash."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._made().verify(encoded, secret)
        except InvalidHashError as bad:
            raise ValueError("the stored hash is none of argon2's") from bad
        except VerificationError:
            return False

    def _made(self) -> PasswordHasher:
        if self._hasher is None:
            from argon2 import PasswordHasher

            cost = self._cost
            self._hasher = PasswordHasher(cost.passes, cost.memory_kib, cost.lanes)
        return self._hasher
