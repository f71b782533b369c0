"""The prescription: what the pump shall do until told otherwise.

It is *state*: committing it twice changes nothing. Every number is a whole number of the unit in its name, so
the bytes that are digested, stored and sent say exactly what is delivered.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated

from pydantic import Field, model_validator

from pump_core.clocks import MS_PER_DAY
from pump_core.patterns import Pattern
from pump_core.quantities import Concentration, Volume
from pump_core.record import Count, Key, Positive, PositiveSpan, Record

SCHEMA_VERSION = 2
"""Version of the prescription and order records; the first item of all staged bytes."""

MAX_COMPONENTS = 5
MAX_BOLUSES = 96
"""Patient boluses that a pump counts in 24 h: one in a quarter of an hour (our choice)."""

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
        return self is other or set(self.components) == set(other.components)

    @model_validator(mode="after")
    def _each_drug_once(self) -> Mixture:
        names = [component.drug for component in self.components]
        if len(set(names)) != len(names):
            raise ValueError("a mixture names each drug once")
        return self


class PatientBoluses(Record):
    """What the patient may ask for: a bolus, how fast, how often; lockout counts from start to start.

    Windows roll: at most `max_per_24_h` boluses start in any 24 h, and at most `max_per_window` in any `window_ms`
    when there is such a window.
    """

    dose_pg: Positive
    duration_ms: Annotated[int, Field(strict=True, gt=0, le=MS_PER_DAY)]
    lockout_ms: PositiveSpan
    max_per_24_h: Annotated[int, Field(strict=True, gt=0, le=MAX_BOLUSES)]
    window_ms: Annotated[int, Field(strict=True, gt=0, le=MS_PER_DAY)] | None = None
    max_per_window: Annotated[int, Field(strict=True, gt=0, le=MAX_BOLUSES)] | None = None

    @property
    def allowed_per_24_h(self) -> int:
        """The most boluses that can start in any rolling 24 h, its first instant included, its last not."""
        by_lockout = -(-MS_PER_DAY // self.lockout_ms)
        allowed = min(self.max_per_24_h, by_lockout)
        if self.window_ms is None or self.max_per_window is None:
            return allowed
        whole, rest = divmod(MS_PER_DAY, self.window_ms)
        in_rest = min(self.max_per_window, -(-rest // self.lockout_ms))
        return min(allowed, whole * self.max_per_window + in_rest)

    @model_validator(mode="after")
    def _a_window_has_a_maximum(self) -> PatientBoluses:
        if (self.window_ms is None) != (self.max_per_window is None):
            raise ValueError("a window and its maximum come together")
        return self


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
