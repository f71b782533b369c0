"""The shape of a scenario file: a pump, its patient, what is in the syringes, and what happens when.

    day 0 08:30    counts from midnight of the day `starts`, in time that passes; the pump's wall clock may differ

Figures are text with their units. Nothing unknown may stand in a scenario: a slip of a key is told, not passed over.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, model_validator

from app.simulate.errors import ScenarioError
from app.simulate.values import Minute, Mm, Ms, Nl, Pg, PgPerDay, PgPerMl, Ppm
from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE
from pump_core.patient import PatientFacts
from pump_core.patterns import DAYS_PER_WEEK, MINUTES_PER_DAY
from pump_core.sourced import DataModel, Sourced
from telemetry.resources import resource, resource_names

LONGEST_DAYS = 3_653
"""Ten years: longer than a pump lives (our choice)."""
_FOLDER, _SUFFIX = "scenarios/", ".json"

Day = Annotated[int, Field(strict=True, ge=0, le=LONGEST_DAYS)]


class ComponentText(DataModel):
    """One drug of a fluid that a pharmacy made up."""

    drug: str
    concentration: PgPerMl


class FluidText(DataModel):
    """A fluid: a product of the drug library, or drugs with their concentrations, the driving one first."""

    product: str = ""
    components: tuple[ComponentText, ...] = ()
    stable_days: Annotated[int, Field(strict=True, gt=0)] | None = None

    @model_validator(mode="after")
    def _is_one_or_the_other(self) -> FluidText:
        if not self.product and not (self.components and self.stable_days):
            raise ValueError("a fluid is a product, or components with stable_days")
        return self


class CatheterText(DataModel):
    """A catheter of one piece as implanted."""

    model: str
    trimmed_to: Mm


class ContinuousText(DataModel):
    """One daily dose of the driving drug."""

    kind: Literal["continuous"]
    dose: PgPerDay


class FlexText(DataModel):
    """Day plans by name, each a list of [time of day, dose rate], and which plan each weekday follows, Monday first."""

    kind: Literal["flex"]
    plans: dict[str, tuple[tuple[Minute, PgPerDay], ...]]
    week: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _every_day_has_a_plan(self) -> FlexText:
        week = self.week or tuple(self.plans) * DAYS_PER_WEEK
        if len(week) != DAYS_PER_WEEK or set(week) != set(self.plans):
            raise ValueError("week names a plan for each of seven days, and every plan; it is left out for one plan")
        return self


class RestText(DataModel):
    """No therapy: `stopped`, or the pump's `minimum_rate`."""

    kind: Literal["stopped", "minimum_rate"]


PatternText = Annotated[ContinuousText | FlexText | RestText, Field(discriminator="kind")]


class PatientBolusesText(DataModel):
    """What the patient may ask for."""

    dose: Pg
    over: Ms
    lockout: Ms
    per_24_h: int
    window: Ms | None = None
    per_window: int | None = None


class ProgramText(DataModel):
    """A prescription; what is left out stays as it was. `patient_boluses` of null takes them away."""

    fluid: str = ""
    pattern: PatternText | None = None
    patient_boluses: PatientBolusesText | None = None
    low_reservoir: Nl | None = None

    @property
    def names_boluses(self) -> bool:
        """Whether patient boluses are said, be it that there are none."""
        return "patient_boluses" in self.model_fields_set


class FillText(DataModel):
    """The needle empties the reservoir and fills it; `withdrawn` is what is entered instead of what came out."""

    fluid: str
    syringes: Annotated[tuple[Nl, ...], Field(min_length=1)]
    withdrawn: Nl | None = None


class SingleBolusText(DataModel):
    """One extra dose over a time."""

    dose: Pg
    over: Ms


class _At(DataModel):
    day: Day
    at: Minute = 0

    @property
    def at_ms(self) -> int:
        """The instant in ms after midnight of day 0."""
        return self.day * MS_PER_DAY + self.at * MS_PER_MINUTE


class Visit(_At):
    """One transaction of a clinician: any of these, applied together. `clock_ahead` sets the pump's wall clock."""

    act: Literal["visit"]
    fill: FillText | None = None
    program: ProgramText | None = None
    prime: Literal["reservoir", "connector", "bench"] | None = None
    bridge: PgPerDay | None = None
    bolus: SingleBolusText | None = None
    aspirated: Nl | None = None
    clock_ahead: Ms | None = None
    patient: PatientFacts | None = None
    silence: bool = False
    acknowledge: bool = False


class Press(_At):
    """The patient asks for a bolus."""

    act: Literal["press"]


class Stop(_At):
    """The infusion is stopped."""

    act: Literal["stop"]


class Interrogation(_At):
    """A programmer or handset reads the pump."""

    act: Literal["interrogation"]


class FaultAct(_At):
    """Something befalls the pump: a kind of `pump_core.faults` and its fields, spans and volumes as text."""

    act: Literal["fault"]
    fault: dict[str, Any]


Act = Annotated[Visit | Press | Stop | Interrogation | FaultAct, Field(discriminator="act")]


class SeededPresses(DataModel):
    """So many presses a day at times drawn from `every` so often, from one day on, up to (not on) another."""

    per_day: Annotated[int, Field(strict=True, gt=0)]
    every: Ms
    seed: Annotated[int, Field(strict=True)]
    from_day: Day = 0
    to_day: Day | None = None

    @model_validator(mode="after")
    def _fit_into_a_day(self) -> SeededPresses:
        minutes, rest = divmod(self.every, MS_PER_MINUTE)
        if rest or minutes < 1 or self.per_day > -(-MINUTES_PER_DAY // minutes):
            raise ValueError("every is whole minutes, and a day has room for that many presses")
        return self


class AlarmRefill(DataModel):
    """A refill whenever the low-reservoir alarm sounds, so long after it."""

    fluid: str
    syringes: Annotated[tuple[Nl, ...], Field(min_length=1)]
    after: Annotated[Ms, Field(ge=0)] = 0


class Spread(Sourced):
    """How flow errors of a cohort lie: a normal distribution, cut off at the accuracy of the pump."""

    mean_percent: Ppm
    sd_percent: Annotated[Ppm, Field(gt=0)]


class Scenario(DataModel):
    """One pump's life as it is written."""

    version: str
    title: str
    pump: str
    starts: date
    days: Annotated[int, Field(strict=True, gt=0, le=LONGEST_DAYS)]
    flow_error_percent: Ppm = 0
    spread: Spread | None = None
    patient: PatientFacts
    catheter: CatheterText | None = None
    fluids: dict[str, FluidText]
    refill_at_alarm: AlarmRefill | None = None
    presses: tuple[SeededPresses, ...] = ()
    acts: tuple[Act, ...]


def shipped_scenarios() -> list[str]:
    """The names of the scenarios that ship."""
    return sorted(name.removeprefix(_FOLDER).removesuffix(_SUFFIX) for name in resource_names(_FOLDER))


def find_scenario(name: str) -> bytes:
    """The bytes of a file, or of a scenario that ships. Raises `ScenarioError` that names those."""
    if name in shipped_scenarios():
        return resource(f"{_FOLDER}{name}{_SUFFIX}")
    try:
        return Path(name).read_bytes()
    except OSError as bad:
        shipped = ", ".join(shipped_scenarios())
        raise ScenarioError(
            f"There is no scenario {name!r} ({bad.strerror}). Name a JSON file, or one of those that ship: {shipped}."
        ) from bad


def load_scenario(name: str) -> Scenario:
    """The scenario of a file, or of a name that ships. Raises `ScenarioError` that names file and field."""
    return read_scenario(find_scenario(name), name)


def read_scenario(raw: bytes, name: str) -> Scenario:
    """The scenario in these bytes. Raises `ScenarioError` with every field that is wrong."""
    try:
        return Scenario.model_validate(json.loads(raw))
    except ValidationError as bad:
        told = [f"  {_place(error['loc'])}: {error['msg'].removeprefix('Value error, ')}" for error in bad.errors()]
        raise ScenarioError("\n".join([f"The scenario {name} cannot be read:", *told])) from bad
    except ValueError as bad:
        raise ScenarioError(f"The scenario {name} is no JSON: {bad}") from bad


def _place(steps: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in steps) or "as a whole"
