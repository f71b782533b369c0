"""Every command that changes delivery, or what the pump does about it: the pump that it meets, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE
from pump_core.faults import MemoryFault as CellLost
from pump_core.orders import (
    Acknowledge,
    Aspirated,
    Bridge,
    ClockSet,
    Order,
    Prime,
    Proposal,
    Silence,
    SingleBolus,
    Stop,
)
from pump_core.patient import PatientFacts
from pump_core.patterns import Continuous, FlexDay, FlexStep, MinimumRate, Pattern, Stopped, every_day
from pump_core.prescription import Component, Mixture, PatientBoluses, Prescription
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.history import demo_machine
from telemetry.backend.inputs import Befalling, Committing, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage, StopNow
from telemetry.messages.reading import Interrogation
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, PG_PER_MG, USER, constants, fill, ident

NewId = Callable[[], bytes]
_CATHETER_NL = 134_200  # the whole catheter of this pump: 61 cm of 2.2 mcL/cm
_STRONG = Mixture(components=(Component(drug="morphine", concentration_pg_per_ml=25 * PG_PER_MG),))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a command asks of a pump: a prescription out of the one that runs, and orders."""

    prescribe: Callable[[Prescription], Prescription] | None = None
    orders: Callable[[NewId], tuple[Order, ...]] = lambda _: ()
    patient: PatientFacts | None = None

    def proposal(self, reading: Interrogation, new_id: NewId) -> Proposal:
        """The proposal on what was just read."""
        running = reading.therapy.before_stop or reading.therapy.prescription
        assert running is not None
        return Proposal(
            serial=reading.serial,
            base_revision=reading.therapy.revision,
            prescription=self.prescribe(running) if self.prescribe is not None else None,
            orders=self.orders(new_id),
            patient=self.patient,
        )


@dataclass(frozen=True, slots=True)
class Command:
    """A command by name; without `asked` it is `StopNow`. `answers` are reasons by the key of their caution."""

    name: str
    asked: Asked | None
    pump: str = "running"
    answers: tuple[tuple[str, str], ...] = ()


def _pattern(pattern: Pattern) -> Callable[[Prescription], Prescription]:
    return lambda running: running.model_copy(update={"pattern": pattern})


def _order(kind: type[Order], **fields: object) -> Callable[[NewId], tuple[Order, ...]]:
    return lambda new_id: (kind(command_id=new_id(), **fields),)


def _bridged(new_id: NewId) -> tuple[Order, ...]:
    workflow = fill(1, 40, product="infumorph-25", fluid=_STRONG, command_id=new_id())
    return (workflow, Bridge(command_id=new_id(), dose_pg_per_day=3 * PG_PER_MG))


_DAY = (
    FlexStep(start_minute=0, dose_pg_per_day=3 * PG_PER_MG),
    FlexStep(start_minute=12 * 60, dose_pg_per_day=2 * PG_PER_MG),
)
_HOURLY = every_day(FlexDay(steps=_DAY))
_BOLUSES = PatientBoluses(
    dose_pg=PG_PER_MG // 10, duration_ms=10 * MS_PER_MINUTE, lockout_ms=4 * MS_PER_HOUR, max_per_24_h=4
)
_TOLERANT = PatientFacts(opioid="tolerant", psychosis="no", indication="malignant_pain", allergies=())
_LARGE = (("large_increase/dose/morphine", "pain"),)
_CONSENSUS = (("above_consensus_concentration/concentration/morphine", "volume"),)

COMMANDS = (
    Command("dose", Asked(_pattern(Continuous(dose_pg_per_day=4 * PG_PER_MG))), answers=_LARGE),
    Command("flex", Asked(_pattern(_HOURLY))),
    Command("minimum-rate", Asked(_pattern(MinimumRate()))),
    Command("stopped", Asked(_pattern(Stopped()))),
    Command("restart", Asked(lambda before: before), pump="stopped"),
    Command("fill", Asked(orders=lambda new_id: (fill(1, 40, command_id=new_id()),))),
    Command(
        "bridge",
        Asked(lambda running: running.model_copy(update={"mixture": _STRONG}), _bridged),
        answers=_CONSENSUS,
    ),
    Command("prime", Asked(orders=_order(Prime, front="connector")), pump="aspirated"),
    Command("bolus", Asked(orders=_order(SingleBolus, dose_pg=PG_PER_MG // 10, duration_ms=20 * MS_PER_MINUTE))),
    Command(
        "patient-boluses",
        Asked(lambda running: running.model_copy(update={"patient_boluses": _BOLUSES}), patient=_TOLERANT),
    ),
    Command("clock", Asked(orders=_order(ClockSet, offset_ms=NOW_UTC_MS))),
    Command(
        "aspirated",
        Asked(orders=_order(Aspirated, nl=_CATHETER_NL)),
        answers=(("prime_needed/prime/morphine", "primed tomorrow"),),
    ),
    Command("silence", Asked(orders=_order(Silence)), pump="alarmed"),
    Command("acknowledge", Asked(orders=_order(Acknowledge)), pump="alarmed"),
    Command("stop-order", Asked(orders=_order(Stop))),
    Command("stop-now", None),
)
"""The orders and patterns that the pump says it carries out, each at least once: see `test_commands`."""


@cache
def pump_image(name: str, now_utc_ms: int = NOW_UTC_MS) -> Checkpoint:
    """The pump that a command meets, its past ending at an instant."""
    machine = demo_machine(constants(), "refill-due", now_utc_ms)
    if name == "stopped":
        machine.take(Stopping(stop=StopNow(command_id=ident(900), serial=machine.identity.serial, user=USER)))
    elif name == "aspirated":
        _program(machine, Asked(orders=_order(Aspirated, nl=_CATHETER_NL)), 900)
    elif name == "alarmed":
        machine.take(Befalling(fault=CellLost(critical=False)))
    else:
        assert name == "running"
    return machine.checkpoint()


def _program(machine: PumpMachine, asked: Asked, number: int) -> None:
    proposal = asked.proposal(machine.interrogation(0), lambda: ident(number + 1))
    staged = stage_bytes(proposal)
    echo = machine.take(Staging(stage=Stage(command_id=ident(number), staged=staged, user=USER))).answer
    assert isinstance(echo, Echo), echo
    overrides = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="as asked") for each in echo.cautions
    )
    commit = Commit(command_id=ident(number), digest=digest(staged), user=USER, second_checker="", overrides=overrides)
    done = machine.take(Committing(commit=commit, as_entered=True)).answer
    assert isinstance(done, Outcome)
    assert done.state == "done", done
