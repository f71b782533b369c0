"""The prescription: what the pump shall do until told otherwise.

It is *state*: committing it twice changes nothing. Every number is a whole number of the unit in its name, so
the bytes that are digested, stored and sent say exactly what is delivered.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, Tag, model_validator

from pump_core.clocks import MS_PER_DAY
from pump_core.quantities import Concentration, DoseRate, Volume
from pump_core.record import BY_KIND, Count, Key, Positive, Record

SCHEMA_VERSION = 1
"""Version of the prescription and order records; the first item of all staged bytes."""

MAX_COMPONENTS = 5
_MM_PER_CM = 10


class Component(Record):
    """One drug of a mixture."""

    drug: Key
    concentration_pg_per_ml: Annotated[int, Field(strict=True, gt=0, lt=2**50)]

    @property
    def concentration(self) -> Concentration:
        """The concentration as a quantity."""
        return Concentration.whole_base(self.concentration_pg_per_ml)


class Mixture(Record):
    """One to five drugs in one fluid; the first drives: its dose sets the flow, the others follow."""

    components: Annotated[tuple[Component, ...], Field(min_length=1, max_length=MAX_COMPONENTS)]

    @property
    def primary(self) -> Component:
        """The driving drug."""
        return self.components[0]

    def holds_the_same(self, other: Mixture) -> bool:
        """Whether the two are one fluid: the same drugs in the same concentrations, in whatever order."""
        return set(self.components) == set(other.components)

    @model_validator(mode="after")
    def _each_drug_once(self) -> Mixture:
        names = [component.drug for component in self.components]
        if len(set(names)) != len(names):
            raise ValueError("a mixture names each drug once")
        return self


class Stopped(Record):
    """No infusion at all."""

    kind: Literal["stopped"] = "stopped"


class Continuous(Record):
    """One dose a day of the driving drug at a constant flow."""

    kind: Literal["continuous"] = "continuous"
    dose_pg_per_day: Positive

    @property
    def dose(self) -> DoseRate:
        """The daily dose as a quantity."""
        return DoseRate.whole_base(self.dose_pg_per_day)


Pattern = Annotated[
    Annotated[Stopped, Tag("stopped")] | Annotated[Continuous, Tag("continuous")],
    BY_KIND,
]


class PatientBoluses(Record):
    """What the patient may ask for: a bolus, how fast, how often; lockout counts from start to start."""

    dose_pg: Positive
    duration_ms: Positive
    lockout_ms: Positive
    max_per_24_h: Positive

    @property
    def allowed_per_24_h(self) -> int:
        """The most boluses that can start in any rolling 24 h."""
        return min(self.max_per_24_h, -(-MS_PER_DAY // self.lockout_ms))


class Segment(Record):
    """One piece of catheter as implanted, after trimming."""

    model: Key
    length_mm: Annotated[int, Field(strict=True, gt=0, lt=2**16)]
    nl_per_cm: Annotated[int, Field(strict=True, gt=0, lt=2**20)]

    @property
    def volume(self) -> Volume:
        """What the piece holds."""
        return Volume(Fraction(self.length_mm * self.nl_per_cm, _MM_PER_CM))


class Catheter(Record):
    """The catheter from the pump's connector to the tip, piece by piece."""

    segments: Annotated[tuple[Segment, ...], Field(min_length=1, max_length=6)]

    @property
    def volume(self) -> Volume:
        """What the whole catheter holds."""
        total = Volume.whole_base(0)
        for segment in self.segments:
            total += segment.volume
        return total


class AlarmSettings(Record):
    """When and how often the pump sounds: the believed volume of the low-reservoir alarm, two intervals."""

    low_reservoir_nl: Count
    critical_interval_ms: Positive
    noncritical_interval_ms: Positive

    @property
    def low_reservoir(self) -> Volume:
        """The alarm volume as a quantity."""
        return Volume.whole_base(self.low_reservoir_nl)


class Prescription(Record):
    """All that the pump keeps doing: fluid, pattern, patient boluses, the catheter it knows, alarms."""

    mixture: Mixture
    pattern: Pattern
    patient_boluses: PatientBoluses | None
    catheter: Catheter | None
    alarms: AlarmSettings
