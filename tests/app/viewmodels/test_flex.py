"""The flex page: what it shows of a day, what a finger and the pad make of it, and what the panel and review tell."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.flex_panel import present_flex_panel
from app.viewmodels.flex_view import FlexView, present_flex
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.review import present_review, review_rows
from app.viewmodels.step_flex import FlexViewModel
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.workflow_frame import present_frame
from app.workflows.flex_entry import FlexEntry, entry_of, week_after
from app.workflows.flex_week import Week
from pump_core.clocks import LineTime
from tests.app.desk import Desk
from tests.app.workflows.test_flex import laid_out, of_the_morning, rated, set_to, standing
from tests.app.workflows.test_flex_days import PICTURE


class Page:
    """The page with its pad; every touch is a slow one."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.parent, self.ms, self.tried = desk, QObject(), 0, 0
        self.pad = NumberPadViewModel(self._now, self.parent)
        self.model = FlexViewModel(desk.tablet, self.pad, TextPadViewModel(self.parent), self._try, self.parent)

    def _now(self) -> LineTime:
        self.ms += 200
        return LineTime(self.ms)

    def _try(self) -> None:
        self.tried += 1

    @property
    def view(self) -> FlexView:
        return present_flex(self.desk.tablet, self.model.editing)

    def type(self, typed: str) -> None:
        for key in typed:
            self.pad.key(key)
        self.pad.enter()

    def picture(self) -> None:
        """Enters the day of the drawing by keys and pad, from one step on."""
        self.model.add()
        self.model.add()
        self.model.choose(1)
        self.model.add()
        self.model.choose(0)
        self.model.add()
        assert len(self.view.bars) == 5
        for place, at in ((4, "22.00"), (3, "17.00"), (2, "8.00"), (1, "6.00")):
            self.model.choose(place)
            self.model.askBegins()
            self.type(at)
        for place, mass in enumerate(("0.42", "0.34", "1.35", "0.8", "0.29")):
            self.model.choose(place)
            self.model.askDose()
            self.type(mass)

    def week(self) -> Week:
        week = week_after(self.desk.workflow.draft, self.desk.tablet.site)
        assert week is not None
        return week


@pytest.fixture
def page(qapp: QObject) -> Page:
    return Page(laid_out("refill-due"))


def panel(desk: Desk) -> dict[str, tuple[str, str, str]]:
    assert desk.tablet.read is not None
    view = present_flex_panel(desk.workflow, desk.tablet, desk.tablet.read)
    assert present_frame(desk.tablet).panel == view
    return {row.label: (row.before, row.after, row.note) for row in view.rows}


def test_the_day_of_the_drawing_is_entered_and_every_figure_of_it_follows(page: Page) -> None:
    page.picture()
    assert page.week().day(0) == PICTURE
    assert [f"{bar.rate} · {bar.mass}" for bar in page.view.bars] == [
        "0.07 mg/h · 0.42 mg",
        "0.17 mg/h · 0.34 mg",
        "0.15 mg/h · 1.35 mg",
        "0.16 mg/h · 0.8 mg",
        "0.145 mg/h · 0.29 mg",
    ]
    told = panel(page.desk)
    assert told["Dose of the day"] == ("3 mg", "3.2 mg", "+6.7 %")
    assert told["Peak"] == ("0.125 mg/h", "0.17 mg/h", "+36 %")
    assert told["Flow"] == ("0.3 mL/day", "0.168 to 0.408 mL/day", "")
    assert told["Most in a day"] == ("3 mg/day", "3.2 mg/day", "Patient boluses are off.")
    assert page.view.seen_text == "I have read the total of 24 h: 3.2 mg, today 3 mg (+6.7 %)."
    assert [label for _, label in page.view.lines] == ["0", "0.05", "0.1", "0.15", "0.2"]
    assert page.view.today == ((0.0, 1.0, 0.625),)


def test_a_step_is_told_as_a_sentence(page: Page) -> None:
    assert page.view.sentence == "3 mg over 24 h, once a day, all day long."
    page.picture()
    page.model.choose(2)
    assert page.view.sentence == "1.35 mg over 9 h, once a day, from 08:00 to 17:00."
    page.model.chooseTab(3)
    assert page.view.sentence == "1.35 mg over 9 h, once a day, every Monday, from 08:00 to 17:00."
    page.model.chooseTab(2)
    assert page.view.sentence == "1.35 mg over 9 h, once a day, Saturday and Sunday, from 08:00 to 17:00."


def test_what_goes_on_over_midnight_is_said_on_both_sides(page: Page) -> None:
    for _ in range(2):
        page.model.add()
    page.model.choose(1)
    page.model.stepDose(1)
    page.model.choose(2)
    assert page.view.sentence.endswith("from 18:00 to 24:00, and on at this rate until 12:00.")
    page.model.choose(0)
    assert page.view.sentence.endswith("from 00:00 to 12:00, at this rate since 18:00.")


def test_a_drag_counts_from_where_the_finger_came_down_and_is_one_change(page: Page) -> None:
    page.model.add()
    page.model.press("top", 0.9, 0.4)
    assert page.view.readout == "0.125 mg/h"
    page.model.drag(0.2, 0.6)
    assert (page.view.readout, page.view.readout_detail) == ("0.165 mg/h", "1.98 mg over 12 h")
    assert panel(page.desk)["Dose of the day"] == ("3 mg", "3.48 mg", "+16 %")
    assert len(page.week().plans[0]) == 2
    assert not page.week().plans[0][1].pg_per_day > page.week().plans[0][0].pg_per_day, "nothing is stored yet"
    page.model.drag(0.2, 0.5)
    page.model.release()
    assert (page.view.held, page.view.rate) == ("", "0.145 mg/h")
    page.model.undo()
    assert page.view.rate == "0.125 mg/h"
    page.model.redo()
    assert page.view.rate == "0.145 mg/h"


def test_a_drag_that_is_taken_away_changes_nothing_and_one_beyond_the_axis_stays_at_it(page: Page) -> None:
    page.model.press("top", 0.5, 0.5)
    page.model.drag(0.5, 0.9)
    page.model.giveUp()
    assert standing(page.desk) == [("todo", "no_change")]
    page.model.press("top", 0.5, 0.5)
    page.model.drag(0.5, 5.0)
    assert page.view.readout == "0.2 mg/h"
    page.model.drag(0.5, -5.0)
    assert page.view.readout == "0.02 mg/h"
    page.model.giveUp()


def test_an_edge_is_dragged_by_quarters_of_an_hour_and_never_past_its_neighbours(page: Page) -> None:
    page.model.add()
    page.model.press("end", 0.5, 0.1)
    assert page.view.held == "", "the last step ends at 24:00"
    page.model.press("start", 0.5, 0.1)
    page.model.drag(0.5 + 20 / 1_440, 0.9)
    assert page.view.readout == "12:15"
    page.model.drag(2.0, 0.1)
    assert page.view.readout == "23:45"
    page.model.release()
    assert (page.view.begins, page.view.ends, page.view.rate) == ("23:45", "24:00", "0.125 mg/h")


def test_keys_go_by_round_steps_and_close_where_nothing_follows(page: Page) -> None:
    page.model.add()
    page.model.stepDose(1)
    page.model.stepBegins(-1)
    assert (page.view.rate, page.view.begins) == ("0.13 mg/h", "11:45")
    assert (page.view.begins_moves, page.view.ends_moves) == ((True, True), (False, False))
    page.model.askDose()
    page.type("0.25")
    while page.view.dose_moves[0]:
        page.model.stepDose(-1)
    assert page.view.rate == "0.02 mg/h"


def test_the_pad_names_the_time_of_the_step_in_its_unit(page: Page) -> None:
    page.model.add()
    page.model.askDose()
    assert page.pad.property("unit") == "mg in 12 h"
    assert page.pad.property("title") == "Morphine, dose of the whole step 12:00 to 24:00"
    assert page.pad.property("limitsText") == "Pump limits 0.24 mg to 120 mg in 12 h"
    page.pad.key("2")
    assert panel(page.desk)["Dose of the day"][1] == "3.5 mg"
    page.pad.cancel()
    assert standing(page.desk) == [("todo", "no_change")]


def test_days_are_copied_where_they_are_touched_until_that_ends(page: Page) -> None:
    page.model.chooseTab(3)
    page.model.add()
    page.model.stepDose(1)
    page.model.copyDay()
    page.model.chooseDay(2)
    page.model.chooseDay(6)
    assert page.view.copying
    assert [len(day) for day in page.week().days] == [2, 1, 2, 1, 1, 1, 2]
    page.model.copyDay()
    page.model.chooseDay(1)
    assert (page.view.step_title, page.view.copying) == ("Step 1 of 1", False)
    assert page.view.seen_text == (
        "I have read the totals of 24 h: Monday 3.06 mg, today 3 mg; Tuesday 3 mg, today 3 mg; Wednesday 3.06 mg, "
        "today 3 mg; Thursday to Saturday 3 mg, today 3 mg; Sunday 3.06 mg, today 3 mg."
    )
    assert panel(page.desk)["Daily dose, average"] == ("3 mg/day", "3.0257 mg/day", "+0.9 %")


def test_the_total_is_ticked_and_the_next_change_takes_the_tick_away(page: Page) -> None:
    page.model.add()
    page.model.stepDose(1)
    assert present_frame(page.desk.tablet).next_reason == "Read the total of the day against today's, and tick it."
    page.model.see()
    assert page.view.seen
    assert present_frame(page.desk.tablet).next_enabled
    page.model.stepDose(1)
    assert not page.view.seen


def test_a_caution_of_the_day_is_shown_and_answered(page: Page) -> None:
    page.model.askDose()
    page.type("4")
    assert (page.view.kind, present_frame(page.desk.tablet).next_enabled) == ("caution", False)
    page.model.chooseReason(0)
    page.model.see()
    assert present_frame(page.desk.tablet).next_enabled
    assert page.model.property("chosenReason") == 0


def test_a_workflow_that_is_taken_up_shows_what_was_laid_out(page: Page) -> None:
    other = rated("0.2", of_the_morning(page.desk), page.desk)
    set_to(page.desk, other)
    assert len(page.view.bars) == 3
    assert not page.view.can_undo


def test_the_review_tells_the_day_step_by_step_as_the_pump_understood_it(page: Page) -> None:
    page.picture()
    page.model.see()
    page.desk.workflow.next()
    page.desk.answer_all()
    row = next(row for row in review_rows(page.desk.workflow, page.desk.tablet) if row.key == "pattern")
    assert row.before == "00:00 to 24:00: 0.125 mg/h, 3 mg"
    assert row.after.splitlines() == [
        "00:00 to 06:00: 0.07 mg/h, 0.42 mg",
        "06:00 to 08:00: 0.17 mg/h, 0.34 mg",
        "08:00 to 17:00: 0.15 mg/h, 1.35 mg",
        "17:00 to 22:00: 0.16 mg/h, 0.8 mg",
        "22:00 to 24:00: 0.145 mg/h, 0.29 mg",
    ]
    assert present_review(page.desk.tablet).state == "echoed"
    rows = {row.label: row.after for row in present_frame(page.desk.tablet).panel.rows}
    assert rows["Each hour"] == "0.07 to 0.17 mg/h"


@pytest.mark.use_error("U23")
def test_a_clock_that_is_set_with_the_steps_is_said_before_and_asked_about(qapp: QObject) -> None:
    """The steps are typed in the time of the tablet; a pump an hour behind is set with them, and shows it."""
    desk = Desk("refill-due", timezone(timedelta(hours=1)))
    desk.connect()
    desk.tablet.start_flex()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    page = Page(desk)
    page.model.add()
    page.model.stepDose(1)
    assert panel(desk)["Pump clock, set with it"] == (
        "23-NOV-2026 14:41, 1 hour slow",
        "23-NOV-2026 15:41, as the tablet",
        "The steps follow this clock.",
    )
    page.model.see()
    desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.step == "therapy"
    assert page.view.headline.startswith("Set ahead, the clock leaves out a part of the pattern")
    page.model.chooseReason(0)
    desk.workflow.next()
    desk.answer_all()
    assert present_review(desk.tablet).state == "echoed"
    assert "Pump clock, set with it" not in panel_of(laid_out())


def panel_of(desk: Desk) -> list[str]:
    return [row.label for row in present_frame(desk.tablet).panel.rows]


def test_another_kind_of_workflow_has_nothing_of_it(qapp: QObject) -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.start_adjustment()
    desk.answer_all()
    page = Page(desk)
    page.model.add()
    page.model.press("top", 0.5, 0.5)
    page.model.see()
    assert page.view == FlexView()
    assert desk.workflow.draft.own is None
    assert isinstance(entry_of(Week((PICTURE,))), FlexEntry)
