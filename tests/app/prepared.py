"""Pumps that stand otherwise than the demo pumps: programmed by somebody else before the tablet meets them."""

from __future__ import annotations

from pathlib import Path
from time import localtime, time_ns

from pump_core.orders import Aspirated, Fill, Order, Proposal
from pump_core.patient import PatientFacts
from pump_core.prescription import PatientBoluses, Prescription
from pump_core.quantities import Mass, Volume
from telemetry.backend.history import demo_machine
from telemetry.backend.inputs import Committing, Staging
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import PumpMemory
from telemetry.constants import load_constants
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage
from tests.pump_core.examples import component, fluid

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
TOLERANT = PatientFacts(opioid="tolerant", psychosis="no", indication="nonmalignant_pain", allergies=())
BOLUSES = PatientBoluses(
    dose_pg=Mass.of("0.3", "mg").whole, duration_ms=10 * MINUTE_MS, lockout_ms=3 * HOUR_MS, max_per_24_h=4
)


def told(
    machine: PumpMachine,
    *orders: Order,
    prescription: Prescription | None = None,
    patient: PatientFacts | None = None,
) -> None:
    """Another programmer does this, every caution answered."""
    state = machine.engine.state
    proposal = Proposal(
        serial=machine.identity.serial,
        base_revision=state.revision,
        prescription=prescription,
        orders=orders,
        patient=patient,
    )
    staged, command_id = stage_bytes(proposal), (9_000 + state.revision).to_bytes(16, "big")
    echo = machine.take(Staging(stage=Stage(command_id=command_id, staged=staged, user="Dr. Other"))).answer
    assert isinstance(echo, Echo), echo
    said = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="as ordered") for each in echo.cautions
    )
    commit = Commit(command_id=command_id, digest=digest(staged), user="Dr. Other", second_checker="", overrides=said)
    done = machine.take(Committing(commit=commit, as_entered=True)).answer
    assert isinstance(done, Outcome)
    assert done.state == "done", done


def running(machine: PumpMachine) -> Prescription:
    """What it is programmed for."""
    prescription = machine.engine.state.prescription
    assert prescription is not None
    return prescription


def drawn_empty(machine: PumpMachine) -> PumpMachine:
    """The catheter was drawn empty through its port: no drug from the connector to the tip."""
    told(machine, Aspirated(command_id=bytes([71] * 16), nl=Volume.of("1", "mL").whole))
    return machine


def stronger(machine: PumpMachine) -> PumpMachine:
    """Morphine 25 mg/mL instead of 10 at the same dose, and the bridge left out: the line holds the weaker one."""
    new = fluid(component("morphine", "25 mg/mL"))
    fill = Fill(
        command_id=bytes([72] * 16),
        withdrawn_nl=Volume.of("3.2", "mL").whole,
        syringes_nl=(Volume.of("20", "mL").whole, Volume.of("20", "mL").whole),
        product="infumorph-25",
        fluid=new,
        lot="MF4001",
        use_by_day=21_000,
        stable_days=90,
    )
    told(machine, fill, prescription=running(machine).model_copy(update={"mixture": new, "patient_boluses": None}))
    return machine


def tolerant(machine: PumpMachine, boluses: PatientBoluses | None = None) -> PumpMachine:
    """The patient is tolerant of opioids, with these patient boluses."""
    told(
        machine,
        prescription=running(machine).model_copy(update={"patient_boluses": boluses}) if boluses else None,
        patient=TOLERANT,
    )
    return machine


def demo_now(scenario: str = "refill-due") -> PumpMachine:
    """A demo pump whose past ends now, for a process of its own."""
    return demo_machine(load_constants(), scenario, time_ns() // 1_000_000, localtime().tm_gmtoff * 1_000)


def keep(machine: PumpMachine, folder: Path) -> None:
    """Writes it to a pump's memory, where a process takes it up."""
    memory = PumpMemory(folder)
    memory.create(machine.checkpoint())
    memory.close()
