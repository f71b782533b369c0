"""Paper, type and what is drawn on a page: texts, lines and areas at their places.

Places and sizes are tenths of a point, from the top left corner of the sheet. What a page holds is a value, so that
PDF, preview and print show the same, and a test reads it.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize

PER_INCH: Final = 720
"""Tenths of a point in an inch."""

FAMILY: Final = "Cisterna Sans"

INK: Final = "#12263a"
MUTED: Final = "#51657a"
CHANGED: Final = "#1e4f91"
RULE: Final = "#c3ced8"
GROUND: Final = "#f2f5f8"
DRUG: Final = "#bbd7f3"
STRONG: Final = "#2e7dd1"

_LIGATURES: Final = (QFont.Tag("liga"), QFont.Tag("clig"))
"""Left out, so that a text that is copied out of the PDF has all its letters."""

Weight = Literal[400, 600, 700]
Align = Literal["left", "right", "middle"]


class Paper(Struct, frozen=True):
    """A sheet with its size."""

    size: QPageSize.PageSizeId
    name: str
    width: int
    height: int


A4: Final = Paper(QPageSize.PageSizeId.A4, "A4", 5_953, 8_419)
LETTER: Final = Paper(QPageSize.PageSizeId.Letter, "Letter", 6_120, 7_920)

_LETTER_LANDS: Final = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Colombia,
        QLocale.Country.Chile,
        QLocale.Country.Venezuela,
        QLocale.Country.Guatemala,
        QLocale.Country.CostaRica,
        QLocale.Country.DominicanRepublic,
        QLocale.Country.ElSalvador,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
    }
)
"""Where offices use Letter (Unicode CLDR, measurement supplement: paper size US-Letter)."""


def paper_of(locale: QLocale) -> Paper:
    """The sheet that is usual where this locale is."""
    return LETTER if locale.territory() in _LETTER_LANDS else A4


class Text(Struct, frozen=True):
    """A line of text on its baseline; `align` says which part of it stands at `x`."""

    x: float
    y: float
    text: str
    size: int
    weight: Weight = 400
    colour: str = INK
    align: Align = "left"


class Line(Struct, frozen=True):
    """A straight line or a row of them."""

    points: tuple[tuple[float, float], ...]
    width: float = 5
    colour: str = RULE
    dashed: bool = False


class Area(Struct, frozen=True):
    """A filled area, with a border if it has a colour."""

    points: tuple[tuple[float, float], ...]
    fill: str = GROUND
    border: str = ""


Mark = Text | Line | Area
Page = tuple[Mark, ...]


def box(x: float, y: float, width: float, height: float, fill: str = GROUND, border: str = "") -> Area:
    """A rectangle."""
    right, bottom = x + width, y + height
    return Area(((x, y), (right, y), (right, bottom), (x, bottom)), fill, border)


@cache
def font(size: int, weight: Weight) -> QFont:
    """The shipped family, never hinted, so that a text is as wide on every device."""
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    for ligature in _LIGATURES:
        made.setFeature(ligature, 0)
    return made


@cache
def _metrics(size: int, weight: Weight) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight))


def wide(text: str, size: int, weight: Weight) -> float:
    """How wide a text is."""
    return _metrics(size, weight).horizontalAdvance(text)


def wrapped(text: str, size: int, weight: Weight, width: float) -> tuple[str, ...]:
    """The text in lines no wider than `width`; a word that is wider is broken."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if not line or wide(longer, size, weight) <= width:
            line = longer
        else:
            lines.append(line)
            line = word
        while wide(line, size, weight) > width and len(line) > 1:
            fits = next(
                end for end in range(len(line) - 1, 0, -1) if end == 1 or wide(line[:end], size, weight) <= width
            )
            lines.append(line[:fits])
            line = line[fits:]
    return (*lines, line)
