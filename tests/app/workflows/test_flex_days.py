"""Flex days as they are edited: steps that tile the day, weeks of them, and every change to take back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workflows.flex_day import Day, Step, dose_of, mass_of, split, start_range, with_start, without
from app.workflows.flex_draft import FlexDraft, steps_of
from app.workflows.flex_week import Week, pattern_of, week_of
from pump_core.catalogue import pump_model
from pump_core.patterns import MAX_STEPS, Continuous, Flex, FlexDay, FlexStep, Pattern, plan_of
from pump_core.quantities import Concentration, DoseRate, Mass
from telemetry.constants import load_constants


def mg_h(text: str) -> int:
    return DoseRate.of(text, "mg/h").whole


def day(*steps: tuple[str, str]) -> Day:
    """`("06:00", "0.17")`: from when, at how many mg/h."""
    return tuple(Step(int(at[:2]) * 60 + int(at[3:]), mg_h(rate)) for at, rate in steps)


PICTURE = day(("00:00", "0.07"), ("06:00", "0.17"), ("08:00", "0.15"), ("17:00", "0.16"), ("22:00", "0.145"))
"""The day of the drawing."""


def test_a_day_gives_what_its_steps_give() -> None:
    assert [mass_of(PICTURE, place) for place in range(5)] == [
        Mass.of(text, "mg") for text in ("0.42", "0.34", "1.35", "0.8", "0.29")
    ]
    assert dose_of(PICTURE) == DoseRate.of("3.2", "mg/day")


def test_an_edge_moves_between_its_neighbours_and_keeps_both_rates() -> None:
    assert start_range(PICTURE, 2) == (6 * 60 + 15, 16 * 60 + 45)
    moved = with_start(PICTURE, 2, 7 * 60)
    assert [step.pg_per_day for step in moved] == [step.pg_per_day for step in PICTURE]
    assert mass_of(moved, 1) == Mass.of("0.17", "mg")
    assert mass_of(moved, 2) == Mass.of("1.5", "mg")


def test_a_step_is_divided_on_the_grid_and_gives_the_same_as_before() -> None:
    divided = split(PICTURE, 2)
    assert divided is not None
    assert divided[3] == Step(12 * 60 + 30, mg_h("0.15"))
    assert dose_of(divided) == dose_of(PICTURE)
    assert split(day(("00:00", "1"), ("00:15", "2")), 0) is None


def test_a_step_that_goes_leaves_its_time_to_its_neighbour() -> None:
    assert without(PICTURE, 1) == day(("00:00", "0.07"), ("08:00", "0.15"), ("17:00", "0.16"), ("22:00", "0.145"))
    assert without(PICTURE, 0) == day(("00:00", "0.17"), ("08:00", "0.15"), ("17:00", "0.16"), ("22:00", "0.145"))
    assert without(day(("00:00", "1")), 0) is None


def flex(*days: tuple[tuple[int, int], ...], week: tuple[int, ...] = (0,) * 7) -> Flex:
    plans = tuple(FlexDay(steps=tuple(FlexStep(start_minute=at, dose_pg_per_day=pg) for at, pg in day)) for day in days)
    return Flex(days=plans, week=week)


@pytest.mark.parametrize(
    "pattern",
    [
        Continuous(dose_pg_per_day=3_000_000_000),
        flex(((0, 10), (360, 20))),
        flex(((360, 20), (1_320, 10))),
        flex(((0, 10),), ((0, 20),), week=(0, 0, 0, 0, 0, 1, 1)),
        flex(((360, 10), (720, 20)), ((0, 10), (600, 30)), week=(0, 1, 0, 1, 0, 1, 0)),
        flex(tuple((30 + 60 * step, 10 + step) for step in range(MAX_STEPS))),
    ],
    ids=["constant", "from 00:00", "over midnight", "weekend", "by day", "as many as there are"],
)
def test_a_pattern_that_is_edited_and_not_changed_flows_as_before(pattern: Pattern) -> None:
    week = week_of(pattern)
    assert week is not None
    assert all(not plan[0].start for plan in week.plans)
    assert flows(pattern_of(week)) == flows(pattern)
    assert steps_of(week) <= MAX_STEPS


def flows(pattern: Pattern) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    plan = plan_of(pattern, Concentration.of("1", "pg/mL"), pump_model(load_constants().catalogue, "8637-40"))
    return plan.period_ms, plan.starts, plan.flows


_STEPS = st.lists(
    st.tuples(st.integers(0, 1_439), st.integers(1, 4)),
    min_size=1,
    max_size=MAX_STEPS,
    unique_by=lambda step: step[0],
)


@given(_STEPS, _STEPS, st.lists(st.integers(0, 1), min_size=7, max_size=7).filter(lambda week: {*week} == {0, 1}))
def test_any_week_flows_the_same_after_editing(
    one: list[tuple[int, int]], other: list[tuple[int, int]], week: list[int]
) -> None:
    pattern = flex(tuple(sorted(one)), tuple(sorted(other)), week=tuple(week))
    edited = week_of(pattern)
    assert edited is not None
    again = week_of(pattern_of(edited)) if steps_of(edited) <= MAX_STEPS else edited
    assert again is not None
    assert again.same_as(edited)
    assert edited.dose == pattern.mean_dose


def test_a_week_of_one_rate_is_a_constant_dose() -> None:
    week = Week((day(("00:00", "0.125"), ("12:00", "0.125")),))
    assert pattern_of(week) == Continuous(dose_pg_per_day=mg_h("0.125"))


def test_every_act_is_one_change_that_is_taken_back_and_made_again() -> None:
    begun = FlexDraft(Week((PICTURE,)))
    acts = [
        begun.choose(2).set_rate(DoseRate.of("0.2", "mg/h")),
        begun.set_start(1, 300),
        begun.choose(4).remove(),
        begun.choose(2).add(),
        begun.group("by_day"),
    ]
    for done in acts:
        assert done.week != begun.week
        assert len(done.past) == 1
        assert done.undo().week == begun.week
        assert done.undo().redo().week == done.week
        assert done.undo().undo() == done.undo()


def test_a_new_change_forgets_what_was_taken_back_and_choosing_is_none() -> None:
    draft = FlexDraft(Week((PICTURE,))).remove().undo()
    assert draft.choose(3).ahead == draft.ahead
    assert draft.choose(3).choose(9).place == 3
    assert draft.add().ahead == ()
    assert draft.set_start(0, 30) == draft
    assert draft.set_rate(draft.day[0].rate) == draft


def test_a_full_day_takes_no_more_steps() -> None:
    draft = FlexDraft(Week((day(("00:00", "1")),)))
    while draft.may_add:
        draft = draft.add().set_rate(DoseRate.of(str(len(draft.day) + 1), "mg/h")).choose(0)
        draft = draft if draft.may_add else draft.choose(len(draft.day) - 1)
    assert steps_of(draft.week) <= MAX_STEPS
    assert draft.add() == draft


def test_days_are_edited_apart_copied_and_put_together_again() -> None:
    draft = FlexDraft(Week((PICTURE,))).group("weekdays").show(5).choose(1).remove()
    assert draft.week.day(0) == PICTURE
    assert len(draft.week.day(6)) == 4
    copied = draft.show(0).copy_to(5)
    assert copied.week.day(6) == PICTURE
    assert copied.copy_to(5) == copied
    apart = draft.group("by_day").show(2).choose(0).remove()
    assert [len(each) for each in apart.week.days] == [5, 5, 4, 5, 5, 4, 4]
    assert apart.group("every_day").week == Week((apart.week.day(2),))


def test_another_day_shows_the_step_that_runs_at_the_same_time() -> None:
    draft = FlexDraft(Week((PICTURE, day(("00:00", "1"), ("16:00", "2"))), (0, 0, 0, 0, 0, 1, 1)), place=3)
    assert draft.show(6).place == 1
    assert draft.choose(2).show(6).place == 0
