"""A demo pump whose past was made by running it: no figure of its state is written by hand.

Each visit of the scenario goes the way a real one goes: the needle withdraws and injects, a proposal is
staged, echoed and committed with a command id of its own. What was withdrawn is entered as a person reads it
from the syringe, on the pump's fill step. Given the same now, the same pump comes out, to the last digit.
"""

from __future__ import annotations

import hashlib
from datetime import date
from fractions import Fraction

from pump_core.clocks import Duration, PumpTime, days
from pump_core.engine import new_engine
from pump_core.orders import ClockSet, Fill, Order, Prime, Proposal
from pump_core.patient import PatientFacts
from pump_core.patterns import Continuous
from pump_core.prescription import AlarmSettings, Catheter, Prescription, Segment
from pump_core.quantities import DoseRate, Volume, exact
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import Committing, Injecting, Staging, Withdrawing
from telemetry.backend.machine import Moved, PumpMachine
from telemetry.backend.scenario import DemoCatheter, DemoFacts, DemoPatient, DemoPump, PastVisit, load_demo_pumps
from telemetry.constants import Constants
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage
from telemetry.messages.reading import PatientLabel

PPM_PER_PERCENT = 10_000
MM_PER_CM = 10
EPOCH_DAY = date(1970, 1, 1)


def demo_machine(
    constants: Constants, scenario: str, now_utc_ms: int, utc_offset_ms: int = 0, serial: str = ""
) -> PumpMachine:
    """The pump of a scenario at `now_utc_ms`, with another serial if given. Raises `ScenarioUnknown`."""
    demos = load_demo_pumps()
    demo = demos.pump(scenario)
    history = _History(constants, demo, now_utc_ms, utc_offset_ms, serial or demo.serial)
    for visit in demo.past:
        history.visit(visit, demos.clinician, demos.use_by_days_after_fill)
    history.machine.advance(history.now)
    return history.machine


class _History:
    """One pump on its way through its past."""

    def __init__(self, constants: Constants, demo: DemoPump, now_utc_ms: int, utc_offset_ms: int, serial: str) -> None:
        self.now = PumpTime(days(demo.made_days_ago).ms)
        self._birth_utc_ms = now_utc_ms - self.now.ms
        self._wall_offset_ms = self._birth_utc_ms + utc_offset_ms
        self._constants = constants
        self._demo = demo
        self._ids = 0
        identity = Identity(
            model=demo.model, serial=serial, patient=_label(demo.patient), birth_utc_ms=self._birth_utc_ms
        )
        error_ppm = int(exact(demo.flow_error_percent) * PPM_PER_PERCENT)
        self.machine = PumpMachine(identity, new_engine(constants.pump_data(demo.model), error_ppm))

    def visit(self, visit: PastVisit, clinician: str, use_by_days: int) -> None:
        """One visit: needle, stage, echo, commit."""
        machine = self.machine
        machine.advance(self.now + days(-visit.days_ago))
        orders: list[Order] = []
        if visit.set_clock:
            orders.append(ClockSet(command_id=self._id(), offset_ms=self._wall_offset_ms))
        if visit.fill is not None:
            orders.append(self._fill(visit, use_by_days))
        if visit.prime is not None:
            orders.append(Prime(command_id=self._id(), front=visit.prime))
        proposal = Proposal(
            serial=machine.identity.serial,
            base_revision=machine.engine.state.revision,
            prescription=self._prescription(visit) if visit.dose else None,
            orders=tuple(orders),
            patient=_facts(self._demo.facts) if machine.engine.state.prescription is None else None,
        )
        staged, command_id = stage_bytes(proposal), self._id()
        echo = machine.take(Staging(stage=Stage(command_id=command_id, staged=staged, user=clinician))).answer
        if not isinstance(echo, Echo):
            raise ValueError(f"the pump does not take the visit {visit.days_ago} days ago: {echo}")
        overrides = tuple(
            Override(code=caution.code, field=caution.field, drug=caution.drug, reason=visit.reasons[caution.code])
            for caution in echo.cautions
            if caution.code in visit.reasons
        )
        commit = Commit(
            command_id=command_id, digest=echo.digest, user=clinician, second_checker="", overrides=overrides
        )
        outcome = machine.take(Committing(commit=commit, as_entered=False)).answer
        if not isinstance(outcome, Outcome) or outcome.state != "done":
            raise ValueError(f"the pump did not do the visit {visit.days_ago} days ago: {outcome}")

    def _fill(self, visit: PastVisit, use_by_days: int) -> Fill:
        machine, fill = self.machine, visit.fill
        product = machine.engine.data.drugs.find_product(fill.product) if fill else None
        if fill is None or product is None:
            raise ValueError(f"the visit {visit.days_ago} days ago fills nothing that is known")
        syringes = tuple(Volume.parse(text).whole for text in fill.syringes)
        came_out = machine.take(Withdrawing()).answer
        machine.take(Injecting(nl=sum(syringes), fluid=product.fluid))
        step = machine.engine.data.model.fill_step.whole
        read = (came_out.nl if isinstance(came_out, Moved) else 0) + step // 2
        return Fill(
            command_id=self._id(),
            withdrawn_nl=read // step * step,
            syringes_nl=syringes,
            product=product.id,
            fluid=product.fluid,
            lot=fill.lot,
            use_by_day=self._day(machine.now) + use_by_days,
            stable_days=product.stable.whole_days,
        )

    def _prescription(self, visit: PastVisit) -> Prescription:
        running, dose = self.machine.engine.state.prescription, DoseRate.parse(visit.dose or "")
        pattern = Continuous(dose_pg_per_day=dose.whole)
        if running is not None:
            return running.model_copy(update={"pattern": pattern})
        model = self.machine.engine.data.model
        product = self.machine.engine.data.drugs.find_product(visit.fill.product) if visit.fill else None
        if product is None:
            raise ValueError("the first visit fills the pump that it programs")
        return Prescription(
            mixture=product.fluid,
            pattern=pattern,
            patient_boluses=None,
            catheter=self._catheter(self._demo.catheter),
            alarms=AlarmSettings(
                low_reservoir_nl=model.low_reservoir_default.whole,
                critical_interval_ms=model.critical_interval.ms,
                noncritical_interval_ms=model.noncritical_interval.ms,
            ),
        )

    def _catheter(self, demo: DemoCatheter | None) -> Catheter | None:
        if demo is None:
            return None
        model = self._constants.catalogue.catheters[demo.model]
        length = exact(demo.trimmed_to.removesuffix(" cm")) * MM_PER_CM
        segment = Segment(model=model.name, length_mm=_whole(length), nl_per_cm=model.nl_per_cm)
        return Catheter(segments=(segment,))

    def _day(self, at: PumpTime) -> int:
        return Duration(at.ms + self._birth_utc_ms).whole_days

    def _id(self) -> bytes:
        self._ids += 1
        return _name(f"{self.machine.identity.serial}/{self._ids}")


def _label(patient: DemoPatient | None) -> PatientLabel | None:
    if patient is None:
        return None
    born_day = (patient.born - EPOCH_DAY).days
    return PatientLabel(
        patient_id=_name(f"patient/{patient.mrn}"), name=patient.name, born_day=born_day, mrn=patient.mrn
    )


def _facts(facts: DemoFacts | None) -> PatientFacts | None:
    if facts is None:
        return None
    return PatientFacts(
        opioid=facts.opioid, psychosis=facts.psychosis, indication=facts.indication, allergies=facts.allergies
    )


def _name(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:16]


def _whole(number: Fraction) -> int:
    if number.denominator != 1:
        raise ValueError(f"{number} mm is no whole length")
    return number.numerator
