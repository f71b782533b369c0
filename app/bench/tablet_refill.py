"""A refill played on the tablet, and what it took: `python -m app.bench.tablet_refill STATE BAUD`.

Prints when the hold was completed and when the frame with the read-back came, the bytes that crossed the line in that
span, and the memory that each of the three processes held at the end.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject

from app.bench.resident import resident_kb
from app.bench.tablet import measured_tablet
from app.composition import TabletApp
from app.emulated_bench import EmulatedBench
from app.play.refill import play_refill
from telemetry.control import ControlClient


class Span(QObject):
    """From the hold to the frame with the read-back, on the tablet's own clock and on the line's counters."""

    def __init__(self, app: TabletApp, line: Path) -> None:
        super().__init__()
        self._app = app
        self._line = ControlClient(line)
        self._was = ""
        self._held_ns = 0
        self._shown_ns = 0
        self._before = (0, 0)
        self._after = (0, 0)
        app.tablet.listen(self._changed)

    def told(self) -> dict[str, int]:
        """The span and its bytes, once the read-back was shown."""
        self._line.close()
        return {
            "held_ns": self._held_ns,
            "shown_ns": self._shown_ns,
            "bytes_to_pump": self._after[0] - self._before[0],
            "bytes_to_tablet": self._after[1] - self._before[1],
        }

    def _changed(self) -> None:
        step = self._app.tablet.workflow.step if self._app.tablet.workflow else ""
        if step == self._was:
            return
        self._was = step
        if step == "review":
            self._crossed()  # connects, so that at the hold only the question itself is asked
        elif step == "program":
            self._held_ns = time.monotonic_ns()
            self._before = self._crossed()
        elif step == "done":
            self._app.window.frameSwapped.connect(self._shown)

    def _shown(self) -> None:
        self._shown_ns = time.monotonic_ns()
        self._after = self._crossed()
        self._app.window.frameSwapped.disconnect(self._shown)

    def _crossed(self) -> tuple[int, int]:
        stats = self._line.call("stats")
        return stats["a_to_b"]["given"], stats["b_to_a"]["given"]


def main() -> int:
    """Plays, then prints; what the player prints goes to standard error."""
    return measured_tablet(Path(sys.argv[1]), int(sys.argv[2]), _refilled)


def _refilled(app: TabletApp, bench: EmulatedBench) -> int:
    span = Span(app, bench.paths.line_control)
    with contextlib.redirect_stdout(sys.stderr):
        status = play_refill(app, bench.paths.root / "pictures")
    told: dict[str, int | None] = dict(span.told())
    told["tablet_kb"] = resident_kb()
    for name, child in (("pump_kb", bench.pump), ("line_kb", bench.line)):
        told[name] = resident_kb(child.pid) if child is not None else None
    print(json.dumps(told), flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
