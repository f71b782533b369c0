"""The pump as its own checks see it, made of a reading: what the tablet judges before anything is sent.

Two things no reading tells: single boluses of the last 24 h that have ended, and a gap since the patient's facts were
told. The pump knows both; what it finds by them comes with its echo.
"""

from __future__ import annotations

from app.workflows.site import Site
from pump_core.catalogue import PumpModel
from pump_core.checks import Standing
from pump_core.flow import bolus_flow
from pump_core.log import Given, Run
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate
from pump_core.remembered import masses_of, with_masses
from pump_core.report import TherapyReport
from telemetry.messages.reading import Interrogation


def standing_of(reading: Interrogation, site: Site) -> Standing:
    """What a proposal is judged against, as far as a reading tells it."""
    therapy = reading.therapy
    return Standing(
        current=therapy.prescription,
        reference=DoseRate.whole_base(therapy.reference_dose_pg_per_day),
        believed=therapy.reservoir,
        line=therapy.line,
        runs=tuple(run.kind for run in therapy.runs),
        patient=therapy.patient,
        ended="end_of_service" in reading.alarms,
        model=site.model(reading.model),
        drugs=site.drugs,
        limits=site.limits,
        pump_ms=reading.pump_time_ms,
        wall_offset_ms=reading.wall_offset_ms,
        stalled="motor_stall" in reading.alarms,
        given=_given(therapy, site.model(reading.model)),
    )


def _given(therapy: TherapyReport, model: PumpModel) -> tuple[Given, ...]:
    """The boluses that a reading tells of: the patient's by their starts, a single one while it runs."""
    prescription = therapy.prescription
    if prescription is None:
        return ()
    given: tuple[Given, ...] = ()
    for run in sorted((*_theirs(therapy, prescription, model), *therapy.runs), key=lambda run: run.started_ms):
        if not run.replaces_basal:
            carried = masses_of(run.flow_nl_per_day, run.ends_ms - run.started_ms, prescription.mixture)
            given = with_masses(given, run, carried)
    return given


def _theirs(therapy: TherapyReport, prescription: Prescription, model: PumpModel) -> list[Run]:
    """The patient boluses that have started, but for the one that runs; as they are programmed now."""
    boluses, running = prescription.patient_boluses, {run.started_ms for run in therapy.runs}
    if boluses is None:
        return []
    flow = bolus_flow(boluses, prescription.mixture, model)
    return [
        Run.trusted(
            kind="patient_bolus",
            command_id=bytes(16),
            started_ms=at,
            ends_ms=at + boluses.duration_ms,
            flow_nl_per_day=flow,
        )
        for at in therapy.boluses_started_ms
        if at not in running
    ]
