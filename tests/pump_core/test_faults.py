"""What befalls a pump: what it does to the truth at once, and what the pump knows of it, and when."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, days, hours, minutes
from pump_core.engine import Engine
from pump_core.faults import (
    EarlyReplacement,
    Fault,
    FlowError,
    LowBattery,
    MagneticField,
    MemoryFault,
    PortAspirated,
    PortInjected,
    Stall,
    TrueCatheter,
    TrueTubing,
)
from pump_core.log import Event
from pump_core.patterns import MinimumRate, Stopped
from tests.pump_core.examples import BY, after, alarms, fluid, nl, prescription, proposal, running

MRI = MagneticField(
    lasts_ms=30 * MS_PER_MINUTE,
    found_after_ms=10 * MS_PER_MINUTE,
    recovers_after_ms=15 * MS_PER_MINUTE,
    recovery_found_after_ms=20 * MS_PER_MINUTE,
    latches=False,
)


def said(events: tuple[Event, ...]) -> list[tuple[str, int]]:
    return [(event.kind, event.at_ms // MS_PER_MINUTE) for event in events]


def gone(engine: Engine, span: Duration) -> int:
    """What truly leaves the reservoir in a span, in nL."""
    before = engine.state.delivered
    after(engine, span)
    return (engine.state.delivered - before) // MS_PER_DAY


def test_in_the_field_the_rotor_stands_still_and_runs_again_minutes_after_it(pump: Engine) -> None:
    assert pump.befall(MRI) == ()
    assert said(after(pump, hours(2))) == [("motor_stall", 10), ("motor_stall_recovered", 65)]
    assert pump.state.delivered == 300_000 * 75 * MS_PER_MINUTE
    assert pump.alarms() == ()


@pytest.mark.parametrize("slow", [2, 24])
def test_a_rotor_may_take_from_2_to_24_h_to_recover_and_its_alarm_lasts_so_long(pump: Engine, slow: int) -> None:
    pump.befall(MRI.model_copy(update={"recovers_after_ms": slow * MS_PER_HOUR, "recovery_found_after_ms": 0}))
    after(pump, hours(slow))
    assert pump.alarms() == ("motor_stall",)
    assert pump.state.delivered == 0
    after(pump, minutes(30))
    assert pump.alarms() == ()
    assert gone(pump, days(1)) == nl("0.3 mL")


def test_a_recovery_may_be_named_only_at_the_second_interrogation(pump: Engine) -> None:
    pump.befall(MRI.model_copy(update={"recovery_found_after_ms": None}))
    pump.interrogate()
    assert said(after(pump, hours(5))) == [("motor_stall", 10)]
    assert pump.alarms() == ("motor_stall",)
    assert pump.state.true_flow_nl_per_day == 300_000
    assert pump.interrogate() == ()
    assert [event.kind for event in pump.interrogate()] == ["motor_stall_recovered"]
    assert pump.alarms() == ()
    assert pump.interrogate() == ()


def test_a_field_that_the_motor_check_misses_leaves_no_trace_but_what_did_not_flow(pump: Engine) -> None:
    pump.befall(MRI.model_copy(update={"found_after_ms": 45 * MS_PER_MINUTE + 1}))
    assert after(pump, hours(3)) == ()
    assert pump.state.metered - pump.state.delivered == 300_000 * 45 * MS_PER_MINUTE


def test_a_stall_that_is_found_in_the_instant_of_its_recovery_does_not_sound_for_ever(pump: Engine) -> None:
    pump.befall(MRI.model_copy(update={"found_after_ms": 45 * MS_PER_MINUTE}))
    assert said(after(pump, hours(3))) == [("motor_stall", 45), ("motor_stall_recovered", 65)]
    assert pump.alarms() == ()


@pytest.mark.parametrize("sounding", [True, False])
def test_a_telemetry_latch_holds_delivery_until_the_pump_is_read_if_an_alarm_sounds(sounding: bool) -> None:
    engine = running(low="10 mL" if sounding else "2 mL")
    after(engine, days(110))
    assert engine.alarms() == (("low_reservoir",) if sounding else ())
    silent = MRI.model_copy(update={"latches": True, "found_after_ms": 8 * MS_PER_HOUR})
    engine.befall(silent)
    after(engine, days(1))
    assert engine.state.latched == sounding
    assert gone(engine, days(2)) == (0 if sounding else nl("0.6 mL"))
    assert [event.kind for event in engine.interrogate()] == (["telemetry_latch_ended"] if sounding else [])
    assert gone(engine, days(1)) == nl("0.3 mL")


def test_a_stall_that_nobody_frees_lasts_and_the_belief_goes_on(pump: Engine) -> None:
    pump.befall(Stall(found_after_ms=MS_PER_HOUR, recovers_after_ms=None))
    assert said(after(pump, days(30))) == [("motor_stall", 60)]
    assert pump.state.delivered == 0
    assert pump.report().reservoir_nl == nl("31 mL")
    assert pump.needle_withdraws().whole == nl("40 mL")


def test_a_stall_that_is_over_before_the_motor_is_checked_is_never_said(pump: Engine) -> None:
    pump.befall(Stall(found_after_ms=20 * MS_PER_MINUTE, recovers_after_ms=19 * MS_PER_MINUTE))
    assert after(pump, days(1)) == ()
    assert pump.state.metered - pump.state.delivered == 300_000 * 19 * MS_PER_MINUTE


@pytest.mark.parametrize(
    ("fault", "kinds", "remembers"),
    [
        (LowBattery(safe_state=False), ["low_battery_reset"], True),
        (LowBattery(safe_state=True), ["low_battery_reset", "critical_memory_error"], False),
        (MemoryFault(critical=True), ["critical_memory_error"], True),
    ],
)
def test_a_reset_leaves_minimum_rate_and_a_critical_alarm_until_the_pump_is_programmed(
    pump: Engine, fault: Fault, kinds: list[str], remembers: bool
) -> None:
    assert [event.kind for event in pump.befall(fault)] == kinds
    assert pump.alarms() == ("critical_memory_error",)
    report = pump.report()
    assert report.prescription is not None
    assert (report.prescription.pattern, report.prescription.patient_boluses) == (MinimumRate(), None)
    assert (report.before_stop is not None) == remembers
    assert gone(pump, days(1)) == nl("0.006 mL")
    pump.apply(proposal(prescription("0.6 mg/day")), BY)
    assert pump.alarms() == ()


def test_a_reset_starts_no_pump_that_was_stopped(pump: Engine) -> None:
    pump.stop(BY)
    pump.befall(LowBattery(safe_state=True))
    assert pump.report().prescription is not None
    assert isinstance(pump.state.prescription and pump.state.prescription.pattern, Stopped)
    assert gone(pump, days(3)) == 0


def test_one_copy_of_two_lost_is_said_and_nothing_else_changes(pump: Engine) -> None:
    assert [event.kind for event in pump.befall(MemoryFault(critical=False))] == ["noncritical_memory_error"]
    assert pump.alarms() == ("noncritical_memory_error",)
    assert gone(pump, days(1)) == nl("0.3 mL")


def test_a_battery_that_ages_early_is_said_once(pump: Engine) -> None:
    fault = EarlyReplacement(ends_after_ms=10 * MS_PER_DAY)
    assert [event.kind for event in pump.befall(fault)] == ["elective_replacement"]
    assert pump.befall(fault) == ()
    assert said(after(pump, days(20))) == [("end_of_service", 10 * 24 * 60)]


@pytest.mark.parametrize("ppm", [145_000, -145_000, 1_000_000, -1_000_000])
def test_a_flow_error_shows_in_the_truth_alone(pump: Engine, ppm: int) -> None:
    pump.befall(FlowError(ppm=ppm))
    assert gone(pump, days(1)) == 300_000 * (1_000_000 + ppm) // 1_000_000
    assert pump.report().reservoir_nl == nl("39.7 mL")


@pytest.mark.parametrize(
    "fault",
    [
        TrueTubing(nl=199_000),
        TrueCatheter(nl=187_000),
        PortAspirated(nl=1_000_000),
        PortInjected(nl=500_000, fluid=fluid()),
        PortInjected(nl=500_000, fluid=None),
    ],
)
def test_what_is_done_to_the_line_by_hand_is_nothing_the_pump_can_know(pump: Engine, fault: Fault) -> None:
    after(pump, days(10))
    report, believed = pump.report(), pump.state.believed_path
    true = pump.state.true_path
    assert pump.befall(fault) == ()
    assert (pump.report(), pump.state.believed_path) == (report, believed)
    assert pump.state.true_path != true


def test_the_alarm_of_a_pump_in_the_field_does_not_wait_for_its_prescribed_interval(pump: Engine) -> None:
    pump.apply(proposal(prescription(settings=alarms(critical_min=120))), BY)
    pump.befall(MRI)
    (stall,) = after(pump, minutes(10))
    assert stall.kind == "motor_stall"
    assert pump.alarms() == ("motor_stall",)


def test_a_rotor_that_is_stuck_is_not_freed_by_the_end_of_a_scan(pump: Engine) -> None:
    stuck = Stall(found_after_ms=MS_PER_HOUR, recovers_after_ms=None)
    before, during = pump.copy(), pump.copy()
    before.befall(stuck)
    before.befall(MRI)
    during.befall(MRI)
    during.befall(stuck)
    for engine in (before, during):
        after(engine, days(3))
        assert engine.state.delivered == 0
        assert engine.alarms() == ("motor_stall",)


def test_two_stalls_at_once_last_as_long_as_the_longer(pump: Engine) -> None:
    pump.befall(Stall(found_after_ms=0, recovers_after_ms=5 * MS_PER_HOUR))
    pump.befall(Stall(found_after_ms=0, recovers_after_ms=2 * MS_PER_HOUR))
    after(pump, hours(2))
    assert pump.alarms() == ("motor_stall",)
    assert pump.state.delivered == 0
    after(pump, hours(4))
    assert pump.alarms() == ()
    assert pump.state.delivered == 300_000 * MS_PER_HOUR
