"""Battery and time base: replacement is due, and service ends, at the first ms at which it must, whatever the path."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, Duration, PumpTime, days
from pump_core.engine import Engine, new_engine
from pump_core.errors import CatalogueError
from pump_core.faults import EarlyReplacement
from pump_core.log import Event
from pump_core.orders import Prime
from pump_core.quantities import FlowRate
from pump_core.service import LifeAt
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    fill,
    ident,
    model,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)

LIFE = model().service


def at(events: tuple[Event, ...], kind: str) -> list[int]:
    return [event.at_ms for event in events if event.kind == kind]


def lived_through(engine: Engine, every_days: int) -> tuple[Event, ...]:
    """A whole life with refills in time; what happened on the way."""
    said: tuple[Event, ...] = ()
    while not at(said, "end_of_service"):
        said += after(engine, days(every_days))
        if engine.state.ended_at_ms is None:
            engine.apply(proposal(None, fill(n=2)), BY)
    return said


def test_at_low_flow_the_time_base_binds_81_months_and_84() -> None:
    engine = running(dose="0.5 mg/day")
    said = lived_through(engine, 300)
    (due,), (end,) = at(said, "elective_replacement"), at(said, "end_of_service")
    assert (due, end) == ((2_557 - 90) * MS_PER_DAY, 2_557 * MS_PER_DAY)


@pytest.mark.parametrize(
    ("dose", "refills"),
    [pytest.param("15 mg/day", 20, id="1.5 mL/day"), pytest.param("12 mg/day", 30, id="1.2 mL/day")],
)
def test_at_high_flow_replacement_is_due_at_the_first_ms_at_which_90_days_are_left(dose: str, refills: int) -> None:
    engine = running(dose=dose)
    flow = engine.state.flow_nl_per_day
    said = lived_through(engine, refills)
    (due,) = at(said, "elective_replacement")
    (end,) = at(said, "end_of_service")
    per_ms = LIFE.idle + LIFE.pumping * flow
    assert due == -(-LIFE.replacement_charge // per_ms)
    assert end == due + LIFE.notice.ms
    assert LIFE.capacity // per_ms >= end
    assert 4 * 365 <= end // MS_PER_DAY <= 7 * 366


def test_60_months_at_the_high_flow_and_more_than_84_at_the_low_are_what_the_data_say() -> None:
    assert LIFE.capacity // (LIFE.idle + LIFE.pumping * nl("1.5 mL")) == 1_826 * MS_PER_DAY
    assert LIFE.capacity // (LIFE.idle + LIFE.pumping * nl("0.25 mL")) == 2_737 * MS_PER_DAY


@settings(max_examples=25)
@given(
    begins=lives.begins,
    script=st.lists(st.tuples(st.integers(1, 40 * MS_PER_DAY), lives.mild_acts), min_size=3, max_size=8),
    data=st.data(),
)
def test_whatever_is_lived_the_charge_is_reached_at_the_very_ms_and_not_one_before(
    begins: lives.Therapy, script: list[tuple[int, lives.Act]], data: st.DataObject
) -> None:
    engine = lives.begun(begins)
    engine.state.in_service_since_ms = engine.now.ms - 1_700 * MS_PER_DAY
    engine.state.metered_in_service = engine.state.metered - data.draw(st.integers(0, nl("1300 mL"))) * MS_PER_DAY
    engine._motion.refresh()
    for span, act in script:
        before = engine.copy()
        said = after(engine, Duration(span))
        for kind, charge in (("elective_replacement", LIFE.replacement_charge), ("end_of_service", LIFE.capacity)):
            for instant in at(said, kind):
                early, due = before.copy(), before.copy()
                early.advance(PumpTime(max(early.now.ms, instant - 1)))
                due.advance(PumpTime(instant))
                promised = early.state.ends_at_ms is not None and instant >= early.state.ends_at_ms
                assert used(due) >= charge or promised or kind in [e.kind for e in early.state.log]
                assert used(early) < charge or early.now.ms == instant
        lives.live(engine, act)


def used(engine: Engine) -> int:
    """The charge that a pump has used up, reckoned from its age and what it metered."""
    state = engine.state
    assert state.in_service_since_ms is not None
    return LIFE.used(state.now_ms - state.in_service_since_ms, state.metered - state.metered_in_service)


def test_service_counts_from_the_first_therapy_and_not_from_the_factory() -> None:
    engine = new_engine(pump_data())
    engine.state.patient = FACTS
    after(engine, days(700))
    engine.apply(proposal(prescription("0.5 mg/day"), fill(withdrawn="0 mL")), BY)
    assert engine.state.in_service_since_ms == 700 * MS_PER_DAY
    said = lived_through(engine, 300)
    assert at(said, "elective_replacement") == [(700 + 2_467) * MS_PER_DAY]
    assert engine.state.ended_at_ms == (700 + 2_557) * MS_PER_DAY


def test_a_pump_at_its_end_delivers_nothing_and_cuts_off_what_it_was_at() -> None:
    engine = running()
    engine.befall(EarlyReplacement(ends_after_ms=60_000))
    engine.apply(proposal(prescription("3 mg/day"), Prime(command_id=ident(6), front="reservoir")), BY)
    cut, ended = after(engine, Duration(60_000))
    assert (cut.kind, cut.detail[1], ended.kind) == ("run_cut_off", 24_000_000 * 60_000 // MS_PER_DAY, "end_of_service")
    assert engine.alarms()[0] == "end_of_service"
    gone = engine.state.metered
    after(engine, days(10))
    assert engine.state.metered == gone
    assert [reason.code for reason in engine.check(proposal(prescription("3 mg/day")))] == ["end_of_service"]


@pytest.mark.parametrize(
    ("age_days", "asked_days", "promised_days"), [(0, 30, 30), (0, 200, 90), (2_500, 90, 57), (2_460, 10, 10)]
)
def test_no_date_of_the_end_is_ever_later_than_90_days_after_the_notice_nor_than_84_months(
    age_days: int, asked_days: int, promised_days: int
) -> None:
    engine = running(dose="0.5 mg/day")
    assert engine.state.in_service_since_ms == 0
    engine.state.now_ms = age_days * MS_PER_DAY
    if age_days <= 2_467:
        engine._motion.refresh()
    engine.befall(EarlyReplacement(ends_after_ms=asked_days * MS_PER_DAY))
    report = engine.report()
    assert report.replacement_due_at_ms == age_days * MS_PER_DAY
    assert report.ends_at_ms == (age_days + promised_days) * MS_PER_DAY
    assert at(after(engine, days(promised_days)), "end_of_service") == [report.ends_at_ms]


def test_lives_that_make_no_battery_are_refused() -> None:
    slow, fast = LIFE.slow, LIFE.fast
    near = LifeAt(FlowRate.parse("0.3 mL/day"), fast.lasts)
    for wrong in (LifeAt(slow.flow, fast.lasts), LifeAt(fast.flow, slow.lasts), near):
        with pytest.raises(CatalogueError, match="a battery lasts less at the higher flow"):
            replace(LIFE, fast=wrong)
    for notice in (Duration(0), LIFE.longest):
        with pytest.raises(CatalogueError, match="within the longest life"):
            replace(LIFE, notice=notice)
