"""The flex workflow: what keeps it from going on, how typed values are judged, and slips that are stopped or seen."""

from __future__ import annotations

import pytest

from app.workflows.draft_keeper import DraftKeeper
from app.workflows.entries import Judgement, Queried, Rejected, Taken
from app.workflows.flex_checks import snap_of, week_now
from app.workflows.flex_day import Step, with_rate, with_start
from app.workflows.flex_draft import FlexDraft
from app.workflows.flex_entry import FlexEntry, entry_of, week_after
from app.workflows.flex_rules import judge_start, judge_step_dose
from app.workflows.flex_week import Week
from app.workflows.kinds import FLEX, KINDS
from app.workflows.refill_rules import dose_after
from pump_core.checks.doses import busiest_doses
from pump_core.clocks import hours, minutes
from pump_core.patterns import Continuous, Flex, MinimumRate, Pattern
from pump_core.quantities import DoseRate
from tests.app.desk import Desk
from tests.app.workflows.test_adjust import begun as adjusted
from tests.app.workflows.test_adjust import mcg, programmed, through
from tests.app.workflows.test_known_therapy import Drafts


def laid_out(scenario: str = "baclofen", pattern: Pattern | None = None) -> Desk:
    """A flex workflow whose patient is confirmed, at the day."""
    desk = Desk(scenario)
    if pattern is not None:
        programmed(desk, pattern)
    desk.connect()
    desk.tablet.start_flex()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    return desk


def begun(desk: Desk) -> FlexDraft:
    """The draft of what runs."""
    week = week_now(desk.workflow.draft, desk.tablet.site)
    assert week is not None
    return FlexDraft(week)


def of_the_morning(desk: Desk) -> FlexDraft:
    """300 mcg a day of baclofen with a step of its own from 06:00 to 07:00, at the rate of the rest, chosen."""
    rate = begun(desk).day[0].pg_per_day
    return FlexDraft(Week(((Step(0, rate), Step(360, rate), Step(420, rate)),)), place=1)


def standing(desk: Desk) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points()]


def judged(typed: str, flex: FlexDraft, desk: Desk) -> Judgement:
    return judge_step_dose(typed, flex, desk.workflow.draft, desk.tablet.site)


def at(desk: Desk) -> str:
    return desk.workflow.step


def set_to(desk: Desk, flex: FlexDraft, *, seen: bool = False) -> None:
    desk.workflow.set_own(entry_of(flex.week, seen=seen))


def rated(typed: str, flex: FlexDraft, desk: Desk) -> FlexDraft:
    """The draft with the chosen step as typed, queries answered."""
    verdict = judged(typed, flex, desk)
    assert isinstance(verdict, Taken | Queried), verdict
    assert isinstance(verdict.value, DoseRate)
    return flex.set_rate(verdict.value)


def test_it_goes_from_the_patient_to_the_read_back_and_programs_the_pattern() -> None:
    assert KINDS["Flex dosing"] is FLEX
    desk = laid_out()
    assert standing(desk) == [("todo", "no_change")]
    set_to(desk, rated("25", of_the_morning(desk), desk))
    assert standing(desk) == [("todo", "seen")]
    desk.workflow.next()
    assert at(desk) == "therapy"
    set_to(desk, rated("25", of_the_morning(desk), desk), seen=True)
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert at(desk) == "done"
    report = desk.machine.interrogation(0).therapy
    assert report.prescription is not None
    pattern = report.prescription.pattern
    assert isinstance(pattern, Flex)
    assert [(step.start_minute, step.dose_pg_per_day) for step in pattern.days[0].steps] == [
        (360, mcg("600").whole),
        (420, mcg("300").whole),
    ]
    assert report.doses_pg_per_day[0] == mcg("312.5").whole


def test_a_pump_that_runs_flex_is_edited_from_what_it_runs_and_may_run_one_dose_again() -> None:
    first = laid_out()
    pattern = entry_of(rated("25", of_the_morning(first), first).week).pattern(first.workflow.draft, first.tablet.site)
    desk = laid_out(pattern=pattern)
    assert [step.start for step in begun(desk).day] == [0, 360, 420]
    assert standing(desk) == [("todo", "no_change")]
    plain = begun(desk).choose(1).remove()
    set_to(desk, plain, seen=True)
    assert standing(desk) == []
    assert isinstance(desk.workflow.draft.own, FlexEntry)
    assert desk.workflow.draft.own.pattern(desk.workflow.draft, desk.tablet.site) == Continuous(
        dose_pg_per_day=mcg("300").whole
    )


@pytest.mark.parametrize("pattern", [MinimumRate(), None], ids=["minimum rate", "stopped"])
def test_without_a_dose_that_runs_there_is_nothing_to_lay_out(pattern: Pattern | None) -> None:
    desk = Desk("baclofen")
    desk.connect()
    if pattern is None:
        desk.tablet.stop_pump()
        desk.answer_all()
        desk.tablet.close_stop()
    else:
        programmed(desk, pattern)
        desk.tablet.known.accept()
        desk.tablet.interrogate()
        desk.answer_all()
        desk.tablet.accept_change()
    desk.tablet.start_flex()
    desk.answer_all()
    assert standing(desk)[0] == ("stop", "stopped" if pattern is None else "no_dose")


def test_a_change_of_the_day_asks_for_its_total_again() -> None:
    desk = laid_out()
    flex = rated("25", of_the_morning(desk), desk)
    set_to(desk, flex, seen=True)
    assert standing(desk) == []
    set_to(desk, flex.add())
    assert ("todo", "seen") in standing(desk)


def test_reading_the_total_leaves_answers_as_they_are_and_a_change_does_not() -> None:
    desk = laid_out()
    flex = rated("120", of_the_morning(desk), desk)
    set_to(desk, flex)
    [(severity, code), *_] = standing(desk)
    assert (severity, code) == ("caution", "large_increase")
    for point in desk.workflow.open_points():
        desk.workflow.override(point.code, "as ordered")
    desk.workflow.set_own(entry_of(flex.week, seen=True), still_answered=True)
    assert standing(desk) == []
    set_to(desk, flex.set_start(1, 345), seen=True)
    assert ("caution", "large_increase") in standing(desk)


def test_raising_the_day_counts_as_an_increase_of_the_dose() -> None:
    desk = adjusted()
    through(desk, mcg("330"))
    desk.passes(hours(1))
    desk.tablet.interrogate()
    desk.answer_all()
    desk.tablet.start_flex()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    set_to(desk, rated("25", of_the_morning(desk), desk), seen=True)
    assert standing(desk) == [("caution", "increase_too_soon")]
    set_to(desk, rated("10", of_the_morning(desk), desk), seen=True)
    assert standing(desk) == []


def test_what_was_laid_out_is_stored_and_taken_up_again() -> None:
    desk, port = Desk("baclofen"), Drafts()
    keeper = DraftKeeper(desk.tablet, port)
    desk.connect()
    desk.tablet.start_flex()
    desk.answer_all()
    week = rated("25", of_the_morning(desk), desk).week
    desk.workflow.set_own(entry_of(week, seen=True))
    _, payload = next((serial, kept) for serial, kept in reversed(list(port.kept.items())))
    desk.tablet.leave_workflow()
    desk.answer_all()
    assert desk.tablet.read is not None
    keeper.offer(desk.tablet.read, payload, desk.now)
    keeper.take_up()
    desk.answer_all()
    assert desk.workflow.kind is FLEX
    assert week_after(desk.workflow.draft, desk.tablet.site) == week
    assert isinstance(desk.workflow.draft.own, FlexEntry)
    assert not desk.workflow.draft.own.seen, "its total is read anew"


@pytest.mark.parametrize(("scenario", "unit", "step"), [("refill-due", "mg/h", "0.005"), ("baclofen", "mcg/h", "0.5")])
def test_a_drag_goes_by_a_round_step_of_the_drugs_own_unit(scenario: str, unit: str, step: str) -> None:
    desk = laid_out(scenario)
    prescription = desk.workflow.draft.reading.therapy.prescription
    assert prescription is not None
    assert snap_of(prescription, desk.workflow.draft, desk.tablet.site) == DoseRate.of(step, unit)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("6.15", 375), ("6.30", 390), ("6.59", None), ("0.15", 15), ("0.00", None), ("7.00", None), ("24.00", None)],
)
def test_a_time_is_taken_between_its_neighbours(typed: str, minute: int | None) -> None:
    flex = FlexDraft(Week(((Step(0, 1), Step(360, 2), Step(420, 3)),)), place=1)
    verdict = judge_start(typed, 1, flex)
    if minute is None:
        assert isinstance(verdict, Rejected)
    else:
        assert verdict == Taken(minutes(minute))


@pytest.mark.use_error("U1")
@pytest.mark.parametrize("typed", ["6", "6.5", "630", "6.", ".30", "6.301", "6.75"])
def test_hours_that_could_be_read_in_two_ways_are_no_time_of_day(typed: str) -> None:
    """6.5 hours meant as 06:30 and read as 06:05 would begin the step 25 min early; 6.30 is taken as it stands."""
    flex = FlexDraft(Week(((Step(0, 1), Step(420, 2), Step(720, 3)),)), place=1)
    assert isinstance(judge_start(typed, 1, flex), Rejected)
    assert judge_start("6.30", 1, flex) == Taken(minutes(390))


@pytest.mark.use_error("U1")
def test_an_hourly_dose_for_that_of_a_morning_is_seen_in_the_total_and_asked_about() -> None:
    """60 mcg over 1 h each morning, laid out as 60 mcg every hour: 1,440 mcg a day instead of 347.5."""
    desk = laid_out()
    every_hour = begun(desk).set_rate(DoseRate.of("60", "mcg/h"))
    assert day_of(every_hour, desk) == mcg("1440")
    set_to(desk, every_hour, seen=True)
    assert standing(desk)[0] == ("caution", "large_increase")
    desk.workflow.next()
    assert at(desk) == "therapy"
    meant = rated("60", of_the_morning(desk), desk)
    assert day_of(meant, desk) == mcg("347.5")
    set_to(desk, meant, seen=True)
    assert standing(desk) == []


@pytest.mark.use_error("U1")
@pytest.mark.parametrize(
    ("typed", "whole_day", "words"),
    [
        ("3600", False, "needs more flow than the pump can deliver"),
        ("7200", True, "24 times the dose now (300 mcg/day)"),
    ],
    ids=["a day's dose in an hour", "an hour's rate times a day"],
)
def test_a_dose_typed_for_another_time_is_refused_where_the_day_is_a_slip(
    typed: str, whole_day: bool, words: str
) -> None:
    """3,600 mcg for the hour from 06:00 instead of 36, and 300 mcg a day typed as if it were that of each hour."""
    desk = laid_out()
    flex = begun(desk) if whole_day else of_the_morning(desk)
    verdict = judged(typed, flex, desk)
    assert isinstance(verdict, Rejected)
    assert words in verdict.message
    assert isinstance(judged("330" if whole_day else "36", flex, desk), Taken)


@pytest.mark.use_error("U2")
def test_steps_that_add_up_to_another_day_stop_nobody_who_has_not_read_the_total() -> None:
    """Five steps that were to give 300 mcg and give 320: no check finds it, the total beside today's does."""
    desk = laid_out()
    rates = [step.pg_per_day for step in begun(desk).day]
    flex = FlexDraft(Week(((Step(0, rates[0]), Step(1_200, mcg("420").whole)),)), place=1)
    assert day_of(flex, desk) == mcg("320")
    set_to(desk, flex)
    assert standing(desk) == [("todo", "seen")]
    desk.workflow.next()
    assert at(desk) == "therapy"
    assert dose_after(desk.workflow.draft, desk.tablet.site) == mcg("320")
    set_to(desk, flex, seen=True)
    assert standing(desk) == []


@pytest.mark.use_error("U2")
def test_a_step_over_midnight_is_one_on_each_side_and_gives_what_both_say() -> None:
    """120 mcg from 22:00 to 06:00, typed for the two hours before midnight: 395 mcg a day instead of 320."""
    desk = laid_out()
    rate = begun(desk).day[0].pg_per_day
    night = FlexDraft(Week(((Step(0, rate), Step(360, rate), Step(1_320, rate)),)), place=2)
    slip = rated("120", night, desk)
    assert day_of(slip, desk) == mcg("395")
    set_to(desk, slip, seen=True)
    assert standing(desk)[0] == ("caution", "large_increase")
    before = rated("30", night, desk)
    meant = rated("90", before.choose(0), desk)
    assert day_of(meant, desk) == mcg("320")
    set_to(desk, meant, seen=True)
    assert standing(desk) == []
    assert isinstance(desk.workflow.draft.own, FlexEntry)
    pattern = desk.workflow.draft.own.pattern(desk.workflow.draft, desk.tablet.site)
    assert isinstance(pattern, Flex)
    assert [step.start_minute for step in pattern.days[0].steps] == [360, 1_320], "one step that goes on over midnight"


@pytest.mark.use_error("U24")
def test_a_step_that_the_pump_cannot_deliver_is_refused_with_the_nearest_it_can() -> None:
    """At 2,000 mcg/mL the pump gives no less than 4 mcg/h: 1 mcg in an hour would be no flow at all."""
    desk = laid_out()
    flex = of_the_morning(desk)
    verdict = judged("1", flex, desk)
    assert isinstance(verdict, Rejected)
    assert "96 mcg/day" in verdict.message
    low = FlexDraft(Week((with_rate(flex.day, 1, mcg("24")),)), place=1)
    set_to(desk, low, seen=True)
    assert ("stop", "flow_below_minimum") in standing(desk)
    assert isinstance(judged("5", flex, desk), Taken)


@pytest.mark.use_error("U4")
def test_a_step_of_ten_times_its_dose_is_queried_where_the_day_may_bear_it() -> None:
    """A quarter of an hour at ten times its rate changes the day by a tenth, which no check of a day finds."""
    desk = laid_out()
    flex = FlexDraft(Week((with_start(of_the_morning(desk).day, 2, 375),)), place=1)
    ten = judged("31.25", flex, desk)
    assert isinstance(ten, Queried)
    assert "125 mcg/h, 10 times the rate of this step now" in ten.message
    assert isinstance(judged("6.25", flex, desk), Taken)


def day_of(flex: FlexDraft, desk: Desk) -> DoseRate:
    """What the pump would give in a day, by its own plan."""
    draft, site = desk.workflow.draft, desk.tablet.site
    assert draft.reading.therapy.prescription is not None
    own = entry_of(flex.week)
    then = draft.reading.therapy.prescription.model_copy(update={"pattern": own.pattern(draft, site)})
    return busiest_doses(then, site.model(draft.reading.model))[0][1]
