"""The figures of a communicator: how far it reaches, and what its file must hold."""

from __future__ import annotations

import json

import pytest

from pump_core.errors import CatalogueError
from telemetry.communicator.figures import Reach, load_figures, read_figures
from telemetry.resources import resource

FIGURES = load_figures()
FILE = json.loads(resource("communicator.json"))


def test_a_tablet_is_heard_up_to_three_metres() -> None:
    assert FIGURES.tablet.hears(3_000)
    assert not FIGURES.tablet.hears(3_001)


@pytest.mark.parametrize("reach", [FIGURES.tablet, FIGURES.pump])
def test_bits_err_from_the_edge_on_and_more_the_farther(reach: Reach) -> None:
    assert reach.bit_errors(0) == reach.bit_errors(reach.edge_mm - 1) == 0
    within = [reach.bit_errors(mm) for mm in range(reach.edge_mm, reach.range_mm + 1)]
    assert within == sorted(within)
    assert within[0] == pytest.approx(reach.errors_at_edge / 1e6)
    assert within[-1] == pytest.approx(reach.errors_at_end / 1e6)


@pytest.mark.parametrize("reach", [FIGURES.tablet, FIGURES.pump])
def test_signal_falls_from_all_to_the_last_percent_and_is_none_beyond(reach: Reach) -> None:
    assert [reach.signal_percent(mm) for mm in (0, reach.range_mm, reach.range_mm + 1)] == [100, 1, 0]
    signals = [reach.signal_percent(mm) for mm in range(reach.range_mm + 1)]
    assert signals == sorted(signals, reverse=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [("tablet_edge", "3000 mm"), ("tablet_range", "3 m"), ("pump_edge", "0 mm"), ("errors_at_end", "1")],
)
def test_a_file_that_makes_no_sense_does_not_load(name: str, value: str) -> None:
    with pytest.raises(CatalogueError):
        read_figures(json.dumps(FILE | {name: FILE[name] | {"value": value}}).encode())


def test_every_figure_says_where_it_comes_from() -> None:
    for name, figure in FILE.items():
        if name != "version":
            assert figure["source"].startswith("our choice") == (figure["confidence"] == "our choice"), name
