"""The largest of everything fits a message: a proposal, its echo, a refusal, and a whole interrogation."""

from __future__ import annotations

from typing import get_args

import pytest

from pump_core.alarms import Alarm
from pump_core.checks import MAX_REASONS, Reason
from pump_core.clocks import MS_PER_DAY
from pump_core.engine import Engine
from pump_core.fluid_path import Batch, FluidPath, Parcel
from pump_core.log import DrugMass, Event, FillRecord, Run, scaled
from pump_core.orders import (
    MAX_ORDERS,
    Acknowledge,
    Aspirated,
    Bridge,
    ClockSet,
    Fill,
    Order,
    Prime,
    Proposal,
    Silence,
    SingleBolus,
    Stop,
)
from pump_core.patient import PatientFacts
from pump_core.patterns import DAYS_PER_WEEK, MAX_STEPS, Flex, FlexDay, FlexStep
from pump_core.prescription import (
    MAX_BOLUSES,
    MAX_COMPONENTS,
    AlarmSettings,
    Catheter,
    Component,
    Mixture,
    PatientBoluses,
    Prescription,
    Segment,
)
from pump_core.record import LONGEST_SPAN_MS, NOTE_LENGTH
from pump_core.state import FILLS_KEPT, PumpState
from telemetry.backend.history import demo_machine
from telemetry.backend.identity import Identity
from telemetry.backend.machine import PumpMachine
from telemetry.backend.scenario import load_demo_pumps
from telemetry.messages.codec import Envelope, digest, encode, stage_bytes
from telemetry.messages.programming import MAX_STAGED, Commit, Echo, Override, Stage, StageRefused
from telemetry.messages.reading import PAGE, Interrogation, PatientLabel
from telemetry.paging import FillReader, LogReader
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, constants, ident

MOST = 2**63 - 1
WIDE = "\U0001f489"  # four bytes in UTF-8, as many as any character takes
ASKED = 64
LARGEST_INTERROGATION = 12_000
"""No therapy takes more: sixteen fluids of five drugs each in the line, and ten lists beside at their ends."""
STRONGEST = 2**50 // 10_000 * 10_000
"""The last on the pump's step that a component can say."""


def _mixture() -> Mixture:
    return Mixture(
        components=tuple(
            Component(drug=f"{n}".ljust(32, "x"), concentration_pg_per_ml=STRONGEST) for n in range(MAX_COMPONENTS)
        )
    )


def _flex() -> Flex:
    steps = tuple(
        FlexStep(start_minute=1_439 - MAX_STEPS + n, dose_pg_per_day=STRONGEST * 900 - n) for n in range(MAX_STEPS)
    )
    return Flex(days=(FlexDay(steps=steps),) * DAYS_PER_WEEK, week=tuple(range(DAYS_PER_WEEK)))


def _facts() -> PatientFacts:
    allergies = tuple(f"{n}".ljust(32, "x") for n in range(16))
    return PatientFacts(opioid="tolerant", psychosis="unknown", indication="nonmalignant_pain", allergies=allergies)


def _prescription() -> Prescription:
    segment = Segment(model="x" * 32, length_mm=2**16 - 1, nl_per_cm=2**20 - 1)
    return Prescription(
        mixture=_mixture(),
        pattern=_flex(),
        patient_boluses=PatientBoluses(
            dose_pg=MOST,
            duration_ms=MS_PER_DAY,
            lockout_ms=LONGEST_SPAN_MS,
            max_per_24_h=MAX_BOLUSES,
            window_ms=86_400_000,
            max_per_window=MAX_BOLUSES,
        ),
        catheter=Catheter(segments=(segment,) * 6),
        alarms=AlarmSettings(low_reservoir_nl=2**40, critical_interval_ms=MOST, noncritical_interval_ms=MOST),
    )


def _proposal() -> Proposal:
    fill = Fill(
        command_id=ident(1),
        withdrawn_nl=2**40 - 1,
        syringes_nl=(2**40 - 1,) * 12,
        product="x" * 32,
        fluid=_mixture(),
        lot=WIDE * 40,
        use_by_day=2**21 - 1,
        stable_days=2**12 - 1,
    )
    others: tuple[Order, ...] = (
        ClockSet(command_id=ident(2), offset_ms=2**47 - 1),
        SingleBolus(command_id=ident(3), dose_pg=MOST, duration_ms=MS_PER_DAY),
        Bridge(command_id=ident(4), dose_pg_per_day=MOST),
        Prime(command_id=ident(5), front="reservoir"),
        Aspirated(command_id=ident(6), nl=2**40 - 1),
        Acknowledge(command_id=ident(7)),
        Silence(command_id=ident(8)),
        Stop(command_id=ident(9)),
    )
    orders = (fill, *others)[:MAX_ORDERS]
    return Proposal(serial=WIDE * 60, base_revision=MOST, prescription=_prescription(), orders=orders, patient=_facts())


def _reasons() -> tuple[Reason, ...]:
    one = Reason(code="x" * 60, severity="hard", field="x" * 60, value=-MOST, limit=-MOST, unit="pg/day", drug="x" * 32)
    return (one,) * MAX_REASONS


def _fluid(number: int) -> Mixture:
    drugs = (f"{number}.{n}".ljust(32, "x") for n in range(MAX_COMPONENTS))
    return Mixture(components=tuple(Component(drug=drug, concentration_pg_per_ml=STRONGEST) for drug in drugs))


def _path(parts: int) -> FluidPath:
    """A line of so many fluids, behind it a reservoir with traces of sixteen drugs."""
    length = scaled(10_000)
    drugs = tuple(DrugMass(drug=f"{n}".ljust(32, "x"), pg=2**54) for n in range(16))
    parcels = tuple(
        Parcel(start=(n - parts) * length, used=0, batch=Batch(volume=scaled(40_000_000), drugs=drugs, label=_fluid(n)))
        for n in range(parts)
    )
    return FluidPath(tubing=parts * length, catheter=0, parcels=parcels, gone=(), removed=())


def _machine(user: str, note: str) -> PumpMachine:
    """A pump with every list full and every text and number as long as it can be."""
    fill = FillRecord(
        command_id=ident(1),
        at_ms=MOST,
        expected_nl=MOST,
        delivered_nl=MOST,
        withdrawn_nl=MOST,
        injected_nl=MOST,
        product="x" * 32,
        fluid=_mixture(),
        lot=WIDE * 40,
        use_by_day=MOST,
        stable_until_ms=MOST,
    )
    event = Event(event_id=MOST, at_ms=MOST, kind="empty_reservoir", detail=(-MOST,) * 4, user=user, note=note)
    state = PumpState(
        now_ms=MOST,
        next_event_id=MOST,
        revision=MOST,
        prescription=_prescription(),
        before_stop=_prescription(),
        flow_nl_per_day=10_000,
        believed=scaled(40_000_000),
        stopped_at_ms=MOST,
        low_at_ms=MOST,
        empty_since_ms=MOST,
        wall_offset_ms=-MOST,
        fills=(fill,) * FILLS_KEPT,
        runs=(Run(kind="patient_bolus", command_id=ident(1), started_ms=MOST, ends_ms=MOST, flow_nl_per_day=MOST),) * 8,
        bolus_starts_ms=(MOST,) * MAX_BOLUSES,
        believed_path=_path(16),
        true_path=_path(16),
        patient=_facts(),
        replacement_due_at_ms=MOST,
        ends_at_ms=MOST,
        ended_at_ms=MOST,
        stall_found_at_ms=MOST,
        safe_since_ms=MOST,
        memory_error_at_ms=MOST,
        stopped_too_long_at_ms=MOST,
        log=tuple(event.model_copy(update={"event_id": MOST - n}) for n in range(256, 0, -1)),
    )
    label = PatientLabel(patient_id=ident(1), name=WIDE * 60, born_day=-MOST, mrn=WIDE * 60)
    identity = Identity(model=WIDE * 60, serial=WIDE * 60, patient=label, birth_utc_ms=MOST)
    return PumpMachine(identity, Engine(constants().pump_data("8637-40"), state))


NOTES = [
    pytest.param("", "", id="what happened by itself"),
    pytest.param("A. Clinician", "", id="as most entries are"),
    pytest.param("x" * 60, "x" * NOTE_LENGTH, id="long notes"),
    pytest.param(WIDE * 60, WIDE * NOTE_LENGTH, id="the longest notes"),
]


def test_the_largest_interrogation_leaves_its_lists_to_the_pages_and_has_an_end() -> None:
    machine = _machine("", "")
    told = machine.interrogation(ASKED)
    assert set(told.alarms) == {*get_args(Alarm)} - {"low_reservoir"}
    assert (len(told.therapy.line), len(told.therapy.mixed), len(told.therapy.runs)) == (16, 16, 8)
    assert (told.events, told.fills) == ((), ())
    assert PAGE < len(encode(Envelope(2**32 - 1, told))) <= LARGEST_INTERROGATION


@pytest.mark.parametrize("scenario", sorted(load_demo_pumps().pumps))
def test_the_interrogation_of_every_demo_pump_is_a_page_filled_with_the_newest_entries(scenario: str) -> None:
    machine = demo_machine(constants(), scenario, NOW_UTC_MS)
    told = machine.interrogation(ASKED)
    assert len(encode(Envelope(2**32 - 1, told))) <= PAGE
    log = machine.engine.state.log
    assert told.events == log[len(log) - len(told.events) :]
    if len(told.events) < len(log):
        one_more = told.model_copy(update={"events": log[-len(told.events) - 1 :]})
        assert len(encode(Envelope(2**32 - 1, one_more))) >= PAGE


@pytest.mark.parametrize(("user", "note"), NOTES)
def test_the_whole_log_comes_in_pages_however_long_its_notes_are(user: str, note: str) -> None:
    machine = _machine(user, note)
    reader, log = LogReader(), list[Event]()
    while reader.more:
        page = machine.log(reader.request())
        assert len(encode(Envelope(2**32 - 1, page))) <= PAGE
        reader, events = reader.read(page)
        log += events
    assert tuple(log) == machine.engine.state.log


def test_all_refills_come_in_pages_however_long_they_are() -> None:
    machine, reader = _machine("", ""), FillReader()
    while not reader.is_done:
        page = machine.fills(reader.request())
        assert len(encode(Envelope(2**32 - 1, page))) <= PAGE
        reader = reader.read(page)
    assert reader.fills == machine.engine.state.fills


def test_no_entry_is_told_unless_it_is_asked_for() -> None:
    machine = demo_machine(constants(), "factory", NOW_UTC_MS)
    assert machine.interrogation(0).events == ()
    assert [event.kind for event in machine.interrogation(1).events] == ["made"]


def test_the_largest_proposal_can_be_staged_and_echoed() -> None:
    staged = stage_bytes(_proposal())
    assert MAX_STAGED / 2 < len(staged) <= MAX_STAGED
    encode(Envelope(2**32 - 1, Stage(command_id=ident(1), staged=staged, user=WIDE * 60)))
    told: Interrogation = _machine("", "").interrogation(0)
    encode(
        Envelope(
            2**32 - 1,
            Echo(
                command_id=ident(1),
                digest=digest(staged),
                pump_time_ms=MOST,
                expires_at_ms=MOST,
                proposal=_proposal(),
                after=told.therapy,
                cautions=_reasons(),
            ),
        )
    )


def test_every_reason_and_every_override_fits() -> None:
    encode(Envelope(2**32 - 1, StageRefused(command_id=ident(1), reasons=_reasons())))
    overrides = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="x" * 120) for each in _reasons()
    )
    encode(
        Envelope(
            2**32 - 1,
            Commit(
                command_id=ident(1),
                digest=bytes(32),
                user=WIDE * 60,
                second_checker=WIDE * 120,
                overrides=overrides,
            ),
        )
    )
