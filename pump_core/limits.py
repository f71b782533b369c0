"""Limits that guard entries and transactions, as data: the pump keeps and enforces a copy of its own."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from pump_core.clocks import Duration
from pump_core.errors import CatalogueError
from pump_core.quantities import Volume, exact
from pump_core.sourced import DataModel, Figure, load, span, whole


class Limits(Struct, frozen=True):
    """Guards with their units; percentages and folds are exact numbers, `jurisdiction` says whose labels bind."""

    version: str
    ten_fold: Fraction
    unit_slip: Fraction
    dose_change_percent: Fraction
    discrepancy_percent: Fraction
    discrepancy_volume: Volume
    second_person_percent: Fraction
    refill_lead_days: int
    transaction_expires: Duration
    syringe: Volume
    clock_tolerance: Duration
    open_weekdays: frozenset[int]
    restart_gap: Duration
    dry_volume: Volume
    jurisdiction: str
    single_bolus_percent: Fraction
    trend_percent: Fraction
    syringe_reading: Volume


class _Limits(DataModel):
    version: str
    ten_fold: Figure
    unit_slip: Figure
    dose_change_percent: Figure
    discrepancy_percent: Figure
    discrepancy_volume: Figure
    second_person_percent: Figure
    refill_lead_days: Figure
    transaction_expires: Figure
    syringe: Figure
    clock_tolerance: Figure
    open_weekdays: Figure
    restart_gap: Figure
    dry_volume: Figure
    jurisdiction: Figure
    single_bolus_percent: Figure
    trend_percent: Figure
    syringe_reading: Figure


def read_limits(raw: bytes) -> Limits:
    """The limits in `limits.json`; weekdays count from Monday = 1.

    Raises `CatalogueError` or `QuantityError` naming what is wrong.
    """
    data = load(_Limits, raw, "the limits")
    return Limits(
        version=data.version,
        ten_fold=_fold(data.ten_fold),
        unit_slip=_fold(data.unit_slip),
        dose_change_percent=exact(data.dose_change_percent.value),
        discrepancy_percent=exact(data.discrepancy_percent.value),
        discrepancy_volume=Volume.parse(data.discrepancy_volume.value),
        second_person_percent=exact(data.second_person_percent.value),
        refill_lead_days=whole(data.refill_lead_days),
        transaction_expires=span(data.transaction_expires),
        syringe=Volume.parse(data.syringe.value),
        clock_tolerance=span(data.clock_tolerance),
        open_weekdays=_weekdays(data.open_weekdays),
        dry_volume=Volume.parse(data.dry_volume.value),
        restart_gap=span(data.restart_gap),
        jurisdiction=data.jurisdiction.value,
        single_bolus_percent=exact(data.single_bolus_percent.value),
        trend_percent=exact(data.trend_percent.value),
        syringe_reading=Volume.parse(data.syringe_reading.value),
    )


def _fold(figure: Figure) -> Fraction:
    fold = exact(figure.value)
    if fold <= 1:
        raise CatalogueError(f"a fold must be above 1, got {figure.value!r}")
    return fold


def _weekdays(figure: Figure) -> frozenset[int]:
    days = frozenset(figure.value.split())
    if not days or not days <= set("1234567"):
        raise CatalogueError(f"open weekdays are numbers from 1 (Monday) to 7, got {figure.value!r}")
    return frozenset(int(day) for day in days)
