"""The theme's colours: contrast of every text on every ground it stands on, in both themes.

Contrast is the ratio of relative luminances of WCAG 2.2, (L1 + 0.05) / (L2 + 0.05), with linearised sRGB
channels weighted 0.2126, 0.7152 and 0.0722.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "app" / "ui" / "Cisterna"
LEAST_TEXT = 4.5
LEAST_SHAPE = 3.0

TEXT_ON_GROUND = {
    "ink": ("canvas", "surface", "pressed", "active", "vessel", "drugNew", "drugNewAlternate", "drugOld"),
    "muted": ("canvas", "surface", "pressed", "active"),
    "changed": ("canvas", "surface", "pressed"),
    "actionText": ("action", "actionPressed", "actionFill"),
    "closedText": ("closed", "surface", "canvas"),
    "goodText": ("good", "surface"),
    "surface": ("ink", "muted"),
    "barText": ("bar", "barPressed"),
    "barMuted": ("bar",),
    "barGood": ("bar",),
    "hardStop": ("hardStopText", "bannerPressed"),
    "hardStopText": ("hardStop",),
    "alarmHigh": ("alarmHighText", "bannerPressed"),
    "alarmHighText": ("alarmHigh",),
    "alarmMedium": ("alarmMediumText",),
    "alarmMediumText": ("alarmMedium",),
    "alarmLowText": ("alarmLow",),
}
SHAPE_ON_GROUND = {
    "activeLine": ("surface", "active", "canvas"),
    "cautionBar": ("surface",),
    "drugStrong": ("surface", "vessel"),
    "focus": ("surface", "canvas"),
}
# Lines and tints that carry no meaning of their own: what they hint at also stands in text or in place.
DECORATION = {"barFaint", "line", "scrim", "vesselLine", "dead", "alarmLowLine"}


@pytest.fixture
def engine(qapp: QObject) -> QQmlEngine:
    """Return an engine that finds the library."""
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT / "app" / "ui"))
    return engine


@pytest.fixture
def theme(engine: QQmlEngine) -> QObject:
    """Return the theme singleton of a fresh engine."""
    singleton = engine.singletonInstance("Cisterna.Theme", "Theme")
    assert isinstance(singleton, QObject)
    return singleton


def colour(theme: QObject, name: str) -> QColor:
    """Read one colour of the theme."""
    value = theme.property(name)
    assert isinstance(value, QColor), name
    return value


def luminance(of: QColor) -> float:
    """Return the relative luminance, 0 for black to 1 for white."""
    channels = (of.redF(), of.greenF(), of.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_the_formula_promises() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) < LEAST_TEXT


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pairs", "least"), [(TEXT_ON_GROUND, LEAST_TEXT), (SHAPE_ON_GROUND, LEAST_SHAPE)], ids=["text", "shape"]
)
def test_what_must_be_seen_has_contrast(
    theme: QObject, dark: bool, pairs: dict[str, tuple[str, ...]], least: float
) -> None:
    theme.setProperty("dark", dark)
    weak = [
        f"{text} on {ground}: {ratio:.2f}"
        for text, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(colour(theme, text), colour(theme, ground))) < least
    ]
    assert weak == []


def test_every_colour_of_the_theme_is_judged(theme: QObject) -> None:
    declared = set(re.findall(r"property color (\w+)", (LIBRARY / "Theme" / "Theme.qml").read_text("utf-8")))
    judged = set(TEXT_ON_GROUND) | set(SHAPE_ON_GROUND) | DECORATION
    for pairs in (TEXT_ON_GROUND, SHAPE_ON_GROUND):
        judged.update(ground for grounds in pairs.values() for ground in grounds)
    assert declared
    assert declared == judged


def test_the_two_themes_differ(theme: QObject) -> None:
    light = {name: colour(theme, name).name() for name in ("canvas", "surface", "ink")}
    theme.setProperty("dark", True)
    assert all(colour(theme, name).name() != value for name, value in light.items())


def test_colours_are_named_only_in_the_theme() -> None:
    files = [path for path in LIBRARY.rglob("*.qml") if path.name != "Theme.qml"]
    assert files
    found = [
        f"{path.name}: {match}"
        for path in files
        for match in re.findall(r'"#[0-9a-fA-F]{3,8}"|Qt\.rgba\(', path.read_text("utf-8"))
    ]
    assert found == []


def test_alarm_colours_appear_only_where_an_alarm_exists() -> None:
    users = {path.name for path in LIBRARY.rglob("*.qml") if "Theme.alarm" in path.read_text("utf-8")}
    assert users == {"AlarmBanner.qml", "AlarmRow.qml"}


def test_the_hold_does_not_depend_on_motion_and_motion_stays_short(theme: QObject) -> None:
    assert theme.property("quick") <= 200
    hold = theme.property("holdMs")
    theme.setProperty("motion", False)
    assert theme.property("quick") == 0
    assert theme.property("holdMs") == hold


def test_no_text_is_below_14_px(theme: QObject) -> None:
    sizes = [theme.property(name) for name in ("hero", "display", "value", "title", "body", "detail", "small")]
    assert min(sizes) >= 14
