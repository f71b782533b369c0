"""What left the pump lately: the same as its own reservoir says, and nothing is said that the log does not cover."""

from __future__ import annotations

import pytest

from app.workflows.given import Given, given_lately
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE, hours, minutes
from pump_core.faults import LowBattery, Stall
from pump_core.orders import Aspirated, Order, Prime, Proposal, SingleBolus
from pump_core.patterns import FlexDay, FlexStep, MinimumRate, Pattern, every_day
from pump_core.prescription import PatientBoluses
from pump_core.quantities import Volume
from pump_core.values import replace
from telemetry.backend.inputs import Befalling, Committing, Pressing, Staging
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage
from tests.app.desk import Desk

MG = 10**9
BOLUSES = PatientBoluses(dose_pg=MG // 5, duration_ms=10 * MS_PER_MINUTE, lockout_ms=2 * MS_PER_HOUR, max_per_24_h=6)


def an_id(number: int) -> bytes:
    return number.to_bytes(16, "little")


def program(desk: Desk, number: int, *orders: Order, **changes: object) -> None:
    """A transaction of someone at this pump; every caution is answered."""
    state = desk.machine.engine.state
    assert state.prescription is not None
    prescription = state.prescription.model_copy(update=changes) if changes else None
    proposal = Proposal(
        serial=desk.machine.identity.serial,
        base_revision=state.revision,
        prescription=prescription,
        orders=orders,
        patient=state.patient.model_copy(update={"opioid": "tolerant"}) if state.patient is not None else None,
    )
    staged = stage_bytes(proposal)
    echo = desk.machine.take(Staging(stage=Stage(command_id=an_id(number), staged=staged, user="tester"))).answer
    assert isinstance(echo, Echo), echo
    overrides = tuple(Override(code=c.code, field=c.field, drug=c.drug, reason="bench") for c in echo.cautions)
    commit = Commit(
        command_id=an_id(number), digest=digest(staged), user="tester", second_checker="", overrides=overrides
    )
    done = desk.machine.take(Committing(commit=commit, as_entered=True)).answer
    assert isinstance(done, Outcome)
    assert done.state == "done", done.reasons


def pattern(desk: Desk, number: int, new: Pattern) -> None:
    program(desk, number, pattern=new)


def read(desk: Desk) -> None:
    desk.tablet.interrogate()
    desk.answer_all()


def believed(desk: Desk) -> Volume:
    assert desk.tablet.read is not None
    return Volume.whole_base(desk.tablet.read.pump.therapy.reservoir_nl)


def given(desk: Desk) -> Given | None:
    assert desk.tablet.read is not None
    return given_lately(desk.tablet.read.pump, desk.tablet.log.held, desk.tablet.site)


def at_desk(scenario: str = "refill-due") -> Desk:
    desk = Desk(scenario)
    desk.connect()
    return desk


def close(one: Volume, other: Volume) -> bool:
    """Each side rounds a reading down to whole nL."""
    return abs(one - other) <= Volume.whole_base(2)


def test_a_constant_flow_of_a_whole_day() -> None:
    desk = at_desk()
    assert given(desk) == Given(Volume.of("0.3", "mL"), desk.machine.now.ms - 24 * MS_PER_HOUR, True, 0, False)


@pytest.mark.parametrize("later_h", [3, 30])
def test_flex_boluses_and_a_prime_amount_to_what_the_reservoir_lost(later_h: int) -> None:
    desk = at_desk("baclofen")
    mcg = MG // 1_000
    day = FlexDay(
        steps=(
            FlexStep(start_minute=360, dose_pg_per_day=330 * mcg),
            FlexStep(start_minute=1_200, dose_pg_per_day=250 * mcg),
        )
    )
    pattern(desk, 1, every_day(day))
    desk.passes(hours(later_h))
    program(desk, 2, SingleBolus(command_id=an_id(3), dose_pg=20 * mcg, duration_ms=20 * MS_PER_MINUTE))
    desk.passes(minutes(7))
    read(desk)
    told = given(desk)
    assert told is not None
    assert told.whole_day == (later_h > 24)
    since = told.since_ms
    assert since == max(desk.machine.now.ms - 24 * MS_PER_HOUR, at_desk("baclofen").machine.now.ms)
    twin = at_desk("baclofen")
    pattern(twin, 1, every_day(day))
    twin.passes(hours(0) if later_h < 24 else hours(later_h - 24) + minutes(7))
    read(twin)
    assert close(told.volume, believed(twin) - believed(desk))


def test_patient_boluses_are_counted_and_are_in_the_sum() -> None:
    desk = at_desk()
    program(desk, 1, patient_boluses=BOLUSES)
    read(desk)
    before = believed(desk)
    for press in range(3):
        desk.machine.take(Pressing(command_id=an_id(10 + press)))
        desk.passes(hours(1))
    read(desk)
    told = given(desk)
    assert told is not None
    assert told.patient_boluses == 2, "one press fell into the lockout"
    assert close(told.volume, before - believed(desk))


def test_a_prime_takes_the_place_of_basal_infusion() -> None:
    desk = at_desk()
    program(desk, 3, Aspirated(command_id=an_id(4), nl=10**6))
    read(desk)
    before = believed(desk)
    program(desk, 1, Prime(command_id=an_id(2), front="connector"))
    desk.passes(hours(2))
    read(desk)
    told = given(desk)
    assert told is not None
    assert told.whole_day
    primed = before - believed(desk)
    assert primed > Volume.of("0.1", "mL"), "the catheter was primed"
    assert close(told.volume, Volume.whole_base(300_000 * 22 // 24) + primed)


def test_a_stop_counts_what_ran_before_it_and_nothing_after() -> None:
    desk = at_desk()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(hours(6))
    read(desk)
    told = given(desk)
    assert told is not None
    assert told.whole_day
    assert told.volume == Volume.of("0.225", "mL")


def test_a_stop_that_ended_minimum_rate_does_not_count_the_therapy_before_it() -> None:
    desk = at_desk()
    pattern(desk, 1, MinimumRate())
    desk.passes(hours(3))
    read(desk)
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(hours(1))
    read(desk)
    told = given(desk)
    assert told is not None
    assert not told.whole_day
    assert told.volume == Volume.of("0", "mL")


def test_a_bolus_that_is_cut_off_counts_as_far_as_it_came() -> None:
    desk = at_desk()
    read(desk)
    before = believed(desk)
    program(desk, 1, SingleBolus(command_id=an_id(2), dose_pg=MG // 5, duration_ms=60 * MS_PER_MINUTE))
    desk.passes(minutes(15))
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(hours(1))
    read(desk)
    told = given(desk)
    assert told is not None
    earlier = Volume.whole_base(300_000 * (24 * 60 - 75) // (24 * 60))
    assert close(told.volume, earlier + (before - believed(desk)))


def test_a_reset_to_minimum_rate_is_where_the_count_begins() -> None:
    desk = at_desk()
    desk.machine.take(Befalling(fault=LowBattery(safe_state=False)))
    read(desk)
    before = believed(desk)
    desk.passes(hours(12))
    read(desk)
    told = given(desk)
    assert told is not None
    assert not told.whole_day
    assert close(told.volume, before - believed(desk))


def test_a_rotor_at_rest_is_said_beside_the_count() -> None:
    desk = at_desk()
    desk.machine.take(Befalling(fault=Stall(found_after_ms=0, recovers_after_ms=None)))
    desk.passes(hours(30))
    read(desk)
    told = given(desk)
    assert told is not None
    assert told.whole_day
    assert told.waited


@pytest.mark.parametrize("what", ["nothing read", "not to the end", "a gap"])
def test_without_the_whole_log_of_the_time_nothing_is_said(what: str) -> None:
    desk = at_desk()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(hours(1))
    read(desk)
    assert given(desk) is not None
    held = desk.tablet.log.held
    newest = {
        "nothing read": (),
        "not to the end": held.newest[:-1],
        "a gap": (*held.newest[:-2], held.newest[-1]),
    }[what]
    assert desk.tablet.read is not None
    assert given_lately(desk.tablet.read.pump, replace(held, newest=newest), desk.tablet.site) is None


def test_a_log_that_begins_within_the_day_is_not_enough() -> None:
    desk = at_desk()
    program(desk, 1, SingleBolus(command_id=an_id(2), dose_pg=MG // 5, duration_ms=20 * MS_PER_MINUTE))
    desk.passes(hours(3))
    read(desk)
    assert given(desk) is not None
    held = desk.tablet.log.held
    newest = held.newest[-2:]
    assert [event.kind for event in newest] == ["single_bolus_started", "run_ended"]
    assert desk.tablet.read is not None
    assert given_lately(desk.tablet.read.pump, replace(held, newest=newest), desk.tablet.site) is None
