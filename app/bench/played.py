"""Refills played for the figures that need one; those that can share a refill do."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from app.bench.child import Heard, hear


@cache
def played_refill(baud: int, _round: int) -> Heard:
    """What a refill at this baud rate told, played once for each round of one run of the bench.

    Raises `MeasureFailed`.
    """
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        state = Path(folder) / "state"
        state.mkdir()
        return hear(["-m", "app.bench.tablet_refill", str(state), str(baud)], Path(folder) / "compiled")
