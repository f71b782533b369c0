"""Alarms: which conditions exist, how urgent they are, and when they sound.

=========================== ============ ============================================
alarm                       class        cause
=========================== ============ ============================================
end_of_service              critical     the pump has ended its service
motor_stall                 critical     the motor check found the rotor at rest
critical_memory_error       critical     the program was lost: safe state
empty_reservoir             critical     the believed volume is 0
stopped_too_long            critical     stopped beyond the tube-set interval
elective_replacement        non-critical replacement is due
noncritical_memory_error    non-critical one of two copies was lost, the other holds
low_reservoir               non-critical the believed volume has reached the alarm
=========================== ============ ============================================

A critical alarm sounds two tones, a non-critical one a single tone, at once and then at the interval that the
prescription sets. Silencing holds for the alarms there are and for a limited time; a new one sounds at once.
Sources: Gillette Children's discharge guide; Medtronic product advisory July 2011.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from pump_core.clocks import Duration, PumpTime
from pump_core.prescription import AlarmSettings

if TYPE_CHECKING:
    from pump_core.state import PumpState

Alarm = Literal[
    "end_of_service",
    "motor_stall",
    "critical_memory_error",
    "empty_reservoir",
    "stopped_too_long",
    "elective_replacement",
    "noncritical_memory_error",
    "low_reservoir",
]
AlarmClass = Literal["critical", "noncritical"]

_CRITICAL: Final = frozenset(
    {"end_of_service", "motor_stall", "critical_memory_error", "empty_reservoir", "stopped_too_long"}
)


class Raised(Struct, frozen=True):
    """An alarm condition and since when it exists, in ms of pump time."""

    alarm: Alarm
    since_ms: int

    @property
    def urgency(self) -> AlarmClass:
        """Whether it sounds two tones or one."""
        return "critical" if self.alarm in _CRITICAL else "noncritical"


def raised(state: PumpState) -> tuple[Raised, ...]:
    """The alarm conditions that exist, most urgent first."""
    return tuple(Raised(alarm, since) for alarm, since in _conditions(state) if since is not None)


def _conditions(state: PumpState) -> Iterator[tuple[Alarm, int | None]]:
    yield "end_of_service", state.ended_at_ms
    yield "motor_stall", state.stall_found_at_ms
    yield "critical_memory_error", state.safe_since_ms
    yield "empty_reservoir", state.empty_since_ms
    yield "stopped_too_long", state.stopped_too_long_at_ms
    yield "elective_replacement", state.replacement_due_at_ms
    yield "noncritical_memory_error", state.memory_error_at_ms
    yield "low_reservoir", state.low_at_ms if state.empty_since_ms is None else None


def next_sound(
    raised_alarm: Raised, settings: AlarmSettings, silenced: tuple[int, int] | None, after: PumpTime
) -> PumpTime:
    """The first instant later than `after` at which the alarm sounds.

    `silenced` are the instants (ms) from and to which a person silenced what sounded then.
    """
    critical = raised_alarm.urgency == "critical"
    interval = settings.critical_interval_ms if critical else settings.noncritical_interval_ms
    since = raised_alarm.since_ms
    at = since if after.ms < since else since + ((after.ms - since) // interval + 1) * interval
    if silenced is not None and since <= silenced[0] <= at < silenced[1]:
        at = since + -(-(silenced[1] - since) // interval) * interval
    return PumpTime(at)


def silent_until(state: PumpState) -> Duration | None:
    """How much longer what sounded is silenced; None when it is not."""
    if state.silenced is None or state.now_ms >= state.silenced[1]:
        return None
    return Duration(state.silenced[1] - state.now_ms)
