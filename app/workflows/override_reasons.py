"""Reasons that a caution is answered with: a list for each warning, and words of one's own where none fits.

What is typed has to say something: letters of more than one kind, and not the words that were typed before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Final

from msgspec import Struct
from pydantic import Field

from pump_core.sourced import Sourced, load
from telemetry.resources import resource

FEWEST_SIGNS: Final = 8
MOST_SIGNS: Final = 60
_FEWEST_KINDS: Final = 4


class Reasons(Struct, frozen=True):
    """The reasons offered for each warning, by the code of its caution; `usual` are those for all others."""

    version: str
    usual: tuple[str, ...]
    warnings: Mapping[str, tuple[str, ...]]

    def offered(self, key: str) -> tuple[str, ...]:
        """The reasons for the caution with this key."""
        return self.warnings.get(key.partition("/")[0], self.usual)


class _File(Sourced):
    version: str
    usual: tuple[str, ...] = Field(min_length=1)
    warnings: dict[str, tuple[str, ...]]


def read_reasons(raw: bytes) -> Reasons:
    """The reasons in `override-reasons.json`. Raises `CatalogueError` that names what is wrong."""
    data = load(_File, raw, "the reasons for going on")
    return Reasons(data.version, data.usual, data.warnings)


@cache
def shipped_reasons() -> Reasons:
    """The reasons that ship. Raises `CatalogueError` or `FileNotFoundError`."""
    return read_reasons(resource("override-reasons.json"))


def refusal_of_words(typed: str, former: Collection[str]) -> str:
    """Why these words are no reason, and what to do; empty if they are. `former` are those typed before."""
    words = " ".join(typed.split()).casefold()
    if len(words) < FEWEST_SIGNS:
        return f"A reason has at least {FEWEST_SIGNS} signs. Say what was found or who ordered it."
    if len({sign for sign in words if sign.isalnum()}) < _FEWEST_KINDS:
        return "The same signs over and over are no reason. Say what was found or who ordered it."
    if words in {" ".join(each.split()).casefold() for each in former}:
        return "The same words were given before. Say what holds for this warning."
    return ""
