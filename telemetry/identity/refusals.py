"""What a device refused: counted by code, and said on its log, at most one line for each code in a minute.

The pump's own log is the patient's record and holds a limited number of entries; whoever knocks at the door without a
key must not be able to push those out. So a refusal is counted and goes to the log of the process.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from pump_core.clocks import Duration, LineTime

SAID_EVERY = Duration(60_000)


class Refusals:
    """Counts refusals; `say` is given the lines."""

    def __init__(self, say: Callable[[str], None] = lambda _: None) -> None:
        self.counts: Counter[str] = Counter()
        self._say = say
        self._said: dict[str, LineTime] = {}

    def add(self, code: str, detail: str, now: LineTime) -> None:
        """Another one."""
        self.counts[code] += 1
        last = self._said.get(code)
        if last is None or now >= last + SAID_EVERY:
            self._said[code] = now
            self._say(f"refused {code} ({self.counts[code]} so far): {detail}")
