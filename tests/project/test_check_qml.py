"""Typed qmllint sees what Python declares: a right binding passes, a misspelt one does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_qml import QmlCheckError, Tree, check

BASE = """
from PySide6.QtCore import QObject, Signal

class Screen(QObject):
    changed = Signal()
"""
REFILL = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from base import Screen

@QmlElement
class Rows(QAbstractListModel):
    pass

@QmlElement
class Pad(Screen):
    @Property(str, notify=Screen.changed)
    def text(self) -> str: ...
    @Slot(str)
    def press(self, key: str) -> None: ...

@QmlElement
class Refill(QObject):
    changed = Signal()
    @Property(Pad, constant=True)
    def pad(self) -> Pad: ...
    @Property(Rows, constant=True)
    def rows(self) -> Rows: ...
    @Property(list, notify=changed)
    def names(self) -> list[str]: ...
    @Property(float, notify=changed)
    def share(self) -> float: ...
"""
VIEW = """
pragma ComponentBehavior: Bound
import QtQuick
import Cisterna.ViewModels

Item {
    id: page
    required property Refill refill
    opacity: page.refill.share
    Text { text: page.refill.pad.text }
    TapHandler { onTapped: page.refill.pad.press("3") }
    Repeater {
        model: page.refill.names
        delegate: Text { required property string modelData; text: modelData }
    }
    ListView {
        model: page.refill.rows
        delegate: Text { required property string label; text: label }
    }
}
"""


def tree(folder: Path, view: str = VIEW, python: str = REFILL) -> Tree:
    made = Tree(folder / "viewmodels", folder / "ui", folder / "build")
    for place in (made.viewmodels, made.ui):
        place.mkdir()
    (made.viewmodels / "refill.py").write_text(python, encoding="utf-8")
    (made.viewmodels / "zbase.py").write_text(BASE, encoding="utf-8")
    (made.ui / "Page.qml").write_text(view, encoding="utf-8")
    return made


def test_a_view_that_agrees_with_its_view_models_passes(tmp_path: Path) -> None:
    assert check(tree(tmp_path)) == 1


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("page.refill.pad.text", "page.refill.pad.txet", 'Member "txet" not found on type "Pad"'),
        ("page.refill.rows", "page.refill.rowz", 'Member "rowz" not found on type "Refill"'),
        ('pad.press("3")', 'pad.pres("3")', 'Member "pres" not found on type "Pad"'),
        ("opacity: page.refill.share", "opacity: page.refill.pad", "incompatible-type"),
        ("required property Refill refill", "required property Refil refill", "Refil"),
        ("text: modelData", "text: page.missing", 'Member "missing" not found'),
        ("text: label", "text: refill.share", "unqualified"),
    ],
)
def test_a_view_that_disagrees_is_refused_by_name(tmp_path: Path, good: str, bad: str, said: str) -> None:
    assert good in VIEW
    with pytest.raises(QmlCheckError, match=said):
        check(tree(tmp_path, VIEW.replace(good, bad)))


def test_a_property_that_neither_changes_nor_stays_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QmlCheckError, match="stale-property-read"):
        check(tree(tmp_path, python=REFILL.replace("(Pad, constant=True)", "(Pad)")))


def test_one_name_for_two_view_models_is_refused(tmp_path: Path) -> None:
    twice = tree(tmp_path)
    (twice.viewmodels / "second.py").write_text(REFILL, encoding="utf-8")
    with pytest.raises(QmlCheckError, match="declared in two view-model files: Pad, Refill, Rows"):
        check(twice)


def test_a_check_that_finds_no_view_fails(tmp_path: Path) -> None:
    empty = tree(tmp_path)
    (empty.ui / "Page.qml").unlink()
    with pytest.raises(QmlCheckError, match=r"no \.qml file"):
        check(empty)


def test_a_check_that_finds_no_view_model_fails(tmp_path: Path) -> None:
    with pytest.raises(QmlCheckError, match="no @QmlElement class"):
        check(tree(tmp_path, python="x = 1\n"))
