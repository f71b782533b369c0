"""The tablet put together as `cisterna` does it, with something that happens to it in place of a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.emulated_bench import EmulatedBench
from app.tablet_command import DEMO_PUMP, TabletOptions, import_what_needs_no_qt, start_bench

if TYPE_CHECKING:
    from app.composition import TabletApp


def measured_tablet(state: Path, baud: int, happens: Callable[[TabletApp, EmulatedBench], int]) -> int:
    """Runs the tablet in `state` with its emulated pump and what happens to it; returns what that returns."""
    options = TabletOptions(
        None, baud, state, DEMO_PUMP, play=False, screenshots=None, motion=True, dark=False, demo=True
    )
    bench = start_bench(options)
    if bench is None:
        raise ValueError("a measured tablet starts its own bench")
    import_what_needs_no_qt()
    from app.composition import with_tablet

    return with_tablet(options, bench, lambda app: happens(app, bench))
