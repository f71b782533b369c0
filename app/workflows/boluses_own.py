"""What only the patient boluses workflow asks, and what it amounts to together with what the pump holds now."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from app.workflows.draft import Draft
from pump_core.prescription import PatientBoluses
from pump_core.record import Positive, Record

Switch = Literal["", "on", "off"]
WindowSwitch = Literal["", "none", "some"]


class BolusesAsked(Record):
    """What was entered; None, or empty, is as the pump holds it now."""

    switch: Switch = ""
    dose_pg: Positive | None = None
    duration_ms: Positive | None = None
    lockout_ms: Positive | None = None
    max_per_24_h: Positive | None = None
    window: WindowSwitch = ""
    window_ms: Positive | None = None
    max_per_window: Positive | None = None


class Wanted(Struct, frozen=True):
    """The patient boluses that are wanted, each part None while it is missing."""

    on: bool
    dose_pg: int | None = None
    duration_ms: int | None = None
    lockout_ms: int | None = None
    max_per_24_h: int | None = None
    windowed: bool = False
    window_ms: int | None = None
    max_per_window: int | None = None

    def boluses(self) -> PatientBoluses | None:
        """As the pump takes them; None while they are off, or a part is missing."""
        if not self.on or self.missing:
            return None
        return PatientBoluses(
            dose_pg=self.dose_pg or 0,
            duration_ms=self.duration_ms or 0,
            lockout_ms=self.lockout_ms or 0,
            max_per_24_h=self.max_per_24_h or 0,
            window_ms=self.window_ms if self.windowed else None,
            max_per_window=self.max_per_window if self.windowed else None,
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the parts that are not entered."""
        if not self.on:
            return ()
        parts = ["dose_pg", "duration_ms", "lockout_ms", "max_per_24_h"]
        if self.windowed:
            parts += ["window_ms", "max_per_window"]
        return tuple(part for part in parts if getattr(self, part) is None)


def boluses_asked(draft: Draft) -> BolusesAsked:
    """What was entered."""
    return draft.own if isinstance(draft.own, BolusesAsked) else BolusesAsked()


def boluses_now(draft: Draft) -> PatientBoluses | None:
    """What the pump holds."""
    prescription = draft.reading.therapy.prescription
    return prescription.patient_boluses if prescription is not None else None


def wanted(asked: BolusesAsked, now: PatientBoluses | None) -> Wanted:
    """What is wanted: what was entered, and for the rest what the pump holds."""
    on = asked.switch == "on" or (asked.switch == "" and now is not None)
    windowed = asked.window == "some" or (asked.window == "" and now is not None and now.window_ms is not None)
    return Wanted(
        on=on,
        dose_pg=asked.dose_pg or (now.dose_pg if now else None),
        duration_ms=asked.duration_ms or (now.duration_ms if now else None),
        lockout_ms=asked.lockout_ms or (now.lockout_ms if now else None),
        max_per_24_h=asked.max_per_24_h or (now.max_per_24_h if now else None),
        windowed=windowed,
        window_ms=asked.window_ms or (now.window_ms if now else None),
        max_per_window=asked.max_per_window or (now.max_per_window if now else None),
    )


def wanted_of(draft: Draft) -> Wanted:
    """What the draft wants."""
    return wanted(boluses_asked(draft), boluses_now(draft))


def as_asked(boluses: PatientBoluses) -> BolusesAsked:
    """Settings that were there before, as entries that are checked like any others."""
    return BolusesAsked(
        switch="on",
        dose_pg=boluses.dose_pg,
        duration_ms=boluses.duration_ms,
        lockout_ms=boluses.lockout_ms,
        max_per_24_h=boluses.max_per_24_h,
        window="some" if boluses.window_ms is not None else "none",
        window_ms=boluses.window_ms,
        max_per_window=boluses.max_per_window,
    )
