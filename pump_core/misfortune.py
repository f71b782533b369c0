"""What a fault does to a pump: the true pump at once, what the pump knows of it when its own checks find out."""

from __future__ import annotations

from typing import assert_never

from pump_core.faults import (
    Dispersion,
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
from pump_core.fluid_path import FluidPath
from pump_core.log import Event, scaled
from pump_core.motion import Motion
from pump_core.patterns import MinimumRate, Stopped
from pump_core.remembered import note_gap
from pump_core.state import Timer, TimerKind


def befall(motion: Motion, fault: Fault) -> list[Event]:
    """Lets `fault` happen now and returns what the pump logs at once."""
    state = motion.state
    if isinstance(fault, FlowError):
        state.flow_error_ppm = fault.ppm
    elif isinstance(fault, Stall):
        _in(motion, fault.found_after_ms, "stall_found")
        if _stands_still(motion, fault.recovers_after_ms) and fault.recovers_after_ms is not None:
            _in(motion, max(fault.recovers_after_ms, fault.found_after_ms), "recovery_found")
    elif isinstance(fault, MagneticField):
        _field(motion, fault)
    elif isinstance(fault, LowBattery):
        return _low_battery(motion, fault)
    elif isinstance(fault, EarlyReplacement):
        life, since = motion.model.service, state.in_service_since_ms
        longest = (state.now_ms if since is None else since) + life.longest.ms
        if state.replacement_due_at_ms is None:
            state.replacement_due_at_ms = state.now_ms
            state.ends_at_ms = min(state.now_ms + min(fault.ends_after_ms, life.notice.ms), longest)
            return [motion.log("elective_replacement")]
    elif isinstance(fault, MemoryFault):
        return _memory(motion, fault)
    elif isinstance(fault, Dispersion):
        state.disperses = fault.on
    elif isinstance(fault, TrueTubing | TrueCatheter | PortAspirated | PortInjected):
        if state.true_path is not None:
            state.true_path = _altered(state.true_path, state.delivered, fault)
    else:
        assert_never(fault)
    return []


def interrogated(motion: Motion) -> list[Event]:
    """What an interrogation brings about: the end of a telemetry latch, a recovery named late."""
    state, events = motion.state, list[Event]()
    if state.latched:
        state.latched = False
        events.append(motion.log("telemetry_latch_ended"))
    if state.hidden_recovery and not state.stalled:
        state.hidden_recovery -= 1
        if state.hidden_recovery == 0 and state.stall_found_at_ms is not None:
            note_gap(state)
            state.stall_found_at_ms = None
            events.append(motion.log("motor_stall_recovered"))
    return events


def _in(motion: Motion, span_ms: int, kind: TimerKind) -> None:
    state = motion.state
    state.timers = (*state.timers, Timer(at_ms=state.now_ms + span_ms, kind=kind))


def _stands_still(motion: Motion, recovers_after_ms: int | None) -> bool:
    """Stops the rotor until the last recovery that is due; whether there is one: a stuck rotor is freed by nothing."""
    state = motion.state
    stuck = state.stalled and not any(timer.kind == "rotor_recovers" for timer in state.timers)
    state.stalled = True
    if recovers_after_ms is None or stuck:
        state.timers = tuple(timer for timer in state.timers if timer.kind != "rotor_recovers")
        return False
    _in(motion, recovers_after_ms, "rotor_recovers")
    return True


def _field(motion: Motion, field: MagneticField) -> None:
    recovers = field.lasts_ms + field.recovers_after_ms
    _in(motion, field.found_after_ms, "stall_found")
    if field.latches:
        _in(motion, field.lasts_ms, "field_ends")
    if not _stands_still(motion, recovers) or field.found_after_ms > recovers:
        return
    if field.recovery_found_after_ms is None:
        motion.state.hidden_recovery = 2
    else:
        _in(motion, recovers + field.recovery_found_after_ms, "recovery_found")


def _low_battery(motion: Motion, fault: LowBattery) -> list[Event]:
    state, said = motion.state, [motion.log("low_battery_reset")]
    said += _falls_to_minimum_rate(motion)
    state.safe_since_ms = state.now_ms
    if fault.safe_state:
        state.before_stop = None
        said.append(motion.log("critical_memory_error"))
    return said


def _memory(motion: Motion, fault: MemoryFault) -> list[Event]:
    state = motion.state
    if not fault.critical:
        state.memory_error_at_ms = state.now_ms
        return [motion.log("noncritical_memory_error")]
    cut_off = _falls_to_minimum_rate(motion)
    state.safe_since_ms = state.now_ms
    return [*cut_off, motion.log("critical_memory_error")]


def _falls_to_minimum_rate(motion: Motion) -> list[Event]:
    """Boluses end, as is returned, and basal falls to minimum rate; a stopped pump stays stopped.

    It is a revision of its own: nothing that was staged before ends the safe state unseen.
    """
    state, prescription = motion.state, motion.state.prescription
    state.revision += 1
    cut_off = motion.cut_off_runs()
    if prescription is None or isinstance(prescription.pattern, Stopped):
        return cut_off
    if not isinstance(prescription.pattern, MinimumRate):
        state.before_stop = prescription
    state.prescription = prescription.model_copy(update={"pattern": MinimumRate(), "patient_boluses": None})
    motion.watch_for_drug()
    return cut_off


def _altered(
    path: FluidPath, pushed: int, fault: TrueTubing | TrueCatheter | PortAspirated | PortInjected
) -> FluidPath:
    if isinstance(fault, TrueTubing):
        return path.with_tubing(pushed, scaled(fault.nl))
    if isinstance(fault, TrueCatheter):
        return path.with_catheter(pushed, scaled(fault.nl))
    if isinstance(fault, PortAspirated):
        return path.aspirated(pushed, scaled(fault.nl))
    return path.flushed(pushed, scaled(fault.nl), fault.fluid)
