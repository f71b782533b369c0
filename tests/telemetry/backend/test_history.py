"""Demo pumps: what they show, that they are made by running, and that they come out the same every time."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR
from pump_core.quantities import NL_PER_ML, PG_PER_MG, Volume
from pump_core.refill import discrepancy
from telemetry.backend.history import demo_machine
from telemetry.backend.memory import PumpMemory, read_memory
from telemetry.backend.pump import rebuild
from telemetry.backend.scenario import ScenarioUnknown, load_demo_pumps
from telemetry.errors import SurroundingsError
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, Bench, constants

SCENARIOS = sorted(load_demo_pumps().pumps)


def test_the_pump_that_is_due_for_a_refill_shows_what_its_picture_shows(bench: Bench) -> None:
    told = bench.read(events=64)
    therapy = told.therapy
    assert told.patient is not None
    assert therapy.prescription is not None
    assert therapy.prescription.catheter is not None
    assert therapy.last_fill is not None
    assert (told.model, told.serial) == ("8637-40", "EMU900238")
    assert (told.patient.name, told.patient.mrn) == ("Demo Patient 17", "004417")
    assert date(1970, 1, 1) + timedelta(days=told.patient.born_day) == date(1961, 3, 14)
    assert therapy.reservoir_nl == 3.4 * NL_PER_ML
    assert therapy.dose_pg_per_day == 3 * PG_PER_MG
    assert therapy.flow_nl_per_day == 300_000
    assert therapy.catheter_nl == 134_200
    assert therapy.last_fill.product == "infumorph-10"
    assert therapy.last_fill.stable_until_ms > told.pump_time_ms
    assert told.alarms == ()
    assert therapy.low_reservoir_at_ms is not None
    assert 4 <= (therapy.low_reservoir_at_ms - told.pump_time_ms) // MS_PER_DAY <= 5
    assert [event.kind for event in told.events].count("low_reservoir") == 0


def test_its_past_has_withdrawals_that_a_syringe_would_show(bench: Bench) -> None:
    fills = bench.fills()[1:]
    assert len(fills) == 5
    for fill in fills:
        assert fill.withdrawn_nl % 100_000 == 0
        assert fill.withdrawn_nl != fill.expected_nl
        judged = discrepancy(
            Volume.whole_base(fill.expected_nl),
            Volume.whole_base(fill.delivered_nl),
            Volume.whole_base(fill.withdrawn_nl),
            constants().limits,
        )
        assert not judged.investigate


def test_the_wall_clock_of_a_demo_pump_is_set(tmp_path: Path) -> None:
    machine = demo_machine(constants(), "refill-due", NOW_UTC_MS, 2 * MS_PER_HOUR)
    assert machine.now.ms + machine.engine.state.wall_offset_ms == NOW_UTC_MS + 2 * MS_PER_HOUR


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("now", [NOW_UTC_MS, NOW_UTC_MS + 123_456_789])
def test_the_same_now_makes_the_same_pump_and_its_past_keeps_its_distance(scenario: str, now: int) -> None:
    one = demo_machine(constants(), scenario, now).checkpoint()
    assert demo_machine(constants(), scenario, now).checkpoint() == one
    other = demo_machine(constants(), scenario, now + 1).checkpoint()
    assert other.identity.birth_utc_ms == one.identity.birth_utc_ms + 1
    assert other.state[0] == one.state[0]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_demo_memory_is_the_pump_that_was_run(tmp_path: Path, scenario: str) -> None:
    memory = PumpMemory(tmp_path)
    memory.create(demo_machine(constants(), scenario, NOW_UTC_MS).checkpoint())
    memory.close()
    stored = rebuild(read_memory(tmp_path), constants())
    assert stored.checkpoint() == demo_machine(constants(), scenario, NOW_UTC_MS).checkpoint()
    assert stored.identity.birth_utc_ms + stored.now.ms == NOW_UTC_MS


def test_the_second_demo_pump_is_another_patient_with_another_drug() -> None:
    machine = demo_machine(constants(), "baclofen", NOW_UTC_MS)
    told = machine.interrogation(0)
    assert told.patient is not None
    assert told.therapy.prescription is not None
    assert (told.model, told.serial, told.patient.mrn) == ("8637-20", "EMU551702", "008190")
    assert told.therapy.prescription.mixture.primary.drug == "baclofen"
    assert told.therapy.reservoir_nl == 12 * NL_PER_ML
    assert told.alarms == ()


def test_a_pump_from_the_factory_has_no_past(factory: Bench) -> None:
    told = factory.read(events=64)
    assert told.patient is None
    assert told.therapy.prescription is None
    assert [event.kind for event in told.events] == ["made"]


def test_an_unknown_scenario_is_refused_with_those_there_are() -> None:
    with pytest.raises(ScenarioUnknown, match="refill-due") as refusal:
        demo_machine(constants(), "none", NOW_UTC_MS)
    assert isinstance(refusal.value, SurroundingsError)


def test_the_directory_of_a_pump_is_not_taken_by_another(bench: Bench) -> None:
    bench.pump.close()
    owner = PumpMemory(bench.directory)
    with pytest.raises(SurroundingsError, match="already running"):
        PumpMemory(bench.directory)
    owner.close()
