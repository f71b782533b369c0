"""Reasons that a caution is answered with: a list for each warning, and words of one's own where none fits.

What is typed has to say something, and not the words that were typed before, however they are written.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Final

from msgspec import Struct
from pydantic import Field

from app.workflows.typed_words import lack_of, words_in
from pump_core.sourced import Sourced, load
from telemetry.resources import resource

FEWEST_SIGNS: Final = 8
MOST_SIGNS: Final = 60


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
    if len(" ".join(typed.split())) < FEWEST_SIGNS:
        return f"A reason has at least {FEWEST_SIGNS} signs. Say what was found or who ordered it."
    match lack_of(typed):
        case "signs":
            return "The same signs over and over are no reason. Say what was found or who ordered it."
        case "words":
            return "A reason has at least two different words. Say what was found or who ordered it."
        case "":
            pass
    if words_in(typed) in {words_in(each) for each in former}:
        return "The same words were given before. Say what holds for this warning."
    return ""
