"""A QML file as a tree of objects: type, line, and the text that stands directly in each of them.

It is a scan of braces, not a parser: comments and string contents are blanked first, so that what is left
has only the braces of objects, JavaScript blocks and literals. Line numbers are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_NOISE = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | `(?:\\.|[^`\\])*`""",
    re.VERBOSE | re.DOTALL,
)
_HEAD = re.compile(r"(?:component\s+(?P<inline>[A-Z]\w*)\s*:\s*)?(?P<type>(?:\w+\.)*[A-Z]\w*)(?:\s+on\s+[\w.]+)?\s*$")


@dataclass(slots=True)
class QmlObject:
    """One `Type { … }`, the component name it defines if any, and its children."""

    type: str
    line: int
    defines: str = ""
    own: str = ""
    children: list[QmlObject] = field(default_factory=list)

    def walk(self) -> Iterator[QmlObject]:
        """This object and everything below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def sets(self, name: str) -> bool:
        """Whether the object itself binds or declares `name`."""
        return re.search(rf"(?<![\w.]){re.escape(name)}\s*:", self.own) is not None


def without_noise(text: str, *, keep_strings: bool = False) -> str:
    """The text with comments, and string contents unless kept, blanked; same length, same lines."""

    def blank(match: re.Match[str]) -> str:
        found = match.group(0)
        if found[0] != "/":
            return found if keep_strings else found[0] + " " * (len(found) - 2) + found[-1]
        return re.sub(r"[^\n]", " ", found)

    return _NOISE.sub(blank, text)


def objects(text: str) -> QmlObject | None:
    """The root object of a QML file, or None if there is none."""
    clean = without_noise(text)
    top = QmlObject("", 1)
    stack = [top]
    plain = 0
    start = 0
    for position, sign in enumerate(clean):
        if sign not in "{}":
            continue
        before = clean[start:position]
        start = position + 1
        head = None if plain else _HEAD.search(before)
        if sign == "{":
            stack[-1].own += before if not head else before[: head.start()]
            if head is None:
                plain += 1
                continue
            made = QmlObject(head["type"], clean.count("\n", 0, position) + 1, head["inline"] or "")
            stack[-1].children.append(made)
            stack.append(made)
        else:
            stack[-1].own += before
            if plain:
                plain -= 1
            elif len(stack) > 1:
                stack.pop()
    return top.children[0] if top.children else None
