"""Figures worked out anew from what the pump reported: plain whole numbers and decimals, none of the app's own code.

flow        dose / concentration, down to the pump's step         day      the tablet's date of an instant
alarm       when the believed volume falls to the alarm           refill   earlier of alarm and stability, whole days
                                                                           after the fill, less the lead, open day
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal

from pump_core.patterns import Continuous
from pump_core.report import TherapyReport

LEAD_DAYS = 5
MS_PER_DAY = 86_400_000
FIGURE = re.compile(
    r"\d{2}-[A-Z]{3}-\d{4}(?: \d{2}:\d{2})?"
    r"|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: (?:mL/day|mg/day|mcg/day|mg/mL|mg/h|uL/h|mL|mg|%|days?)(?![A-Za-z/]))?"
)


def figures(texts: Iterable[str]) -> set[str]:
    """Every date, and every number with the unit that follows it, in these texts."""
    return {found for text in texts for found in FIGURE.findall(text)}


def number(value: Decimal | int, places: int | None = None) -> str:
    """As the clinic writes it: commas from 1,000, no trailing zero."""
    shown = Decimal(value)
    if places is not None:
        shown = shown.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{shown:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def ml(nl: int, places: int | None = None) -> str:
    """nL as mL."""
    return number(Decimal(nl) / 1_000_000, places) + " mL"


class Recomputed:
    """All figures of a report told at `told_ms`; `read_at` is the tablet's instant of the pump's `pump_ms`."""

    def __init__(self, report: TherapyReport, told_ms: int, pump_ms: int, read_at: datetime, zone: tzinfo) -> None:
        prescription, fill = report.prescription, report.last_fill
        assert prescription is not None
        assert fill is not None
        assert isinstance(prescription.pattern, Continuous)
        self._zero = read_at.astimezone(UTC) - timedelta(milliseconds=pump_ms)
        self._zone = zone
        strength = prescription.mixture.primary.concentration_pg_per_ml
        dose, low = prescription.pattern.dose_pg_per_day, prescription.alarms.low_reservoir_nl
        flow = dose * 1_000_000 // strength
        alarm_ms = self._within_1_nl(report.low_reservoir_at_ms, told_ms, report.reservoir_nl - low, flow)
        empty_ms = self._within_1_nl(report.empty_at_ms, told_ms, report.reservoir_nl, flow)
        self.dose = number(Decimal(dose) / 10**9) + " mg/day"
        self.hourly = number(Decimal(dose) / 24 / 10**9, 4) + " mg/h"
        self.strength = number(Decimal(strength) / 10**9) + " mg/mL"
        self.flow = number(Decimal(flow) / 10**6) + " mL/day"
        self.hourly_flow = number(Decimal(flow) / 24 / 1_000, 4) + " uL/h"
        self.left = ml(report.reservoir_nl, 1)
        self.low = ml(low)
        self.alarm, self.alarm_day = self.moment(alarm_ms), self.day(alarm_ms)
        self.alarm_in = (self.local(alarm_ms).date() - self.local(pump_ms).date()).days
        self.injected, self.withdrawn = ml(fill.injected_nl), ml(fill.withdrawn_nl)
        self.filled = self.day(fill.at_ms)
        self.use_by = shown(date(1970, 1, 1) + timedelta(days=fill.use_by_day))
        self.stable = self.day(fill.stable_until_ms)
        self.empty = self.moment(empty_ms)
        whole_days = min((alarm_ms - fill.at_ms) // MS_PER_DAY, (fill.stable_until_ms - fill.at_ms) // MS_PER_DAY)
        back = self.local(fill.at_ms).date() + timedelta(days=whole_days - LEAD_DAYS)
        while back.isoweekday() > 5:
            back -= timedelta(days=1)
        self.refill_by = shown(back)
        self.overdue = (self.local(pump_ms).date() - back).days
        self.tubing = ml(report.tubing_nl, 3)
        catheter = prescription.catheter
        volume = Decimal(0)
        for segment in catheter.segments if catheter else ():
            volume += Decimal(segment.length_mm) * segment.nl_per_cm / 10
        self.catheter = ml(int(volume.to_integral_value(ROUND_HALF_UP)), 3)
        self.line = ml(report.tubing_nl + int(volume.to_integral_value(ROUND_HALF_UP)), 3)

    @staticmethod
    def _within_1_nl(at_ms: int | None, told_ms: int, left_nl: int, flow: int) -> int:
        """What the pump told, when it is within the time of 1 nL of our own: volumes are told in whole nL."""
        assert at_ms is not None
        assert abs(at_ms - (told_ms + left_nl * MS_PER_DAY // flow)) <= MS_PER_DAY // flow + 2
        return at_ms

    def local(self, pump_ms: int) -> datetime:
        """The people's own time of an instant of the pump."""
        return (self._zero + timedelta(milliseconds=pump_ms)).astimezone(self._zone)

    def day(self, pump_ms: int) -> str:
        """Its date."""
        return shown(self.local(pump_ms).date())

    def moment(self, pump_ms: int) -> str:
        """Its date and time."""
        return f"{self.day(pump_ms)} {self.local(pump_ms):%H:%M}"


def shown(day: date) -> str:
    """28-MAR-2027."""
    return day.strftime("%d-%b-%Y").upper()
