"""The wall clock under a flex pattern: a shift says what is left out or given again."""

from __future__ import annotations

import pytest

from pump_core.checks import Reason, check
from pump_core.orders import ClockSet
from pump_core.prescription import Prescription
from pump_core.values import replace
from tests.pump_core.checks.judged import HOUR, MINUTE, day, flex, found, pg, standing
from tests.pump_core.examples import ident, prescription, proposal

HALVES = flex(day((0, "2.4 mg/day"), (720, "4.8 mg/day")))
NOON = 12 * HOUR


def shifted(by_ms: int, new: Prescription | None = None, at_ms: int = NOON) -> tuple[Reason, ...]:
    """The reasons against setting the clock of a pump that runs `HALVES` from noon on."""
    held = replace(standing(HALVES), pump_ms=at_ms - 7, wall_offset_ms=7)
    return check(proposal(new, ClockSet(command_id=ident(1), offset_ms=7 + by_ms)), held)


@pytest.mark.parametrize(
    ("by_ms", "code"),
    [
        (0, None),
        (1, "clock_skips_pattern"),
        (2 * MINUTE, "clock_skips_pattern"),
        (-1, "clock_repeats_pattern"),
        (-2 * MINUTE, "clock_repeats_pattern"),
    ],
)
def test_every_shift_asks_for_a_reason_however_small(by_ms: int, code: str | None) -> None:
    assert found(shifted(by_ms)) == ([(code, "soft", "clock")] if code else [])


@pytest.mark.parametrize(
    ("by_ms", "dose"),
    [
        pytest.param(HOUR, "0.2 mg", id="an hour of the evening is left out"),
        pytest.param(-HOUR, "0.1 mg", id="an hour of the morning comes again"),
        pytest.param(13 * HOUR, "2.5 mg", id="over midnight"),
        pytest.param(25 * HOUR, "0.2 mg", id="a day and an hour are an hour of it"),
    ],
)
def test_the_reason_says_how_much_drug_the_shift_concerns(by_ms: int, dose: str) -> None:
    (reason,) = shifted(by_ms)
    assert (reason.value, reason.unit, reason.drug) == (pg(dose), "pg", "morphine")


def test_whole_periods_of_the_pattern_say_nothing() -> None:
    for days in (1, -1, 7):
        assert shifted(days * 24 * HOUR) == ()


def test_a_constant_flow_does_not_follow_the_clock() -> None:
    assert shifted(HOUR, prescription()) == ()
    order = ClockSet(command_id=ident(1), offset_ms=10**9)
    for current in (prescription(), prescription(None), None):
        assert check(proposal(None, order), standing(current)) == ()


def test_the_clock_that_comes_with_the_first_therapy_shifts_nothing_that_ran() -> None:
    order = ClockSet(command_id=ident(1), offset_ms=10**9)
    assert check(proposal(HALVES, order), standing(None)) == ()
    assert found(check(proposal(HALVES, order), standing(HALVES))) == [("clock_skips_pattern", "soft", "clock")]
