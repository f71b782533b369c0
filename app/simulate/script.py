"""A scenario made ready: every name in it looked up, every act with what it carries, in the order of time.

What a scenario names and the data do not hold is found here, before a pump begins to live.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from app.simulate.errors import ScenarioError
from app.simulate.fault_text import read_fault
from app.simulate.scenario import (
    Act,
    AlarmRefill,
    ContinuousText,
    FaultAct,
    FillText,
    FlexText,
    FluidText,
    PatientBolusesText,
    PatternText,
    Press,
    ProgramText,
    Scenario,
    SeededPresses,
    Visit,
)
from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE
from pump_core.errors import PumpCoreError
from pump_core.faults import Fault
from pump_core.patterns import (
    DAYS_PER_WEEK,
    MINUTES_PER_DAY,
    Continuous,
    Flex,
    FlexDay,
    FlexStep,
    MinimumRate,
    Pattern,
    Stopped,
)
from pump_core.prescription import AlarmSettings, Catheter, Component, Mixture, PatientBoluses, Prescription, Segment
from pump_core.pump_data import PumpData
from telemetry.constants import Constants

_EPOCH = date(1970, 1, 1)


class Fluid(Struct, frozen=True):
    """What a syringe holds: the mixture, the product it is (or none), and how long it is stable in a pump."""

    mixture: Mixture
    product: str
    stable_days: int


class Script(Struct, frozen=True):
    """A scenario with all that it names; `faults` are those of its fault acts, by their place among the acts."""

    scenario: Scenario
    data: PumpData
    fluids: dict[str, Fluid]
    catheter: Catheter | None
    faults: dict[int, Fault]

    @property
    def first_day(self) -> int:
        """Days from 1970-01-01 to the day the scenario starts."""
        return (self.scenario.starts - _EPOCH).days

    def fluid(self, name: str) -> Fluid:
        """A fluid of the scenario. Raises `ScenarioError` that lists those it has."""
        if name not in self.fluids:
            raise ScenarioError(f"The scenario has no fluid {name!r}. It has: {', '.join(self.fluids)}.")
        return self.fluids[name]

    def timeline(self) -> Iterator[tuple[int, Act | Fault]]:
        """(ms, act) in the order of time; of one instant in the order of the file, seeded presses last."""
        written = [(act.at_ms, self.faults.get(place, act)) for place, act in enumerate(self.scenario.acts)]
        drawn = [_presses(each, self.scenario.days) for each in self.scenario.presses]
        return heapq.merge(sorted(written, key=_instant), *drawn, key=_instant)

    def prescription(self, program: ProgramText, current: Prescription | None) -> Prescription:
        """The prescription that a program comes to on top of the current one. Raises `ScenarioError`."""
        mixture = self.fluid(program.fluid).mixture if program.fluid else current.mixture if current else None
        pattern = pattern_of(program.pattern) if program.pattern else current.pattern if current else None
        if mixture is None or pattern is None:
            raise ScenarioError("The first program names a fluid and a pattern.")
        changes = current is not None and not mixture.holds_the_same(current.mixture)
        kept = current.patient_boluses if current is not None and not changes else None
        return Prescription(
            mixture=mixture,
            pattern=pattern,
            patient_boluses=_boluses(program.patient_boluses) if program.names_boluses else kept,
            catheter=current.catheter if current is not None and current.catheter is not None else self.catheter,
            alarms=self._alarms(program.low_reservoir, current),
        )

    def _alarms(self, low_nl: int | None, current: Prescription | None) -> AlarmSettings:
        model = self.data.model
        settings = current.alarms if current is not None else None
        return AlarmSettings(
            low_reservoir_nl=low_nl
            or (settings.low_reservoir_nl if settings is not None else model.low_reservoir_default.whole),
            critical_interval_ms=model.critical_interval.ms,
            noncritical_interval_ms=model.noncritical_interval.ms,
        )


def make_script(scenario: Scenario, constants: Constants) -> Script:
    """The scenario with everything it names looked up. Raises `ScenarioError` that names what is not there."""
    try:
        data = constants.pump_data(scenario.pump)
        fluids = {name: _fluid(name, text, data) for name, text in scenario.fluids.items()}
        script = Script(scenario, data, fluids, _catheter(scenario, constants), {})
        for place, act in enumerate(scenario.acts):
            _look_up(script, place, act)
        if scenario.refill_at_alarm is not None:
            script.fluid(scenario.refill_at_alarm.fluid)
    except PumpCoreError as bad:
        raise ScenarioError(f"The scenario {scenario.title!r} names what is not there: {bad}") from bad
    return script


def _look_up(script: Script, place: int, act: Act) -> None:
    where = f"acts.{place} (day {act.day})"
    try:
        if isinstance(act, FaultAct):
            script.faults[place] = read_fault(act.fault, lambda name: script.fluid(name).mixture)
        elif isinstance(act, Visit):
            if act.fill is not None:
                script.fluid(act.fill.fluid)
            if act.program is not None and act.program.fluid:
                script.fluid(act.program.fluid)
            if act.program is not None and act.program.pattern is not None:
                pattern_of(act.program.pattern)
    except (ScenarioError, ValueError) as bad:
        raise ScenarioError(f"{where}: {bad}") from bad


def pattern_of(text: PatternText) -> Pattern:
    """The engine's pattern. Raises `ValueError` for steps out of order."""
    if isinstance(text, ContinuousText):
        return Continuous(dose_pg_per_day=text.dose)
    if isinstance(text, FlexText):
        names = list(text.plans)
        plans = [
            FlexDay(steps=tuple(FlexStep(start_minute=minute, dose_pg_per_day=dose) for minute, dose in steps))
            for steps in text.plans.values()
        ]
        week = text.week or (names[0],) * DAYS_PER_WEEK
        return Flex(days=tuple(plans), week=tuple(names.index(name) for name in week))
    return Stopped() if text.kind == "stopped" else MinimumRate()


def filling(refill: AlarmRefill) -> FillText:
    """The fill of a refill at the alarm."""
    return FillText.model_construct(fluid=refill.fluid, syringes=refill.syringes, withdrawn=None)


def _boluses(text: PatientBolusesText | None) -> PatientBoluses | None:
    if text is None:
        return None
    return PatientBoluses(
        dose_pg=text.dose,
        duration_ms=text.over,
        lockout_ms=text.lockout,
        max_per_24_h=text.per_24_h,
        window_ms=text.window,
        max_per_window=text.per_window,
    )


def _presses(seeded: SeededPresses, days: int) -> Iterator[tuple[int, Press]]:
    """Presses at times that the seed alone decides."""
    drawing, step = random.Random(seeded.seed), seeded.every // MS_PER_MINUTE
    for day in range(seeded.from_day, days if seeded.to_day is None else min(days, seeded.to_day)):
        for minute in sorted(drawing.sample(range(0, MINUTES_PER_DAY, step), seeded.per_day)):
            yield day * MS_PER_DAY + minute * MS_PER_MINUTE, _PRESS


_PRESS = Press(act="press", day=0)


def _instant(entry: tuple[int, object]) -> int:
    return entry[0]


def _fluid(name: str, text: FluidText, data: PumpData) -> Fluid:
    product = data.drugs.find_product(text.product)
    if text.product and product is None:
        raise ScenarioError(f"The fluid {name!r} is the product {text.product!r}, which is not in the drug library.")
    for each in text.components:
        data.drugs.drug(each.drug)
    made_up = tuple(Component(drug=each.drug, concentration_pg_per_ml=each.concentration) for each in text.components)
    mixture = Mixture(components=made_up) if made_up or product is None else product.fluid
    stable = text.stable_days or (product.stable.whole_days if product is not None else 0)
    return Fluid(mixture, text.product, stable)


def _catheter(scenario: Scenario, constants: Constants) -> Catheter | None:
    if scenario.catheter is None:
        return None
    known = constants.catalogue.catheters
    if scenario.catheter.model not in known:
        raise ScenarioError(f"There is no catheter {scenario.catheter.model!r}. There are: {', '.join(known)}.")
    model = known[scenario.catheter.model]
    piece = Segment(model=model.name, length_mm=scenario.catheter.trimmed_to, nl_per_cm=model.nl_per_cm)
    return Catheter(segments=(piece,))
