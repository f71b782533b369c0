"""What nobody watched: gaps without drug, stops, scans, dates, clocks, alarms that are not heard or not believed."""

from __future__ import annotations

from copy import deepcopy

import pytest

from pump_core.alarms import next_sound, raised
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, days, hours, minutes
from pump_core.faults import EarlyReplacement, MagneticField
from pump_core.orders import ClockSet, Silence
from pump_core.prescription import AlarmSettings
from tests.pump_core.examples import BY, alarms, nl, proposal, pump_data
from tests.use_errors.bedside import (
    MORPHINE_10,
    PG_PER_MCG,
    PG_PER_MG,
    after,
    codes,
    flex,
    ident,
    needle,
    only,
    refill,
    released,
    steady,
    stopped,
    therapy,
    unchecked,
    with_model,
)

DAY = days(1)


@pytest.mark.use_error("U14")
def test_the_old_dose_after_months_without_drug_is_judged_as_a_start() -> None:
    pump = steady(MORPHINE_10, "1.94 mg/day")
    after(pump, days(190))
    assert pump.state.empty_since_ms is not None
    raised_dose = proposal(therapy(MORPHINE_10, "2.174 mg/day"), refill(MORPHINE_10, "20 mL", withdrawn="0 mL"))
    harmed = unchecked(pump)
    needle(harmed, "20 mL", MORPHINE_10)
    harmed.apply(raised_dose, BY)
    after(harmed, days(3))
    assert released(harmed, DAY) == 2_174 * PG_PER_MCG
    said = only(pump.check(raised_dose), "above_start_range")
    assert (said.value, said.limit) == (2_174 * PG_PER_MCG, PG_PER_MG)
    assert pump.report().reference_dose_pg_per_day == 0

    start = proposal(therapy(MORPHINE_10, "1 mg/day"), refill(MORPHINE_10, "20 mL", withdrawn="0 mL"))
    assert pump.check(start) == ()


@pytest.mark.use_error("U14")
def test_the_old_dose_after_a_stop_of_48_h_is_judged_as_a_start_and_a_minute_before_it_is_not() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    pump.stop(BY)
    after(pump, Duration(48 * MS_PER_HOUR - MS_PER_MINUTE))
    again = proposal(therapy(MORPHINE_10, "3 mg/day"))
    assert pump.check(again) == ()
    after(pump, minutes(1))
    assert codes(pump.check(again)) == ["above_start_range"]
    harmed = unchecked(pump)
    harmed.apply(again, BY)
    assert released(harmed, DAY) == 3 * PG_PER_MG


@pytest.mark.use_error("U16")
def test_a_stop_that_is_forgotten_is_63_mg_not_given_and_sounds_after_48_h() -> None:
    deaf = steady(MORPHINE_10, "3 mg/day", data=with_model(pump_data(), stopped_alarm=days(4_000)))
    deaf.stop(BY)
    assert after(deaf, days(21)) == ()
    assert deaf.alarms() == ()
    assert deaf.released() == {}

    pump = steady(MORPHINE_10, "3 mg/day")
    pump.stop(BY)
    said = after(pump, days(21))
    assert [(event.kind, event.at_ms) for event in said] == [("stopped_too_long", 48 * MS_PER_HOUR)]
    assert [each.urgency for each in raised(pump.state)] == ["critical"]

    brief = steady(MORPHINE_10, "3 mg/day")
    brief.stop(BY)
    assert after(brief, hours(47)) == ()
    brief.apply(proposal(therapy(MORPHINE_10, "3 mg/day")), BY)
    assert after(brief, days(21)) == ()
    assert brief.released()["morphine"] == 63 * PG_PER_MG


SCAN = MagneticField(
    lasts_ms=30 * MS_PER_MINUTE,
    found_after_ms=10 * MS_PER_MINUTE,
    recovers_after_ms=15 * MS_PER_MINUTE,
    recovery_found_after_ms=20 * MS_PER_MINUTE,
    latches=True,
)


@pytest.mark.use_error("U17")
def test_a_pump_that_is_not_read_after_a_scan_may_stay_latched_and_reading_it_frees_it_and_says_so() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    pump.befall(SCAN)
    after(pump, hours(2))
    unread = pump.copy()
    assert released(unread, days(7)) == 0
    assert [event.kind for event in pump.interrogate()] == ["telemetry_latch_ended"]
    assert released(pump, days(7)) == 21 * PG_PER_MG

    silent = steady(MORPHINE_10, "3 mg/day")
    silent.befall(SCAN.model_copy(update={"latches": False}))
    after(silent, hours(2))
    assert released(silent, days(7)) == 21 * PG_PER_MG
    assert silent.interrogate() == ()


@pytest.mark.use_error("U22")
def test_the_day_on_which_the_pump_stops_is_told_from_the_notice_on_and_never_later_than_it_does() -> None:
    pump = steady(MORPHINE_10, "3 mg/day", "40 mL")
    report = pump.report()
    assert (report.replacement_due_at_ms, report.ends_at_ms) == (None, None)
    pump.befall(EarlyReplacement(ends_after_ms=200 * MS_PER_DAY))
    told = pump.report().ends_at_ms
    assert told == 90 * MS_PER_DAY
    planned_for_day_100 = pump.copy()
    after(planned_for_day_100, days(90))
    assert planned_for_day_100.alarms()[0] == "end_of_service"
    assert released(planned_for_day_100, days(10)) == 0
    after(pump, Duration(told - 1))
    assert pump.state.ended_at_ms is None
    assert [event.at_ms for event in after(pump, Duration(1))] == [told]


NIGHT = flex(("00:00", "2.4 mg/day"), ("02:00", "14.4 mg/day"), ("03:00", "2.4 mg/day"))
"""0.6 mg from 02:00 to 03:00, and 0.1 mg in every other hour."""


@pytest.mark.use_error("U23")
@pytest.mark.parametrize(
    ("wall", "by", "code", "change"),
    [
        pytest.param(2, 1, "clock_skips_pattern", -500, id="spring"),
        pytest.param(3, -1, "clock_repeats_pattern", 500, id="autumn"),
    ],
)
def test_a_clock_set_for_daylight_saving_says_how_much_of_a_pattern_it_leaves_out_or_repeats(
    wall: int, by: int, code: str, change: int
) -> None:
    pump = steady(MORPHINE_10, NIGHT)
    pump.state.wall_offset_ms = wall * MS_PER_HOUR
    pump._motion.refresh()
    kept, shifted = pump.copy(), unchecked(pump)
    act = proposal(None, ClockSet(command_id=ident(9), offset_ms=(wall + by) * MS_PER_HOUR))
    shifted.apply(act, BY)
    span = hours(12)
    assert released(shifted, span) - released(kept, span) == change * PG_PER_MCG
    said = only(pump.check(act), code)
    assert (said.severity, said.value, said.unit) == ("soft", 600 * PG_PER_MCG, "pg")

    constant = steady(MORPHINE_10, "3 mg/day")
    assert constant.check(act) == ()


@pytest.mark.use_error("U29")
def test_alarms_that_would_never_be_heard_again_are_refused() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    never = AlarmSettings(low_reservoir_nl=nl("2 mL"), critical_interval_ms=2**50, noncritical_interval_ms=2**50)
    act = proposal(therapy(MORPHINE_10, "3 mg/day", settings=never))
    harmed = unchecked(pump)
    harmed.apply(act, BY)
    after(harmed, days(60))
    (low,) = raised(harmed.state)
    assert next_sound(low, never, None, harmed.now).ms - harmed.now.ms == 2**50
    after(harmed, days(7))
    assert released(harmed, days(3)) == 0
    assert stopped(pump, act)
    assert codes(pump.check(act)) == ["alarm_interval_out_of_range", "alarm_interval_out_of_range"]

    assert pump.check(proposal(therapy(MORPHINE_10, "3 mg/day", settings=alarms()))) == ()
    after(pump, days(60))
    pump.apply(proposal(None, Silence(command_id=ident(9))), BY)
    (low,) = raised(pump.state)
    assert next_sound(low, alarms(), pump.state.silenced, pump.now) == pump.now + hours(1)


@pytest.mark.use_error("U33")
def test_an_alarm_is_told_with_the_volume_that_caused_it_so_that_a_false_one_is_seen() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    after(pump, days(59))
    false = deepcopy(pump.state)
    false.low_at_ms = false.now_ms
    assert [each.alarm for each in raised(false)] == ["low_reservoir"]
    assert unscaled_ml(false.believed) == "2.3 mL"
    assert pump.alarms() == ()
    again = proposal(therapy(MORPHINE_10, "3 mg/day"))
    assert [event.kind for event in pump.apply(again, BY)] == ["programmed"]
    (low,) = after(pump, DAY)
    assert (low.kind, low.detail, pump.report().reservoir_nl) == ("low_reservoir", (nl("2 mL"),), nl("2 mL"))


def unscaled_ml(volume: int) -> str:
    """A volume of the engine in tenths of mL."""
    return f"{volume // MS_PER_DAY / 10**6:g} mL"
