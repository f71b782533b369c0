"""The wire's figures: their bars, what a missing benchmark or peer says, and that a broken word is no figure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.bench import telemetry_peers
from app.bench.figure import MeasureFailed, NotHere, Result, Rounds, measured
from app.bench.peer_program import VARIABLE
from app.bench.registry import FIGURES, GROUPS
from app.bench.report import as_table
from app.bench.telemetry_peers import PEERS, beside, ours, python_for

BARS = {
    "rtt": 4.0,
    "goodput_clean": 0.95,
    "goodput_1e-5": 0.88,
    "goodput_1e-4": 0.80,
    "goodput_1e-3": 0.70,
    "goodput_drop": 0.25,
    "goodput_outage": 0.70,
    "faults": 0.0,
    "resume": 1.0,
    "handshake": 1.0,
    "handshake_cpu": 1.0,
    "stop": 1.0,
    "cpu": 1.0,
    "program_19200": 1.0,
}


def test_the_group_holds_every_figure_of_the_wire_with_its_bar() -> None:
    assert {name: FIGURES[name].bar for name in GROUPS["telemetry"]} == BARS
    assert [name for name in BARS if FIGURES[name].more_is_better] == [n for n in BARS if n.startswith("goodput")]


@pytest.mark.parametrize("name", ["rtt", "goodput_clean", "cpu"])
def test_without_the_benchmark_a_figure_is_absent_and_says_where_it_looked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    result = measured(FIGURES[name], 1)
    assert isinstance(FIGURES[name].measure(1), NotHere)
    assert str(tmp_path) in result.absent
    assert result.met is None


def test_more_is_better_meets_its_bar_from_above() -> None:
    figure = FIGURES["goodput_clean"]
    assert Result(figure, Rounds((95.0,), (100.0,))).met is True
    assert Result(figure, Rounds((94.9,), (100.0,))).met is False
    assert "≥ 0.95" in as_table([Result(figure, Rounds((95.0,), (100.0,)))])


def test_a_paired_ratio_is_the_median_of_the_rounds() -> None:
    result = Result(FIGURES["rtt"], Rounds((100.0, 900.0, 300.0), (50.0, 300.0, 100.0)))
    assert result.ratio == 3.0


def test_no_fault_meets_the_bar_and_one_does_not() -> None:
    assert Result(FIGURES["faults"], Rounds((0.0,), (1.0,))).met is True
    assert Result(FIGURES["faults"], Rounds((1.0,), (1.0,))).met is False


@pytest.mark.parametrize(
    "said", [{"error": "no connection"}, {"died": "OSError"}, {"lost": 1, "eff": 0.9}, {"dup": 2}, {"corrupt": 1}]
)
def test_a_wire_that_broke_its_word_has_no_figure(monkeypatch: pytest.MonkeyPatch, said: dict[str, Any]) -> None:
    monkeypatch.setattr(telemetry_peers, "ran", lambda *_: said)
    with pytest.raises(MeasureFailed):
        ours(Path(), "eff4k", 1)


def test_a_peer_without_its_packages_is_told_as_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telemetry_peers, "python_for", lambda _: None)
    notes = beside(Path(), "eff4k", 1, "eff")
    assert len(notes) == len(PEERS)
    assert all("absent" in note for note in notes)
    assert python_for("raw") is not None
