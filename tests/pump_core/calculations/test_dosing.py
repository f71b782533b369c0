"""Changes and titrations: what looks like a slip, and steps that land on the target."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.dosing import MOST_STEPS, dose_change, titration, titration_by_percent
from pump_core.calculations.refusals import Refused
from pump_core.quantities import DoseRate
from tests.pump_core.calculations.asked import ask
from tests.pump_core.examples import limits

NOTHING = DoseRate.whole_base(0)
DOSES = st.integers(1, 10**9).map(DoseRate.whole_base)


@pytest.mark.parametrize(
    ("old", "new", "suspect"),
    [
        ("1 mg/day", "9.999 mg/day", None),
        ("1 mg/day", "10 mg/day", "ten-fold"),
        ("1 mg/day", "0.1 mg/day", "ten-fold"),
        ("1 mg/day", "0.101 mg/day", None),
        ("1 mg/day", "999 mg/day", "ten-fold"),
        ("1 mg/day", "1000 mg/day", "unit slip"),
        ("1 mcg/day", "1 mg/day", "unit slip"),
        ("1 mg/day", "1001 mg/day", "ten-fold"),
        ("1 mg/day", "0.001 mg/day", "unit slip"),
        ("1 mg/day", "1 mcg/day", "unit slip"),
        ("1 mg/day", "0.0011 mg/day", "ten-fold"),
        ("1 mg/day", "0 mg/day", "ten-fold"),
        ("24 mg/day", "1 mg/h", None),
        ("50 mcg", "0.5 mg", "ten-fold"),
    ],
)
def test_a_change_looks_like_a_slip_from_ten_times_on(old: str, new: str, suspect: str | None) -> None:
    assert ask("dose_change", old=old, new=new).get("suspect") == suspect


@pytest.mark.parametrize(
    ("new", "percent", "fold"),
    [("1 mg/day", 0, 1), ("1.2 mg/day", 20, Fraction("1.2")), ("0.5 mg/day", -50, Fraction("0.5"))],
)
def test_a_change_has_a_percentage_and_a_fold(new: str, percent: Fraction, fold: Fraction) -> None:
    assert ask("dose_change", old="1000 mcg/day", new=new) == {"percent": percent, "fold": fold}


@given(old=DOSES, new=DOSES)
def test_a_change_and_its_way_back_undo_each_other(old: DoseRate, new: DoseRate) -> None:
    there, back = dose_change(old, new, limits()), dose_change(new, old, limits())
    assert there.fold * back.fold == 1
    assert (1 + there.percent / 100) * (1 + back.percent / 100) == 1
    assert there.suspect == back.suspect
    assert old.times(there.fold) == new


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        (
            {"start": "1.2 mcg/day", "target": "3.2 mcg/day", "step": "0.5 mcg/day", "interval": "7 day"},
            {"doses": ["1.2", "1.7", "2.2", "2.7", "3.2"], "steps": 4, "duration": "28 day"},
        ),
        (
            {"start": "2 mcg/day", "target": "0.7 mcg/day", "step": "0.5 mcg/day"},
            {"doses": ["2", "1.5", "1", "0.7"], "steps": 3},
        ),
        (
            {"start": "100 mcg/day", "target": "150 mcg/day", "step_percent": 20, "interval": "36 h"},
            {"doses": ["100", "120", "144", "150"], "steps": 3, "duration": "4.5 day"},
        ),
        (
            {"start": "100 mcg/day", "target": "60 mcg/day", "step_percent": 20},
            {"doses": ["100", "80", "64", "60"], "steps": 3},
        ),
        (
            {"start": "25 mcg/day", "target": "0.4 mg/day", "step_percent": 100},
            {"doses": ["25", "50", "100", "200", "400"], "steps": 4},
        ),
        (
            {"start": "5 mcg/day", "target": "5 mcg/day", "step": "1 mcg/day", "interval": "7 day"},
            {"doses": ["5"], "steps": 0, "duration": "0 day"},
        ),
        (
            {"start": "1 mcg/day", "target": "0 mcg/day", "step": "0.001 mg/day"},
            {"doses": ["1", "0"], "steps": 1},
        ),
        ({"start": "0 mcg/day", "target": "1 mcg/day", "step": "2 mcg/day"}, {"doses": ["0", "1"], "steps": 1}),
    ],
)
def test_a_titration_repeats_its_step_and_shortens_the_last(inputs: dict[str, Any], expected: dict[str, Any]) -> None:
    answer = ask("titration", **inputs)
    assert answer.pop("doses") == [f"{dose} mcg/day" for dose in expected.pop("doses")]
    assert answer == expected


def test_single_doses_are_titrated_too() -> None:
    answer = ask("titration", start="25 mcg", target="0.1 mg", step_percent=100)
    assert answer["doses"] == ["25 mcg", "50 mcg", "100 mcg"]


@pytest.mark.parametrize(
    "inputs",
    [
        {"start": "1 mcg/day", "target": "0 mcg/day", "step_percent": 50},
        {"start": "0 mcg/day", "target": "1 mcg/day", "step_percent": 50},
        {"start": "1 mcg/day", "target": "502 mcg/day", "step": "1 mcg/day"},
        {"start": "1 mcg/day", "target": "2 mcg/day", "step_percent": 0.1},
    ],
)
def test_a_titration_that_never_arrives_is_refused(inputs: dict[str, Any]) -> None:
    answer = ask("titration", **inputs)
    assert answer["error"] == "bad_quantity"
    assert "500 steps" in answer["message"]


def test_a_titration_may_take_just_as_many_steps_as_are_allowed() -> None:
    assert ask("titration", start="1 mcg/day", target="501 mcg/day", step="1 mcg/day")["steps"] == MOST_STEPS
    assert ask("titration", start="1 mcg/day", target="500.5 mcg/day", step="1 mcg/day")["steps"] == MOST_STEPS


@pytest.mark.parametrize(("doublings", "refused"), [(MOST_STEPS, False), (MOST_STEPS + 1, True)])
def test_a_titration_by_percent_may_take_just_as_many_steps(doublings: int, refused: bool) -> None:
    plan = titration_by_percent(DoseRate.whole_base(1), DoseRate.whole_base(2**doublings), 100)
    assert isinstance(plan, Refused) is refused
    if not isinstance(plan, Refused):
        assert plan.steps == MOST_STEPS


@pytest.mark.parametrize("size", [0, -1])
def test_a_step_of_nothing_is_said_never_to_arrive(size: int) -> None:
    start, target = DoseRate.whole_base(1), DoseRate.whole_base(2)
    for plan in (titration(start, target, DoseRate.whole_base(size)), titration_by_percent(start, target, size)):
        assert isinstance(plan, Refused)
        assert "never arrives" in plan.message


@given(start=DOSES, target=DOSES, step=DOSES)
def test_a_titration_lands_on_its_target_from_either_side(start: DoseRate, target: DoseRate, step: DoseRate) -> None:
    plan = titration(start, target, step)
    needed = -(-abs(target - start).base // step.base)
    if isinstance(plan, Refused):
        assert needed > MOST_STEPS
        return
    assert (plan.doses[0], plan.doses[-1], plan.steps) == (start, target, needed)
    sizes = [abs(later - earlier) for earlier, later in zip(plan.doses, plan.doses[1:], strict=False)]
    assert all(size == step for size in sizes[:-1])
    assert all(NOTHING < size <= step for size in sizes[-1:])
    assert list(plan.doses) == sorted(plan.doses, reverse=target < start)


@given(start=DOSES, target=DOSES, percent=st.integers(5, 300))
def test_a_titration_by_percent_lands_on_its_target(start: DoseRate, target: DoseRate, percent: int) -> None:
    plan = titration_by_percent(start, target, percent)
    if isinstance(plan, Refused):
        return
    assert (plan.doses[0], plan.doses[-1]) == (start, target)
    for earlier, later in list(zip(plan.doses, plan.doses[1:], strict=False))[:-1]:
        assert abs(later - earlier) == earlier.times(Fraction(percent, 100))
