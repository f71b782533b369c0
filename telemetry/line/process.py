"""The body of `cisterna line`: one loop over two terminals, the control socket and standard input.

control call              what it does
cut                       both directions go dark: bytes leave the sender and arrive nowhere
restore                   ends the cut
faults {ber, drop, …}     changes the faults that are named, from the next byte on
garbage {bytes, end}      so many bytes of noise arrive at end "A" or "B"
hangup {ms}               both ports vanish and come back under the same names
stats                     the line's clock, and counts of both directions
"""

from __future__ import annotations

import inspect
import os
import select
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict

from pump_core.values import replace
from telemetry.control import ControlRefused, ControlServer
from telemetry.line.direction import Direction
from telemetry.line.faults import FAULT_NAMES, BadFault, Faults
from telemetry.line.outages import Outages
from telemetry.line.terminals import Terminal
from telemetry.ports.clock import monotonic_ns

_NS_PER_MS = 1_000_000
_NS_PER_SECOND = 1_000_000_000
_MOST_GARBAGE = 65_536
_LONGEST_HANGUP_MS = 10 * 60_000
_GLANCE_NS = 20 * _NS_PER_MS  # how late an outage may begin or end


class LineOptions(Struct, frozen=True):
    """What the line process is started with. `baud` 0 paces nothing."""

    directory: Path
    baud: int = 115_200
    seed: int = 1
    faults: Faults = field(default_factory=Faults)
    control: Path | None = None

    def names(self) -> tuple[Path, Path]:
        """The two ports."""
        return self.directory / "A", self.directory / "B"


def run(options: LineOptions, standard_input: int = 0) -> int:
    """Carries bytes until `standard_input` ends and returns the exit status.

    Prints `ready A B`, with the paths of the two ports, when both are there. Raises
    `ControlUnavailable` and `OSError` when it cannot begin.
    """
    options.directory.mkdir(parents=True, exist_ok=True)
    control = ControlServer(options.control) if options.control else None
    line = Line(options, monotonic_ns)
    try:
        print("ready", *options.names(), flush=True)
        while line.step(standard_input, control):
            pass
    except KeyboardInterrupt:
        return 0
    finally:
        line.close()
        if control is not None:
            control.close()
    return 0


class Line:
    """The line itself; `clock` counts ns."""

    def __init__(self, options: LineOptions, clock: Callable[[], int]) -> None:
        self._options = options
        self._read_clock = clock
        self._began = clock()
        self._faults = options.faults
        self._cut = False
        self._back_at = 0
        self._outages = Outages(f"{options.seed}/outages", options.faults, 0)
        self._directions = [
            Direction(f"{options.seed}/{name}", options.baud, options.faults) for name in ("A to B", "B to A")
        ]
        self._terminals = self._open()

    def step(self, standard_input: int, control: ControlServer | None) -> bool:
        """Waits until something is to be done and does it; False when standard input has ended."""
        senders = [
            terminal
            for terminal, direction in zip(self._terminals, self._directions, strict=False)
            if direction.room() > 0
        ]
        others = [standard_input] if control is None else [standard_input, control.fileno()]
        ready, _, _ = select.select([*others, *(terminal.fileno() for terminal in senders)], [], [], self._patience())
        if standard_input in ready and not os.read(standard_input, 4_096):
            return False
        if control is not None and control.fileno() in ready:
            control.step(self.answer)
        self._carry(ready)
        return True

    def answer(self, call: str, args: dict[str, Any]) -> dict[str, Any]:
        """What the control socket asks; see the module. Raises `ControlRefused`."""
        calls: dict[str, Callable[..., dict[str, Any]]] = {
            "cut": self._call_cut,
            "restore": self._call_restore,
            "faults": self._call_faults,
            "garbage": self._call_garbage,
            "hangup": self._call_hangup,
            "stats": self._call_stats,
        }
        if call not in calls:
            raise ControlRefused(f"the line has no call {call!r}: it has {', '.join(calls)}")
        try:
            inspect.signature(calls[call]).bind(**args)
        except TypeError as mismatch:
            raise ControlRefused(f"{call}: {mismatch}") from None
        return calls[call](**args)

    def close(self) -> None:
        """Both ports vanish."""
        for terminal in self._terminals:
            terminal.close()
        self._terminals = []

    def _clock(self) -> int:
        """The line's clock: ns since it began."""
        return self._read_clock() - self._began

    def _open(self) -> list[Terminal]:
        return [Terminal(name) for name in self._options.names()]

    def _patience(self) -> float:
        now = self._clock()
        moments = [direction.due() for direction in self._directions]
        moments.append(self._back_at if not self._terminals else None)
        until = min([at for at in moments if at is not None], default=now + _NS_PER_SECOND)
        if self._faults.outage_ms:
            until = min(until, now + _GLANCE_NS)
        return max(0, until - now) / _NS_PER_SECOND

    def _carry(self, ready: list[int]) -> None:
        now = self._clock()
        if not self._terminals:
            if now >= self._back_at:
                self._terminals = self._open()
            return
        dark = self._cut or self._outages.dark(now)
        for end, direction in enumerate(self._directions):
            sender, receiver = self._terminals[end], self._terminals[1 - end]
            if data := direction.take(now, dark):
                direction.given(len(data), receiver.write(data), now)
            if sender.fileno() in ready and (data := sender.read(direction.room())):
                direction.feed(data, now)

    def _call_cut(self) -> dict[str, Any]:
        self._cut = True
        return {"cut": True}

    def _call_restore(self) -> dict[str, Any]:
        self._cut = False
        return {"cut": False}

    def _call_faults(self, **changes: object) -> dict[str, Any]:
        unknown = sorted(set(changes) - set(FAULT_NAMES))
        if unknown:
            raise ControlRefused(f"there is no fault {unknown[0]!r}: there are {', '.join(FAULT_NAMES)}")
        try:
            self._faults = replace(self._faults, **changes)  # type: ignore[arg-type]  # Faults checks them
        except BadFault as bad:
            raise ControlRefused(str(bad)) from None
        self._outages.set(self._faults, self._clock())
        for direction in self._directions:
            direction.set(self._faults)
        return asdict(self._faults)

    def _call_garbage(self, bytes: object, end: object) -> dict[str, Any]:
        count = _within("bytes", bytes, _MOST_GARBAGE)
        if end not in ("A", "B"):
            raise ControlRefused(f'garbage arrives at end "A" or "B", not {end!r}')
        self._directions[1 if end == "A" else 0].inject(count, self._clock())
        return {"bytes": count}

    def _call_hangup(self, ms: object) -> dict[str, Any]:
        span = _within("ms", ms, _LONGEST_HANGUP_MS)
        self.close()
        for direction in self._directions:
            direction.clear()
        self._back_at = self._clock() + span * _NS_PER_MS
        return {"ms": span}

    def _call_stats(self) -> dict[str, Any]:
        return {
            "clock_ns": self._clock(),
            "baud": self._options.baud,
            "cut": self._cut,
            "hung_up": not self._terminals,
            "a_to_b": self._directions[0].stats(),
            "b_to_a": self._directions[1].stats(),
        }


def _within(name: str, value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ControlRefused(f"{name} is a whole number from 0 to {most}, not {value!r}")
    return value
