"""Finding the template that made a text: `Refill due in 3 days.` was made by `Refill due in {0} days.`

A template matches a text from end to end. Each template is filed under its rarest word, so that a text is held against
the few that share a word with it and not against all of them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

_HOLE: Final = re.compile(r"\{(\d+)\}")
_BEGINS: Final = re.compile(r"\{0\} [a-z]")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z’']*")


class Template(Struct, frozen=True):
    """A text with holes, what it is in the tablet's language, and how many signs of it are fixed."""

    source: str
    translation: str
    fixed: int
    words: frozenset[str]

    def fill(self, holes: tuple[str, ...]) -> str:
        """The translation with its holes filled."""
        return _HOLE.sub(lambda hole: holes[int(hole[1])], self.translation)


class Match(Struct, frozen=True):
    """A template, and what stood in its holes, in their order."""

    template: Template
    holes: tuple[str, ...]

    @property
    def begins_with_words(self) -> bool:
        """Whether a hole comes first and a small word follows, so that a verb may have been taken for a count."""
        return _BEGINS.match(self.template.source) is not None


class Templates:
    """The texts of one catalogue, English to another language."""

    def __init__(self, catalogue: Mapping[str, str]) -> None:
        self.exact = {source: said for source, said in catalogue.items() if not _HOLE.search(source)}
        made = [
            Template(each, said, _fixed(each), _words(each)) for each, said in catalogue.items() if _HOLE.search(each)
        ]
        often = Counter(word for each in made for word in each.words)
        self._filed: dict[str, list[Template]] = defaultdict(list)
        for each in made:
            self._filed[min(each.words, key=lambda word: (often[word], word), default="")].append(each)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def matches(self, text: str) -> Iterator[Match]:
        """Every template that makes this text, the one with the most fixed signs first."""
        words = {"", *_WORD.findall(text)}
        near = [each for word in words for each in self._filed.get(word, ()) if each.words <= words]
        for template in sorted(near, key=lambda each: (-each.fixed, each.source)):
            found = self._pattern(template.source).fullmatch(text)
            if found is not None:
                yield Match(template, found.groups())

    def _pattern(self, source: str) -> re.Pattern[str]:
        if source not in self._patterns:
            parts = _HOLE.split(source)[::2]
            # A hole that follows a word without a space holds what may be added, or nothing.
            holes = ["(.*?)" if part[-1:].isalpha() else "(.+?)" for part in parts[:-1]]
            text = "".join(f"{re.escape(part)}{hole}" for part, hole in zip(parts, [*holes, ""], strict=True))
            self._patterns[source] = re.compile(text, re.DOTALL)
        return self._patterns[source]


def _fixed(source: str) -> int:
    return len(_HOLE.sub("", source))


def _words(source: str) -> frozenset[str]:
    """The words of a template that stand whole in whatever it makes: none that a hole goes on with."""
    bare = _HOLE.sub("\x00", source)
    return frozenset(
        word[0]
        for word in _WORD.finditer(bare)
        if "\x00" not in (bare[word.start() - 1 : word.start()], bare[word.end() : word.end() + 1])
    )
