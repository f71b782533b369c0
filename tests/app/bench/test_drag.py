"""How long a dragged flex step takes: the arithmetic of the percentile, the bar, and the real tablet once."""

from __future__ import annotations

import pytest

from app.bench import drag
from app.bench.child import Heard
from app.bench.drag import DRAG, dragged
from app.bench.figure import Rounds, measured
from app.bench.tablet_drag import percentile_95


@pytest.mark.parametrize(("spans", "found"), [([7], 7), (range(1, 20), 19), (range(1, 21), 19), (range(1, 201), 190)])
def test_no_more_than_one_in_twenty_exceeds_the_percentile(spans: list[int], found: int) -> None:
    assert percentile_95(spans) == found


@pytest.mark.soak
def test_the_tablet_times_every_move() -> None:
    heard = dragged(8)
    assert heard.number("drag_count") == 8
    assert 0 < heard.number("drag_median_us") <= heard.number("drag_us") <= heard.number("drag_slowest_us")


def test_the_bar_is_held_against_the_percentile(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"drag_us": 18_000, "drag_median_us": 9_000, "drag_slowest_us": 30_000, "drag_count": 200}
    monkeypatch.setattr(drag, "dragged", lambda _: Heard(0, said))
    met = measured(DRAG)
    assert (met.value, met.met) == (18.0, True)
    assert isinstance(met.rounds, Rounds)
    assert met.rounds.notes == ("of 200 moves the median 9.0 ms, the slowest 30.0 ms",)
    monkeypatch.setattr(drag, "dragged", lambda _: Heard(0, said | {"drag_us": 18_001}))
    assert not measured(DRAG).met
