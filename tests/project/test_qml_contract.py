"""The QML contract holds over the app, and each of its rules catches a sample that breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest
from qml_contract import NothingToCheck, scan
from qml_rules import check_qml
from viewmodel_rules import check_python

ROOT = Path(__file__).resolve().parents[2]

PYTHON = """
class Pad(QObject):
    changed = Signal()
    @Property(str, notify=changed)
    def text(self) -> str: ...

class Shown(QObject, Generic[View]): ...

class Refill(Shown[str]):
    changed = Signal()
    def __init__(self, parent: QObject) -> None:
        self._pad = Pad(self)
    @Property(Pad, constant=True)
    def pad(self) -> Pad: ...
    @Property(list, notify=changed)
    def rows(self) -> list[str]: ...
    @Slot(str, result=bool)
    def enter(self, digits: str) -> bool: ...
    @Slot()
    def leave(self) -> None: ...
"""

# rule, what stands in a good file, what it becomes
BAD_PYTHON = [
    ("constant-object", "@Property(Pad, constant=True)", "@Property(Pad, notify=changed)"),
    ("constant-object", "@Property(Pad, constant=True)", "@Property(Pad)"),
    ("constant-object", "@Property(Pad, constant=True)", "@Property(QObject)"),
    ("property-type", "@Property(Pad, constant=True)", "@Property(object, constant=True)"),
    ("property-type", "@Property(list, notify=changed)", '@Property("QVariant", notify=changed)'),
    ("property-type", "@Property(list, notify=changed)", "@Property(dict, notify=changed)"),
    ("slot-result", "@Slot(str, result=bool)", "@Slot(str, result=Pad)"),
    ("slot-result", "@Slot(str, result=bool)", '@Slot(str, result="QVariant")'),
    ("slot-result", "@Slot(str, result=bool)", "@Slot(str, result=QObject)"),
    ("none", "def text(self) -> str", "def text(self) -> str | None"),
    ("none", "def enter(self, digits: str) -> bool", "def enter(self, digits: str) -> Optional[bool]"),
    ("parent", "Pad(self)", "Pad()"),
    ("parent", "Pad(self)", "Pad(None)"),
    ("decorator", "    @Slot()\n", "    name = Property(str, _name)\n    @Slot()\n"),
    ("signal", "    changed = Signal()\n    @Prop", "    changed: Signal = Signal()\n    @Prop"),
    ("context-property", "class Refill", "engine.rootContext().setContextProperty('pad', pad)\nclass Refill"),
]

QML = """
import QtQuick
// function, if (x) and "#ffffff" may be spoken of here
Item {
    id: page
    required property Refill refill
    property list<string> names: []
    Rectangle {
        objectName: "padOne"
        Accessible.name: page.refill.oneText
        color: Theme.surface
        TapHandler { onTapped: page.refill.enter("1") }
    }
    PadKey {
        objectName: "padTwo"
        onClicked: page.refill.enter("{2}; var x = 3")
    }
    NumberAnimation { duration: Theme.quick }
    ThemeText { font.pixelSize: Theme.value; said: page.refill.ready ? "Ready" : "Wait" }
}
"""
PAD_KEY = """
import QtQuick
Item {
    id: key
    required property string text
    Accessible.name: key.text
    signal clicked()
    TapHandler { onTapped: key.clicked() }
}
"""

BOUND_TEXT = "import QtQuick\nThemeText { text: said.trim() }"

BAD_QML = [
    (
        "one-expression",
        'onTapped: page.refill.enter("1")',
        "onTapped: { page.refill.enter(1); page.refill.leave() }",
    ),
    ("one-expression", 'onTapped: page.refill.enter("1")', "onTapped: (at) => {\n a.b()\n c.d()\n }"),
    (
        "one-expression",
        'onTapped: page.refill.enter("1")',
        "onTapped: { if (page.ready) page.refill.leave() }",
    ),
    ("one-expression", "id: page", "id: page\n    function twice(x) { }"),
    ("one-expression", "color: Theme.surface", "color: { const shade = Theme.a; shade }"),
    ("one-expression", "color: Theme.surface", "color: { let shade = Theme.a; shade }"),
    ("one-expression", "color: Theme.surface", "color: { return Theme.a }"),
    ("typed", "property list<string> names: []", "property var names: []"),
    ("touch", "color: Theme.surface", "HoverHandler { }"),
    ("touch", "color: Theme.surface", "hoverEnabled: true"),
    ("touch", "color: Theme.surface", "opacity: area.containsMouse ? 1 : 0"),
    ("touch", "onTapped:", "onDoubleTapped:"),
    ("touch", "onClicked:", "onDoubleClicked:"),
    ("touch", "TapHandler {", "TapHandler { acceptedButtons: Qt.RightButton;"),
    ("theme", "color: Theme.surface", 'color: "#1a2b3c"'),
    ("theme", "color: Theme.surface", 'color: page.refill.ready ? Theme.a : "#abc"'),
    ("theme", "color: Theme.surface", 'color: "red"'),
    ("theme", "color: Theme.surface", "color: Qt.rgba(0, 0, 0, 1)"),
    ("theme", "font.pixelSize: Theme.value", "font.pixelSize: 32"),
    ("theme", "font.pixelSize: Theme.value", "font { pixelSize: 32 }"),
    ("theme", "duration: Theme.quick", "duration: 150"),
    ("named", 'objectName: "padOne"', ""),
    ("named", "Accessible.name: page.refill.oneText", ""),
    ("named", 'objectName: "padTwo"', ""),
    ("named", "ThemeText {", "Button {"),
    ("named", "ThemeText {", "MouseArea { }\n    ThemeText {"),
    ("said", "said: page", "text: page"),
    ("said", "ThemeText {", "Text {"),
    ("said", "ThemeText {", "BoundText { text: page.name }\n    ThemeText {"),
    ("context-property", "id: page", "id: page\n    Component.onCompleted: root.setContextProperty()"),
]


def rules_broken_by(python: str = PYTHON, *, qml: str = QML, key: str = PAD_KEY, folder: str = "Screens") -> set[str]:
    views = {
        Path(folder, "Page.qml"): qml,
        Path("Controls", "PadKey.qml"): key,
        Path("Theme", "BoundText.qml"): BOUND_TEXT,
    }
    return {found.rule for found in (*check_python({Path("refill.py"): python}), *check_qml(views))}


def test_the_app_keeps_the_contract() -> None:
    found = scan(ROOT)
    assert not found, "\n".join(map(str, found))


def test_a_scan_that_finds_nothing_fails(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheck, match="viewmodels"):
        scan(tmp_path)
    (tmp_path / "app" / "viewmodels").mkdir(parents=True)
    (tmp_path / "app" / "viewmodels" / "refill.py").touch()
    with pytest.raises(NothingToCheck, match="qml"):
        scan(tmp_path)


def test_the_samples_are_good_before_they_are_broken() -> None:
    assert rules_broken_by() == set()


def test_a_property_of_a_class_that_is_imported_later_is_known_by_its_annotation() -> None:
    later = PYTHON.replace("@Property(Pad, constant=True)", "@Property(QObject, constant=True)")
    assert later != PYTHON
    assert rules_broken_by(later) == set()


@pytest.mark.parametrize(("rule", "good", "bad"), BAD_PYTHON)
def test_a_view_model_that_breaks_a_rule_is_found(rule: str, good: str, bad: str) -> None:
    assert good in PYTHON
    assert rules_broken_by(PYTHON.replace(good, bad)) == {rule}


@pytest.mark.parametrize(("rule", "good", "bad"), BAD_QML)
def test_a_view_that_breaks_a_rule_is_found(rule: str, good: str, bad: str) -> None:
    assert good in QML
    assert rule in rules_broken_by(qml=QML.replace(good, bad, 1))


def test_a_component_without_a_spoken_name_is_found_where_it_is_used() -> None:
    assert rules_broken_by(key=PAD_KEY.replace("Accessible.name: key.text", "")) == {"named"}


def test_colours_and_sizes_may_stand_in_the_theme() -> None:
    theme = QML.replace("color: Theme.surface", 'color: "#1a2b3c"').replace("Theme.quick", "150")
    assert rules_broken_by(qml=theme, folder="Theme") == set()


def test_a_finding_says_where_and_what_to_write_instead() -> None:
    (found,) = check_qml({Path("Page.qml"): 'Item {\n  LiteralText { color: "red" }\n}'})
    assert str(found) == 'Page.qml:2: [theme] `color: "r`: name the colour in the Theme folder and bind to it'
