"""The pump's own numbers for an emergency team, all out of one reading: what it holds, gives, gave and will do next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.viewmodels.alarm_text import ALARMS
from app.viewmodels.pattern_text import mode_text, state_text
from app.viewmodels.wording import flow_text, ml_tenth, ml_text, moment_text
from app.workflows.given import Given, given_lately
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.alarms import Alarm
from pump_core.drugs import Drug
from pump_core.notation import amount_text
from pump_core.prescription import Mixture, Prescription
from pump_core.quantities import DoseRate, FlowRate, Volume
from pump_core.report import TherapyReport

PLACES: Final = 4
_ROUGHLY: Final = (100, 10, 1)
"""Below each of these one more place is shown."""
Number = tuple[str, str, str]
"""Label, value, and a note that may be empty."""

_RUNS: Final = {
    "single_bolus": "single bolus",
    "patient_bolus": "patient bolus",
    "prime": "prime bolus",
    "bridge": "bridge",
}


_STANDS: Final[Mapping[Alarm, str]] = {
    "end_of_service": "END OF SERVICE: delivers nothing",
    "motor_stall": "MOTOR STALL: may deliver nothing",
    "critical_memory_error": "SAFE STATE: minimum rate, no therapy",
    "empty_reservoir": "EMPTY by its count",
}
"""What is said instead of running, gravest first."""


def drug_title(drug: Drug) -> str:
    """A drug's name at the beginning of a line; one with tall letters stays as it is."""
    return drug.name if drug.name != drug.name.lower() else drug.name.capitalize()


def numbers(read: PumpRead, tablet: Tablet) -> tuple[Number, ...]:
    """What to read out; a pump that was never programmed has its name and nothing else."""
    pump, therapy = read.pump, read.pump.therapy
    prescription = therapy.prescription
    name = ("Pump", f"{pump.model}, serial {pump.serial}", "")
    if prescription is None:
        return (("Therapy", "never programmed", ""), name)
    return (
        ("Drug", _strengths(prescription.mixture, tablet), ""),
        ("Now", _state(prescription, read), f"flow {flow_text(FlowRate.whole_base(therapy.flow_nl_per_day))}"),
        ("Dose", _doses(therapy, prescription.mixture, tablet), _hourly(therapy, prescription.mixture, tablet)),
        _given(given_lately(pump, tablet.log.held, tablet.site), prescription.mixture, read, tablet),
        _left(therapy, prescription.mixture, pump.model, tablet),
        _line(therapy),
        _filled(read, tablet),
        _next_alarm(read, tablet),
        ("Alarms now", _alarms(read), ""),
        _minimum(prescription.mixture, pump.model, tablet),
        name,
    )


def _drugs(mixture: Mixture, tablet: Tablet) -> list[Drug]:
    return [tablet.site.drugs.drug(component.drug) for component in mixture.components]


def _strengths(mixture: Mixture, tablet: Tablet) -> str:
    return " + ".join(
        f"{drug_title(drug)} {drug.concentration_text(component.concentration)}"
        for drug, component in zip(_drugs(mixture, tablet), mixture.components, strict=True)
    )


def _state(prescription: Prescription, read: PumpRead) -> str:
    therapy = read.pump.therapy
    stands = [words for alarm, words in _STANDS.items() if alarm in read.pump.alarms]
    if stands:
        return stands[0]
    runs = [_RUNS[run.kind] for run in therapy.runs]
    flow = FlowRate.whole_base(therapy.flow_nl_per_day)
    if runs:
        return f"RUNNING: {', '.join(runs)}"
    return f"{state_text(prescription.pattern, flow)}, {mode_text(prescription.pattern).lower()}"


def _doses(therapy: TherapyReport, mixture: Mixture, tablet: Tablet) -> str:
    pairs = zip(_drugs(mixture, tablet), therapy.doses_pg_per_day, strict=True)
    return " + ".join(drug.dose_text(DoseRate.whole_base(dose), PLACES) for drug, dose in pairs)


def _hourly(therapy: TherapyReport, mixture: Mixture, tablet: Tablet) -> str:
    flow, texts = FlowRate.whole_base(therapy.flow_nl_per_day), []
    for drug, component in zip(_drugs(mixture, tablet), mixture.components, strict=True):
        unit = f"{drug.mass_unit}/h"
        texts.append(amount_text((flow * component.concentration).to(unit), unit, PLACES))
    return f"{' + '.join(texts)} now"


def _mass(volume: Volume, mixture: Mixture, tablet: Tablet) -> str:
    """What a volume holds of each drug, to three digits or whole: a count is no measurement."""
    texts = []
    for drug, component in zip(_drugs(mixture, tablet), mixture.components, strict=True):
        amount = (volume * component.concentration).to(drug.mass_unit)
        texts.append(amount_text(amount, drug.mass_unit, sum(amount < bound for bound in _ROUGHLY)))
    return " + ".join(texts)


def _given(given: Given | None, mixture: Mixture, read: PumpRead, tablet: Tablet) -> Number:
    if given is None:
        return "Given in the last 24 h", "not known", "The tablet has not read the whole log of this time."
    since = moment_text(read.when(given.since_ms), tablet.site)
    label = "Given in the last 24 h" if given.whole_day else "Given since the therapy changed"
    count = given.patient_boluses
    boluses = "no patient bolus" if not count else f"{count} patient {'bolus' if count == 1 else 'boluses'}"
    less = ". The rotor stood still in this time: it was less" if given.waited else ""
    amount = f"{_mass(given.volume, mixture, tablet)} in {ml_text(given.volume)}"
    return label, amount, f"since {since}, {boluses}{less}"


def _left(therapy: TherapyReport, mixture: Mixture, model: str, tablet: Tablet) -> Number:
    left = Volume.whole_base(therapy.reservoir_nl)
    size = ml_text(tablet.site.model(model).reservoir)
    return "Left in the reservoir", f"{ml_tenth(left)} of {size}", f"{_mass(left, mixture, tablet)}, calculated"


def _line(therapy: TherapyReport) -> Number:
    tubing = Volume.whole_base(therapy.tubing_nl)
    if therapy.catheter_nl is None:
        return "From pump to tip", f"tubing {ml_text(tubing)}", "catheter not entered"
    catheter = Volume.whole_base(therapy.catheter_nl)
    parts = f"tubing {ml_text(tubing)}, catheter {ml_text(catheter)}"
    return "From pump to tip", ml_text(tubing + catheter), parts


def _filled(read: PumpRead, tablet: Tablet) -> Number:
    last = read.pump.therapy.last_fill
    if last is None:
        return "Filled", "not known", ""
    amount = ml_text(Volume.whole_base(last.injected_nl))
    return "Filled", moment_text(read.when(last.at_ms), tablet.site), f"{amount} injected, lot {last.lot}"


def _next_alarm(read: PumpRead, tablet: Tablet) -> Number:
    therapy, now = read.pump.therapy, read.pump.pump_time_ms
    coming = [
        (at, what)
        for at, what in (
            (therapy.low_reservoir_at_ms, "low reservoir"),
            (therapy.empty_at_ms, "empty reservoir"),
            (therapy.replacement_due_at_ms, "replacement due"),
        )
        if at is not None and at > now
    ]
    if not coming:
        return "Next alarm", "none foreseen", ""
    at, what = min(coming)
    return "Next alarm", moment_text(read.when(at), tablet.site), what


def _alarms(read: PumpRead) -> str:
    return ", ".join(ALARMS[alarm].what.lower() for alarm in read.pump.alarms).capitalize() or "None"


def _minimum(mixture: Mixture, model: str, tablet: Tablet) -> Number:
    flow = tablet.site.model(model).minimum_rate
    doses = [
        drug.dose_text(flow * component.concentration, PLACES)
        for drug, component in zip(_drugs(mixture, tablet), mixture.components, strict=True)
    ]
    return "At minimum rate", " + ".join(doses), f"{flow_text(flow)}, no therapy"
