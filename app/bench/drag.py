"""`drag`: from a move of the finger that changes a flex step to the frame that shows it, the slowest in twenty.

Measured in one process of the tablet that is started for it, with its emulated pump and touch events as a touch screen
sends them: a day of eight steps, the whole page beside it, and the consequences worked out with every move. The bar is
a frame and a little of a screen that shows 60 in a second (our choice).
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.bench.child import Heard, hear
from app.bench.figure import Figure, Rounds

DRAG_MS = 18.0
_MOVES = 200
_US_PER_MS = 1_000


def dragged(moves: int) -> Heard:
    """What a tablet told of so many moves. Raises `MeasureFailed`."""
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        state = Path(folder) / "state"
        state.mkdir()
        return hear(["-m", "app.bench.tablet_drag", str(state), str(moves)], Path(folder) / "compiled")


def _measure(rounds: int) -> Rounds:
    heard = [dragged(_MOVES) for _ in range(rounds)]
    last = heard[-1]

    def ms(what: str) -> float:
        return last.number(what) / _US_PER_MS

    told = (
        f"of {last.number('drag_count')} moves the median {ms('drag_median_us'):.1f} ms, "
        f"the slowest {ms('drag_slowest_us'):.1f} ms"
    )
    return Rounds(tuple(one.number("drag_us") / _US_PER_MS for one in heard), (DRAG_MS,) * rounds, (told,))


DRAG = Figure(
    name="drag",
    told="move of a finger on a flex step to its dose in a frame, 95th percentile",
    unit="ms",
    peer="a frame of a screen",
    bar=1.0,
    rounds=3,
    measure=_measure,
)
