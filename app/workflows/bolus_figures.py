"""What a bolus amounts to, as the pump will run it: its flow on the pump's step, and everything else from that flow.

    single    V = B / C over its time, on top of basal;   day = busiest day + every patient bolus + this one
    prime     tubing + catheter, catheter, or tubing, and no more than lies without drug before the tip;
              T = V / highest flow

Mixing smears the front of a prime: of what a sharp front brings last, some comes early (`pump_core.dispersion`).
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import Final

from msgspec import Struct

from app.workflows.bolus_own import Front
from app.workflows.site import Site
from pump_core.catalogue import PumpModel
from pump_core.checks.doses import Doses, busiest_doses, with_boluses
from pump_core.clocks import MS_PER_DAY
from pump_core.dispersion import SLICES, WHOLE
from pump_core.flow import bolus_flow, programmed
from pump_core.log import LinePart
from pump_core.orders import SingleBolus
from pump_core.patterns import plan_of
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, FlowRate, Mass, Volume, ms_to_deliver
from pump_core.report import TherapyReport
from telemetry.messages.reading import Interrogation

ARRIVES_EARLY: Final = (2, 3)
"""By how many sigma the first of a smeared front is told to arrive early: where 2 % and where 0.1 % of it have come."""

NOTHING: Final = Volume.whole_base(0)


class SingleFigures(Struct, frozen=True):
    """A single bolus: what it gives, how fast, and what the 24 h hold with it, drug by drug."""

    dose: Mass
    volume: Volume
    flow: FlowRate
    basal: FlowRate
    day_before: Doses
    day_after: Doses

    @property
    def together(self) -> FlowRate:
        """Basal and bolus."""
        return self.basal + self.flow


def single_figures(dose_pg: int, duration_ms: int, reading: Interrogation, site: Site) -> SingleFigures | None:
    """A single bolus on top of what the pump is programmed for; None without a program."""
    prescription, model = reading.therapy.prescription, site.model(reading.model)
    if prescription is None:
        return None
    mixture = prescription.mixture
    order = SingleBolus(command_id=bytes(16), dose_pg=dose_pg, duration_ms=duration_ms)
    flow = FlowRate.whole_base(bolus_flow(order, mixture, model))
    volume = run_volume(flow, duration_ms)
    given = volume * mixture.primary.concentration
    before, after = day_with(volume, prescription, model)
    return SingleFigures(given, volume, flow, highest_basal(prescription, model), before, after)


def run_volume(flow: FlowRate, ms: int) -> Volume:
    """What a flow moves in so many ms."""
    return Volume(flow.base * Fraction(ms, MS_PER_DAY))


def highest_basal(prescription: Prescription, model: PumpModel) -> FlowRate:
    """The flow that a bolus comes on top of at most; none where basal rests meanwhile."""
    if not model.bolus_adds_to_basal:
        return FlowRate.whole_base(0)
    return FlowRate.whole_base(plan_of(prescription.pattern, prescription.mixture.primary.concentration, model).highest)


def most_in_a_day(prescription: Prescription, model: PumpModel) -> Doses:
    """The most of each drug in 24 h: the busiest day, and every patient bolus that it allows."""
    basal = busiest_doses(prescription, model)
    return with_boluses(basal, prescription.mixture, prescription.patient_boluses)


def day_with(volume: Volume, prescription: Prescription, model: PumpModel) -> tuple[Doses, Doses]:
    """The most of each drug in 24 h, without and with a bolus of this volume."""
    before, mixture = most_in_a_day(prescription, model), prescription.mixture
    after = tuple(
        (drug, dose + DoseRate((volume * component.concentration).base))
        for (drug, dose), component in zip(before, mixture.components, strict=True)
    )
    return before, after


class Mixing(Struct, frozen=True):
    """How a prime's front smears until it reaches the tip: its spread, and the drug that comes before a sharp front."""

    sigma: Volume
    flow: FlowRate
    early: Mass

    @property
    def early_ms(self) -> tuple[int, int]:
        """How long before its end the first of the front arrives, from the usual to the longest."""
        usual, longest = (int(ms_to_deliver(self.sigma.times(sigmas), self.flow)) for sigmas in ARRIVES_EARLY)
        return usual, longest


def mixing_of(prescription: Prescription, model: PumpModel) -> Mixing | None:
    """The mixing of a prime through this catheter; None while nobody knows the catheter."""
    if prescription.catheter is None:
        return None
    spread = model.spread.after(int(prescription.catheter.volume.base), model.max_flow.whole)
    sigma = Volume.whole_base(spread)
    early = sigma.times(Fraction(sum(SLICES), 2 * WHOLE)) * prescription.mixture.primary.concentration
    return Mixing(sigma, model.max_flow, early)


class PrimeFigures(Struct, frozen=True):
    """A prime: how much it moves, for how long; `without_ms` is how long the drug takes at the basal flow."""

    volume: Volume
    lasts_ms: int
    flow: FlowRate
    drug: Mass
    mixing: Mixing | None
    without_ms: int | None


def prime_figures(front: Front, reading: Interrogation, site: Site) -> PrimeFigures | None:
    """A prime from where the drug is; None without a program, and where the catheter is not known."""
    therapy, model = reading.therapy, site.model(reading.model)
    prescription = therapy.prescription
    if prescription is None or not front:
        return None
    tubing, catheter = Volume.whole_base(therapy.tubing_nl), prescription.catheter
    if front == "bench":
        volume = tubing
    elif catheter is None:
        return None
    else:
        empty = tubing + catheter.volume if front == "reservoir" else catheter.volume
        volume = min(empty, clear_of_drug(therapy.line))
    first = prescription.mixture.primary
    basal = programmed(DoseRate.whole_base(therapy.dose_pg_per_day), first.concentration, model).flow
    return PrimeFigures(
        volume=volume,
        lasts_ms=ceil(ms_to_deliver(volume, model.max_flow)),
        flow=model.max_flow,
        drug=volume * first.concentration,
        mixing=mixing_of(prescription, model) if front != "bench" else None,
        without_ms=ceil(ms_to_deliver(volume, basal)) if basal else None,
    )


def clear_of_drug(line: tuple[LinePart, ...]) -> Volume:
    """How much fluid without drug lies before the tip."""
    first = next((place for place, part in enumerate(line) if part.fluid is not None), len(line))
    return Volume.whole_base(sum(part.nl for part in line[:first]))


def old_in_line(therapy: TherapyReport) -> Volume:
    """From the tip to the end of the last fluid that is not the programmed one."""
    prescription = therapy.prescription
    if prescription is None:
        return NOTHING
    others = [
        place
        for place, part in enumerate(therapy.line)
        if part.fluid is None or not part.fluid.holds_the_same(prescription.mixture)
    ]
    return Volume.whole_base(sum(part.nl for part in therapy.line[: others[-1] + 1]) if others else 0)
