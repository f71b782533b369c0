"""What does not fit on a screen: text cut off or over other text, targets too small or over each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

TARGET = 48
SLACK = 2.0
_LEFT, _RIGHT, _CENTRE = 1, 2, 4
_TOP, _BOTTOM, _MIDDLE = 32, 64, 128
_ALIGNMENTS = "effectiveHorizontalAlignment * 1000 + verticalAlignment"
_ALL = QRectF(-1e6, -1e6, 2e6, 2e6)


class Placed(Struct, frozen=True):
    """One text or target: where it is drawn, the part that can be seen, and the scrolling area it lies in."""

    item: QQuickItem
    name: str
    whole: QRectF
    seen: QRectF
    scrolls: QQuickItem | None
    is_target: bool = False


def what_does_not_fit(content: QQuickItem) -> list[str]:
    """One line for each thing of the visible tree that a person could not read or touch; empty when all fits."""
    window = QRectF(0, 0, content.width(), content.height())
    placed = list(_walk(content, window, None))
    sheets = [item for item in _below(content) if _is_sheet(item)]
    if sheets:
        covered = sheets[-1].mapRectToScene(QRectF(0, 0, sheets[-1].width(), sheets[-1].height()))
        placed = [part for part in placed if sheets[-1].isAncestorOf(part.item) or not covered.intersects(part.whole)]
    texts = [part for part in placed if not part.is_target and part.whole.width() > 0]
    targets = [part for part in placed if part.is_target]
    found = [line for text in texts for line in _cut(text, window)]
    found += [line for target in targets for line in _badly_placed(target, window)]
    found += [f"{a.name} lies over {b.name}" for a, b in combinations(targets, 2) if _collide(a, b)]
    found += [f"{a.name} runs over {b.name}" for a, b in combinations(texts, 2) if _collide(a, b)]
    found += [
        f"{text.name} runs into {target.name}"
        for text in texts
        for target in targets
        if not _chart(target) and _collide(text, target)
    ]
    return found


def _walk(item: QQuickItem, seen: QRectF, scrolls: QQuickItem | None) -> Iterator[Placed]:
    """What can be read or touched below an item."""
    children = [child for child in item.childItems() if child.isVisible() and child.opacity() > 0]
    for child in children:
        clip = seen
        holder = scrolls
        if child.clip():
            clip = seen.intersected(child.mapRectToScene(child.boundingRect()))
        if child.inherits("QQuickFlickable"):
            holder = child
        if child.inherits("QQuickText"):
            if str(child.property("text")):
                whole = _painted(child)
                yield Placed(
                    child, f"text {str(child.property('text'))[:60]!r}", whole, whole.intersected(clip), holder
                )
        elif _takes_a_finger(child) and not child.objectName().endswith(".scrim"):
            whole = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
            name = item.objectName() if _drags(child) else child.objectName()
            yield Placed(child, name, whole, whole.intersected(clip), holder, is_target=True)
        yield from _walk(child, clip, holder)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _below(child)


def _is_sheet(item: QQuickItem) -> bool:
    return any(child.objectName().endswith(".scrim") for child in item.childItems())


def _takes_a_finger(item: QQuickItem) -> bool:
    """A Tappable, the button that is held, or what a finger drags."""
    return item.property("focusRadius") is not None or item.property("keyHeld") is not None or _drags(item)


def _drags(item: QQuickItem) -> bool:
    return item.inherits("QQuickMouseArea")


def _chart(part: Placed) -> bool:
    return "flexDay" in part.name


def _painted(text: QQuickItem) -> QRectF:
    """Where the letters are, by the alignment of the text."""
    width, height = float(text.property("contentWidth")), float(text.property("contentHeight"))
    free = text.width() - width, text.height() - height
    padding = float(text.property("leftPadding"))
    across, down = _aligned(text) if max(free) > SLACK else (_LEFT, _TOP)
    x = free[0] if across == _RIGHT else free[0] / 2 if across == _CENTRE else padding
    y = free[1] if down == _BOTTOM else free[1] / 2 if down == _MIDDLE else 0.0
    return text.mapRectToScene(QRectF(x, y, width, height))


def _aligned(text: QQuickItem) -> tuple[int, int]:
    """Both alignments, which PySide reads only through an expression of QML."""
    context = qmlContext(text)
    assert context is not None
    value, _ = QQmlExpression(context, text, _ALIGNMENTS).evaluate()
    across, down = divmod(int(value), 1000)
    return across, down


def _cut(text: Placed, window: QRectF) -> Iterator[str]:
    item = text.item
    if bool(item.property("truncated")):
        yield f"{text.name} is cut off"
        return
    if item.rotation() == 0 and (
        float(item.property("contentHeight")) > item.height() + SLACK
        or float(item.property("contentWidth")) > item.width() + SLACK
    ):
        yield f"{text.name} is larger than its place"
    bounds = window
    if text.scrolls is not None:
        area = text.scrolls.mapRectToScene(text.scrolls.boundingRect())
        bounds = QRectF(area.left(), _ALL.top(), area.width(), _ALL.height())
    if not _within(text.whole, bounds):
        yield f"{text.name} leaves the screen"
    for above in _above(item):
        if above.inherits("QQuickRectangle") or _takes_a_finger(above):
            frame = above.mapRectToScene(QRectF(0, 0, above.width(), above.height()))
            if not _within(text.whole, frame):
                yield f"{text.name} leaves its {above.objectName() or 'frame'}"
            return


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item lies in, up to what scrolls."""
    above: QQuickItem | None = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        yield above
        above = above.parentItem()


def _badly_placed(target: Placed, window: QRectF) -> Iterator[str]:
    if _chart(target) and ".bar" in target.name:
        return
    if min(target.whole.width(), target.whole.height()) < TARGET - 0.5:
        yield f"{target.name} is {target.whole.width():.0f} × {target.whole.height():.0f}"
    if target.scrolls is None and not _within(target.whole, window):
        yield f"{target.name} leaves the screen"


def _within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _collide(a: Placed, b: Placed) -> bool:
    one, other = (a.whole, b.whole) if a.scrolls is b.scrolls else (a.seen, b.seen)
    if not one.intersects(other) or (_chart(a) and _chart(b)):
        return False
    shared = one.intersected(other)
    if min(shared.width(), shared.height()) <= SLACK:
        return False
    return not (a.item.isAncestorOf(b.item) or b.item.isAncestorOf(a.item))
