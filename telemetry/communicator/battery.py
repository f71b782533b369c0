"""The communicator's battery: it drains by its load, charges, warns when low, and empty it switches off.

    on    charge reaches 0, not charging      → off
    off   charging, charge at `on_again`      → on

Charge is a whole number of parts of a full battery, so that any way of splitting time gives the same charge.
"""

from __future__ import annotations

from pump_core.clocks import Duration, LineTime
from telemetry.communicator.figures import Figures

FULL = 10**15
"""Parts of a full battery."""
PERCENT = FULL // 100


class Battery:
    """Holds the charge at an instant; the owner lets time pass and sets load and charger."""

    def __init__(self, figures: Figures, charge: int, charging: bool) -> None:
        self.charge = charge
        self.charging = charging
        self.on = charge > 0
        self._figures = figures
        self._in_use = False
        self._at: LineTime | None = None

    def percent(self) -> int:
        """Rounded up: 0 means empty."""
        return -(-self.charge // PERCENT)

    def low(self) -> bool:
        """Whether it warns."""
        return self.percent() <= self._figures.low_percent

    def advance(self, now: LineTime) -> None:
        """Lets time pass with the load and the charger as they are."""
        if self._at == now:
            return
        passed, self._at = now.since(self._at or now), now
        self.charge = max(0, min(FULL, self.charge + self._rate() * passed.ms))
        if self.charging:
            self.on = self.on or self.percent() >= self._figures.on_again_percent
        elif not self.charge:
            self.on = False

    def load(self, in_use: bool, now: LineTime) -> None:
        """From now on the communicator is in use, or idle."""
        self.advance(now)
        self._in_use = in_use

    def plug(self, charging: bool, now: LineTime) -> None:
        """The charger is plugged in or pulled out."""
        self.advance(now)
        self.charging = charging
        self.advance(now)

    def set_percent(self, percent: int, now: LineTime) -> None:
        """A trainer exchanges the charge."""
        self.advance(now)
        self.charge = percent * PERCENT
        self.on = self.charge > 0
        self.advance(now)

    def deadline(self) -> LineTime | None:
        """When the percentage next changes, or None."""
        rate = self._rate()
        if self._at is None or not rate or (rate > 0 and self.charge == FULL):
            return None
        if rate < 0:
            away = (self.charge - 1) % PERCENT + 1
            if not self.charge:
                return None
        else:
            away = PERCENT - (self.charge - 1) % PERCENT
        return self._at + Duration(-(-away // abs(rate)))

    def _rate(self) -> int:
        """Parts per ms; a charger carries the load beside."""
        if self.charging:
            return FULL // self._figures.charges_in.ms
        if not self.on:
            return 0
        lasts = self._figures.lasts_in_use if self._in_use else self._figures.lasts_idle
        return -(FULL // lasts.ms)
