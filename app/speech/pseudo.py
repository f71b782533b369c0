"""The pseudo-locale: English made long and accented by rule, in brackets.

A text without brackets was never translated, and a closing bracket that is not in sight was cut off.
"""

from __future__ import annotations

import re
from typing import Final

from app.speech.figures import GERMAN, Figures

OPENS: Final = "["
CLOSES: Final = "]"
_LONGER: Final = 0.4
_HOLE: Final = re.compile(r"(\{\d+\})")
_ACCENTED: Final = str.maketrans(
    "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ",
    "åçđéĝĥîĵķļñöřšţûŵýžÅÇĐÉĜĤÎĴĶĻÑÖŘŠŢÛŴÝŽ",
)
"""Every vowel among them, so that a word with a plain one was not translated; the typeface has each."""

FIGURES: Final = Figures(
    GERMAN.decimal,
    GERMAN.grouping,
    "/day".translate(_ACCENTED),
    tuple(month.translate(_ACCENTED) for month in GERMAN.months),
)


def pseudo(text: str) -> str:
    """A text of the catalogue in the pseudo-locale: letters accented, some 40 % longer, in brackets, holes kept."""
    longer = "~" * round(_LONGER * len(_HOLE.sub("", text)))
    return f"{OPENS}{''.join(_accented(part) for part in _HOLE.split(text))}{longer}{CLOSES}"


def _accented(part: str) -> str:
    return part if _HOLE.fullmatch(part) else part.translate(_ACCENTED)
