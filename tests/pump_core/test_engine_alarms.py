"""Each alarm event comes once, at its first ms; each alarm lasts as long as its condition."""

from __future__ import annotations

from pump_core.clocks import MS_PER_DAY, Duration, days
from pump_core.engine import Engine, new_engine
from pump_core.log import Event
from tests.pump_core.examples import BY, FACTS, after, alarms, fill, nl, prescription, proposal, pump_data, running


def kinds(events: tuple[Event, ...]) -> list[str]:
    return [event.kind for event in events]


def test_low_then_empty_each_sound_once_at_their_instant() -> None:
    engine = running("20 mL", dose="4 mg/day")
    events = after(engine, days(60))
    assert [(event.kind, event.at_ms, event.detail) for event in events] == [
        ("low_reservoir", 45 * MS_PER_DAY, (nl("2 mL"),)),
        ("empty_reservoir", 50 * MS_PER_DAY, (0,)),
    ]
    assert after(engine, days(60)) == ()


def test_an_alarm_lasts_as_long_as_its_condition() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, Duration(45 * MS_PER_DAY - 1))
    assert engine.alarms() == ()
    after(engine, Duration(1))
    assert engine.alarms() == ("low_reservoir",)
    after(engine, Duration(5 * MS_PER_DAY - 1))
    assert engine.alarms() == ("low_reservoir",)
    after(engine, Duration(1))
    assert engine.alarms() == ("empty_reservoir",)
    engine.apply(proposal(None, fill(n=2)), BY)
    assert engine.alarms() == ()


def test_after_a_refill_the_alarms_sound_again_and_only_once() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(60))
    assert kinds(engine.apply(proposal(None, fill("20 mL", n=2)), BY)) == ["filled"]
    assert kinds(after(engine, days(60))) == ["low_reservoir", "empty_reservoir"]


def test_an_alarm_volume_that_is_reached_already_sounds_at_once(pump: Engine) -> None:
    after(pump, days(120))
    events = pump.apply(proposal(prescription(settings=alarms("4 mL"))), BY)
    assert kinds(events) == ["programmed", "low_reservoir"]
    assert events[1].at_ms == 120 * MS_PER_DAY
    assert after(pump, days(1)) == ()


def test_other_alarm_intervals_do_not_repeat_an_alarm_that_has_sounded(pump: Engine) -> None:
    after(pump, days(128))
    assert pump.alarms() == ("low_reservoir",)
    assert kinds(pump.apply(proposal(prescription(settings=alarms(critical_min=30))), BY)) == ["programmed"]


def test_a_lower_alarm_volume_silences_and_sounds_later(pump: Engine) -> None:
    after(pump, days(128))
    assert kinds(pump.apply(proposal(prescription(settings=alarms("1 mL"))), BY)) == ["programmed"]
    assert pump.alarms() == ()
    events = after(pump, days(5))
    assert [(event.kind, event.at_ms) for event in events] == [("low_reservoir", 130 * MS_PER_DAY)]


def test_a_pump_programmed_before_its_first_fill_says_that_it_is_empty() -> None:
    engine = new_engine(pump_data())
    events = engine.apply(proposal(prescription("0.5 mg/day"), patient=FACTS), BY)
    assert kinds(events) == ["patient_told", "programmed", "low_reservoir", "empty_reservoir"]
    assert engine.alarms() == ("empty_reservoir",)


def test_a_stop_of_48_h_sounds_once_and_lasts_until_the_pump_runs(pump: Engine) -> None:
    pump.stop(BY)
    assert after(pump, Duration(48 * 3_600_000 - 1)) == ()
    assert pump.alarms() == ()
    events = after(pump, Duration(1))
    assert [(event.kind, event.at_ms) for event in events] == [("stopped_too_long", 2 * MS_PER_DAY)]
    assert pump.alarms() == ("stopped_too_long",)
    assert after(pump, days(30)) == ()
    pump.apply(proposal(None, fill(n=2)), BY)
    assert pump.alarms() == ("stopped_too_long",)
    pump.apply(proposal(prescription()), BY)
    assert pump.alarms() == ()
    pump.stop(BY)
    assert kinds(after(pump, days(3))) == ["stopped_too_long"]
