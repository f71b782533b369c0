"""What a prescription amounts to, in the pump's own figures."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY, days
from pump_core.engine import Engine
from pump_core.log import scaled
from pump_core.prescription import Catheter, PatientBoluses, Segment
from pump_core.report import TherapyReport, reaches
from pump_core.state import PumpState
from pump_core.therapy import therapy_report
from tests.pump_core.examples import (
    BY,
    alarms,
    component,
    fill,
    ident,
    limits,
    nl,
    prescription,
    proposal,
    report,
    running,
)


def state(volume: str, flow_nl: int, low: str = "2 mL", boluses: PatientBoluses | None = None) -> PumpState:
    dose = f"{flow_nl // 100_000}.{flow_nl % 100_000:05} mg/day" if flow_nl else None
    return PumpState(
        now_ms=1_000,
        prescription=prescription(dose, settings=alarms(low), boluses=boluses),
        believed=scaled(nl(volume)),
    )


def test_the_stored_form_is_this_to_the_letter() -> None:
    listed = report().to_list()
    assert listed == [
        7,
        prescription().to_list(),
        300_000,
        [3_000_000_000],
        3_000_000_000,
        40_000_000,
        1,
        2,
        3,
        140_000,
        133_980,
        None,
        None,
        listed[13],
        300_000,
        300_000,
        [["single_bolus", ident(5), 1, 2, 3]],
        [[[[["morphine", 10_000_000_000]]], 140_000], [None, 133_980]],
        [["morphine", 9_800_000_000]],
        ["tolerant", "no", "nonmalignant_pain", []],
        4,
        5,
        [6, 7],
    ]
    assert TherapyReport.from_list(listed) == report()
    assert listed[13][1:6] == [5, 3_400_000, 36_600_000, 3_300_000, 40_000_000]


@pytest.mark.parametrize(
    ("volume", "flow_nl", "after"),
    [
        pytest.param("40 mL", 400_000, 95, id="D13b"),
        pytest.param("20 mL", 1_200_000, 15, id="D13d"),
        pytest.param("20 mL", 900_000, 20, id="D13e"),
        pytest.param("20 mL", 375_000, 48, id="D13f"),
        pytest.param("40 mL", 250_000, 152, id="device example"),
    ],
)
def test_the_low_reservoir_alarm_comes_after_so_long(model: PumpModel, volume: str, flow_nl: int, after: int) -> None:
    made = therapy_report(state(volume, flow_nl), model, limits())
    assert made.low_reservoir_at_ms == 1_000 + after * MS_PER_DAY
    assert made.low_reservoir_all_boluses_at_ms == made.low_reservoir_at_ms
    assert made.empty_at_ms == 1_000 + ceil(Fraction(nl(volume) * MS_PER_DAY, flow_nl))
    assert (made.mean_flow_nl_per_day, made.highest_flow_nl_per_day) == (flow_nl, flow_nl)


def test_every_allowed_patient_bolus_brings_the_alarm_forward(model: PumpModel) -> None:
    boluses = PatientBoluses(dose_pg=100_000_000, duration_ms=1, lockout_ms=1, max_per_24_h=4)
    made = therapy_report(state("20 mL", 100_000, boluses=boluses), model, limits())
    assert made.low_reservoir_at_ms == 1_000 + 180 * MS_PER_DAY
    on_average = 1_000 + ceil(Fraction(18 * MS_PER_DAY * 100, 14))  # D14
    assert made.low_reservoir_all_boluses_at_ms is not None
    assert 0 < on_average - made.low_reservoir_all_boluses_at_ms < MS_PER_DAY


@pytest.mark.parametrize(
    "boluses", [None, PatientBoluses(dose_pg=10**8, duration_ms=6 * 10**5, lockout_ms=10**7, max_per_24_h=8)]
)
def test_service_ends_when_the_battery_is_used_up_if_that_is_before_the_90_days_are_over(
    model: PumpModel, boluses: PatientBoluses | None
) -> None:
    """At 4 mL/day the battery does not last the 90 days that are promised up to 1.5 mL/day."""
    engine = running(dose="40 mg/day")
    if boluses is not None:
        engine.apply(proposal(prescription("40 mg/day", boluses=boluses)), BY)
    while engine.state.replacement_due_at_ms is None:
        engine.advance(engine.now + days(8), frozenset({"elective_replacement"}))
        if engine.state.replacement_due_at_ms is None:
            engine.apply(proposal(None, fill("40 mL", n=2)), BY)
    engine.apply(proposal(None, fill("40 mL", n=2)), BY)
    due, told = engine.state.replacement_due_at_ms, engine.report().ends_at_ms
    assert told is not None
    assert 20 * MS_PER_DAY < told - due < 90 * MS_PER_DAY
    while engine.state.ended_at_ms is None:
        engine.advance(engine.now + days(7), frozenset({"end_of_service"}))
        assert engine.report().ends_at_ms == (told if boluses is None else engine.report().ends_at_ms)
        if engine.state.ended_at_ms is None:
            engine.apply(proposal(None, fill("40 mL", n=2)), BY)
    ended = engine.state.ended_at_ms
    assert engine.report().ends_at_ms == ended
    assert told == ended if boluses is None else told < ended


def test_up_to_the_flow_of_the_promise_service_ends_90_days_after_replacement_was_due(pump: Engine) -> None:
    engine = running(dose="15 mg/day")
    while engine.state.replacement_due_at_ms is None:
        engine.advance(engine.now + days(20), frozenset({"elective_replacement"}))
        engine.apply(proposal(None, fill("40 mL", n=2)), BY)
    assert engine.report().ends_at_ms == engine.state.replacement_due_at_ms + 90 * MS_PER_DAY
    assert pump.report().ends_at_ms is None


def test_what_is_reached_already_is_reached_now(model: PumpModel) -> None:
    made = therapy_report(state("2 mL", 0), model, limits())
    assert (made.low_reservoir_at_ms, made.empty_at_ms) == (1_000, None)
    empty = therapy_report(state("0 mL", 0), model, limits())
    assert (empty.low_reservoir_at_ms, empty.empty_at_ms) == (1_000, 1_000)


def test_an_instant_that_has_passed_stays_the_instant_it_was() -> None:
    engine = running("20 mL", dose="4 mg/day")
    engine.advance(engine.now + days(60))
    told = engine.report()
    assert (told.low_reservoir_at_ms, told.low_reservoir_all_boluses_at_ms) == (45 * MS_PER_DAY, 45 * MS_PER_DAY)
    assert told.empty_at_ms == 50 * MS_PER_DAY
    engine.apply(proposal(prescription("4 mg/day"), fill("20 mL", n=2)), BY)
    assert engine.report().low_reservoir_at_ms == (60 + 45) * MS_PER_DAY
    assert engine.report().empty_at_ms == (60 + 50) * MS_PER_DAY


def test_a_raised_alarm_volume_is_reached_when_it_is_programmed(pump: Engine) -> None:
    pump.advance(pump.now + days(120))
    pump.apply(proposal(prescription(settings=alarms("4 mL"))), BY)
    pump.advance(pump.now + days(1))
    assert pump.report().low_reservoir_at_ms == 120 * MS_PER_DAY


def test_each_drug_of_a_mixture_has_its_dose_and_the_first_one_drives(model: PumpModel) -> None:
    both = prescription("1 mg/day", mixture=(component(), component("baclofen", "500 mcg/mL")))
    held = state("20 mL", 100_000)
    held.prescription = both
    made = therapy_report(held, model, limits())
    assert made.doses_pg_per_day == (1_000_000_000, 50_000_000)
    assert made.dose_pg_per_day == 1_000_000_000


def test_the_reference_dose_is_the_one_that_the_checks_use(pump: Engine) -> None:
    assert pump.report().reference_dose_pg_per_day == 3_000_000_000
    pump.stop(BY)
    assert pump.report().reference_dose_pg_per_day == 3_000_000_000
    pump.advance(pump.now + days(2))
    assert pump.report().reference_dose_pg_per_day == pump.reference_dose().whole == 0


def test_a_pump_that_was_never_programmed_reports_nothing_that_flows(model: PumpModel) -> None:
    made = therapy_report(PumpState(), model, limits())
    nothing: list[object] = [0, None, 0, [], 0, 0, None, None, None, 140_000, None, None, None, None]
    assert made.to_list() == [*nothing, 0, 0, [], [], [], None, None, None, []]


def test_the_line_is_the_programmed_tubing_and_the_catheter_rounded_up(pump: Engine, model: PumpModel) -> None:
    assert (pump.report().tubing_nl, pump.report().catheter_nl) == (140_000, 133_980)
    odd = Catheter(segments=(Segment(model="8780", length_mm=1, nl_per_cm=2_201),))
    pump.state.prescription = prescription(catheter=odd)
    assert pump.report().catheter_nl == 221


def test_a_running_pump_reports_what_it_delivers(pump: Engine) -> None:
    made = pump.report()
    assert made.prescription == prescription()
    assert (made.revision, made.flow_nl_per_day, made.dose_pg_per_day) == (1, 300_000, 3_000_000_000)
    assert made.reservoir_nl == nl("40 mL")
    assert made.last_fill is not None
    assert made.last_fill.injected_nl == nl("40 mL")
    assert (made.stopped_since_ms, made.before_stop) == (None, None)


@given(
    now=st.integers(0, 2**40),
    volume=st.integers(0, scaled(40_000_000)),
    down_to=st.integers(0, scaled(40_000_000)),
    flow=st.integers(1, 24_000_000),
)
def test_a_volume_is_reached_in_the_very_first_ms_at_which_it_is(
    now: int, volume: int, down_to: int, flow: int
) -> None:
    at = reaches(now, volume, down_to, flow)
    assert at is not None
    assert at >= now
    assert volume - flow * (at - now) <= down_to
    assert at == now or volume - flow * (at - 1 - now) > down_to


def test_without_flow_a_volume_is_never_reached_unless_it_is() -> None:
    assert reaches(5, 10, 9, 0) is None
    assert reaches(5, 9, 9, 0) == 5
