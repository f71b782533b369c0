"""What the tablet says in its language: finished English texts in, the same in another language out.

A text is, in this order: figures alone; a text of the catalogue; what one template of it makes, each hole said in
turn; the same with another first letter or full stop; several of these, one after the other or between separators. Anything
else is left in English and counted. A wrong match would be worse than English: a hole takes only what is itself said or
reads like a name, and of two templates that fit equally well and say different things neither is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from app.speech.catalogue import catalogue_of
from app.speech.figures import GERMAN, SPANISH, Figures, is_neutral
from app.speech.templates import Templates

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "es": "Español", PSEUDO: "Pseudo"}
"""Each language with its own name for itself."""

_FIGURES: Final = {"de": GERMAN, "es": SPANISH, PSEUDO: GERMAN}
_MOST_HELD: Final = 8_192
_MOST_SENTENCES: Final = 24
_NAME: Final = re.compile(r"[A-ZÀ-Ž0-9][\w.’'-]*(?:[ -][A-ZÀ-Ž0-9][\w.’'-]*){0,5}|“[^”]*”|[\w./\\-]*[/\\@][\w./\\@-]*")
_SENTENCES: Final = re.compile(r"(?<=[.!?:”])(?= )")
_EDGE: Final = re.compile(r"([\s·,;:→+(“▲▼●○✓-]*)(.*?)([\s·,;:→)”]*)", re.DOTALL)
_LOOSE: Final = (r"\n+", r" +[·|] +|  +", r" *→ *", r"; ", r": ")
_TIGHT: Final = (r" \(|\)", r", ", r" \+ ", r" and ", r" (?=\d)|(?<=\d) ")
_SEPARATORS: Final = tuple((re.compile(f"({each})"), each in _LOOSE) for each in (*_LOOSE, *_TIGHT))
"""What stands between texts, the strongest first; only a loose one may have English on one of its sides."""


class Said(Struct, frozen=True):
    """A text as it is said; `whole` when every part of it was found, `names` counts what was taken for a name."""

    text: str
    whole: bool = True
    names: int = 0


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
        if is_neutral(text):
            return Said(text)
        edge = _EDGE.fullmatch(text)
        if edge is not None and edge[2] and edge[2] != text:
            inner = self._find(edge[2])
            if inner.whole and not inner.names:
                return Said(edge[1] + inner.text + edge[3])
        direct = self._direct(text)
        if direct is not None and not direct.names:
            return direct
        several = [each for each in (self._sentences(text), self._parts(text)) if each is not None]
        whole = [each for each in (direct, *several) if each is not None and each.whole]
        if whole:
            return min(whole, key=lambda each: each.names)
        if _NAME.fullmatch(text):
            return Said(text, True, 1)
        return several[0] if several else Said(text, False)

    def _direct(self, text: str) -> Said | None:
        """A text that is in the catalogue, or that one template of it makes."""
        for shape, dressed in _shapes(text):
            exact = self._templates.exact.get(shape)
            if exact is not None:
                return Said(dressed(exact))
        best: Said | None = None
        for shape, dressed in _shapes(text):
            made = self._made(shape)
            if made is not None and (best is None or made.names < best.names):
                best = Said(dressed(made.text), True, made.names)
        return best

    def _made(self, text: str) -> Said | None:
        fits: list[tuple[int, Said]] = []
        for match in self._templates.matches(text):
            template = match.template
            if fits and template.fixed < fits[-1][0] and not fits[-1][1].names:
                break
            holes = [self._find(hole) for hole in match.holes]
            if all(each.whole for each in holes):
                said = template.fill(tuple(each.text for each in holes))
                fits.append((template.fixed, Said(said, True, sum(each.names for each in holes))))
        if not fits:
            return None
        fixed, best = min(fits, key=lambda fit: (fit[1].names, -fit[0]))
        rivals = [said for length, said in fits if length == fixed and said.names == best.names]
        return best if all(each.text == best.text for each in rivals) else None

    def _sentences(self, text: str) -> Said | None:
        """Several sentences: from the first on, the longest runs that are said as one."""
        parts = _SENTENCES.split(text)
        if not 1 < len(parts) <= _MOST_SENTENCES:
            return None
        told: list[Said] = []
        at = 0
        while at < len(parts):
            for end in range(min(len(parts), at + len(parts) - 1), at, -1):
                run = "".join(parts[at:end])
                bare = run.lstrip(" ")
                said = self._find(bare) if end - at == 1 else self._direct(bare)
                if said is not None:
                    told.append(Said(run[: len(run) - len(bare)] + said.text, said.whole, said.names))
                    at = end
                    break
        return _joined(told)

    def _parts(self, text: str) -> Said | None:
        """What stands between separators, with the fewest names."""
        best: Said | None = None
        for separator, loose in _SEPARATORS:
            pieces = separator.split(text)
            if len(pieces) < 3:
                continue
            said = _joined([self._between(each) if at % 2 else self._piece(each) for at, each in enumerate(pieces)])
            if not (said.whole or loose):
                continue
            if best is None or (said.whole, -said.names) > (best.whole, -best.names):
                best = said
            if said.whole and not said.names:
                break
        return best

    def _piece(self, text: str) -> Said:
        return self._find(text) if text else Said("")

    def _between(self, separator: str) -> Said:
        bare = separator.strip()
        return Said(separator.replace(bare, self._templates.exact.get(bare, bare)) if bare else separator)


def _joined(said: list[Said]) -> Said:
    return Said("".join(each.text for each in said), all(each.whole for each in said), sum(each.names for each in said))


def _shapes(text: str) -> Iterator[tuple[str, Callable[[str], str]]]:
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


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
