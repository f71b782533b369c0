"""The engine's figures: the same life as the peer's, digit for digit with and without skips, and what they need."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from app.bench.engine_life import PEER, SCENARIOS, differences
from app.bench.engine_memory import held_by_year
from app.bench.engine_preview import changed_fluid
from app.bench.figure import MeasureFailed, NotHere
from app.bench.lived import Lived, lived
from app.bench.peer_program import VARIABLE, PeerProgram, told_by
from app.bench.registry import FIGURES, GROUPS
from app.bench.resident import can_tell
from pump_core.clocks import days
from pump_core.preview import preview
from pump_core.values import replace
from tests.app.simulate.samples import shipped

DAYS, STEPS = 7 * 365, 13
FULL, ALARM, BOLUS = 40_000_000, 2_000_000, 30_000


def volumes(presses: bool) -> Iterator[int]:
    """What the peer's pump delivers on each day in nL, worked out here for itself: steps of 2 h, the first of 1 h."""
    drawing = random.Random(17)
    for day in range(DAYS):
        scale = 9 if presses and day % 7 >= 5 else 10
        steps = sum(
            (200_000 + 10_000 * step) * scale // 10 * (1 if step in (0, STEPS - 1) else 2) for step in range(STEPS)
        )
        yield steps // 24 + (BOLUS * len(drawing.sample(range(0, 1440, 10), 4)) if presses else 0)


@pytest.mark.parametrize(("name", "refills", "ml"), [("life", 17, 664.3), ("life_no_skip", 25, 951.92)])
def test_a_life_comes_to_what_a_simple_sum_comes_to(name: str, refills: int, ml: float) -> None:
    one, life = lived(shipped(SCENARIOS[name]))

    total = sum(volumes(name == "life_no_skip"))
    assert abs(one.metered / 86_400_000 - total) < 1
    assert one.metered_ml == pytest.approx(ml, abs=1e-6)
    assert one.refills == refills == total // (FULL - ALARM)
    assert one.denied == 0
    assert one.delivered > one.metered, "the flow error is on"
    assert life.engine.state.true_path is not None
    assert {"low_reservoir", "filled"} <= {event.kind for event in life.engine.state.log}


@pytest.mark.parametrize("name", SCENARIOS)
def test_skipping_changes_no_digit_of_a_whole_life(name: str) -> None:
    (skipped, one), (walked, other) = (lived(shipped(SCENARIOS[name]), skips=skips) for skips in (True, False))

    assert replace(skipped, seconds=0) == replace(walked, seconds=0)
    for field in fields(one.engine.state):
        assert getattr(one.engine.state, field.name) == getattr(other.engine.state, field.name), field.name


def ours(**changes: Any) -> dict[str, Any]:
    return {"refills": 17, "metered_mL": 664.3, "denied": 0} | changes


def test_two_lives_that_differ_are_told_by_what_differs() -> None:
    peers = {"refills": 17, "delivered_mL": 664.3}

    assert differences(ours(), peers) == []
    assert differences(ours(refills=18), peers) == ["refills 18 and 17"]
    assert differences(ours(metered_mL=664.301), peers) == ["mL 664.301 and 664.3"]
    assert differences(ours(denied=3), peers) == ["3 patient boluses denied"]


def test_a_peer_that_is_not_there_is_told_by_name_with_the_variable_that_names_its_folder(tmp_path: Path) -> None:
    found = PEER.found({VARIABLE: str(tmp_path)})

    assert isinstance(found, NotHere)
    assert found.reason == f"the peer simpy_life.py is not in {tmp_path}; name its folder with {VARIABLE}"


def test_a_package_that_a_peer_needs_is_told_with_the_command_that_installs_it(tmp_path: Path) -> None:
    (tmp_path / "peer.py").touch()
    found = PeerProgram("peer.py", ("json", "no_such_package")).found({VARIABLE: str(tmp_path)})

    assert isinstance(found, NotHere)
    assert found.reason == "the peer peer.py needs no_such_package: python -m pip install no_such_package"


def test_a_peer_is_found_in_the_folder_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "peer.py").touch()

    assert PeerProgram("peer.py", ("json",)).found({VARIABLE: str(tmp_path)}) == tmp_path / "peer.py"


def test_the_last_line_of_a_program_is_what_it_tells(tmp_path: Path) -> None:
    program = tmp_path / "says.py"
    program.write_text("print('first'); print('{\"seconds\": 0.5}')", encoding="utf-8")

    assert told_by(program) == {"seconds": 0.5}


def test_a_program_that_fails_is_told_with_its_complaint(tmp_path: Path) -> None:
    program = tmp_path / "fails.py"
    program.write_text("raise SystemExit('no pump')", encoding="utf-8")

    with pytest.raises(MeasureFailed, match=r"ended with 1: no pump"):
        told_by(program)


def test_a_life_is_told_as_the_peer_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    told = Lived(seconds=0.5, refills=1, denied=0, metered=86_400_000_000_000, delivered=0)

    assert told.metered_ml == 1.0


def test_the_previewed_proposal_changes_the_fluid_with_a_bridge() -> None:
    engine, proposal = changed_fluid()
    seen = preview(engine, proposal, days(7))

    assert {order.kind for order in proposal.orders} == {"fill", "bridge"}
    assert [event.kind for event in seen.events][-1] == "run_ended"
    assert len(seen.spans) > 6 * STEPS


@pytest.mark.skipif(not can_tell(), reason="only Linux tells the memory of a process")
def test_the_memory_of_a_pump_process_is_told_year_by_year() -> None:
    listens, first = held_by_year(1)

    assert 10 < listens < 200
    assert 10 < first < 200


def test_the_group_engine_is_the_five_figures_of_the_engine() -> None:
    assert GROUPS["engine"] == ("life", "life_no_skip", "cohort", "pump_memory", "preview")
    assert [(FIGURES[name].unit, FIGURES[name].bar) for name in GROUPS["engine"]] == [
        ("ms", 0.1),
        ("ms", 4.0),
        ("s", 1.0),
        ("MB", 1.0),
        ("ms", 1.0),
    ]
