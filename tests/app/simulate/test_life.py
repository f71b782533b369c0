"""A life on the pump's own engine: acts at their instants, refills at the alarm, and no digit that hangs on the way."""

from __future__ import annotations

import random
from dataclasses import fields
from typing import Any

import pytest

from app.simulate.errors import ScenarioError
from app.simulate.life import Life
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE
from pump_core.log import scaled, unscaled
from tests.app.simulate.samples import FILLED, implanted, lived, script, shipped

BOLUSES = {"dose": "0.1 mg", "over": "10 min", "lockout": "30 min", "per_24_h": 4}


def all_of(life: Life) -> dict[str, Any]:
    state = life.engine.state
    return {field.name: getattr(state, field.name) for field in fields(state)}


@pytest.mark.parametrize("name", ["seven-years", "seven-years-presses", "hard-year", "concentration-change"])
def test_a_life_that_skips_whole_days_equals_one_that_walks_every_step(name: str) -> None:
    one = shipped(name)
    days = min(one.scenario.days, 800)

    assert all_of(lived(one, days)) == all_of(lived(one, days, skips=False))


def test_a_life_that_is_stopped_on_every_day_equals_one_that_is_not() -> None:
    one = shipped("hard-year")
    stopped = Life(one, one.scenario.flow_error_percent)
    for day in range(1, 121):
        stopped.run(day * MS_PER_DAY)

    assert all_of(stopped) == all_of(lived(one, 120))


def test_the_reservoir_is_filled_at_the_instant_of_the_alarm() -> None:
    life = lived(script(implanted(), days=200, refill_at_alarm=FILLED))

    fills = life.engine.state.fills
    assert [fill.expected_nl for fill in fills[1:]] == [2_000_000]
    assert life.refills == len(fills) == 2


def test_a_refill_comes_so_long_after_the_alarm_as_the_scenario_says() -> None:
    life = lived(script(implanted(), days=200, refill_at_alarm=FILLED | {"after": "2 day"}))

    log = life.engine.state.log
    alarm, workflow = ([event.at_ms for event in log if event.kind == kind][-1] for kind in ("low_reservoir", "filled"))
    assert workflow - alarm == 2 * MS_PER_DAY
    assert life.engine.state.fills[-1].expected_nl == 2_000_000 - 600_000


@pytest.mark.parametrize(("percent", "empty"), [("14.5", 1), ("-14.5", 0)])
def test_a_pump_that_runs_fast_is_found_empty_before_its_alarm(percent: str, empty: int) -> None:
    life = lived(script(implanted(), days=150, refill_at_alarm=FILLED, flow_error_percent=percent))

    assert life.refills == 2
    assert life.dry_refills == empty
    assert (life.engine.state.fills[-1].withdrawn_nl == 0) is bool(empty)


def test_a_press_is_answered_by_the_pump_and_a_denial_is_counted_with_its_reason() -> None:
    first = implanted()
    second = {"day": 1, "act": "visit", "program": {"patient_boluses": BOLUSES}}
    presses = [{"day": 2, "at": at, "act": "press"} for at in ("08:00", "08:20", "08:30")]
    life = lived(script(first, second, *presses, days=3))

    assert life.presses == {"": 2, "lockout": 1}


def test_seeded_presses_come_when_the_seed_says() -> None:
    first = implanted()
    second = {"day": 1, "act": "visit", "program": {"patient_boluses": BOLUSES | {"lockout": "10 min", "per_24_h": 24}}}
    drawn = {"per_day": 4, "every": "10 min", "seed": 17, "from_day": 1, "to_day": 4}
    life = lived(script(first, second, presses=[drawn], days=6))

    drawing = random.Random(17)
    times = [
        day * MS_PER_DAY + minute * MS_PER_MINUTE
        for day in (1, 2, 3)
        for minute in sorted(drawing.sample(range(0, 1440, 10), 4))
    ]
    given = [event.at_ms for event in life.engine.state.log if event.kind == "patient_bolus_given"]
    assert given == times


def test_a_program_keeps_what_it_does_not_name() -> None:
    life = lived(
        script(
            implanted(low_reservoir="3 mL"),
            {"day": 1, "act": "visit", "program": {"patient_boluses": BOLUSES}},
            {"day": 2, "act": "visit", "program": {"pattern": {"kind": "continuous", "dose": "3.5 mg/day"}}},
            days=3,
        )
    )

    running = life.engine.state.prescription
    assert running is not None
    assert running.patient_boluses is not None
    assert running.alarms.low_reservoir_nl == 3_000_000
    assert life.engine.state.flow_nl_per_day == 350_000


def test_a_program_takes_patient_boluses_away_when_it_says_so() -> None:
    life = lived(
        script(
            implanted(),
            {"day": 1, "act": "visit", "program": {"patient_boluses": BOLUSES}},
            {"day": 2, "act": "visit", "program": {"patient_boluses": None}},
            days=3,
        )
    )

    running = life.engine.state.prescription
    assert running is not None
    assert running.patient_boluses is None


def test_a_refused_visit_changes_nothing_and_is_counted() -> None:
    ten_fold = {"day": 1, "act": "visit", "program": {"pattern": {"kind": "continuous", "dose": "30 mg/day"}}}
    life = lived(script(implanted(), ten_fold, days=2))

    assert life.refused == 1
    assert life.engine.state.flow_nl_per_day == 300_000


def test_a_refill_at_the_alarm_that_the_pump_refuses_ends_the_life_by_name() -> None:
    strong = {"morphine": {"product": "infumorph-10"}, "strong": {"product": "infumorph-25"}}
    workflow = {"fluid": "strong", "syringes": ["20 mL"]}

    with pytest.raises(ScenarioError, match=r"The refill at the alarm on day 12\d cannot be: .*other_concentration"):
        lived(script(implanted(), days=200, fluids=strong, refill_at_alarm=workflow))


def test_a_stop_and_a_fault_reach_the_pump() -> None:
    stall = {"kind": "stall", "found_after": "1 h", "recovers_after": None}
    life = lived(
        script(
            implanted(),
            {"day": 1, "act": "fault", "fault": stall},
            {"day": 2, "act": "stop"},
            {"day": 3, "act": "interrogation"},
            days=5,
        )
    )

    assert life.engine.state.stalled
    assert life.engine.alarms() == ("motor_stall", "stopped_too_long")
    assert life.engine.state.delivered < scaled(unscaled(life.engine.state.metered))


def test_what_is_entered_instead_of_what_came_out_is_what_the_pump_keeps() -> None:
    visit = {"day": 10, "act": "visit", "fill": FILLED | {"withdrawn": "30 mL"}}
    life = lived(script(implanted(), visit, days=11))

    assert life.engine.state.fills[-1].withdrawn_nl == 30_000_000


def test_the_wall_clock_is_that_of_the_day_the_scenario_starts() -> None:
    life = lived(script(implanted(), {"day": 1, "act": "visit", "clock_ahead": "1 h"}, days=2))

    assert life.engine.state.wall_offset_ms == 20_514 * MS_PER_DAY + MS_PER_HOUR
