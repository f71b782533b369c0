"""What raises in this program is said on the screen, and never passes as if nothing had been."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from app.faults import SHOWN, FaultHook
from app.viewmodels.home import HomeViewModel
from pump_core.record import Record
from telemetry.messages.reading import Interrogate
from tests.journeys.sitting import Sitting


def fails(*_told: object) -> None:
    raise ArithmeticError("the sum does not fit")


def in_an_answer(sitting: Sitting, _patch: pytest.MonkeyPatch) -> None:
    """While the inbox is drained."""
    asked: Callable[[Record], None] = fails
    sitting.app.conversation.ask(Interrogate(events=0), asked)


def in_a_reply_of_the_store(sitting: Sitting, _patch: pytest.MonkeyPatch) -> None:
    sitting.app.store.submit(lambda _work: None, fails)


def in_a_listener(sitting: Sitting, _patch: pytest.MonkeyPatch) -> None:
    """Which raises again at every change."""
    sitting.app.tablet.listen(fails)
    sitting.app.tablet.interrogate()


def in_a_timer(_sitting: Sitting, _patch: pytest.MonkeyPatch) -> None:
    QTimer.singleShot(0, fails)


def in_the_tick(sitting: Sitting, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(sitting.app.root, "time_passes", fails)


def in_a_slot(sitting: Sitting, patch: pytest.MonkeyPatch) -> None:
    """Called from QML, by touch."""
    patch.setattr(sitting.app.tablet, "interrogate", fails)
    sitting.robot.tap("readTile")


def in_a_property(sitting: Sitting, patch: pytest.MonkeyPatch) -> None:
    """Read from QML."""
    view = sitting.app.root.findChild(HomeViewModel)
    assert view is not None
    patch.setattr(view, "_view", None)
    view.changed.emit()


WAYS = (in_an_answer, in_a_reply_of_the_store, in_a_listener, in_a_timer, in_the_tick, in_a_slot, in_a_property)


@pytest.mark.qt_log_ignore("Error: ", "libpyside: An error occurred")
@pytest.mark.parametrize("fail", WAYS)
def test_a_failure_is_shown_kept_and_printed_in_full(
    bench: Sitting,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    fail: Callable[[Sitting, pytest.MonkeyPatch], None],
) -> None:
    bench.open()
    with monkeypatch.context() as patch:
        fail(bench, patch)
        bench.robot.wait_text("Look at this first")
        assert bench.robot.sees("A part of this program failed")
        assert bench.robot.sees("Read the pump again and compare before you go on.")
    kept = list(bench.app.warnings)
    bench.app.warnings.clear()
    word = "AttributeError" if fail is in_a_property else "ArithmeticError: the sum does not fit"
    assert any(word in line for line in kept)
    printed = capfd.readouterr().err
    assert "Traceback (most recent call last)" in printed
    assert word in printed
    bench.app.tablet._listeners = [told for told in bench.app.tablet._listeners if told is not fails]


def test_a_failure_that_nobody_looked_at_fails_the_sitting(bench: Sitting) -> None:
    bench.open()
    in_a_timer(bench, pytest.MonkeyPatch())
    bench.robot.wait_text("Look at this first")
    app = bench.app
    with pytest.raises(AssertionError):
        bench.close_tablet()
    assert app.warnings == ["ArithmeticError: the sum does not fit"]


def test_after_a_failure_the_tablet_goes_on(bench: Sitting) -> None:
    bench.open()
    in_an_answer(bench, pytest.MonkeyPatch())
    bench.robot.wait_text("Look at this first")
    bench.robot.tap("refillTile")
    bench.robot.wait_for("patientCheck")
    assert not bench.robot.sees("Look at this first")
    bench.app.warnings.clear()


def test_the_hook_is_given_back_when_the_tablet_closes(bench: Sitting) -> None:
    former = sys.excepthook
    bench.open()
    assert sys.excepthook is not former
    bench.close_tablet()
    assert sys.excepthook is former


def test_a_hook_that_somebody_else_put_on_top_stays() -> None:
    former = sys.excepthook
    try:
        hook = FaultHook([], lambda _problem: None)
        sys.excepthook = fails
        hook.restore()
        assert sys.excepthook is fails
    finally:
        sys.excepthook = former


@pytest.mark.qt_no_exception_capture
def test_the_end_by_the_keyboard_is_no_failure() -> None:
    kept, told = list[str](), list[str]()
    hook = FaultHook(kept, told.append)
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert (kept, told) == ([], [])
        sys.excepthook(ValueError, ValueError("seven"), None)
        assert (kept, told) == (["ValueError: seven"], [SHOWN])
    finally:
        hook.restore()
