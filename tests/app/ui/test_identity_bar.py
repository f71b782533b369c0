"""The identity bar at both sizes: what names patient and pump stays whole, and the link's text gives way first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).parents[3]
SIZES = ((1280, 800), (1024, 700))
USUAL = {
    "clockText": "22-NOV-2026 14:32",
    "linkBars": 0,
    "linkText": "Pump read 14:31",
    "patientDetail": "DOB 14-MAR-1961  ·  MRN 004417",
    "patientName": "Demo Patient 17",
    "pumpName": "8637-40  ·  SN EMU900238",
    "pumpNotice": "EMULATED PUMP · NOT FOR PATIENT USE",
    "roleNotice": "DEVELOPMENT KEYS",
}
LONG_LINK = "Pump read 21-NOV-2026 14:31 · No communicator"
LONG_NAME = "Maria Wilhelmina Alexandra Theodora van den Berg-Oosterhuis"
LONG_DETAIL = "DOB 14-MAR-1961  ·  MRN 2026-KH-0044170098-B7"


class Bar:
    """One bar in a window of its own."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT / "app" / "ui"))
        self.window = QQuickWindow()
        made = QQmlComponent(self.engine, QUrl.fromLocalFile(str(ROOT / "app/ui/Cisterna/Shell/IdentityBar.qml")))
        item = made.create()
        assert isinstance(item, QQuickItem), made.errorString()
        item.setParent(self.engine)
        item.setParentItem(self.window.contentItem())
        self.item = item

    def show(self, size: tuple[int, int], **values: object) -> None:
        """The usual bar at the width of a window, with some of its texts."""
        for name, value in {**USUAL, **values}.items():
            assert self.item.setProperty(name, value)
        self.window.resize(*size)
        self.item.setWidth(size[0])
        self.window.show()
        QCoreApplication.processEvents()
        self.window.grabWindow()

    def part(self, name: str) -> QQuickItem:
        """A named part of the bar."""
        pending = [self.item]
        while pending:
            item = pending.pop()
            if item.objectName() == name:
                return item
            pending.extend(item.childItems())
        raise AssertionError(f"the bar has no {name}")

    def cut(self) -> set[str]:
        """The names of the texts that are not shown whole."""
        names = ("name", "detail", "pump", "notice", "link")
        return {name for name in names if self.part(f"identityBar.{name}").property("truncated")}

    def says(self, name: str, expression: str) -> bool:
        """Whether an expression of QML holds for a part."""
        part = self.part(name)
        context = qmlContext(part)
        assert context is not None
        value, understood = QQmlExpression(context, part, expression).evaluate()
        assert understood is not None
        return value is True

    def edges(self, name: str) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what a part paints, in the bar."""
        part = self.part(name)
        at = part.mapToItem(self.item, 0.0, 0.0)
        width = float(part.property("contentWidth") or part.width())
        height = float(part.property("contentHeight") or part.height())
        return at.x(), at.y(), at.x() + width, at.y() + height


@pytest.fixture(scope="module")
def bar(qapp: QObject) -> Iterator[Bar]:
    """One bar for the tests of this module."""
    fonts = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
    assert all(QFontDatabase.addApplicationFont(str(font)) >= 0 for font in fonts)
    opened = Bar()
    yield opened
    opened.window.close()


def parts_stand_apart(bar: Bar) -> None:
    """Nothing is painted over its neighbour, out of the bar, or over Stop."""
    patient = max(bar.edges("identityBar.name")[2], bar.edges("identityBar.detail")[2])
    pump = bar.edges("identityBar.pump")[0]
    pump_end = max(bar.edges("identityBar.pump")[2], bar.edges("identityBar.notice")[2])
    link, stop = bar.edges("identityBar.link"), bar.edges("stopButton")
    assert patient <= pump
    assert pump_end <= link[0]
    assert link[2] <= stop[0]
    assert stop[2] <= bar.item.width()
    for name in ("name", "detail", "pump", "notice", "link"):
        assert bar.edges(f"identityBar.{name}")[1] >= 0
        assert bar.edges(f"identityBar.{name}")[3] <= bar.item.height() + 1, name


@pytest.mark.parametrize("size", SIZES)
def test_the_usual_bar_is_whole(bar: Bar, size: tuple[int, int]) -> None:
    bar.show(size)
    assert bar.cut() == set()
    lines = {name: bar.part(f"identityBar.{name}").property("lineCount") for name in ("detail", "pump", "link")}
    assert set(lines.values()) == {1}
    assert size[0] < 1280 or bar.part("identityBar.notice").property("lineCount") == 1
    parts_stand_apart(bar)


@pytest.mark.parametrize("size", SIZES)
def test_a_long_link_text_takes_nothing_from_the_patient(bar: Bar, size: tuple[int, int]) -> None:
    bar.show(size, linkText=LONG_LINK)
    assert bar.cut() <= {"link"}
    assert bar.part("identityBar.detail").property("lineCount") == 1
    parts_stand_apart(bar)


@pytest.mark.parametrize("size", SIZES)
def test_the_link_text_gives_way_before_the_name(bar: Bar, size: tuple[int, int]) -> None:
    bar.show(size, linkText=LONG_LINK * 3, patientName="Alexandra Theodora Oosterhuis")
    assert bar.cut() == {"link"}
    parts_stand_apart(bar)


@pytest.mark.parametrize("size", SIZES)
def test_a_name_too_long_loses_its_middle_and_the_record_number_nothing(bar: Bar, size: tuple[int, int]) -> None:
    bar.show(size, linkText=LONG_LINK, patientName=LONG_NAME * 2, patientDetail=LONG_DETAIL)
    assert "name" in bar.cut() <= {"name", "link"}
    assert bar.says("identityBar.name", "elide === Text.ElideMiddle")
    assert bar.says("identityBar.detail", "elide === Text.ElideNone")
    parts_stand_apart(bar)
