"""What a screen reader is told: every text in sight, and every place that can be touched, by a name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.journeys.sitting import Sitting

MARKS = {"!", "■", "▲", "▼", "✓", "•", "—"}
"""Signs that stand beside words and say nothing more."""


def told(below: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is in sight below."""
    for place in range(below.childCount()):
        child = below.child(place)
        if not child.state().invisible:
            yield child
            yield from told(child)


def untold(sitting: Sitting) -> list[str]:
    """Texts in sight of which nobody is told, and buttons without a name."""
    root = QAccessible.queryAccessibleInterface(sitting.app.window)
    assert root is not None
    entries = list(told(root))
    names = {entry.text(QAccessible.Text.Name) for entry in entries}
    nameless = [str(entry.rect()) for entry in entries if is_touched(entry) and not entry.text(QAccessible.Text.Name)]
    silent = [text for text in sitting.robot.texts() if text not in MARKS and not any(text in name for name in names)]
    return silent + nameless


def is_touched(entry: QAccessibleInterface) -> bool:
    return entry.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)


def test_every_text_and_every_key_of_a_refill_is_told(sitting: Sitting) -> None:
    QAccessible.setActive(True)
    robot = sitting.robot
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    assert untold(sitting) == []
    robot.tap("stopButton")
    robot.wait_for("stopDialog.keep")
    assert untold(sitting) == []
    robot.tap("stopDialog.keep")
    sitting.enter("syringe")
    robot.tap("labelVolume")
    assert untold(sitting) == []
    robot.tap("pad.cancel")
    robot.tap("lot")
    assert untold(sitting) == []
    robot.tap("letters.cancel")
    sitting.go_to("review")
    sitting.tick()
    assert untold(sitting) == []
