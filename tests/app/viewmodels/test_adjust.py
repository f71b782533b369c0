"""Adjust dose: what is told before anything is entered, what each key makes, and what it changes, with every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.adjust_panel import present_adjustment
from app.viewmodels.home import present_home
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.review import present_review
from app.viewmodels.step_adjust import AdjustView, AdjustViewModel, present_adjust
from app.viewmodels.step_interrogate import present_interrogate
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import date_text
from app.viewmodels.workflow_frame import present_frame
from app.workflows.kinds import ADJUST
from pump_core.clocks import LineTime, days, hours
from pump_core.patterns import MinimumRate
from pump_core.prescription import PatientBoluses
from pump_core.quantities import Mass
from pump_core.titration import Raised
from pump_core.values import replace
from tests.app.desk import Desk
from tests.app.workflows.test_adjust import begun, flex, mcg, mg, programmed, raise_again, through
from tests.pump_core.examples import component, fluid


def rules(desk: Desk) -> dict[str, tuple[str, str]]:
    return {about: (holds, source) for about, holds, source in present_adjust(desk.tablet).rules}


def panel(desk: Desk) -> dict[str, tuple[str, str]]:
    assert desk.tablet.read is not None
    view = present_adjustment(desk.workflow, desk.tablet, desk.tablet.read)
    assert present_frame(desk.tablet).panel == view
    return {row.label: (row.before, row.after) for row in view.rows}


class Page:
    """The page with its pad; every touch is a slow one."""

    def __init__(self, desk: Desk) -> None:
        self.parent, self.ms = QObject(), 0
        self.pad = NumberPadViewModel(self._now, self.parent)
        self.tried = 0
        self.model = AdjustViewModel(desk.tablet, self.pad, TextPadViewModel(self.parent), self._try, self.parent)

    def _now(self) -> LineTime:
        self.ms += 200
        return LineTime(self.ms)

    def _try(self) -> None:
        self.tried += 1

    def keys(self, typed: str) -> None:
        for key in typed:
            self.pad.key(key)

    def said(self) -> str:
        return str(self.pad.property("message"))


def test_before_anything_is_entered_it_is_told_what_may_be_done_today() -> None:
    assert rules(begun()) == {
        "Last increase": ("30-MAR-2026 14:41", "from the pump's own log"),
        "Next increase": ("now", "24 h between increases, label, spinal spasticity"),
        "No reason asked within": ("240 to 390 mcg/day", "step up after the consensus"),
        "Most in a day": ("2,003 mcg/day", "consensus; with all boluses"),
    }
    assert rules(begun("refill-due")) == {
        "Last increase": ("12-MAY-2025 14:41", "from the pump's own log"),
        "Next increase": ("now", "no waiting time is on file for morphine"),
        "No reason asked within": ("2.1 to 3.9 mg/day", "step up after the consensus"),
        "Most in a day": ("15 mg/day", "consensus; with all boluses"),
    }


def test_after_an_increase_the_next_one_has_its_time() -> None:
    desk = begun()
    through(desk, mcg("330"))
    raise_again(desk, hours(1))
    assert rules(desk)["Last increase"][0] == "23-NOV-2026 14:41"
    assert rules(desk)["Next increase"][0] == "from 24-NOV-2026 14:41"
    desk.workflow.set_dose(mcg("360"))
    view = present_adjust(desk.tablet)
    assert (view.kind, view.headline) == ("caution", "The dose was last raised less than 24 h ago.")
    assert not present_frame(desk.tablet).next_enabled


@pytest.mark.parametrize(
    ("known", "last", "following"),
    [
        (None, "not known", "not known"),
        (Raised((), None), "none", "now"),
        (Raised((), days(300).ms), "none since 16-JUL-2026 14:41", "now"),
    ],
)
def test_what_the_log_does_not_say_is_said_to_be_unknown(known: Raised | None, last: str, following: str) -> None:
    desk = begun()
    desk.workflow.draft = replace(desk.workflow.draft, raised=known)
    assert (rules(desk)["Last increase"][0], rules(desk)["Next increase"][0]) == (last, following)


def test_until_the_log_is_read_the_last_increase_is_unknown() -> None:
    desk = Desk("baclofen")
    desk.records.silent = True
    desk.connect()
    desk.tablet.start_adjustment()
    desk.answer_all()
    assert rules(desk)["Last increase"] == ("not known", "the pump's log does not say, or is not read yet")


def test_every_key_says_what_it_makes_and_lights_when_it_is_set() -> None:
    desk = begun()
    page = Page(desk)
    view = present_adjust(desk.tablet)
    assert [key[:2] for key in view.percent_keys] == [
        ("\N{MINUS SIGN}20 %", "240 mcg/day"),
        ("\N{MINUS SIGN}10 %", "270 mcg/day"),
        ("+10 %", "330 mcg/day"),
        ("+20 %", "360 mcg/day"),
    ]
    assert [key[:2] for key in view.step_keys] == [("\N{MINUS SIGN}1 step", "270 mcg/day"), ("+1 step", "330 mcg/day")]
    assert (page.model.property("percentChosen"), page.model.property("stepChosen")) == (-1, -1)
    assert (view.dose, view.change) == ("300", "Today's dose, unchanged")
    page.model.choosePercent(3)
    view = present_adjust(desk.tablet)
    assert (view.dose, view.unit, view.change) == ("360", "mcg/day", "+20 % of today's 300 mcg/day")
    assert (page.model.property("percentChosen"), page.model.property("stepChosen")) == (3, -1)
    page.model.chooseStep(0)
    assert present_adjust(desk.tablet).change == "-10 % of today's 300 mcg/day"
    assert (page.model.property("percentChosen"), page.model.property("stepChosen")) == (1, 0)
    assert page.model.property("stepText") == "By titration step (label, spinal spasticity)"


def test_a_drug_without_a_step_says_so_and_offers_none() -> None:
    desk = begun("refill-due")
    page = Page(desk)
    assert page.model.property("stepKeys") == []
    assert page.model.property("stepText") == "No titration step is on file for morphine."
    page.model.chooseStep(1)
    assert desk.workflow.draft.dose is None


def test_what_it_changes_stands_before_and_after() -> None:
    desk = begun("refill-due")
    assert panel(desk)["Daily dose"] == ("3 mg/day", "3 mg/day")
    desk.workflow.set_dose(mg("3.3"))
    shown = panel(desk)
    assert shown["Daily dose"] == ("3 mg/day", "3.3 mg/day")
    assert shown["Each hour"] == ("0.125 mg/h", "0.1375 mg/h")
    assert shown["Flow"] == ("0.3 mL/day", "0.33 mL/day")
    assert shown["Most in a day"] == ("3 mg/day", "3.3 mg/day")
    assert shown["Low-reservoir alarm"][0] == "28-NOV-2026"
    assert [row.note for row in present_frame(desk.tablet).panel.rows if row.label == "Daily dose"] == ["+10 %"]


@pytest.mark.parametrize("dose", ["150", "270", "390"])
def test_the_alarm_that_is_shown_is_the_one_that_the_pump_then_echoes(dose: str) -> None:
    desk = begun()
    desk.workflow.set_dose(mcg(dose))
    for point in desk.workflow.open_points():
        desk.workflow.override(point.code, "as ordered")
    shown = panel(desk)
    desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.run is not None
    echo, read = desk.workflow.run.programming.echo, desk.tablet.read
    assert echo is not None
    assert read is not None
    assert echo.after.low_reservoir_at_ms is not None
    assert shown["Low-reservoir alarm"][1] == date_text(read.when(echo.after.low_reservoir_at_ms), desk.tablet.site)
    rows = {row.setting: row.after for row in present_review(desk.tablet).rows}
    assert rows["Refill by"].startswith(shown["Refill by"][1])
    assert rows["Daily dose"] == shown["Daily dose"][1]
    assert rows["Flow"] == shown["Flow"][1]


def test_the_panel_follows_every_key_and_forgets_what_was_not_entered() -> None:
    desk = begun("refill-due")
    page = Page(desk)
    page.model.askDose()
    followed = []
    for key in "3.45":
        page.keys(key)
        followed.append(panel(desk)["Daily dose"][1])
    assert followed == ["3 mg/day", "3 mg/day", "3.4 mg/day", "3.45 mg/day"]
    assert page.tried == len(followed)
    page.pad.cancel()
    assert panel(desk)["Daily dose"] == ("3 mg/day", "3 mg/day")
    page.model.askMore()
    page.keys("7")
    assert panel(desk)["Daily dose"][1] == "3.21 mg/day"
    page.pad.enter()
    assert desk.workflow.draft.dose == mg("3.21")
    assert desk.workflow.tried is None


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("30", "30 mg/day is 10 times the dose now (3 mg/day)."),
        ("0.3", "0.3 mg/day is 1/10 times the dose now (3 mg/day)."),
        ("3000", "3,000 mg/day is 1,000 times the dose now (3 mg/day)."),
    ],
)
def test_a_slip_is_seen_while_it_is_typed_and_refused_on_enter(typed: str, words: str) -> None:
    desk = begun("refill-due")
    page = Page(desk)
    page.model.askDose()
    page.keys(typed)
    assert present_frame(desk.tablet).panel.note == words
    page.pad.enter()
    assert page.said().startswith(words)
    assert page.pad.property("open")
    assert desk.workflow.draft.dose is None


def test_the_pad_of_a_percentage_says_which_way_it_goes() -> None:
    desk = begun()
    page = Page(desk)
    page.model.askLess()
    shown = {name: page.pad.property(name) for name in ("title", "unit", "limitsText", "todayText")}
    assert shown == {
        "title": "Decrease by percent",
        "unit": "% less",
        "limitsText": "Up to 50 %, of today's dose",
        "todayText": "Today 300 mcg/day",
    }
    page.keys("10")
    page.pad.enter()
    assert desk.workflow.draft.dose == mcg("270")
    page.model.askMore()
    assert (page.pad.property("title"), page.pad.property("unit")) == ("Increase by percent", "% more")


def mixed(desk: Desk) -> None:
    """The pump says that it holds bupivacaine beside morphine, and that the patient gives boluses."""
    draft = desk.workflow.draft
    therapy = draft.reading.therapy
    assert therapy.prescription is not None
    boluses = PatientBoluses(
        dose_pg=Mass.parse("0.2 mg").whole, duration_ms=600_000, lockout_ms=hours(4).ms, max_per_24_h=4
    )
    holds = fluid(component("morphine", "10 mg/mL"), component("bupivacaine", "20 mg/mL"))
    prescription = therapy.prescription.model_copy(update={"mixture": holds, "patient_boluses": boluses})
    told = therapy.model_copy(update={"prescription": prescription})
    desk.workflow.draft = replace(draft, reading=draft.reading.model_copy(update={"therapy": told}))


def test_every_drug_of_a_mixture_and_its_worst_day_are_shown() -> None:
    desk = begun("refill-due")
    mixed(desk)
    desk.workflow.set_dose(mg("3.3"))
    shown = panel(desk)
    assert shown["Morphine, daily dose"] == ("3 mg/day", "3.3 mg/day")
    assert shown["BUPivacaine, daily dose"] == ("6 mg/day", "6.6 mg/day")
    assert shown["Morphine, most in a day"] == ("3.8 mg/day", "4.1 mg/day")
    assert shown["BUPivacaine, most in a day"] == ("7.6 mg/day", "8.2 mg/day")
    assert "With every patient bolus taken, 4 in 24 h." in [row.note for row in present_frame(desk.tablet).panel.rows]


def test_a_ceiling_that_only_the_worst_day_reaches_is_asked_about_here() -> None:
    """7.2 mg of bupivacaine more with boluses: 14.4 mg a day are below 15 mg, 16 mg with every bolus are not."""
    desk = begun("refill-due")
    mixed(desk)
    desk.workflow.set_dose(mg("3.8"))
    assert present_adjust(desk.tablet).kind == "none"
    desk.workflow.draft = replace(desk.workflow.draft, dose=mg("7.2"))
    codes = {point.code for point in desk.workflow.open_points()}
    assert codes == {"large_increase/dose/morphine", "above_consensus/dose/bupivacaine"}


def test_a_flex_pattern_is_not_changed_here_and_nothing_is_offered() -> None:
    desk = begun(pattern=flex("290", "310"))
    view = present_adjust(desk.tablet)
    assert view == AdjustView(
        kind="stop",
        headline="This pump runs a flex pattern.",
        detail="Its dose is the sum of its steps. Leave, and change it in the flex editor, step by step.",
    )
    page = Page(desk)
    page.model.askDose()
    page.model.askMore()
    page.model.choosePercent(2)
    page.model.chooseStep(1)
    assert not page.pad.property("open")
    assert desk.workflow.draft.dose is None
    assert dict(present_interrogate(desk.tablet).facts)["Therapy"].endswith("flex, 2 steps a day")
    assert list(panel(desk)) == ["Drug in the pump"]


def test_a_caution_is_answered_with_a_reason_and_stands_on_the_review() -> None:
    desk = begun()
    through(desk, mcg("330"))
    raise_again(desk, hours(2))
    page = Page(desk)
    page.model.choosePercent(2)
    assert page.model.property("noticeKind") == "caution"
    assert present_frame(desk.tablet).next_reason == "Give a reason for the caution, or change the entry."
    page.model.chooseReason(1)
    assert page.model.property("chosenReason") == 1
    assert present_frame(desk.tablet).next_enabled
    desk.workflow.next()
    desk.answer_all()
    overrides = [row.after for row in present_review(desk.tablet).rows if row.setting == "Override"]
    assert overrides == ["The dose was last raised less than 24 h ago: Titration on a ward, vital signs watched"]


def test_home_offers_it_while_a_dose_runs_and_says_why_not_else() -> None:
    desk = Desk("baclofen")
    desk.connect()
    assert (present_home(desk.tablet).can_adjust, present_home(desk.tablet).why_not_adjust) == (True, "")
    desk.tablet.stop_pump()
    desk.cut()
    assert not present_home(desk.tablet).can_adjust
    assert present_home(desk.tablet).why_not_adjust == "First the result of the last command must be known."
    desk.back()
    desk.answer_all()
    assert present_home(desk.tablet).why_not_adjust == "The pump is stopped."
    slow = Desk("baclofen")
    programmed(slow, MinimumRate())
    slow.connect()
    assert present_home(slow.tablet).why_not_adjust == "At minimum rate no dose runs."
    empty = Desk("factory")
    empty.connect()
    assert present_home(empty.tablet).why_not_adjust == "This pump has no therapy yet."


def test_the_frame_says_what_it_is() -> None:
    desk = begun()
    view = present_frame(desk.tablet)
    assert view.adjusting
    assert (view.title, view.next_reason) == (ADJUST.title, "Set another dose than today's.")
