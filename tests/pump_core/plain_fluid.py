"""Fluid in a pump and its line as a plain queue of fractions: no tape, no rounding, one line of arithmetic per act."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from pump_core.fluid_path import contents
from pump_core.prescription import Mixture

Content = list[tuple[Fraction, dict[str, Fraction]]]


class Queue:
    """Fluid in plain fractions: a reservoir that mixes, and a line from the tip upstream."""

    def __init__(self, tubing: int, dead: int) -> None:
        self.held, self.drugs = Fraction(dead), Counter[str]()
        self.line: Content = [(Fraction(tubing), {})]
        self.tubing = Fraction(tubing)
        self.out, self.removed = Counter[str](), Counter[str]()

    def push(self, volume: Fraction | int) -> None:
        moved = Fraction(volume)
        self.line.append((moved, self._share(moved)))
        self.held -= moved
        self._cut(moved, self.out)

    def withdraw(self, volume: int) -> None:
        self.removed.update(self._share(Fraction(volume)))
        self.held -= volume

    def fill(self, volume: int, holds: Mixture | None) -> None:
        self.drugs.update(mass_of(volume, holds))
        self.held += volume

    def aspirate(self, volume: int) -> None:
        tubing = self._off_pump(self.tubing)
        drawn = min(Fraction(volume), self.volume)
        for _, drugs in self._off_pump(drawn):
            self.removed.update(drugs)
        self.line = [(drawn, {}), *self.line, *tubing]

    def flush(self, volume: int, holds: Mixture | None) -> None:
        tubing = self._off_pump(self.tubing)
        self.line.append((Fraction(volume), mass_of(volume, holds)))
        self._cut(Fraction(volume), self.out)
        self.line += tubing

    def reline(self, line: int, tubing: int) -> None:
        longer = line - self.volume
        if longer > 0:
            self.line.insert(0, (longer, {}))
        else:
            self._cut(-longer, self.removed)
        self.tubing = Fraction(tubing)

    @property
    def volume(self) -> Fraction:
        return sum((volume for volume, _ in self.line), Fraction(0))

    def _share(self, volume: Fraction) -> dict[str, Fraction]:
        share = {drug: mass * volume / self.held for drug, mass in self.drugs.items()}
        self.drugs.subtract(share)
        return share

    def _cut(self, volume: Fraction, into: Counter[str]) -> None:
        """Takes so much off at the tip."""
        while volume > 0:
            length, drugs = self.line.pop(0)
            taken = min(length, volume)
            into.update(_part(drugs, taken, length))
            if taken < length:
                self.line.insert(0, (length - taken, _part(drugs, length - taken, length)))
            volume -= taken

    def _off_pump(self, volume: Fraction) -> Content:
        """Takes so much off at the other end."""
        off: Content = []
        while volume > 0:
            length, drugs = self.line.pop()
            taken = min(length, volume)
            off.insert(0, (taken, _part(drugs, taken, length)))
            if taken < length:
                self.line.append((length - taken, _part(drugs, length - taken, length)))
            volume -= taken
        return off


def _part(drugs: dict[str, Fraction], taken: Fraction, length: Fraction) -> dict[str, Fraction]:
    return {drug: mass * taken / length for drug, mass in drugs.items()} if taken else {}


def mass_of(volume: int, holds: Mixture | None) -> dict[str, Fraction]:
    """What a volume of a fluid carries."""
    return {drug: Fraction(pg) for drug, pg in contents(volume, holds).items()} if holds is not None else {}
