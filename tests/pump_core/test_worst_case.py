"""The worst that may come, beside a pump whose patient presses as soon as it is allowed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, PumpTime
from pump_core.engine import Engine
from pump_core.orders import SingleBolus
from pump_core.patterns import Pattern, every_day
from pump_core.prescription import PatientBoluses
from tests.pump_core import lives
from tests.pump_core.checks.judged import day
from tests.pump_core.examples import BY, after, ident, prescription, proposal, running

FOUR = PatientBoluses(dose_pg=300_000_000, duration_ms=5 * MS_PER_MINUTE, lockout_ms=30 * MS_PER_MINUTE, max_per_24_h=4)
BY_LOCKOUT = FOUR.model_copy(update={"lockout_ms": 5 * MS_PER_HOUR, "max_per_24_h": 9})
BY_WINDOW = FOUR.model_copy(update={"window_ms": 7 * MS_PER_HOUR, "max_per_window": 2, "max_per_24_h": 9})
NIGHT = every_day(day((0, "1 mg/day"), (8 * 60, "6 mg/day"), (20 * 60, "2 mg/day")))


def offered(boluses: PatientBoluses, pattern: Pattern | None = None) -> Engine:
    """A pump with 10 mL left or so, and a patient who may press."""
    engine = running("10 mL")
    after(engine, Duration(3 * MS_PER_DAY))
    new = prescription(boluses=boluses)
    engine.apply(proposal(new if pattern is None else new.model_copy(update={"pattern": pattern})), BY)
    return engine


def told(engine: Engine) -> int:
    at = engine.report().low_reservoir_all_boluses_at_ms
    assert at is not None
    return at


def pressed_to_the_alarm(engine: Engine) -> int:
    """When the alarm comes for a patient who presses as soon as a bolus is allowed."""
    while True:
        answer, _ = engine.press(ident(7))
        until = max(answer.next_at_ms or 0, *(run.ends_ms for run in engine.state.runs), engine.now.ms + 1)
        for event in engine.advance(PumpTime(until)):
            if event.kind == "low_reservoir":
                return event.at_ms


@pytest.mark.parametrize("pattern", [None, NIGHT])
@pytest.mark.parametrize("taken", [0, 1, 3, 4])
def test_it_is_the_very_ms_at_which_the_alarm_comes_for_who_takes_every_bolus_as_early_as_allowed(
    pattern: Pattern | None, taken: int
) -> None:
    engine = offered(FOUR, pattern)
    for _ in range(taken):
        assert engine.press(ident(7))[0].denied is None
        after(engine, Duration(31 * MS_PER_MINUTE))
    at = told(engine)
    assert at == pressed_to_the_alarm(engine)


def test_boluses_taken_early_in_the_day_bring_the_alarm_hours_before_an_average_day_would() -> None:
    engine = offered(FOUR)
    now, state = engine.now.ms, engine.state
    average = (state.believed - 2_000_000 * MS_PER_DAY) // (300_000 + 4 * 30_000)
    assert 0 < now + average - told(engine) < MS_PER_DAY


@pytest.mark.parametrize("boluses", [BY_LOCKOUT, BY_WINDOW])
def test_where_a_day_holds_no_whole_number_of_lockouts_or_windows_it_errs_to_the_early_side(
    boluses: PatientBoluses,
) -> None:
    engine = offered(boluses)
    at = told(engine)
    lived = pressed_to_the_alarm(engine)
    assert lived - 2 * MS_PER_DAY < at <= lived


def test_what_runs_now_is_lived_through_first() -> None:
    engine = offered(FOUR)
    engine.apply(proposal(None, SingleBolus(command_id=ident(9), dose_pg=400_000_000, duration_ms=3 * MS_PER_HOUR)), BY)
    at = told(engine)
    engine.advance(PumpTime(engine.state.runs[0].ends_ms))
    assert told(engine) == at == pressed_to_the_alarm(engine)
    late = offered(FOUR)
    late.state.believed = 2_010_000 * MS_PER_DAY
    late.apply(proposal(None, SingleBolus(command_id=ident(9), dose_pg=400_000_000, duration_ms=3 * MS_PER_HOUR)), BY)
    assert told(late) == late.report().low_reservoir_at_ms


def test_without_a_therapy_no_bolus_is_reckoned_with() -> None:
    engine = offered(FOUR)
    engine.stop(BY)
    report = engine.report()
    assert report.low_reservoir_all_boluses_at_ms is report.low_reservoir_at_ms is None


@settings(max_examples=40, deadline=None)
@given(begins=lives.begins, cuts=st.lists(st.integers(1, 2 * MS_PER_DAY), min_size=1, max_size=12))
def test_no_patient_brings_the_alarm_earlier(begins: lives.Therapy, cuts: list[int]) -> None:
    engine = lives.begun(begins)
    if engine.state.low_at_ms is not None:
        return
    first = told(engine)
    for one, other in pairwise([*cuts, 10**12]):
        engine.press(ident(7))
        for event in engine.advance(engine.now + Duration(one if other < 10**12 else 400 * MS_PER_DAY)):
            if event.kind == "low_reservoir":
                assert event.at_ms >= first
                return
        assert told(engine) >= first
