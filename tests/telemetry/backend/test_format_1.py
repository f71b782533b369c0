"""A pump that the released step before stored: it is read, it is the same pump, and it goes on infusing.

`format_1.json` holds the files of such a memory, written by that program: 50 days of morphine, a refill, a stop of
three days, a dose again, then an input log whose last entry is a staged proposal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from pump_core.clocks import MS_PER_DAY
from pump_core.log import scaled
from pump_core.patterns import Continuous
from pump_core.record import BadRecord
from pump_core.state import PumpState
from telemetry.backend import format_2
from telemetry.backend.format import FORMAT, UPGRADES
from telemetry.backend.format_1 import checkpoint, lay_line
from telemetry.backend.memory import read_memory
from telemetry.backend.pump import rebuild
from telemetry.backend.slots import NAMES, read_slots
from telemetry.messages.programming import Commit
from tests.telemetry.backend.bench_pump import MORPHINE, USER, Bench, constants, ident

KEPT: dict[str, Any] = json.loads((Path(__file__).parent / "format_1.json").read_text())
KINDS = ["made", "clock_set", "filled", "programmed", "filled", "stopped", "stopped_too_long", "programmed"]
FIRST_DOSE_MS = 90 * MS_PER_DAY
LINE_NL = 140_000 + 134_200
PG_PER_NL = 10_000


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    made = tmp_path / "old"
    made.mkdir()
    for name, data in KEPT["files"].items():
        (made / name).write_bytes(bytes.fromhex(data))
    return made


@pytest.fixture
def old(directory: Path) -> Iterator[Bench]:
    bench = Bench(directory)
    yield bench
    bench.pump.close()


def test_a_pump_of_format_1_keeps_its_volumes_its_log_and_its_prescription(old: Bench) -> None:
    told = old.read(events=64)
    therapy = told.therapy
    assert (told.pump_time_ms, therapy.revision) == (KEPT["pump_time_ms"], KEPT["revision"])
    assert (therapy.reservoir_nl, old.pump.true_nl()) == (KEPT["reservoir_nl"], KEPT["true_nl"])
    assert [event.kind for event in told.events] == KINDS
    assert [event.event_id for event in told.events] == list(range(len(KINDS)))
    assert [fill.injected_nl for fill in told.fills] == [40_000_000, 38_000_000]
    assert old.prescription.mixture == MORPHINE
    assert old.prescription.pattern == Continuous(dose_pg_per_day=1_000_000_000)
    assert therapy.catheter_nl == 134_200
    assert told.alarms == ()
    assert old.ask(2).state == old.ask(4).state == old.ask(5).state == "done"


def test_it_goes_on_infusing_with_a_line_that_holds_what_the_prescription_says(old: Bench) -> None:
    (part,) = old.read().therapy.line
    assert (part.fluid, part.nl) == (MORPHINE, LINE_NL)
    assert old.read().therapy.mixed == MORPHINE.components
    before = old.pump.released()["morphine"]
    old.passes(10 * MS_PER_DAY)
    assert old.read().therapy.reservoir_nl == KEPT["reservoir_nl"] - 1_000_000
    assert old.pump.released() == {"morphine": before + 10_000_000_000}
    assert old.pump.true_nl() == KEPT["true_nl"] - 1_000_000


def test_mass_and_volume_of_its_fluid_paths_are_those_of_its_reservoir(old: Bench) -> None:
    state = old.pump.machine().engine.state
    for path, pushed, left in (
        (state.believed_path, state.metered, state.believed),
        (state.true_path, state.delivered, state.true),
    ):
        assert path is not None
        last = path.parcels[-1]
        dead = scaled(constants().pump_data("8637-40").model.residual.whole)
        assert last.batch.volume - (last.used + pushed - last.start) == dead + left
        assert path.in_line(pushed) == {"morphine": LINE_NL * PG_PER_NL}
        assert abs(path.in_reservoir(pushed)["morphine"] - (dead + left) * PG_PER_NL // MS_PER_DAY) <= 1


def test_its_service_began_with_the_first_dose(old: Bench) -> None:
    state = old.pump.machine().engine.state
    assert state.in_service_since_ms == FIRST_DOSE_MS
    assert state.ended_at_ms is None


def test_it_is_stored_in_our_format_from_then_on(old: Bench) -> None:
    old.stop(20)
    old.passes(1)
    old.restart()
    assert read_slots(old.directory).whole[0].format == FORMAT
    expected = old.pump.machine().checkpoint()
    old.restart()
    assert old.pump.machine().checkpoint() == expected
    assert old.read().alarms == ()


def test_its_older_slot_and_the_inputs_that_format_1_logged_give_the_same_pump(directory: Path) -> None:
    whole = rebuild(read_memory(directory), constants())
    newest = read_slots(directory).whole[0]
    (directory / NAMES[newest.number % 2]).write_bytes(b"")
    bench = Bench(directory)
    told = bench.read(events=64)
    kinds = [event.kind for event in told.events]
    assert kinds == [*KINDS, "noncritical_memory_error"]
    assert told.alarms == ("noncritical_memory_error",)
    assert told.events[:-1] == whole.engine.state.log
    after = bench.pump.machine().engine.state
    for name in ("revision", "prescription", "believed", "true", "metered", "delivered", "fills", "stopped_at_ms"):
        assert getattr(after, name) == getattr(whole.engine.state, name), name
    assert bench.ask(5).state == "done"
    bench.pump.close()


def test_an_input_that_format_1_took_is_judged_by_its_rules_and_one_of_ours_by_ours(directory: Path) -> None:
    newest = read_slots(directory).whole[0]
    (directory / NAMES[newest.number % 2]).unlink()
    stored = read_memory(directory)
    assert {logged.rules for logged in stored.inputs} == {1}
    bench = Bench(directory)
    again = bench.dose(1)
    assert "patient_facts_missing" in bench.refused(30, again)
    bench.pump.close()


def test_what_format_1_held_staged_is_judged_again_when_it_is_committed(old: Bench) -> None:
    held = old.pump.machine().checkpoint().table.held
    assert held is not None
    assert old.ask(6).state == "staged"
    commit = Commit(command_id=ident(6), digest=held.echo.digest, user=USER, second_checker="", overrides=())
    answer = old.pump.answer(commit)
    assert getattr(answer, "state", None) == "not_done"
    assert "patient_facts_missing" in [reason.code for reason in getattr(answer, "reasons", ())]


def test_bytes_staged_in_schema_1_are_refused_by_name_now(old: Bench) -> None:
    held = old.pump.machine().checkpoint().table.held
    assert held is not None
    assert old.refused(31, held.staged) == ["schema_unknown"]


def _format_1(**changed: object) -> list[Any]:
    numbers = ("now", "revision", "prescription", "before", "flow", "true_flow", "error", "believed", "true")
    state: dict[str, object] = dict.fromkeys((*numbers, "metered", "delivered", "metered_at_fill"), 0)
    state |= {"stopped": None, "said": False, "low": None, "empty": None, "without": None, "offset": 0, "next": 0}
    state |= {"fills": [], "log": []} | changed
    return ["who", list(state.values()), "table"]


def _upgraded(**changed: object) -> dict[str, Any]:
    _, state, _ = format_2.checkpoint(checkpoint(_format_1(**changed)))
    return dict(zip((field.name for field in fields(PumpState)), state, strict=True))


def test_the_instant_of_the_48_h_alarm_comes_from_the_log() -> None:
    log = [[0, 5, "stopped_too_long", [], "", ""], [1, 77, "stopped_too_long", [], "", ""]]
    assert _upgraded(now=100, stopped=1, said=True, log=log)["stopped_too_long_at_ms"] == 77
    assert _upgraded(now=100, stopped=1, said=True)["stopped_too_long_at_ms"] == 100
    assert _upgraded(now=100, stopped=1, said=False, log=log)["stopped_too_long_at_ms"] is None


def test_service_began_with_the_first_flow_or_the_oldest_thing_that_is_remembered() -> None:
    made, stop = [0, 0, "made", [], "", ""], [1, 10, "programmed", [1, 0], "", ""]
    flow, more = [2, 20, "programmed", [2, 300], "", ""], [3, 30, "programmed", [3, 400], "", ""]
    fill = [b"", 15]
    assert _upgraded(log=[made])["in_service_since_ms"] is None
    assert _upgraded(log=[made, stop])["in_service_since_ms"] is None
    assert _upgraded(log=[made, stop, flow, more])["in_service_since_ms"] == 20
    assert _upgraded(log=[flow, more], fills=[fill])["in_service_since_ms"] == 15
    assert _upgraded(log=[stop, flow], fills=[[b"", 12]])["in_service_since_ms"] == 10


@pytest.mark.parametrize("stored", [None, [], ["who", [], "table"], ["who", None, "table"], _format_1(more=1)])
def test_what_is_no_checkpoint_of_format_1_is_no_checkpoint(stored: object) -> None:
    with pytest.raises(BadRecord, match="format 1"):
        UPGRADES[1].checkpoint(stored)


def test_a_pump_that_format_1_never_programmed_counts_as_full_of_water() -> None:
    state, model = PumpState(true=scaled(7_000_000)), constants().pump_data("8637-40").model
    lay_line(state, model)
    assert state.true_path is not None
    assert state.true_path.reservoir(0).volume == scaled(140_000 + model.residual.whole + 7_000_000)
    assert state.true_path.in_reservoir(0) == {}


def test_a_line_that_is_known_is_left_as_it_is(old: Bench) -> None:
    state = old.pump.machine().engine.state
    before = state.believed_path, state.true_path
    state.prescription = None
    lay_line(state, old.pump.machine().engine.data.model)
    assert (state.believed_path, state.true_path) == before
