"""A pump of format 2 remembers no denied presses, and is otherwise the same pump."""

from __future__ import annotations

from pathlib import Path

import pytest

from pump_core.record import BadRecord
from telemetry.backend import format_2
from telemetry.backend.checkpoint import Checkpoint, engine_state
from tests.telemetry.backend.bench_pump import Bench


def test_its_checkpoint_becomes_the_same_pump_in_which_no_press_was_denied(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "pump")
    bench.program(1, bench.refill(100))
    kept = bench.pump.machine().checkpoint()
    bench.pump.close()
    identity, state, table = kept.to_list()
    raised = Checkpoint.from_list(format_2.checkpoint([identity, state[:-1], table]))
    assert engine_state(raised) == engine_state(kept)
    assert engine_state(raised).denied == ()


@pytest.mark.parametrize("stored", [None, [], [1, 2, 3], [[], [0] * 42, []], [[], [0] * 44, []]])
def test_what_is_no_checkpoint_of_format_2_is_refused_by_name(stored: object) -> None:
    with pytest.raises(BadRecord, match="format 2"):
        format_2.checkpoint(stored)


def test_an_input_stays_as_it_was_logged() -> None:
    assert format_2.logged_input([1, 2, ["passed"], 2]) == [1, 2, ["passed"], 2]
