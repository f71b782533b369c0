"""What counts as a warning shown, and as one overridden."""

from __future__ import annotations

import pytest

from app.workflows.warning_counter import WarningCounter
from pump_core.quantities import DoseRate
from tests.app.desk import Desk, ml

SLOW = "large_decrease/dose/morphine"


class Counted:
    """Counts in memory."""

    def __init__(self) -> None:
        self.of: dict[str, tuple[int, int]] = {}

    def count(self, code: str, *, shown: int, overridden: int) -> None:
        before = self.of.get(code, (0, 0))
        self.of[code] = (before[0] + shown, before[1] + overridden)


def at_the_dose() -> tuple[Desk, Counted]:
    desk, counted = Desk(), Counted()
    WarningCounter(desk.tablet, counted)
    workflow = desk.begin()
    for _ in range(4):
        workflow.next()
    assert workflow.step == "therapy"
    return desk, counted


def programmed(desk: Desk) -> None:
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"


def test_a_refill_that_nothing_speaks_against_counts_nothing() -> None:
    desk, counted = at_the_dose()
    programmed(desk)
    assert counted.of == {}


def test_a_warning_is_shown_once_in_a_workflow_however_often_it_comes_again() -> None:
    desk, counted = at_the_dose()
    for dose in ("1.5", "3", "1.6"):
        desk.workflow.set_dose(DoseRate.of(dose, "mg/day"))
    assert counted.of == {"large_decrease": (1, 0)}


@pytest.mark.parametrize("heeded", [True, False])
def test_it_is_overridden_only_when_it_was_programmed_with_a_reason(heeded: bool) -> None:
    desk, counted = at_the_dose()
    desk.workflow.set_dose(DoseRate.of("1.5", "mg/day"))
    desk.workflow.override(SLOW, "Side effects at the dose of before")
    assert counted.of == {"large_decrease": (1, 0)}
    if heeded:
        desk.workflow.set_dose(DoseRate.of("3", "mg/day"))
    programmed(desk)
    assert counted.of == {"large_decrease": (1, int(not heeded))}
    desk.tablet.tell()
    assert counted.of == {"large_decrease": (1, int(not heeded))}, "once, however long the last screen stays"


def test_a_workflow_that_is_left_leaves_its_warnings_shown() -> None:
    desk, counted = at_the_dose()
    desk.workflow.set_dose(DoseRate.of("1.5", "mg/day"))
    desk.workflow.override(SLOW, "Side effects at the dose of before")
    desk.tablet.leave_workflow()
    assert counted.of == {"large_decrease": (1, 0)}


def test_a_discrepancy_counts_where_it_is_settled() -> None:
    desk, counted = Desk(), Counted()
    WarningCounter(desk.tablet, counted)
    workflow = desk.begin(withdrawn=None, syringes=())
    workflow.next()
    workflow.next()
    workflow.set_withdrawn(ml("1.2"))
    assert counted.of == {"discrepancy": (1, 0)}
