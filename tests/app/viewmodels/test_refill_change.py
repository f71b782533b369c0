"""What the screens of a refill show of another fluid, of a withdrawal that does not fit, and of a gap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.consequences import present_consequences
from app.viewmodels.home import present_home
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.reason_choice import OTHER
from app.viewmodels.review import present_review
from app.viewmodels.step_bridge import BridgeViewModel, present_bridge
from app.viewmodels.step_fill import FillViewModel, present_fill
from app.viewmodels.step_therapy import TherapyViewModel, present_therapy
from app.viewmodels.step_withdraw import WithdrawViewModel, present_withdraw
from app.viewmodels.text_pad import TextPadViewModel
from app.workflows.refill_own import RefillOwn, own_of
from pump_core.clocks import LineTime, hours
from pump_core.quantities import DoseRate
from tests.app.desk import ALL_CHECKS, Desk, label, ml

STRONG = "above_consensus_concentration/concentration/morphine"
CHECKS = ALL_CHECKS | {"change"}


class Page:
    """A refill with the view-models of its steps, driven as a finger does."""

    def __init__(self, steps: int, **fields: object) -> None:
        self.desk = Desk()
        self.workflow = self.desk.begin(**fields)
        for _ in range(steps):
            self.workflow.next()
        self.parent = QObject()
        ticks = iter(range(0, 10**6, 500))
        self.pad = NumberPadViewModel(lambda: LineTime(next(ticks)), self.parent)
        self.letters = TextPadViewModel(self.parent)
        tablet = self.desk.tablet
        self.bridge = BridgeViewModel(tablet, self.pad, self.letters, self.parent)
        self.withdraw = WithdrawViewModel(tablet, self.pad, self.letters, self.parent)
        self.fill = FillViewModel(tablet, self.pad, self.letters, self.parent)
        self.therapy = TherapyViewModel(tablet, self.pad, self.letters, self.parent)

    def type(self, typed: str) -> str:
        """Types a number and enters it; what the pad answers, empty when it is taken."""
        for key in typed:
            self.pad.key(key)
        self.pad.enter()
        return str(self.pad.property("message"))

    def spell(self, typed: str) -> str:
        for key in typed:
            self.letters.key(key)
        self.letters.enter()
        return str(self.letters.property("message"))

    def panel(self) -> dict[str, tuple[str, str]]:
        rows = present_consequences(self.workflow, self.desk.tablet).rows
        return {row.label: (row.before, row.after) for row in rows}


def stronger(**fields: object) -> Page:
    return Page(2, label=label(product_id="infumorph-25"), checks=CHECKS, **fields)


@pytest.mark.use_error("U6")
def test_the_bridge_shows_the_tip_today_the_bridge_and_after_it() -> None:
    page = stronger()
    view = present_bridge(page.desk.tablet)
    assert [(stage.title, stage.dose, stage.fluid) for stage in view.stages] == [
        ("At the tip today", "3 mg/day", "old"),
        ("Bridge", "3 mg/day", "both"),
        ("After", "3 mg/day", "new"),
    ]
    assert view.stages[1].detail == "Still morphine 10 mg/mL at 0.3 mL/day, for 21 h 57 min"
    assert view.facts[1][:2] == ("Mixed in the reservoir", "24.5 mg/mL")
    assert page.panel()["Bridge first"] == ("", "0.3 mL/day for 21 h 57 min")
    page.bridge.choose(1)
    view = present_bridge(page.desk.tablet)
    assert (view.stages[1].title, view.stages[1].dose) == ("Without a bridge", "1.2 mg/day")
    assert view.stages[1].detail.endswith("for 54 h 51 min")
    assert "Bridge first" not in page.panel()


def test_the_doses_of_both_legs_are_typed_and_judged_by_their_own_fluid() -> None:
    page = stronger()
    page.bridge.askBridge()
    assert page.pad.property("limitsText") == "The pump can deliver 0.48 mg/day to 240 mg/day"
    assert page.type("0.4").startswith("0.4 mg/day needs less flow than the pump can deliver.")
    page.pad.key("clear")
    assert page.type("2.4") == ""
    page.bridge.askAfter()
    assert page.pad.property("todayText") == "Today 3 mg/day"
    assert page.type("1").startswith("1 mg/day needs less flow than the pump can deliver.")
    page.pad.key("clear")
    assert page.type("3.3") == ""
    assert (page.bridge.property("bridge"), page.bridge.property("after")) == ("2.4", "3.3")


def test_another_drug_shows_its_start_range_and_no_dose_until_one_is_set() -> None:
    page = Page(2, label=label(product_id="prialt-25"), checks=CHECKS)
    view = present_bridge(page.desk.tablet)
    assert (view.after, view.after_unit, view.stages[2].dose) == ("", "mcg/day", "not set")
    assert page.panel()["Daily dose"] == ("3 mg/day", "not set")
    page.bridge.askAfter()
    assert page.pad.property("todayText") == "Start range 0.5 mcg/day to 2.4 mcg/day"
    assert page.type("2.4") == ""
    assert page.panel()["Daily dose"] == ("3 mg/day", "2.4 mcg/day")


@pytest.mark.use_error("U31")
def test_a_reason_in_words_of_ones_own_stands_on_the_review() -> None:
    page = stronger()
    assert page.bridge.property("reasons")[-1]["label"] == OTHER
    page.bridge.chooseReason(2)
    assert page.spell("AAAAAAAAAA").startswith("The same signs over and over")
    page.letters.key("clear")
    assert page.spell("STOCK OF 10 RAN OUT") == ""
    assert page.bridge.property("chosenReason") == 2
    assert page.bridge.property("reasons")[-1]["detail"] == "STOCK OF 10 RAN OUT"
    for _ in range(5):
        page.workflow.next()
    page.desk.answer_all()
    rows = {row.setting: row.after for row in present_review(page.desk.tablet).rows}
    assert rows["Override"].endswith(": STOCK OF 10 RAN OUT")
    assert rows["Flow after the bridge"] == "0.12 mL/day"
    assert rows["Mixed in the reservoir"] == "morphine 24.49 mg/mL"
    assert rows["Bridge"].startswith("3 mg/day at 0.3 mL/day, 21 h 57 min, until 24-NOV-2026 ")
    tip = page.panel()["At the tip"][1]
    assert tip.startswith("3 mg/day of morphine 10 mg/mL until 24-NOV-2026 ")


@pytest.mark.use_error("U25")
def test_rinses_are_confirmed_one_after_the_other_and_stand_on_the_review() -> None:
    page = Page(4, label=label(product_id="prialt-25"), checks=CHECKS, dose=DoseRate.of("2.4", "mcg/day"), syringes=())
    assert page.workflow.step == "fill"
    assert not page.fill.property("mayInject")
    rows = page.fill.property("rinses")
    assert rows[0]["name"] == "Rinse 1 of 3: 2 mL of ziconotide 25 mcg/mL, drawn out again"
    assert [row["open"] for row in rows] == [True, False, False]
    page.fill.toggleRinse(2)
    assert own_of(page.workflow.draft).rinses == 0
    for turn in range(3):
        page.fill.toggleRinse(turn)
    assert page.fill.property("mayInject")
    page.fill.toggleRinse(2)
    assert not page.fill.property("mayInject")
    assert present_fill(page.desk.tablet).instruction.startswith("Rinse the reservoir first")
    page.fill.toggleRinse(2)
    page.workflow.set_syringe(0, ml("20"))
    page.workflow.set_syringe(1, ml("20"))
    page.workflow.set_check("resistance", True)
    page.workflow.set_check("site", True)
    for _ in range(2):
        page.workflow.next()
    page.desk.answer_all()
    rows_after = {row.setting: row.after for row in present_review(page.desk.tablet).rows}
    assert rows_after["Rinsed"].startswith("3 times, each drawn out again: mixed 24.94 mcg/mL")


@pytest.mark.use_error("U11")
def test_a_second_person_reads_the_syringes_without_seeing_the_first_reading() -> None:
    page = Page(2, withdrawn=ml("6.4"), syringes=())
    page.withdraw.choose(0)
    view = present_withdraw(page.desk.tablet)
    assert (view.kind, view.withdrawn, view.withdrawn_level, view.trend) == ("caution", "••", -1.0, ())
    assert "6.4" not in f"{view.headline} {view.detail}"
    page.withdraw.askInitials()
    assert page.spell("DC").startswith("DC is demo clinician, who is signed in.")
    page.letters.key("clear")
    assert page.spell("QR") == ""
    page.withdraw.askAgain()
    assert page.type("6.2") == ""
    assert present_withdraw(page.desk.tablet).kind == "stop"
    page.withdraw.askAgain()
    assert page.type("6.4") == ""
    view = present_withdraw(page.desk.tablet)
    assert (view.kind, view.withdrawn) == ("info", "6.4")
    assert not page.workflow.open_points("withdraw")
    page.withdraw.ask()
    assert page.type("6.3") == ""
    assert own_of(page.workflow.draft) == RefillOwn(), "a new first reading is read again"


def test_what_nothing_was_delivered_of_has_no_share() -> None:
    """Right after a fill a tenth of a millilitre is any number of percent of what flowed since."""
    desk = Desk()
    workflow = desk.review()
    workflow.program()
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.passes(hours(1))
    desk.tablet.interrogate()
    desk.answer_all()
    desk.tablet.start_refill()
    desk.answer_all()
    desk.workflow.set_withdrawn(ml("37"))
    view = present_withdraw(desk.tablet)
    assert "%" not in view.detail.replace("14.5 %", "")
    assert view.detail.startswith("Hardly anything delivered since the last fill. Limits 2 mL or 14.5 %.")
    assert view.trend[-1] == ("Today", "3 mL less", "hardly anything delivered since the last fill")


def test_earlier_withdrawals_stand_beside_this_one_in_words() -> None:
    view = present_withdraw(Page(2, withdrawn=ml("3.2"), syringes=()).desk.tablet)
    assert view.trend[-1] == ("Today", "0.2 mL less", "0.5 % of 36.6 mL delivered")
    assert len(view.trend) == 4
    assert all(side.endswith((" less", " more", "as expected")) for _, side, _ in view.trend)


@pytest.mark.use_error("U14")
def test_after_a_gap_the_dose_of_before_is_neither_shown_nor_kept() -> None:
    page = Page(4, withdrawn=ml("0.4"), discrepancy_reason="last fill entered wrongly")
    view = present_therapy(page.desk.tablet)
    assert (view.dose, view.figures, view.dose_enabled) == ("", (), True)
    assert "A start is 0.2 mg/day to 1 mg/day." in view.sentence
    assert page.panel()["Daily dose"] == ("3 mg/day", "not set")
    page.therapy.askDose()
    assert page.pad.property("todayText") == ""
    assert page.type("1") == ""
    assert present_therapy(page.desk.tablet).dose == "1"
    assert page.panel()["Daily dose"] == ("3 mg/day", "1 mg/day")


@pytest.mark.use_error("U14")
@pytest.mark.parametrize(("stopped", "offers"), [(hours(47), "3 mg/day"), (hours(49), "a start dose")])
def test_a_pump_stopped_for_two_days_is_started_again_at_a_start_dose(stopped: object, offers: str) -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    assert isinstance(stopped, type(hours(1)))
    desk.passes(stopped)
    desk.tablet.interrogate()
    desk.answer_all()
    desk.tablet.start_restart()
    desk.answer_all()
    view = present_therapy(desk.tablet)
    assert view.restart_text.endswith(offers)
    codes = [point.code for point in desk.workflow.open_points("therapy")]
    assert codes == (["start_dose"] if offers == "a start dose" else [])


def test_the_dates_before_the_echo_reckon_with_the_bridge_as_the_pump_does() -> None:
    page = stronger(answers=((STRONG, "ordered so"),))
    ahead = page.panel()["Low-reservoir alarm"][1]
    for _ in range(5):
        page.workflow.next()
    page.desk.answer_all()
    assert page.panel()["Low-reservoir alarm"][1].startswith(ahead)


def test_home_says_that_a_bridge_runs_and_what_follows() -> None:
    page = stronger(answers=((STRONG, "ordered so"),))
    for _ in range(5):
        page.workflow.next()
    page.desk.answer_all()
    page.workflow.program()
    page.desk.answer_all()
    page.desk.tablet.leave_workflow()
    page.desk.answer_all()
    assert present_home(page.desk.tablet).mode == "Bridge until 24-NOV-2026 12:37, then 0.12 mL/day"
