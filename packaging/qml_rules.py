"""The QML half of the contract: views bind, tap and lay out, and everything they look like is the theme's.

JavaScript is one expression. No hover, right click or double tap: the tablet has fingers only. Colours, sizes
and durations stand in the `Theme` folder. Whatever can be tapped has an `objectName`, which tests use, and an
`Accessible.name`; both may be set by the component itself or where it is used. What the program says is `said` by a
`ThemeText`, which shows it in the tablet's language; a name, or what is typed, is the `text` of a `LiteralText`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from finding import Finding
from qml_objects import QmlObject, objects, without_noise

HANDLERS = frozenset({"TapHandler", "MouseArea", "DragHandler", "PinchHandler"})
"""What takes a finger; a PointHandler only sees where one is."""
CONTROLS = frozenset(
    {
        "AbstractButton",
        "Button",
        "CheckBox",
        "RadioButton",
        "RoundButton",
        "Switch",
        "TabButton",
        "ToolButton",
    }
    | {"ItemDelegate", "Slider", "SpinBox", "ComboBox", "TextField", "TextInput", "TextArea", "MenuItem"}
)

_ONE = "JavaScript in a view is one expression: call one slot of the view-model, or bind one of its properties"
_TOUCH = "a finger cannot do this: use a tap or a press that shows on the screen"

# rule, pattern, whether strings must be left in the text, what to write instead
_ANYWHERE = (
    ("one-expression", r"\bfunction\b", False, _ONE),
    ("one-expression", r"(?<!property )\b(?:var|let|const)\s+\w+\s*=", False, _ONE),
    ("one-expression", r"\b(?:if|for|while|switch)\s*\(", False, _ONE),
    ("one-expression", r"\breturn\b", False, _ONE),
    (
        "typed",
        r"(?<!readonly )\bproperty\s+(?:var|variant)\b(?!\s+modelData\b)",
        False,
        "give the property its type; only a row of a list (readonly, modelData) is `var`",
    ),
    ("touch", r"\bHoverHandler\b|\bhoverEnabled\s*:\s*true|\.hovered\b|\bcontainsMouse\b", False, _TOUCH),
    ("touch", r"\bonHovered\w*\s*:|\bToolTip\b", False, _TOUCH),
    ("touch", r"\bonDouble(?:Clicked|Tapped)\s*:|\bQt\.(?:Right|Middle)Button\b", False, _TOUCH),
    (
        "context-property",
        r"\bsetContextProperty\b",
        False,
        "QML sees one root object, through setInitialProperties",
    ),
)
_OUTSIDE_THEME = (
    (
        "theme",
        r"[\"']#[0-9a-fA-F]{3,8}[\"']",
        True,
        "a colour stands in the Theme folder: name it there and bind to it",
    ),
    (
        "theme",
        r"\bcolor\s*:\s*[\"'](?!transparent)\w",
        True,
        "name the colour in the Theme folder and bind to it",
    ),
    (
        "theme",
        r"\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\b",
        False,
        "name the colour in the Theme folder",
    ),
    (
        "theme",
        r"\b(?:pixelSize|pointSize)\s*:\s*\d",
        False,
        "a size of type stands in the Theme folder: bind to it",
    ),
    ("theme", r"\bduration\s*:\s*[1-9]", False, "a duration stands in the Theme folder: bind to it"),
)
_SPOKEN = "ThemeText"
_BLOCK = re.compile(r"(?:\bon[A-Z]\w*\s*:|=>)\s*\{")


def check_qml(sources: Mapping[Path, str]) -> list[Finding]:
    """Findings in these files, read together so that a component of one is known in the others."""
    found = [finding for path, text in sources.items() for finding in _text_rules(path, text)]
    return sorted([*found, *_names(sources), *_said(sources)])


def _text_rules(path: Path, text: str) -> Iterator[Finding]:
    bare, with_strings = without_noise(text), without_noise(text, keep_strings=True)
    rules = _ANYWHERE if "Theme" in path.parts else (*_ANYWHERE, *_OUTSIDE_THEME)
    for rule, pattern, strings, instead in rules:
        shown = with_strings if strings else bare
        for match in re.finditer(pattern, shown):
            yield Finding(path, _line(shown, match.start()), rule, f"`{match.group(0).strip()}`: {instead}")
    for match in _BLOCK.finditer(bare):
        if len(_statements(bare, match.end())) > 1:
            yield Finding(path, _line(bare, match.start()), "one-expression", _ONE)


def _statements(text: str, start: int) -> list[str]:
    depth, end = 1, start
    while depth and end < len(text):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    return [part for part in re.split(r";|\n", text[start : end - 1]) if re.search(r"\w", part)]


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _names(sources: Mapping[Path, str]) -> Iterator[Finding]:
    roots = {path: root for path, text in sources.items() if (root := objects(text)) is not None}
    components = {path.stem: root for path, root in roots.items()}
    for root in roots.values():
        components |= {item.defines: item for item in root.walk() if item.defines}
    used = {item.type.rpartition(".")[2] for root in roots.values() for item in root.walk()}
    for path, root in roots.items():
        for item in root.walk():
            name = path.stem if item is root else item.defines
            if name in used or not _tappable(item, components):
                continue
            for wanted in ("Accessible.name",) if name else ("objectName", "Accessible.name"):
                if not _given(item, wanted, components):
                    yield Finding(path, item.line, "named", f"{item.type} can be tapped: give it {wanted}")


def _said(sources: Mapping[Path, str]) -> Iterator[Finding]:
    """Texts outside the Theme folder that would be shown in English whatever the tablet's language is."""
    roots = {path: root for path, text in sources.items() if (root := objects(text)) is not None}
    components = {path.stem: root for path, root in roots.items()}
    for path, root in roots.items():
        for item in root.walk() if "Theme" not in path.parts else ():
            spoken = any(each.type.rpartition(".")[2] == _SPOKEN for each in _chain(item, components))
            if spoken and item.sets("text"):
                yield Finding(path, item.line, "said", f"{item.type} sets `text`: set `said`, or use a LiteralText")
            elif item.type == "Text":
                yield Finding(path, item.line, "said", "write ThemeText with `said`, or LiteralText for a name")


def _tappable(item: QmlObject, components: Mapping[str, QmlObject]) -> bool:
    return any(
        each.type.rpartition(".")[2] in CONTROLS or any(child.type in HANDLERS for child in each.children)
        for each in _chain(item, components)
    )


def _given(item: QmlObject, wanted: str, components: Mapping[str, QmlObject]) -> bool:
    return any(
        each.sets(wanted) or any(child.sets(wanted) for child in each.children if child.type in HANDLERS)
        for each in _chain(item, components)
    )


def _chain(item: QmlObject, components: Mapping[str, QmlObject]) -> Iterator[QmlObject]:
    """The object, and the roots of the components it is made of."""
    seen: set[int] = set()
    at: QmlObject | None = item
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = components.get(at.type.rpartition(".")[2])
