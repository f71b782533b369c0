"""How long touches take: the arithmetic of the percentile, the bars, and the real tablet once."""

from __future__ import annotations

import pytest

from app.bench import touches
from app.bench.child import Heard
from app.bench.figure import Rounds, measured
from app.bench.memory import ALLOWED_MB, TABLET_MEMORY
from app.bench.tablet_touches import STEPS, percentile_99
from app.bench.touches import KEY, SCREEN, touched


@pytest.mark.parametrize(
    ("spans", "found"),
    [([7], 7), (range(1, 100), 99), (range(1, 101), 99), (range(1, 201), 198), ([5, 1, 9], 9)],
)
def test_no_more_than_one_in_a_hundred_exceeds_the_percentile(spans: list[int], found: int) -> None:
    assert percentile_99(spans) == found


@pytest.mark.soak
def test_the_tablet_times_a_dose_and_every_change_of_screen() -> None:
    heard = touched(2, 1)
    there_and_back = 2 * (len(STEPS) - 1)
    assert heard.number("key_count") == 2
    assert heard.number("digit_count") == 2 * len("3.1")
    assert heard.number("screen_count") == 2 + len(STEPS) + there_and_back + 1 + 2
    for name in ("key", "digit", "screen"):
        assert 0 < heard.number(f"{name}_median_us") <= heard.number(f"{name}_us") <= heard.number(f"{name}_slowest_us")


def test_the_bars_are_held_against_the_percentile(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {f"{name}{part}": 10_000 for name in ("key", "digit", "screen") for part in ("_median_us", "_slowest_us")}
    said |= {"key_us": 50_000, "screen_us": 100_001, "digit_us": 9_000, "key_count": 100, "screen_count": 106}
    monkeypatch.setattr(touches, "_round", lambda _: Heard(0, said))
    key, screen = measured(KEY), measured(SCREEN)
    assert (key.value, key.met) == (50.0, True)
    assert (screen.value, screen.met) == (100.001, False)
    assert isinstance(key.rounds, Rounds)
    assert key.rounds.notes == (
        "of 100 touches the median 10.0 ms, the slowest 10.0 ms",
        "a digit in a frame: 99 % within 9.0 ms",
    )


def test_the_tablet_may_hold_so_much_and_no_more() -> None:
    assert (ALLOWED_MB, TABLET_MEMORY.bar, TABLET_MEMORY.more_is_better) == (250.0, 1.0, False)
