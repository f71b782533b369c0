"""Changing a dose: how large the change is, and the steps from one dose to another.

    percent = (new − old) / old × 100        fold = new / old
    fold ≥ 10 or ≤ 1/10 → ten-fold;  exactly 1,000 or 1/1,000 → unit slip, which wins

A titration repeats its step, an amount or a percentage of the dose it has reached; the last step is shortened so that
it lands on the target. It goes down when the target is below the start.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from pump_core.calculations.answers import Answer, Answered, amount
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import Span, percent_of
from pump_core.calculations.reading import Given, refuse
from pump_core.calculations.refusals import Refused
from pump_core.calculations.units import UNITS
from pump_core.limits import Limits
from pump_core.quantities import DoseRate, Exact, Mass

Dose = TypeVar("Dose", DoseRate, Mass)
Suspect = Literal["ten-fold", "unit slip"]

MOST_STEPS = 500


class DoseChange(Struct, frozen=True):
    """How a dose changes; `suspect` names what it looks like when it looks like a slip."""

    percent: Fraction
    fold: Fraction
    suspect: Suspect | None


def dose_change(old: Dose, new: Dose, limits: Limits) -> DoseChange:
    """The change from `old` to `new`. Raises `ZeroDivisionError` when there was no dose."""
    fold = new.ratio(old)
    return DoseChange(percent_of(fold - 1, 1), fold, _suspect(fold, limits))


def _suspect(fold: Fraction, limits: Limits) -> Suspect | None:
    if fold in (limits.unit_slip, 1 / limits.unit_slip):
        return "unit slip"
    return "ten-fold" if fold >= limits.ten_fold or fold <= 1 / limits.ten_fold else None


class Titration(Struct, Generic[Dose], frozen=True):
    """Every dose from the start to the target, both among them."""

    doses: tuple[Dose, ...]

    @property
    def steps(self) -> int:
        """How often the dose is changed."""
        return len(self.doses) - 1


def titration(start: Dose, target: Dose, step: Dose) -> Titration[Dose] | Refused:
    """Steps of one amount; refused for an amount that is not above 0, and for more than `MOST_STEPS`."""
    if step.base <= 0:
        return Refused("bad_quantity", "A step of nothing never arrives. Give a step above 0.")
    if abs(target - start) > step.times(MOST_STEPS):
        return _too_many()
    doses = [start]
    while doses[-1] != target:
        far = target - doses[-1]
        stepped = doses[-1] + step if far.base > 0 else doses[-1] - step
        doses.append(target if abs(far) <= step else stepped)
    return Titration(tuple(doses))


def titration_by_percent(start: Dose, target: Dose, percent: Exact) -> Titration[Dose] | Refused:
    """Steps of `percent` of the dose reached so far; refused when they never arrive, or not within `MOST_STEPS`."""
    if percent <= 0:
        return Refused("bad_quantity", "A step of 0 % or less never arrives. Give a step_percent above 0.")
    doses = [start]
    while doses[-1] != target:
        if len(doses) > MOST_STEPS:
            return _too_many()
        step = doses[-1].times(Fraction(percent) / 100)
        far = target - doses[-1]
        stepped = doses[-1] + step if far.base > 0 else doses[-1] - step
        doses.append(target if abs(far) <= step else stepped)
    return Titration(tuple(doses))


def _too_many() -> Refused:
    return Refused(
        "bad_quantity",
        f"The target is not reached within {MOST_STEPS} steps. Give a larger step, or one in mg or mcg instead of %.",
    )


def answers_dose_change(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `dose_change`, for doses per time and for single doses."""
    if UNITS[given.unit("old")] is Mass:
        found = dose_change(given.above_zero("old", Mass), given.not_below_zero("new", Mass), figures.limits)
    else:
        old, new = given.above_zero("old", DoseRate), given.not_below_zero("new", DoseRate)
        found = dose_change(old, new, figures.limits)
    answer: Answer = {"percent": found.percent, "fold": found.fold}
    if found.suspect is not None:
        answer["suspect"] = found.suspect
    return answer


def answers_titration(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `titration`, in the mass unit of the start; `doses` begins with the start."""
    if given.has("step") == given.has("step_percent"):
        if given.has("step"):
            raise given.refuses("step_percent", "give a step or a step_percent, not both")
        raise refuse("missing_input", "step or step_percent must be given.")
    if UNITS[given.unit("start")] is Mass:
        return _planned(given, Mass, given.mass_unit("start"))
    return _planned(given, DoseRate, f"{given.mass_unit('start')}/day")


def _planned(given: Given, kind: type[Dose], unit: str) -> Answer | Refused:
    start, target = given.not_below_zero("start", kind), given.not_below_zero("target", kind)
    if given.has("step"):
        found = titration(start, target, given.above_zero("step", kind))
    else:
        found = titration_by_percent(start, target, given.number("step_percent"))
    if isinstance(found, Refused):
        return found
    doses: list[Answered] = [amount(dose, unit) for dose in found.doses]
    answer: Answer = {"doses": doses, "steps": found.steps}
    if given.has("interval"):
        answer["duration"] = amount(given.above_zero("interval", Span).times(found.steps), "day")
    return answer
