"""What the use errors are driven on: pumps whose line is full of one fluid, and the same pumps with their checks out.

With a control taken out the wrong act is carried out as a pump without it would, and what then leaves the true tip is
asserted in mg, mcg or mL; with the control in, the act is stopped or said; and what was meant passes unflagged.
"""

from __future__ import annotations

from copy import copy

from pump_core.checks import Reason, is_refused
from pump_core.clocks import Duration
from pump_core.engine import Engine
from pump_core.flow import bolus_flow
from pump_core.fluid_path import Batch, FluidPath, Parcel, contents
from pump_core.log import NOBODY, DrugMass, Event, Run, scaled
from pump_core.orders import Fill, Proposal
from pump_core.patient import PatientFacts
from pump_core.patient_bolus import BolusAnswer
from pump_core.patterns import Continuous, Flex, FlexDay, FlexStep, Pattern, every_day
from pump_core.prescription import AlarmSettings, Catheter, Mixture, PatientBoluses, Prescription, Segment
from pump_core.pump_data import PumpData
from pump_core.quantities import Volume
from pump_core.state import PumpState
from pump_core.values import replace
from tests.pump_core.examples import FACTS, after, alarms, component, fill, fluid, ident, nl, pg_per_day, pump_data

PG_PER_MCG, PG_PER_MG = 10**6, 10**9
SPASTIC = PatientFacts(opioid="naive", psychosis="no", indication="spinal_spasticity", allergies=())
ASCENDA_85 = Catheter(segments=(Segment(model="8780", length_mm=850, nl_per_cm=2_200),))
"""85 cm of an Ascenda: 0.187 mL, with the tubing of 0.14 mL a line of 0.327 mL."""

BACLOFEN_500 = fluid(component("baclofen", "500 mcg/mL"))
BACLOFEN_2000 = fluid(component("baclofen", "2000 mcg/mL"))
MORPHINE_10 = fluid()
MORPHINE_25 = fluid(component("morphine", "25 mg/mL"))
PRODUCTS = {
    BACLOFEN_500: "lioresal-500",
    BACLOFEN_2000: "lioresal-2000",
    MORPHINE_10: "infumorph-10",
    MORPHINE_25: "infumorph-25",
}


class Unchecked(Engine):
    """A pump whose checks are taken out: it carries out whatever it is told, and answers every press with a dose."""

    def check(self, proposal: Proposal) -> tuple[Reason, ...]:
        """Nothing ever speaks against anything."""
        return ()

    def prime_whole_line(self) -> None:
        """A prime as long as the line, whatever the line holds."""
        path, now, flow = self.state.believed_path, self.state.now_ms, self.data.model.max_flow.whole
        assert path is not None
        run = Run(
            kind="prime",
            command_id=ident(9),
            started_ms=now,
            ends_ms=now + path.line // flow,
            flow_nl_per_day=flow,
        )
        self._motion.start_run(run, "prime_started", NOBODY)

    def press(self, command_id: bytes) -> tuple[BolusAnswer, tuple[Event, ...]]:
        """A bolus, whatever lies in the line and whenever the last one was."""
        state, prescription = self.state, self.state.prescription
        assert prescription is not None
        assert prescription.patient_boluses is not None
        run = Run(
            kind="patient_bolus",
            command_id=command_id,
            started_ms=state.now_ms,
            ends_ms=state.now_ms + prescription.patient_boluses.duration_ms,
            flow_nl_per_day=bolus_flow(prescription.patient_boluses, prescription.mixture, self.data.model),
        )
        started = self._motion.start_run(run, "patient_bolus_given", NOBODY)
        return BolusAnswer(denied=None, next_at_ms=state.now_ms), (started,)


def unchecked(engine: Engine) -> Unchecked:
    """The same pump at the same instant with its controls out."""
    return Unchecked(engine.data, copy(engine.state))


def therapy(
    holds: Mixture,
    dose: str | Pattern,
    boluses: PatientBoluses | None = None,
    catheter: Catheter | None = ASCENDA_85,
    settings: AlarmSettings | None = None,
) -> Prescription:
    """What the pump is to do: a daily dose, or a pattern."""
    pattern = Continuous(dose_pg_per_day=pg_per_day(dose)) if isinstance(dose, str) else dose
    return Prescription(
        mixture=holds, pattern=pattern, patient_boluses=boluses, catheter=catheter, alarms=settings or alarms()
    )


def flex(*steps: tuple[str, str]) -> Flex:
    """Steps of every day, by the clock: `("06:00", "60 mcg/h")`."""
    made = tuple(
        FlexStep(start_minute=int(at[:2]) * 60 + int(at[3:]), dose_pg_per_day=pg_per_day(dose)) for at, dose in steps
    )
    return every_day(FlexDay(steps=made))


def steady(
    holds: Mixture,
    dose: str | Pattern,
    reservoir: str = "20 mL",
    name: str = "8637-40",
    told: Catheter | None = ASCENDA_85,
    data: PumpData | None = None,
) -> Engine:
    """A pump on `dose` with one pure fluid from the reservoir to the tip.

    Its catheter is `ASCENDA_85`, whatever the pump is `told`.
    """
    data = data or pump_data(name)
    volume, dead = scaled(nl(reservoir)), scaled(data.model.residual.whole)
    tubing = scaled(data.model.tubing_true.whole)

    def path(catheter: int) -> FluidPath:
        whole = tubing + catheter + dead + volume
        drugs = tuple(DrugMass(drug=drug, pg=pg) for drug, pg in contents(whole, holds).items())
        batch = Batch(volume=whole, drugs=drugs, label=holds)
        start = Parcel(start=-tubing - catheter, used=0, batch=batch)
        return FluidPath(tubing=tubing, catheter=catheter, parcels=(start,), gone=(), removed=())

    true, believed = (0 if each is None else scaled(each.volume.whole) for each in (ASCENDA_85, told))
    opioid = holds.primary.drug == "morphine"
    state = PumpState(believed=volume, true=volume, believed_path=path(believed), true_path=path(true))
    state.patient = FACTS if opioid else SPASTIC
    maker = Unchecked(data, state)
    new = therapy(holds, dose, catheter=told)
    maker.apply(Proposal(serial="EMU900238", base_revision=0, prescription=new, orders=()), NOBODY)
    return Engine(data, maker.state)


def refill(
    holds: Mixture, injected: str = "18.6 mL", withdrawn: str = "20 mL", product: str | None = None, n: int = 1
) -> Fill:
    """A fill as it is entered."""
    named = PRODUCTS[holds] if product is None else product
    return fill(injected, withdrawn=withdrawn, product=named, holds=holds, n=n)


def needle(engine: Engine, volume: str, holds: Mixture | None) -> None:
    """What is done by hand: the reservoir emptied, and this much of a fluid injected."""
    engine.needle_withdraws()
    engine.needle_injects(Volume.parse(volume), holds)


def released(engine: Engine, span: Duration, drug: str | None = None) -> int:
    """What truly leaves the tip in a span, in pg: of one drug, or of all."""
    before = engine.released()
    after(engine, span)
    return sum(pg - before.get(name, 0) for name, pg in engine.released().items() if drug in (None, name))


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    """What is said."""
    return [reason.code for reason in reasons]


def only(reasons: tuple[Reason, ...], code: str) -> Reason:
    """The one reason of this code."""
    (found,) = [reason for reason in reasons if reason.code == code]
    return found


def stopped(engine: Engine, act: Proposal) -> bool:
    """Whether the pump refuses an act."""
    return is_refused(engine.check(act))


def with_model(engine_data: PumpData, **changes: object) -> PumpData:
    """The same data with other figures of the model."""
    return replace(engine_data, model=replace(engine_data.model, **changes))  # type: ignore[arg-type]


__all__ = [
    "ASCENDA_85",
    "BACLOFEN_500",
    "BACLOFEN_2000",
    "MORPHINE_10",
    "MORPHINE_25",
    "PG_PER_MCG",
    "PG_PER_MG",
    "SPASTIC",
    "Unchecked",
    "after",
    "alarms",
    "codes",
    "flex",
    "ident",
    "needle",
    "only",
    "refill",
    "released",
    "steady",
    "stopped",
    "therapy",
    "unchecked",
    "with_model",
]
