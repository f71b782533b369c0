"""The patient boluses step: what is told first, what each key makes, the worst day, and settings that went off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.boluses_panel import present_boluses_panel
from app.viewmodels.boluses_view import present_boluses
from app.viewmodels.home import present_home
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.review import present_review
from app.viewmodels.step_boluses import BolusesViewModel
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.workflow_frame import present_frame
from app.workflows.former_boluses import BolusesBefore, FormerBoluses
from pump_core.clocks import LineTime, hours
from tests.app.desk import Desk
from tests.app.prepared import BOLUSES, MINUTE_MS, running, stronger, tolerant
from tests.app.workflows.test_boluses import Records, ask, begun, begun_at, through, with_boluses
from tests.pump_core.examples import component, fluid


class Page:
    """The page with its pad; every touch is a slow one."""

    def __init__(self, desk: Desk, held: BolusesBefore | None = None) -> None:
        self.parent, self.ms = QObject(), 0
        self.pad = NumberPadViewModel(self._now, self.parent)
        self.tried = 0
        former = FormerBoluses(desk.tablet, Records(held))
        self.model = BolusesViewModel(desk.tablet, self.pad, TextPadViewModel(self.pad), self._try, former, self.parent)

    def _now(self) -> LineTime:
        self.ms += 200
        return LineTime(self.ms)

    def _try(self) -> None:
        self.tried += 1

    def keys(self, typed: str) -> None:
        for key in typed:
            self.pad.key(key)

    def enter(self, typed: str) -> None:
        self.keys(typed)
        self.pad.enter()

    def said(self, name: str) -> str:
        return str(self.model.property(name))


def panel(desk: Desk) -> dict[str, tuple[str, str]]:
    assert desk.tablet.read is not None
    view = present_boluses_panel(desk.workflow, desk.tablet, desk.tablet.read)
    assert present_frame(desk.tablet).panel == view
    return {row.label: (row.before, row.after) for row in view.rows}


def note(desk: Desk, label: str) -> str:
    (row,) = [row for row in present_frame(desk.tablet).panel.rows if row.label == label]
    return row.note


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        ("refill-due", "Patient boluses of morphine are not given to a patient who counts as opioid-naive."),
        ("baclofen", "Patient boluses of baclofen are not given."),
    ],
)
def test_on_is_closed_with_its_reason_and_cannot_be_chosen(scenario: str, words: str) -> None:
    desk = begun(lambda _: None, scenario)
    page = Page(desk)
    view = present_boluses(desk.tablet)
    assert (view.kind, view.headline, view.closed) == ("info", words, words)
    page.model.chooseSwitch(0)
    assert not present_boluses(desk.tablet).on
    page.model.askDose()
    assert not page.pad.property("open")


def test_boluses_are_entered_by_key_and_pad_and_the_panel_follows_every_key() -> None:
    desk = begun()
    page = Page(desk)
    page.model.chooseSwitch(0)
    page.model.askDose()
    page.enter("0.3")
    page.model.chooseDuration(1)
    page.model.chooseLockout(2)
    page.model.askMaxPerDay()
    page.keys("4")
    assert panel(desk)["Most in 24 h"] == ("3 mg/day", "4.2 mg/day")
    assert panel(desk)["Boluses in 24 h"] == ("none", "4")
    assert note(desk, "Boluses in 24 h") == "Set by the maximum; any 24 h, not a calendar day."
    assert note(desk, "Most in 24 h") == "+40 %. Consensus 15 mg/day."
    assert panel(desk)["Flow while it runs"] == ("", "4.62 mL/day")
    assert page.tried >= 4
    page.pad.enter()
    view = present_boluses(desk.tablet)
    assert (view.dose, view.duration, view.lockout, view.lockout_note) == ("0.3", "10", "180", "= 3 h")
    assert present_frame(desk.tablet).next_enabled


@pytest.mark.use_error("U1")
def test_three_hours_typed_as_three_minutes_are_asked_about_and_180_is_taken() -> None:
    desk = begun(with_boluses)
    page = Page(desk)
    page.model.askLockout()
    page.enter("3")
    assert str(page.pad.property("message")).startswith("3 min, not 3 h?")
    assert page.pad.property("open")
    page.pad.key("clear")
    page.enter("240")
    assert not page.pad.property("open")
    assert present_boluses(desk.tablet).lockout_note == "= 4 h"


def test_a_window_is_entered_with_its_maximum_or_left_out() -> None:
    desk = begun(with_boluses)
    page = Page(desk)
    page.model.chooseWindow(1)
    assert present_frame(desk.tablet).next_reason == "Enter the window, or leave it out."
    page.model.askWindow()
    page.enter("720")
    page.model.askMaxPerWindow()
    page.enter("1")
    assert panel(desk)["Boluses in 24 h"] == ("4", "2")
    page.model.chooseWindow(0)
    assert present_frame(desk.tablet).next_reason == "Change something first: this is what the pump holds."


def test_the_review_tells_every_part_and_the_worst_day_before_and_after() -> None:
    desk = begun(with_boluses)
    ask(desk, lockout_ms=10 * 60 * MINUTE_MS)
    desk.workflow.next()
    desk.answer_all()
    changed = {row.setting: (row.before, row.after) for row in present_review(desk.tablet).rows if row.changed}
    assert changed["Patient boluses"] == (
        "0.3 mg over 10 min, 3 h from start to start, at most 4 in 24 h",
        "0.3 mg over 10 min, 10 h from start to start, at most 4 in 24 h",
    )
    assert changed["Most in 24 h"] == ("4.2 mg/day", "3.9 mg/day")


def test_home_says_what_the_patient_may_give() -> None:
    desk = begun()
    assert present_home(desk.tablet).boluses == "Patient boluses OFF"
    ask(desk)
    through(desk)
    assert present_home(desk.tablet).boluses == "Patient boluses 0.3 mg, 3 h lockout, 4 in 24 h"


def test_what_went_off_with_the_change_is_told_and_offered_when_the_new_fluid_is_at_the_tip() -> None:
    desk = Desk()
    stronger(tolerant(desk.machine, BOLUSES))
    held = BolusesBefore(BOLUSES, fluid())
    page = Page(desk, held)
    desk.connect()
    assert page.model.property("wentOff"), "Home says it"
    begun_at(desk)
    assert page.said("formerText") == (
        "They went off when morphine 10 mg/mL was changed to morphine 25 mg/mL. Before: 0.3 mg over 10 min, 3 h from "
        "start to start, at most 4 in 24 h."
    )
    assert not page.model.property("formerOffered"), "the old fluid is in the line still"
    page.model.useFormer()
    assert not present_boluses(desk.tablet).on
    desk.tablet.leave_workflow()
    desk.passes(hours(72))
    desk.tablet.interrogate()
    desk.answer_all()
    begun_at(desk)
    assert page.model.property("formerOffered")
    page.model.useFormer()
    assert present_boluses(desk.tablet).dose == "0.3"
    through(desk)
    assert running(desk.machine).patient_boluses == BOLUSES
    assert not page.model.property("wentOff")


def test_the_figures_of_another_drug_are_told_and_never_offered() -> None:
    desk = begun()
    held = BolusesBefore(BOLUSES, fluid(component("hydromorphone", "10 mg/mL")))
    view = present_boluses(desk.tablet, held)
    assert view.former.startswith("They went off when HYDROmorphone 10 mg/mL was changed to morphine 10 mg/mL.")
    assert not view.former_offered
