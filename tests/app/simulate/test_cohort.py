"""A cohort is the same for a seed however it is lived, and says which of its pumps ran empty."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.simulate.cohort import CHUNK, Outcome, Task, flow_error_ppm, gather, live, tasks_of
from app.simulate.errors import ScenarioError
from app.simulate.scenario import find_scenario
from app.simulate.workers import on_cores
from tests.app.simulate.samples import shipped

COHORT = find_scenario("cohort").decode()
PUMPS = CHUNK * 2 + 3
DAYS = 400


@pytest.fixture(scope="module")
def tasks() -> list[Task]:
    return tasks_of(COHORT, PUMPS, 7, DAYS)


@pytest.fixture(scope="module")
def outcomes(tasks: list[Task]) -> list[list[Outcome]]:
    return list(on_cores(1, tasks))


def test_every_pump_is_lived_once(outcomes: list[list[Outcome]]) -> None:
    assert [outcome.number for chunk in outcomes for outcome in chunk] == list(range(PUMPS))
    assert gather(COHORT, 7, outcomes).pumps == PUMPS


def test_two_processes_give_what_one_gives(tasks: list[Task], outcomes: list[list[Outcome]]) -> None:
    assert gather(COHORT, 7, on_cores(2, tasks)) == gather(COHORT, 7, outcomes)


def test_the_order_in_which_chunks_come_back_does_not_matter(outcomes: list[list[Outcome]]) -> None:
    mixed = outcomes[:]
    random.Random(1).shuffle(mixed)

    assert mixed != outcomes
    assert gather(COHORT, 7, mixed) == gather(COHORT, 7, outcomes)


def test_another_seed_is_another_cohort(outcomes: list[list[Outcome]]) -> None:
    other = gather(COHORT, 8, map(live, tasks_of(COHORT, PUMPS, 8, DAYS)))

    assert other.digest != gather(COHORT, 7, outcomes).digest
    assert other.flow_errors_ppm != gather(COHORT, 7, outcomes).flow_errors_ppm


def test_a_lost_pump_changes_the_digest(outcomes: list[list[Outcome]]) -> None:
    assert gather(COHORT, 7, outcomes[:-1]).digest != gather(COHORT, 7, outcomes).digest


def test_the_totals_are_the_sums_of_the_pumps(outcomes: list[list[Outcome]]) -> None:
    result = gather(COHORT, 7, outcomes)
    every = [outcome for chunk in outcomes for outcome in chunk]

    assert result.refills == sum(outcome.refills for outcome in every) == PUMPS * 4
    assert dict(result.released_pg)["morphine"] == sum(dict(outcome.released_pg)["morphine"] for outcome in every)
    fast = [outcome for outcome in every if outcome.dry_refills]
    assert result.pumps_found_empty == len(fast)
    assert all(outcome.flow_error_ppm > 50_000 for outcome in fast), "38 mL are 40 mL for a pump 5.3 % fast"


def test_flow_errors_stay_within_the_accuracy_of_the_pump_and_lie_as_the_scenario_says() -> None:
    script = shipped("cohort")
    drawn = [flow_error_ppm(script, 3, number) for number in range(4_000)]

    assert max(map(abs, drawn)) <= 145_000
    assert abs(sum(drawn)) < 2_000 * len(drawn), "the mean lies near 0"
    within_one_sd = sum(abs(ppm) <= 30_000 for ppm in drawn) / len(drawn)
    assert 0.66 < within_one_sd < 0.71


def test_the_flow_error_of_a_pump_hangs_on_seed_and_number_alone() -> None:
    few, many = tasks_of(COHORT, 5, 7, DAYS), tasks_of(COHORT, 90, 7, DAYS)

    assert few[0].pumps == many[0].pumps[:5]


def test_a_scenario_without_a_spread_makes_no_cohort(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="has no 'spread' of flow errors"):
        tasks_of(find_scenario("seven-years").decode(), 3, 1)
