"""What an implant asks the pump to do, in one transaction: patient, fill, prime, and the therapy after it.

The same proposal is judged here by the pump's own checks while it is still being entered, so that what the pump would
ask about or refuse is said where it was entered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Literal

from app.workflows.draft import Draft
from app.workflows.implant_entries import (
    facts_of,
    implant_of,
    known_catheter,
    mixture_of,
    stable_days_of,
)
from app.workflows.proposal import clock_offset
from app.workflows.site import Reading, Site
from pump_core.checks import Reason, Standing, check
from pump_core.clocks import PumpTime
from pump_core.orders import ClockSet, Fill, Order, Prime, Proposal
from pump_core.patterns import Continuous, Stopped
from pump_core.prescription import AlarmSettings, Prescription
from pump_core.quantities import DoseRate

_EPOCH_DAY = date(1970, 1, 1)

PrimeFront = Literal["reservoir", "connector"]


def prime_front(draft: Draft, site: Site) -> PrimeFront | None:
    """From where the prime begins; None for none: drug at the tip already, or a line that nobody knows."""
    own = implant_of(draft)
    if known_catheter(own, site) is None:
        return None
    fronts: dict[str | None, PrimeFront] = {"reservoir": "reservoir", "tubing": "connector"}
    return fronts.get(own.front)


def prescription_of(draft: Draft, site: Site, dose: DoseRate) -> Prescription | None:
    """What the pump is to hold at a dose, 0 for none yet; None while the fluid is not known. No patient boluses."""
    own, mixture, model = implant_of(draft), mixture_of(draft, site), site.model(draft.reading.model)
    if mixture is None:
        return None
    low = own.low_reservoir_nl if own.low_reservoir_nl is not None else model.low_reservoir_default.whole
    return Prescription(
        mixture=mixture,
        pattern=Continuous(dose_pg_per_day=dose.whole) if dose else Stopped(),
        patient_boluses=None,
        catheter=known_catheter(own, site),
        alarms=AlarmSettings(
            low_reservoir_nl=low,
            critical_interval_ms=model.critical_interval.ms,
            noncritical_interval_ms=model.noncritical_interval.ms,
        ),
    )


def implant_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """What the implant asks the pump to do. Raises `ValueError` while an entry that matters here is missing."""
    offset = clock_offset(draft, site, clock)
    at_once = (ClockSet(command_id=new_id(), offset_ms=offset),) if offset is not None else ()
    made = _proposed(draft, site, new_id, implant_of(draft).dose, at_once)
    if made is None or made.patient is None:
        raise ValueError("the implant is not complete")
    return made


def judged(dose: DoseRate, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What the pump will find against the implant at this dose, its clock aside; nothing while an entry is missing."""
    ids = count(1)
    made = _proposed(draft, site, lambda: next(ids).to_bytes(16, "big"), dose, ())
    return check(made, standing_of(draft, site)) if made is not None else ()


def standing_of(draft: Draft, site: Site) -> Standing:
    """The pump as it was read, as far as it tells."""
    pump = draft.reading
    return Standing(
        current=pump.therapy.prescription,
        reference=DoseRate.whole_base(pump.therapy.reference_dose_pg_per_day),
        believed=pump.therapy.reservoir,
        line=pump.therapy.line,
        runs=tuple(run.kind for run in pump.therapy.runs),
        patient=pump.therapy.patient,
        ended=pump.therapy.ends_at_ms is not None and pump.therapy.ends_at_ms <= pump.pump_time_ms,
        model=site.model(pump.model),
        drugs=site.drugs,
        limits=site.limits,
        pump_ms=PumpTime(pump.pump_time_ms).ms,
        wall_offset_ms=pump.wall_offset_ms,
    )


def _proposed(
    draft: Draft, site: Site, new_id: Callable[[], bytes], dose: DoseRate | None, at_once: tuple[Order, ...]
) -> Proposal | None:
    prescription = prescription_of(draft, site, dose) if dose else None
    stable, own, label = stable_days_of(draft, site), implant_of(draft), draft.label
    if prescription is None or stable is None or draft.withdrawn is None or label.use_by is None:
        return None
    if not draft.syringes:
        return None
    fill = Fill(
        command_id=new_id(),
        withdrawn_nl=draft.withdrawn.whole,
        syringes_nl=tuple(syringe.whole for syringe in draft.syringes),
        product="" if own.made_up else label.product_id or "",
        fluid=prescription.mixture,
        lot=label.lot,
        use_by_day=(label.use_by - _EPOCH_DAY).days,
        stable_days=stable,
    )
    front = prime_front(draft, site)
    prime = (Prime(command_id=new_id(), front=front),) if front is not None else ()
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=prescription,
        orders=(*at_once, fill, *prime),
        patient=facts_of(own),
    )
