"""The bolus step and what runs after it: what is offered, what each key makes, what the panel and Home say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.aside import AsideViewModel
from app.viewmodels.bolus_panel import present_bolus_panel
from app.viewmodels.bolus_view import present_bolus
from app.viewmodels.fluid_line import Piece, line_of
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.progress import READ_EVERY_S, ProgressViewModel
from app.viewmodels.progress_view import present_progress
from app.viewmodels.review import present_review
from app.viewmodels.step_bolus import BolusViewModel
from app.viewmodels.stop import present_stop
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.workflow_frame import present_frame
from pump_core.clocks import LineTime, hours, minutes
from pump_core.quantities import Volume
from tests.app.desk import Desk
from tests.app.prepared import MINUTE_MS, drawn_empty, stronger
from tests.app.workflows.test_bolus import MG, ask, begun, held, on


class Page:
    """The page with its pad; every touch is a slow one."""

    def __init__(self, desk: Desk) -> None:
        self.parent, self.ms = QObject(), 0
        self.pad = NumberPadViewModel(self._now, self.parent)
        self.tried = 0
        self.model = BolusViewModel(desk.tablet, self.pad, TextPadViewModel(self.pad), self._try, self.parent)

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


def panel(desk: Desk) -> dict[str, tuple[str, str]]:
    assert desk.tablet.read is not None
    view = present_bolus_panel(desk.workflow, desk.tablet, desk.tablet.read)
    assert present_frame(desk.tablet).panel == view
    return {row.label: (row.before, row.after) for row in view.rows}


def note(desk: Desk, label: str) -> str:
    (row,) = [row for row in present_frame(desk.tablet).panel.rows if row.label == label]
    return row.note


def test_what_does_not_fit_is_closed_and_says_why_before_it_is_chosen() -> None:
    desk = begun()
    assert [(label, is_open) for label, _, is_open in present_bolus(desk.tablet).kinds] == [
        ("Single bolus", True),
        ("Prime", False),
        ("Bridge", False),
    ]
    assert present_bolus(desk.tablet).kinds[1][1] == "At the tip there is morphine already."
    page = Page(desk)
    page.model.chooseKind(1)
    assert present_bolus(desk.tablet).which == ""
    page.model.chooseKind(0)
    assert present_bolus(desk.tablet).which == "single"


def test_the_panel_follows_every_key_and_goes_back_with_cancel() -> None:
    desk = begun()
    page = Page(desk)
    page.model.chooseKind(0)
    page.model.askDose()
    page.keys("0.5")
    assert panel(desk)["This bolus"] == ("", "0.5 mg")
    assert page.tried == 3
    page.pad.enter()
    page.model.askDuration()
    page.keys("90")
    assert panel(desk)["Flow while it runs"] == ("0.3 mL/day", "1.1 mL/day")
    assert panel(desk)["Most in 24 h"] == ("3 mg/day", "3.5 mg/day")
    assert note(desk, "Most in 24 h") == "+16.7 %. Consensus 15 mg/day."
    assert note(desk, "This bolus") == "0.05 mL over 1 h 30 min, until 16:11 if it starts now."
    page.pad.cancel()
    assert "Flow while it runs" not in panel(desk)
    assert panel(desk)["Given in the last 24 h"] == ("", "3 mg")


def test_a_duration_is_one_touch_away_and_one_that_is_too_fast_is_closed() -> None:
    desk = begun()
    page = Page(desk)
    page.model.chooseKind(0)
    page.model.askDose()
    page.enter("0.7")
    keys = present_bolus(desk.tablet).durations
    assert [(label, detail, fits) for label, detail, _, fits in keys] == [
        ("5 min", "0.84 mL/h", True),
        ("15 min", "0.28 mL/h", True),
        ("30 min", "0.14 mL/h", True),
        ("1 h", "0.07 mL/h", True),
        ("2 h", "0.035 mL/h", True),
    ]
    page.model.askDose()
    page.enter("1")
    assert present_bolus(desk.tablet).durations[0][1:] == ("too fast", False, False)
    page.model.chooseDuration(0)
    assert present_bolus(desk.tablet).duration == ""
    page.model.chooseDuration(3)
    view = present_bolus(desk.tablet)
    assert (view.duration, view.duration_note) == ("60", "= 1 h")


def test_a_large_bolus_is_asked_about_with_reasons_and_goes_on_with_one() -> None:
    desk = begun()
    page = Page(desk)
    ask(desk, which="single", dose_pg=MG, duration_ms=30 * MINUTE_MS)
    view = present_bolus(desk.tablet)
    assert (view.kind, view.headline) == (
        "caution",
        "A single bolus of 1 mg is more than usual, which ends at 0.75 mg.",
    )
    page.model.chooseReason(0)
    assert present_frame(desk.tablet).next_enabled
    assert present_bolus(desk.tablet).reason.given != ""


def test_the_review_shows_the_order_as_the_pump_understood_it_first() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=7 * MINUTE_MS)
    desk.workflow.next()
    desk.answer_all()
    first = present_review(desk.tablet).rows[0]
    assert (first.setting, first.before, first.changed) == ("Single bolus", "none", True)
    assert first.after == "0.5 mg over 7 min, 0.05 mL at 0.4286 mL/h (10.2857 mL/day)"
    assert panel(desk)["Single bolus"] == ("", first.after)


def under_way(desk: Desk, **entered: object) -> Desk:
    ask(desk, **entered)
    held(desk)
    desk.answer_all()
    assert desk.workflow.step == "done"
    return desk


def test_a_bolus_under_way_says_what_is_given_what_is_left_and_how_old_that_is() -> None:
    desk = under_way(begun(), which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    desk.passes(minutes(12))
    view = present_progress(desk.tablet)
    assert (view.state, view.title, view.subtitle) == (
        "running",
        "Single bolus running",
        "12 min of 30 min. Ends 23-NOV-2026 15:11.",
    )
    assert view.facts == (
        ("Given", "0.2 mg", "of 0.5 mg"),
        ("Left", "18 min", "at 0.1 mL/h (2.4 mL/day)"),
        ("Pumped", "0.02 mL", "of 0.05 mL"),
    )
    assert view.age == "Pump read 14:41; reckoned on for 12 min"
    assert view.short == "0.2 mg of 0.5 mg, 18 min left"
    desk.cut()
    assert present_progress(desk.tablet).age == (
        "No answer from the pump. Reckoned on from its reading at 14:41, 12 min old; it goes on by itself."
    )
    desk.passes(hours(1))
    due = present_progress(desk.tablet)
    assert (due.state, due.title) == ("due", "Single bolus should be over")


def test_a_stop_says_before_that_the_rest_is_lost_and_after_it_how_much_that_is() -> None:
    desk = under_way(begun(), which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    assert present_stop(desk.tablet).detail.endswith(
        "The single bolus under way ends too: what is left of it is not given, now or later."
    )
    desk.passes(minutes(12))
    desk.tablet.stop_pump()
    desk.answer_all()
    view = present_progress(desk.tablet)
    assert (view.state, view.facts[1]) == ("cut_off", ("Not given", "0.3 mg", "0.03 mL"))
    assert view.stop_text == ""


def test_while_it_is_in_sight_the_pump_is_read_again_and_again_and_on_home_it_is_not() -> None:
    desk = under_way(begun(), which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    parent = QObject()
    aside = AsideViewModel(desk.tablet, parent)
    model = ProgressViewModel(desk.tablet, aside, parent)
    for second in range(1, READ_EVERY_S + 1):
        assert desk.messages() == [], second
        model.time_passes()
    assert len(desk.messages()) == 1
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.answer_all()
    for _ in range(2 * READ_EVERY_S):
        model.time_passes()
    assert desk.messages() == []
    model.show()
    desk.cut()
    for _ in range(2 * READ_EVERY_S):
        model.time_passes()
    assert desk.messages() == [], "nothing is asked into a line that is away"


def test_its_end_stays_in_sight_until_another_pump_is_read() -> None:
    desk = under_way(begun(), which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    parent = QObject()
    model = ProgressViewModel(desk.tablet, AsideViewModel(desk.tablet, parent), parent)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.passes(hours(1))
    desk.tablet.interrogate()
    desk.answer_all()
    assert (model.property("title"), model.property("runs")) == ("Single bolus finished", False)
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert model.property("title") == ""


def test_the_front_of_a_prime_moves_with_what_the_pump_told_and_stands_before_the_start() -> None:
    desk = begun(on(drawn_empty))
    still = present_bolus(desk.tablet).line
    assert [piece.kind for piece in still.pieces] == ["new", "none"]
    assert still.front == pytest.approx(140_000 / 274_200, abs=1e-6)
    under_way(desk, which="prime", front="connector")
    desk.passes(minutes(4))
    view = present_progress(desk.tablet)
    assert view.line.front_text == "drug front, 50 % of the catheter"
    assert view.title == "Prime bolus running"
    assert "By mixing about 0.0496 mg or more comes before the front does: an estimate." in view.detail
    assert "No basal infusion" in view.headline


def test_a_bridge_shows_the_old_drug_ahead_of_the_new_one_and_both_legs() -> None:
    desk = begun(on(stronger))
    ask(desk, which="bridge", bridge_pg_per_day=3 * MG)
    assert [piece.kind for piece in present_bolus(desk.tablet).line.pieces] == ["old"]
    assert panel(desk)["First, the old drug"] == ("", "3 mg/day of morphine 10 mg/mL")
    assert panel(desk)["Then, the new drug"] == ("", "3 mg/day of morphine 25 mg/mL")
    assert note(desk, "Without the bridge") == "40 % of what is prescribed, for 54 h 50 min."
    held(desk)
    desk.answer_all()
    desk.passes(hours(11))
    view = present_progress(desk.tablet)
    assert [piece.kind for piece in view.line.pieces] == ["new", "old"]
    assert view.facts[0][0] == "Given of the old drug"
    assert view.line.front_text.startswith("new drug front, ")
    assert view.line.front_text.endswith("% of the tubing")


def test_the_line_is_drawn_true_to_volume() -> None:
    desk = begun(on(drawn_empty))
    report = desk.workflow.draft.reading.therapy
    assert line_of(report, Volume.of("1", "mL")).pieces == (Piece(0.0, 1.0, "new"),)
    view = line_of(report)
    assert (view.tubing_text, view.catheter_text) == ("Pump tubing 0.14 mL", "Catheter 61 cm, 0.134 mL")
    assert view.tubing == pytest.approx(140_000 / 274_200, abs=1e-6)
