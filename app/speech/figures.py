"""Figures, dates and units as a language writes them, made from the one English notation of the program.

English: 1,250.5 mL, 28-MAR-2027. German, Spanish: decimal comma, and a narrow no-break space from 1 000 on, so that no
comma or point is ever read as the other sign. Whole numbers of four digits without a comma are years, record and
version numbers, and stay. A text of nothing but figures, units, dates, times and codes needs no translation.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

NARROW: Final = "\u202f"
_MONTHS: Final = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_DATE: Final = re.compile(rf"(?<!\w)(\d\d)-({'|'.join(_MONTHS)})-(\d{{4}})(?!\w)")
_NUMBER: Final = re.compile(r"(?<![\w.,/#-])(?<!TLS )(\d{1,3}(?:,\d{3})+|\d{1,3})(\.\d*)?(?![\d.]*[\d\w]|,\d)")
_TYPED: Final = re.compile(r"(?:\d{1,3}(?:,\d{3})*)?(?:\.\d*)?")
_UNIT: Final = r"(?:mcg|mg|g|pg|mL|uL|nL|mm|cm|kg|h|min|s|ms|d|T|Hz|V|°C|%|MME)"
_PER: Final = r"(?:/(?:day|d|h|min|mL|cm|s|kg))"
_PER_DAY: Final = re.compile(r"(?<=[A-Za-z\d ])/day\b")
_NEUTRAL: Final = re.compile(
    r"(?:"
    rf"(?<![A-Za-z])\d\d-(?:{'|'.join(_MONTHS)})-\d{{4}}"  # a date
    r"|\b\d{1,2}:\d\d\b"  # a time
    r"|(?<![A-Za-z])[+−-]?\d[\d,.]*(?![\w])"  # a number
    rf"|(?<![A-Za-z])[+−-]?\d[\d,.]*{_UNIT}{_PER}?(?![A-Za-z])"
    rf"|(?<![A-Za-z]){_UNIT}{_PER}?(?![A-Za-z])|{_PER}(?![A-Za-z])"  # a unit
    r"|\b(?=[A-Z0-9./-]*\d)[A-Z0-9][A-Z0-9./-]*\b"  # a serial, lot, model or version
    r"|“[^”]*”"  # what somebody typed
    r"|[^\w]|_"
    r")+"
)


class Figures(Struct, frozen=True):
    """How one language writes figures."""

    decimal: str
    grouping: str
    per_day: str
    months: tuple[str, ...]
    mended: tuple[tuple[re.Pattern[str], str], ...] = ()
    """What grammar asks for where a hole was filled: `in 3 Tagen`, `del lunes`."""

    def written(self, text: str) -> str:
        """The text with its numbers, dates and units in this notation. Words are not looked at."""
        text = _NUMBER.sub(self._number, text)
        text = _DATE.sub(lambda date: f"{date[1]}-{self.months[_MONTHS.index(date[2])]}-{date[3]}", text)
        text = _PER_DAY.sub(self.per_day, text)
        for pattern, right in self.mended:
            text = pattern.sub(right, text)
        return text

    def typed(self, text: str) -> str | None:
        """What stands on a number pad, or the sign on its key; None when the text is something else."""
        if not text or _TYPED.fullmatch(text) is None:
            return None
        whole, point, rest = text.partition(".")
        return whole.replace(",", self.grouping) + (self.decimal if point else "") + rest

    def _number(self, number: re.Match[str]) -> str:
        fraction = number[2] or ""
        return number[1].replace(",", self.grouping) + (self.decimal + fraction[1:] if len(fraction) > 1 else fraction)


def is_neutral(text: str) -> bool:
    """Whether a text reads the same in every language once its figures are written."""
    return _NEUTRAL.fullmatch(text) is not None


def _named(months: str) -> tuple[str, ...]:
    return tuple(months.split())


_DATIVE: Final = re.compile(r"\b(in|seit|vor|nach|von|mit|um|ab|aus) ((?!1 )\d[\d,\u202f]*) Tage\b")
_WITH_ARTICLE: Final = re.compile(r"\b(a|de) el\b")
GERMAN: Final = Figures(
    ",",
    NARROW,
    "/Tag",
    _named("JAN FEB MÄR APR MAI JUN JUL AUG SEP OKT NOV DEZ"),
    ((_DATIVE, r"\1 \2 Tagen"),),
)
SPANISH: Final = Figures(
    ",",
    NARROW,
    "/día",
    _named("ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC"),
    ((_WITH_ARTICLE, r"\1l"),),
)
