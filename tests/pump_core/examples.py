"""What the tests of the engine are made of: the shipped data, and a refill of morphine in a 40 mL pump."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pump_core.catalogue import Catalogue, PumpModel, pump_model, read_catalogue
from pump_core.clocks import Duration
from pump_core.drugs import DrugLibrary, read_drugs
from pump_core.engine import Engine, new_engine
from pump_core.limits import Limits, read_limits
from pump_core.log import Author, Event, FillRecord, LinePart, Run
from pump_core.orders import Fill, Order, Proposal
from pump_core.patient import Indication, OpioidStatus, PatientFacts, YesNo
from pump_core.patterns import Continuous, Pattern, Stopped
from pump_core.prescription import AlarmSettings, Catheter, Component, Mixture, PatientBoluses, Prescription, Segment
from pump_core.pump_data import PumpData
from pump_core.quantities import Concentration, DoseRate, Volume
from pump_core.report import TherapyReport

BY = Author(user="demo clinician", note="")
SERIAL = "EMU900238"
FACTS = PatientFacts(opioid="tolerant", psychosis="no", indication="nonmalignant_pain", allergies=())
"""A patient of whom all is known and nothing stands against morphine."""
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def raw(name: str) -> bytes:
    """The bytes of a shipped data file."""
    return (RESOURCES / name).read_bytes()


@cache
def catalogue() -> Catalogue:
    """The shipped pumps and catheters."""
    return read_catalogue(raw("pumps.json"), raw("catheters.json"))


@cache
def drugs() -> DrugLibrary:
    """The shipped drug library."""
    return read_drugs(raw("drugs.json"))


@cache
def limits() -> Limits:
    """The shipped limits."""
    return read_limits(raw("limits.json"))


def model(name: str = "8637-40") -> PumpModel:
    """A shipped pump model."""
    return pump_model(catalogue(), name)


def pump_data(name: str = "8637-40") -> PumpData:
    """What a pump of this model is built with."""
    return PumpData(model(name), drugs(), limits())


def ident(n: int) -> bytes:
    """A command id."""
    return n.to_bytes(16, "big")


def nl(text: str) -> int:
    """`0.1 mL` in whole nL."""
    return Volume.parse(text).whole


def pg_per_day(text: str) -> int:
    """`3 mg/day` in whole pg/day."""
    return DoseRate.parse(text).whole


def component(drug: str = "morphine", concentration: str = "10 mg/mL") -> Component:
    """One drug of a mixture."""
    return Component(drug=drug, concentration_pg_per_ml=Concentration.parse(concentration).whole)


def fluid(*components: Component) -> Mixture:
    """What a label says is in the syringe, morphine 10 mg/mL when nothing is named."""
    return Mixture(components=components or (component(),))


def alarms(low: str = "2 mL", critical_min: int = 10, noncritical_min: int = 60) -> AlarmSettings:
    """Alarm settings."""
    return AlarmSettings(
        low_reservoir_nl=nl(low),
        critical_interval_ms=critical_min * 60_000,
        noncritical_interval_ms=noncritical_min * 60_000,
    )


CATHETER = Catheter(segments=(Segment(model="8780", length_mm=609, nl_per_cm=2_200),))


def prescription(
    dose: str | None = "3 mg/day",
    mixture: tuple[Component, ...] = (component(),),
    settings: AlarmSettings | None = None,
    boluses: PatientBoluses | None = None,
    catheter: Catheter | None = CATHETER,
) -> Prescription:
    """A prescription; a dose of None is Stopped."""
    pattern: Pattern = Stopped() if dose is None else Continuous(dose_pg_per_day=pg_per_day(dose))
    return Prescription(
        mixture=Mixture(components=mixture),
        pattern=pattern,
        patient_boluses=boluses,
        catheter=catheter,
        alarms=settings or alarms(),
    )


def fill(
    *syringes: str,
    withdrawn: str = "3.4 mL",
    product: str = "infumorph-10",
    holds: Mixture | None = None,
    stable_days: int = 180,
    n: int = 1,
) -> Fill:
    """A fill with these syringes, two of 20 mL when none is named."""
    return Fill(
        command_id=ident(n),
        withdrawn_nl=nl(withdrawn),
        syringes_nl=tuple(nl(each) for each in syringes or ("20 mL", "20 mL")),
        product=product,
        fluid=holds or fluid(),
        lot="L-4711",
        use_by_day=20_900,
        stable_days=stable_days,
    )


def proposal(
    new: Prescription | None = None, *orders: Order, base: int = 0, patient: PatientFacts | None = None
) -> Proposal:
    """What a transaction carries."""
    return Proposal(serial=SERIAL, base_revision=base, prescription=new, orders=orders, patient=patient)


def facts(
    opioid: OpioidStatus = "tolerant",
    psychosis: YesNo = "no",
    indication: Indication = "nonmalignant_pain",
    allergies: tuple[str, ...] | None = (),
) -> PatientFacts:
    """A patient like that of `FACTS` but for what is named."""
    return PatientFacts(opioid=opioid, psychosis=psychosis, indication=indication, allergies=allergies)


def running(
    *syringes: str, dose: str = "3 mg/day", flow_error_ppm: int = 0, name: str = "8637-40", low: str = "2 mL"
) -> Engine:
    """A pump that was filled, truly too, and infuses."""
    engine = new_engine(pump_data(name), flow_error_ppm)
    engine.state.patient = FACTS
    order = fill(*syringes, withdrawn="0 mL")
    engine.needle_injects(Volume.whole_base(order.injected_nl), order.fluid)
    engine.apply(proposal(prescription(dose, settings=alarms(low)), order), BY)
    return engine


def after(engine: Engine, span: Duration) -> tuple[Event, ...]:
    """What happens when this much time passes."""
    return engine.advance(engine.now + span)


def fill_record() -> FillRecord:
    """One refill as the pump remembers it."""
    return FillRecord(
        command_id=ident(4),
        at_ms=5,
        expected_nl=nl("3.4 mL"),
        delivered_nl=nl("36.6 mL"),
        withdrawn_nl=nl("3.3 mL"),
        injected_nl=nl("40 mL"),
        product="infumorph-10",
        fluid=fluid(),
        lot="L-4711",
        use_by_day=20_900,
        stable_until_ms=15_552_000_005,
    )


def report() -> TherapyReport:
    """A report with every field filled."""
    return TherapyReport(
        revision=7,
        prescription=prescription(),
        flow_nl_per_day=300_000,
        doses_pg_per_day=(3_000_000_000,),
        reference_dose_pg_per_day=3_000_000_000,
        reservoir_nl=40_000_000,
        low_reservoir_at_ms=1,
        low_reservoir_all_boluses_at_ms=2,
        empty_at_ms=3,
        tubing_nl=140_000,
        catheter_nl=133_980,
        stopped_since_ms=None,
        before_stop=None,
        last_fill=fill_record(),
        mean_flow_nl_per_day=300_000,
        highest_flow_nl_per_day=300_000,
        runs=(Run(kind="single_bolus", command_id=ident(5), started_ms=1, ends_ms=2, flow_nl_per_day=3),),
        line=(LinePart(fluid=fluid(), nl=140_000), LinePart(fluid=None, nl=133_980)),
        mixed=(component(concentration="9.8 mg/mL"),),
        patient=FACTS,
        replacement_due_at_ms=4,
        ends_at_ms=5,
        boluses_started_ms=(6, 7),
    )
