"""`key` and `screen`: from a touch on the glass to the frame that shows what it did, the slowest of a hundred.

Both are measured in one process of the tablet that is started for it, with its emulated pump and touch events as a
touch screen sends them: 99th percentile of each round. A round enters a hundred doses and changes the screen a hundred
times, from Home to each step of the refill and back. The bars are what a hand takes for at once (our choice).
"""

from __future__ import annotations

import tempfile
from functools import cache, partial
from pathlib import Path

from app.bench.child import Heard, hear
from app.bench.figure import Figure, Rounds

KEY_MS = 50.0
SCREEN_MS = 100.0
_ENTRIES = 100
_ROUNDS = 10
_US_PER_MS = 1_000
_PEER = "what a hand takes for at once"


def touched(entries: int, rounds: int) -> Heard:
    """What a tablet told of so many entries and rounds of screens. Raises `MeasureFailed`."""
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        state = Path(folder) / "state"
        state.mkdir()
        said = ["-m", "app.bench.tablet_touches", str(state), str(entries), str(rounds)]
        return hear(said, Path(folder) / "compiled")


@cache
def _round(_index: int) -> Heard:
    """Measured once for each round of one run of the bench, for both figures."""
    return touched(_ENTRIES, _ROUNDS)


def _measure(name: str, allowed_ms: float, rounds: int) -> Rounds:
    heard = [_round(index) for index in range(rounds)]
    ours = tuple(one.number(f"{name}_us") / _US_PER_MS for one in heard)
    return Rounds(ours, (allowed_ms,) * rounds, tuple(_note(name, heard[-1])))


def _note(name: str, heard: Heard) -> list[str]:
    def ms(what: str) -> str:
        return f"{heard.number(what) / _US_PER_MS:.1f} ms"

    told = f"of {heard.number(f'{name}_count')} touches the median {ms(f'{name}_median_us')}"
    digits = f"a digit in a frame: 99 % within {ms('digit_us')}"
    return [f"{told}, the slowest {ms(f'{name}_slowest_us')}", *([digits] if name == "key" else [])]


KEY = Figure(
    name="key",
    told="touch on the number pad to the new consequences in a frame, 99th percentile",
    unit="ms",
    peer=_PEER,
    bar=1.0,
    rounds=3,
    measure=partial(_measure, "key", KEY_MS),
)
SCREEN = Figure(
    name="screen",
    told="touch to the next screen in a frame, Home and the refill's steps each way, 99th percentile",
    unit="ms",
    peer=_PEER,
    bar=1.0,
    rounds=3,
    measure=partial(_measure, "screen", SCREEN_MS),
)
