"""A pump in plain fractions: the flow at an instant looked up in its prescription, and time walked piece by piece.

Volumes are in nL·ms/day as the engine has them, but as fractions, so that nothing is rounded that should not be. The
model knows neither plans, jumps nor parcels, and no checks: whether an act is refused is for the engine to say.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE
from pump_core.patterns import DAYS_PER_WEEK, Continuous, Flex, MinimumRate, Stopped
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from tests.pump_core.plain_fluid import Queue, mass_of

FASTEST, LOWEST, STEP, PPM = 24_000_000, 6_000, 100, 1_000_000
_THURSDAY = 3
"""The weekday of 1970-01-01, Monday being 0."""


@dataclass
class PlainRun:
    """An order under way."""

    flow: int
    ends: int
    alone: bool


@dataclass
class PlainPump:
    """What a pump is, and what it did to the fluid."""

    believed: Fraction
    true: Fraction
    fluid: Queue
    prescription: Prescription
    ppm: int
    now: int = 0
    offset: int = 0
    metered: Fraction = Fraction(0)
    delivered: Fraction = Fraction(0)
    runs: list[PlainRun] = field(default_factory=list)
    stands_until: int = 0
    empty: bool = False
    starts: list[int] = field(default_factory=list)
    put_in: Counter[str] = field(default_factory=Counter)
    old: Fraction = Fraction(0)
    """How much of the line holds, by the pump's belief, another fluid than the programmed one."""

    def flow(self) -> int:
        """What is programmed to flow now, in nL/day."""
        for run in self.runs:
            if run.alone:
                return run.flow
        return self._basal() + sum(run.flow for run in self.runs)

    def strength(self) -> int:
        """The concentration of the driving drug in pg/mL."""
        return self.prescription.mixture.primary.concentration_pg_per_ml

    def passes(self, span: int) -> None:
        """Lets time pass."""
        until = self.now + span
        while self.now < until or any(run.ends <= self.now for run in self.runs):
            self._moves(min([until, self._next_step(), *(run.ends for run in self.runs), *self._frees()]))

    def fills(self, nl: int, holds: Mixture) -> None:
        """The needle takes all whole nL and injects a fluid; the pump is told so."""
        whole = self.true // MS_PER_DAY * MS_PER_DAY
        self.fluid.withdraw(int(whole))
        self.fluid.fill(nl * MS_PER_DAY, holds)
        self.put_in.update({drug: int(pg) for drug, pg in mass_of(nl * MS_PER_DAY, holds).items()})
        self.true += nl * MS_PER_DAY - whole
        self.believed, self.empty = Fraction(nl * MS_PER_DAY), False

    def programs(self, new: Prescription) -> None:
        """A prescription takes the place of the old one; what then would flow too fast, or not at all, ends."""
        self.prescription = new
        highest = max(self._basal_at(minute) for minute in range(DAYS_PER_WEEK * 1440)) if self.runs else 0
        extra = sum(run.flow for run in self.runs if not run.alone)
        if isinstance(new.pattern, Stopped | MinimumRate) or (extra and highest + extra > FASTEST):
            self.runs = []

    def begins(self, mass: int, span: int) -> None:
        """A bolus of the driving drug."""
        flow = mass * 10**6 * MS_PER_DAY // (self.strength() * span) // STEP * STEP
        self.runs.append(PlainRun(flow, self.now + span, alone=False))

    def bridges(self, dose: int, strength: int) -> None:
        """The old fluid goes on at its own dose until it has left the line."""
        flow = self._flow_of(dose, strength)
        self.runs.append(PlainRun(flow, self.now + ceil(self.old / flow), alone=True))

    def primes(self, volume: Fraction) -> None:
        """So much at the highest flow."""
        self.runs.append(PlainRun(FASTEST, self.now + ceil(volume / FASTEST), alone=True))

    def may_press(self, boluses: PatientBoluses) -> bool:
        """Whether lockout and both windows allow a start now."""
        windows = [(boluses.lockout_ms, 1), (MS_PER_DAY, boluses.max_per_24_h)]
        if boluses.window_ms is not None and boluses.max_per_window is not None:
            windows.append((boluses.window_ms, boluses.max_per_window))
        return all(sum(start > self.now - span for start in self.starts) < most for span, most in windows)

    def _moves(self, until: int) -> None:
        flow, span = self.flow(), until - self.now
        dry = not self.empty and flow * span >= self.believed
        if dry:
            span = ceil(self.believed / flow) if flow else 0
        metered = min(self.believed, Fraction(flow * span))
        turns = flow * (PPM + self.ppm) // PPM if self.now >= self.stands_until else 0
        delivered = min(self.true, Fraction(turns * span))
        self.believed -= metered
        self.metered += metered
        self.old = max(Fraction(0), self.old - metered)
        self.true -= delivered
        self.delivered += delivered
        self.fluid.push(delivered)
        self.now += span
        if dry:
            self.empty, self.runs = True, []
        self.runs = [run for run in self.runs if run.ends > self.now]

    def _basal(self) -> int:
        return self._basal_at((self.now + self.offset) // MS_PER_MINUTE + _THURSDAY * 1440)

    def _basal_at(self, minute: int) -> int:
        """What flows in a minute counted from a Monday: the last step that has begun, on whatever day."""
        pattern = self.prescription.pattern
        if isinstance(pattern, Stopped):
            return 0
        if isinstance(pattern, MinimumRate):
            return LOWEST
        if isinstance(pattern, Continuous):
            return self._flow_of(pattern.dose_pg_per_day, self.strength())
        day, into = divmod(minute, 1440)
        for back in range(DAYS_PER_WEEK + 1):
            steps = pattern.days[pattern.week[(day - back) % DAYS_PER_WEEK]].steps
            begun = [step for step in steps if back or step.start_minute <= into]
            if begun:
                return self._flow_of(begun[-1].dose_pg_per_day, self.strength())
        raise AssertionError("a day has steps")

    def _next_step(self) -> int:
        """When a step of the pattern begins next."""
        pattern, wall = self.prescription.pattern, self.now + self.offset
        if not isinstance(pattern, Flex):
            return 2**62
        today = wall // MS_PER_DAY
        return min(
            day * MS_PER_DAY + step.start_minute * MS_PER_MINUTE - self.offset
            for day in range(today, today + DAYS_PER_WEEK + 1)
            for step in pattern.days[pattern.week[(day + _THURSDAY) % DAYS_PER_WEEK]].steps
            if day * MS_PER_DAY + step.start_minute * MS_PER_MINUTE > wall
        )

    def _frees(self) -> list[int]:
        return [self.stands_until] if self.stands_until > self.now else []

    @staticmethod
    def _flow_of(dose: int, strength: int) -> int:
        return dose * 10**6 // strength // STEP * STEP
