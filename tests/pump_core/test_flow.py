"""A dose becomes a flow once, rounded down to the pump's step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import PumpModel
from pump_core.clocks import hours
from pump_core.flow import NO_DOSE, highest_dose, lowest_dose, programmed, programmed_pattern, reference_dose
from pump_core.limits import Limits
from pump_core.patterns import Continuous, Flex, FlexDay, FlexStep, MinimumRate, Stopped, every_day
from pump_core.prescription import Mixture
from pump_core.quantities import Concentration, DoseRate, FlowRate
from tests.pump_core.examples import component, pg_per_day, prescription

STEPS = st.integers(min_value=1, max_value=10**9)


@pytest.mark.parametrize(
    ("dose", "concentration", "flow"),
    [
        pytest.param("2 mg/day", "20 mg/mL", "0.1 mL/day", id="D01"),
        pytest.param("0.1 mg/day", "2 mg/mL", "0.05 mL/day", id="D03"),
        pytest.param("3.6 mg/day", "10 mg/mL", "0.36 mL/day", id="D08"),
        pytest.param("1.5 mg/day", "5 mg/mL", "0.3 mL/day", id="D09"),
    ],
)
def test_a_dose_on_the_step_is_delivered_as_it_is(model: PumpModel, dose: str, concentration: str, flow: str) -> None:
    made = programmed(DoseRate.parse(dose), Concentration.parse(concentration), model)
    assert made.flow == FlowRate.parse(flow)
    assert made.dose == DoseRate.parse(dose)


def test_the_other_drugs_of_a_mixture_follow_the_flow(model: PumpModel) -> None:
    flow = programmed(DoseRate.parse("3.6 mg/day"), Concentration.parse("10 mg/mL"), model).flow
    assert flow * Concentration.parse("15 mg/mL") == DoseRate.parse("5.4 mg/day")
    assert flow * Concentration.parse("200 mcg/mL") == DoseRate.parse("72 mcg/day")


def test_a_dose_between_two_steps_is_rounded_down(model: PumpModel) -> None:
    made = programmed(DoseRate.parse("1 mg/day"), Concentration.parse("7 mg/mL"), model)
    assert made.flow == FlowRate.parse("0.1428 mL/day")
    assert made.dose == DoseRate.parse("0.9996 mg/day")


@given(dose=st.integers(min_value=1, max_value=10**12), strength=STEPS)
def test_never_more_than_was_asked_and_less_by_under_one_step(model: PumpModel, dose: int, strength: int) -> None:
    concentration = model.concentration_step.times(strength)
    asked = DoseRate.whole_base(dose)
    made = programmed(asked, concentration, model)
    assert made.dose <= asked < made.dose + model.flow_step * concentration
    assert made.flow.floor_to(model.flow_step) == made.flow
    assert made.dose.whole >= 0


@given(steps=STEPS, strength=STEPS)
def test_a_dose_on_the_step_is_unchanged_and_programming_it_again_too(
    model: PumpModel, steps: int, strength: int
) -> None:
    concentration = model.concentration_step.times(strength)
    dose = model.flow_step.times(steps) * concentration
    made = programmed(dose, concentration, model)
    assert made.dose == dose
    assert programmed(made.dose, concentration, model) == made


def test_a_pattern_flows_as_its_dose_or_not_at_all(model: PumpModel) -> None:
    mixture = Mixture(components=(component(), component("baclofen", "500 mcg/mL")))
    made = programmed_pattern(Continuous(dose_pg_per_day=pg_per_day("3 mg/day")), mixture, model)
    assert (made.flow, made.dose) == (FlowRate.parse("0.3 mL/day"), DoseRate.parse("3 mg/day"))
    stopped = programmed_pattern(Stopped(), mixture, model)
    assert (stopped.flow, stopped.dose) == (FlowRate.parse("0 mL/day"), NO_DOSE)
    idle = programmed_pattern(MinimumRate(), mixture, model)
    assert (idle.flow, idle.dose) == (FlowRate.parse("0.006 mL/day"), DoseRate.parse("0.06 mg/day"))


def step(minute: int, dose: str) -> FlexStep:
    return FlexStep(start_minute=minute, dose_pg_per_day=pg_per_day(dose))


def test_a_flex_pattern_flows_as_the_average_of_its_week(model: PumpModel) -> None:
    mixture = Mixture(components=(component(),))
    halves = FlexDay(steps=(step(0, "2 mg/day"), step(720, "4 mg/day")))
    made = programmed_pattern(every_day(halves), mixture, model)
    assert (made.flow, made.dose) == (FlowRate.parse("0.3 mL/day"), DoseRate.parse("3 mg/day"))
    sunday = FlexDay(steps=(step(0, "10 mg/day"),))
    week = Flex(days=(halves, sunday), week=(0, 0, 0, 0, 0, 0, 1))
    made = programmed_pattern(week, mixture, model)
    assert (made.flow, made.dose) == (FlowRate.parse("0.4 mL/day"), DoseRate.parse("4 mg/day"))


def test_minimum_rate_is_no_therapy_to_judge_a_dose_against(model: PumpModel, limits: Limits) -> None:
    ran, idle = prescription("3 mg/day"), prescription("3 mg/day").model_copy(update={"pattern": MinimumRate()})
    assert reference_dose(idle, None, None, model, limits) == NO_DOSE
    assert reference_dose(idle, ran, hours(47), model, limits) == DoseRate.parse("3 mg/day")
    assert reference_dose(idle, ran, hours(48), model, limits) == NO_DOSE


@pytest.mark.parametrize(
    ("concentration", "lowest"),
    [
        pytest.param("25 mg/mL", "1.2 mg/day", id="D05b"),
        pytest.param("100 mcg/mL", "4.8 mcg/day", id="D05f"),
        pytest.param("15 mg/mL", "0.72 mg/day", id="D05g"),
        pytest.param("25 mcg/mL", "1.2 mcg/day", id="P01"),
    ],
)
def test_the_lowest_dose_is_the_minimum_flow_of_that_fluid(model: PumpModel, concentration: str, lowest: str) -> None:
    assert lowest_dose(Concentration.parse(concentration), model) == DoseRate.parse(lowest)


def test_the_highest_dose_is_the_maximum_flow_of_that_fluid(model: PumpModel) -> None:
    assert highest_dose(Concentration.parse("10 mg/mL"), model) == DoseRate.parse("240 mg/day")  # D06
