"""The line from reservoir to tip: its pieces are true to volume, its front where it is told, no text leaves it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).parents[3]
WIDTHS = (640, 480)
TUBING, FRONT = 0.51, 0.75
PIECES = [{"begins": 0.0, "ends": FRONT, "kind": "new"}, {"begins": FRONT, "ends": 1.0, "kind": "old"}]


class Line:
    """One line in a window of its own."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT / "app" / "ui"))
        theme = self.engine.singletonInstance("Cisterna.Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("motion", False)
        self.window = QQuickWindow()
        made = QQmlComponent(self.engine, QUrl.fromLocalFile(str(ROOT / "app/ui/Cisterna/Controls/FluidPath.qml")))
        item = made.create()
        assert isinstance(item, QQuickItem), made.errorString()
        item.setParent(self.engine)
        item.setParentItem(self.window.contentItem())
        self.item = item

    def show(self, width: int, **values: object) -> None:
        told = {"tubing": TUBING, "front": FRONT, "pieces": PIECES, "frontText": "drug front, 49 % of the catheter"}
        told |= {"tubingText": "Pump tubing 0.14 mL", "catheterText": "Catheter 61 cm, 0.134 mL"}
        told |= {"reservoirText": "40 mL"}
        for name, value in (told | values).items():
            assert self.item.setProperty(name, value)
        self.window.resize(width, 300)
        self.item.setWidth(width)
        self.window.show()
        QCoreApplication.processEvents()
        self.window.grabWindow()

    def items(self) -> Iterator[QQuickItem]:
        pending = [self.item]
        while pending:
            item = pending.pop()
            yield item
            pending.extend(item.childItems())

    def part(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def left(self, name: str) -> float:
        return self.part(name).mapToItem(self.item, QPointF(0, 0)).x()


@pytest.fixture(scope="module")
def path(qapp: QObject) -> Line:
    return Line()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_pieces_and_the_front_are_true_to_volume(path: Line, width: int) -> None:
    path.show(width)
    lumen = path.part("lumen")
    new, old = path.part("piece0"), path.part("piece1")
    assert new.width() == pytest.approx(FRONT * lumen.width())
    assert old.width() == pytest.approx((1 - FRONT) * lumen.width())
    assert path.left("piece1") == pytest.approx(path.left("lumen") + new.width())
    middle = path.left("front") + path.part("front").width() / 2
    assert middle == pytest.approx(path.left("lumen") + FRONT * lumen.width())
    assert new.property("color") != old.property("color")


@pytest.mark.parametrize(
    ("front", "text"),
    [(0.0, "new drug front at the reservoir"), (FRONT, "drug front, 49 % of the catheter"), (1.0, "drug at the tip")],
)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_leaves_the_line_wherever_the_front_stands(path: Line, width: int, front: float, text: str) -> None:
    path.show(width, front=front, frontText=text)
    for item in path.items():
        words = item.property("text")
        if isinstance(words, str) and words and item.isVisible():
            begins = item.mapToItem(path.item, QPointF(0, 0)).x()
            assert begins >= 0, words
            assert begins + item.width() <= width + 1, words
    assert path.part("front").isVisible() is (front < 1)


def test_what_holds_no_drug_is_not_painted(path: Line) -> None:
    half = [{"begins": 0.0, "ends": 0.5, "kind": "new"}, {"begins": 0.5, "ends": 1.0, "kind": "none"}]
    path.show(640, front=0.5, pieces=half)
    assert path.part("piece0").isVisible()
    assert not path.part("piece1").isVisible()
