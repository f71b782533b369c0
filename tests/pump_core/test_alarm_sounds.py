"""When an alarm sounds: at once, then at its interval, not while it is silenced, and a new one always at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.alarms import Raised, next_sound, raised, silent_until
from pump_core.clocks import MS_PER_MINUTE, Duration, PumpTime, days, minutes
from pump_core.engine import Engine
from pump_core.faults import EarlyReplacement, MemoryFault, Stall
from pump_core.orders import Acknowledge, Silence
from tests.pump_core.examples import BY, after, alarms, ident, proposal, running

SILENCE = Silence(command_id=ident(31))
spans = st.none() | st.tuples(st.integers(0, 400), st.integers(1, 300)).map(lambda at: (at[0], at[0] + at[1]))


def brute(since: int, interval: int, silenced: tuple[int, int] | None, after_ms: int) -> int:
    """The next sound, found by trying every instant."""
    at = after_ms + 1
    while True:
        sounds = at >= since and (at - since) % interval == 0
        hushed = silenced is not None and since <= silenced[0] <= at < silenced[1]
        if sounds and not hushed:
            return at
        at += 1


@given(
    since=st.integers(0, 300),
    interval=st.integers(1, 90),
    silenced=spans,
    now=st.integers(0, 900),
    critical=st.booleans(),
)
def test_the_next_sound_is_what_trying_every_instant_finds(
    since: int, interval: int, silenced: tuple[int, int] | None, now: int, critical: bool
) -> None:
    alarm = Raised("motor_stall" if critical else "low_reservoir", since)
    own, other = ("critical_interval_ms", "noncritical_interval_ms")[:: 1 if critical else -1]
    settings = alarms().model_copy(update={own: interval, other: 7})
    assert next_sound(alarm, settings, silenced, PumpTime(now)).ms == brute(since, interval, silenced, now)


@pytest.mark.parametrize(("urgent", "every"), [(True, 10), (False, 60)])
def test_a_critical_alarm_repeats_every_10_minutes_and_another_every_hour(urgent: bool, every: int) -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(50 if urgent else 45))
    (alarm,) = raised(engine.state)
    assert (alarm.urgency == "critical") == urgent
    assert next_sound(alarm, alarms(), None, engine.now) == engine.now + minutes(every)
    assert next_sound(alarm, alarms(), None, PumpTime(engine.now.ms - 1)) == engine.now


def test_silence_holds_for_the_alarms_there_are_and_not_for_one_that_comes() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(45))
    engine.apply(proposal(None, SILENCE), BY)
    begin = engine.now.ms
    assert silent_until(engine.state) == minutes(60)
    (low,) = raised(engine.state)
    assert next_sound(low, alarms(), engine.state.silenced, engine.now) == engine.now + minutes(60)
    engine.befall(Stall(found_after_ms=5 * MS_PER_MINUTE, recovers_after_ms=None))
    after(engine, minutes(5))
    stall, low = raised(engine.state)
    assert next_sound(stall, alarms(), engine.state.silenced, PumpTime(engine.now.ms - 1)) == engine.now
    assert next_sound(low, alarms(), engine.state.silenced, engine.now).ms == begin + 60 * MS_PER_MINUTE
    after(engine, minutes(55))
    assert silent_until(engine.state) is None


def test_silence_is_logged_with_how_long_it_lasts_and_ends_no_alarm(pump: Engine) -> None:
    pump.befall(EarlyReplacement(ends_after_ms=90 * 86_400_000))
    (said,) = pump.apply(proposal(None, SILENCE), BY)
    assert (said.kind, said.detail, said.user) == ("alarms_silenced", (60 * MS_PER_MINUTE,), BY.user)
    assert pump.alarms() == ("elective_replacement",)


def test_a_memory_error_that_is_acknowledged_is_over_and_no_other_alarm_is(pump: Engine) -> None:
    pump.befall(MemoryFault(critical=False))
    pump.befall(EarlyReplacement(ends_after_ms=86_400_000))
    assert pump.alarms() == ("elective_replacement", "noncritical_memory_error")
    pump.apply(proposal(None, Acknowledge(command_id=ident(32))), BY)
    assert pump.alarms() == ("elective_replacement",)
    pump.befall(MemoryFault(critical=True))
    pump.apply(proposal(None, Acknowledge(command_id=ident(33))), BY)
    assert pump.alarms() == ("critical_memory_error", "elective_replacement")


def test_nothing_is_silent_before_it_was_silenced(pump: Engine) -> None:
    assert silent_until(pump.state) is None
    assert raised(pump.state) == ()
    assert after(pump, Duration(0)) == ()
