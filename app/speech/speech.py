"""What the tablet says in its language: finished English texts in, the same in another language out.

A text is, in this order: figures alone; a text of the catalogue; what one template of it makes, each hole said in
turn; the same with another first letter or full stop; several of these, one after the other or between separators.
Anything else is left in English and counted. A wrong match would be worse than English: a hole takes only what is
itself said or reads like a name, and of two templates that fit equally well and say different things neither is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from app.speech.catalogue import catalogue_of
from app.speech.figures import GERMAN, SPANISH, Figures, is_neutral
from app.speech.pseudo import FIGURES
from app.speech.templates import Templates

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "es": "Español", PSEUDO: "Pseudo"}
"""Each language with its own name for itself."""

_FIGURES: Final = {"de": GERMAN, "es": SPANISH, PSEUDO: FIGURES}
_MOST_HELD: Final = 8_192
_MOST_PIECES: Final = 32
_LONGEST_RUN: Final = 5
_MOST_SMALL: Final = 6
_CERTAIN: Final = 24
_MOST_QUOTED: Final = 120
_NAME: Final = re.compile(r"[A-ZÀ-Ž0-9][\w.’'-]*(?:[ -][A-ZÀ-Ž0-9][\w.’'-]*){0,5}|“[^”]*”|[\w./\\-]*[/\\@][\w./\\@-]*")
_SENTENCES: Final = re.compile(r"(?<=[.!?:”])( )")
_EDGE: Final = re.compile(r"([\s·,;:→+(“▲▼●○✓-]*)(.*?)([\s·,;:→)”]*)", re.DOTALL)
_LOOSE: Final = (r" +[·|] +|  +", r" *→ *", r"; ", r": ")
_TIGHT: Final = (r" \(|\)", r", ", r" \+ ", r" and ", r" (?=\d)|(?<=\d) ")
_SEPARATORS: Final = tuple((re.compile(f"({each})"), each in _LOOSE) for each in (*_LOOSE, *_TIGHT))
"""What stands between texts, the strongest first; only a loose one may have English on one of its sides."""


class Said(Struct, frozen=True):
    """A text as it is said; `whole` when every part of it was found, `names` counts what was taken for a name."""

    text: str
    whole: bool = True
    names: int = 0

    @property
    def worth(self) -> tuple[bool, int]:
        """More is better: whole first, then few names."""
        return self.whole, -self.names


class Speech:
    """Says texts in one language; `untranslated` holds what was left in English."""

    def __init__(self, language: str = ENGLISH) -> None:
        self.language = language
        self.untranslated: set[str] = set()
        self._figures: Figures | None = _FIGURES.get(language)
        self._templates = Templates(catalogue_of(language) if self._figures else {})
        self._find = lru_cache(_MOST_HELD)(self._found)

    def say(self, english: str) -> str:
        """The text in the tablet's language."""
        if self._figures is None or not english:
            return english
        typed = self._figures.typed(english)
        if typed is not None:
            return typed
        said = self._find(english)
        if not said.whole:
            self.untranslated.add(english)
        return self._figures.written(said.text)

    def _found(self, text: str) -> Said:
        if not text or is_neutral(text):
            return Said(text)
        if "\n" in text and text not in self._templates.exact:
            lines = [self._find(line) for line in text.split("\n")]
            return _joined([each for line in lines for each in (Said("\n"), line)][1:])
        edge = _EDGE.fullmatch(text)
        if edge is not None and edge[2] and edge[2] != text:
            inner = self._find(edge[2])
            if inner.whole and not inner.names:
                return Said(edge[1] + inner.text + edge[3])
        direct = self._direct(text)
        if direct is not None and not direct.names:
            return direct
        ways = (self._sentences(text), self._parts(text), self._beside_figures(text))
        several = [each for each in ways if each is not None]
        whole = [each for each in (direct, *several) if each is not None and each.whole]
        if whole:
            return min(whole, key=lambda each: each.names)
        if _NAME.fullmatch(text):
            return Said(text, True, 1)
        return self._around(text) or (several[0] if several else Said(text, False))

    def _direct(self, text: str) -> Said | None:
        """A text that is in the catalogue, or that one template of it makes."""
        for shape, dressed in _shapes(text, self.language):
            exact = self._templates.exact.get(shape)
            if exact is not None:
                return Said(dressed(exact))
        best: Said | None = None
        for shape, dressed in _shapes(text, self.language):
            made = self._made(shape)
            if made is not None and not made.whole:
                return None
            if made is not None and (best is None or made.names < best.names):
                best = Said(dressed(made.text), True, made.names)
        return best

    def _made(self, text: str) -> Said | None:
        """What the best template makes of a text; not whole where two fit alike and differ."""
        best: Said | None = None
        rank: tuple[int, bool, int] = (0, False, 0)
        for match in self._templates.matches(text):
            holes = _joined([self._find(hole) for hole in match.holes])
            if not holes.whole:
                continue
            mine = (holes.names, match.begins_with_words and not is_neutral(match.holes[0]), -match.template.fixed)
            said = match.template.fill(tuple(self._find(hole).text for hole in match.holes))
            if best is None or mine < rank:
                best, rank = Said(said, True, holes.names), mine
            elif mine == rank and said != best.text:
                best = Said(text, False)
            if not any(rank[:2]) and match.template.fixed < -rank[2]:
                break
        return best

    def _around(self, text: str) -> Said | None:
        """A long template that is certain, around something that stays in English."""
        for match in self._templates.matches(text):
            if match.template.fixed >= _CERTAIN and all(len(hole) <= _MOST_QUOTED for hole in match.holes):
                return Said(match.template.fill(tuple(self._find(hole).text for hole in match.holes)), False)
        return None

    def _sentences(self, text: str) -> Said | None:
        """Several sentences, in the runs that leave least unsaid."""
        return self._runs(_SENTENCES.split(text))

    def _parts(self, text: str) -> Said | None:
        """What stands between separators, the strongest first, until nothing is left unsaid or taken for a name."""
        best: Said | None = None
        for separator, loose in _SEPARATORS:
            said = self._runs(separator.split(text))
            if said is None or not (said.whole or loose):
                continue
            if best is None or said.worth > best.worth:
                best = said
            if said.whole and not said.names:
                break
        return best

    def _runs(self, pieces: list[str]) -> Said | None:
        """Texts with what stands between them at every other place, in the runs that leave least unsaid."""
        texts, between = pieces[::2], [*map(self._between, pieces[1::2]), Said("")]
        if not 1 < len(texts) <= _MOST_PIECES:
            return None
        best = {len(texts): Said("")}  # what follows from each text on, from the last one back
        for at in range(len(texts) - 1, -1, -1):
            ways: list[Said] = []
            for end in range(at + 1, min(len(texts), at + _LONGEST_RUN) + 1):
                if end - at < len(texts) and (said := self._run(pieces[2 * at : 2 * end - 1])) is not None:
                    ways.append(_joined([said, between[end - 1], best[end]]))
            best[at] = max(ways, key=lambda way: way.worth)
        return best[0]

    def _run(self, pieces: list[str]) -> Said | None:
        if len(pieces) == 1:
            return self._find(pieces[0])
        text = "".join(pieces)
        return Said(text) if is_neutral(text) else self._direct(text)

    def _beside_figures(self, text: str) -> Said | None:
        """Figures first or last, and the words beside them."""
        words = text.split(" ")
        first = next((at for at, word in enumerate(words) if not is_neutral(word)), 0)
        last = next((at for at, word in enumerate(reversed(words)) if not is_neutral(word)), 0)
        best: Said | None = None
        for start, end in ((first, 0), (0, last), (first, last)):
            if start or end:
                inner = self._find(" ".join(words[start : len(words) - end]))
                whole = " ".join([*words[:start], inner.text, *words[len(words) - end :]])
                if inner.whole and (best is None or inner.names < best.names):
                    best = Said(whole, True, inner.names)
        return best

    def _between(self, separator: str) -> Said:
        bare = separator.strip()
        return Said(separator.replace(bare, self._templates.exact.get(bare, bare)) if bare else separator)


def _joined(said: list[Said]) -> Said:
    return Said("".join(each.text for each in said), all(each.whole for each in said), sum(each.names for each in said))


def _shapes(text: str, language: str) -> Iterator[tuple[str, Callable[[str], str]]]:
    """A text and how it may stand in the catalogue, each with what makes the one's translation the other's."""
    yield text, str
    stopped = text.endswith(".")
    if stopped:
        yield text[:-1], lambda said: f"{said}."
    else:
        yield f"{text}.", lambda said: said.removesuffix(".")
    if text[:1].isupper():
        small = text[0].lower() + text[1:]
        yield small, _capital
        if stopped:
            yield small[:-1], lambda said: f"{_capital(said)}."
    elif text[:1].islower() and text.count(" ") < _MOST_SMALL:
        dressed = str if language == "de" else _small  # a title within a sentence; German nouns stay large
        yield _capital(text), dressed
        if stopped:
            yield _capital(text[:-1]), lambda said: f"{dressed(said)}."


def _small(said: str) -> str:
    return said[:1].lower() + said[1:]


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
