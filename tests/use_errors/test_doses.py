"""Wrong doses: hours for minutes, sums, strengths, units, drugs, the floor of the pump, and the sign of a change."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_MINUTE, Duration, days
from pump_core.engine import Engine
from pump_core.log import Author, unscaled
from pump_core.orders import SingleBolus
from pump_core.patterns import Flex
from pump_core.prescription import PatientBoluses
from tests.pump_core.examples import BY, pg_per_day, proposal
from tests.use_errors.bedside import (
    BACLOFEN_500,
    BACLOFEN_2000,
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
)

DAY = days(1)


def morning(extra: str, until: str) -> Flex:
    """200 mcg/day of baclofen, and an extra dose from 06:00 on."""
    return flex(("00:00", "200 mcg/day"), ("06:00", extra), (until, "200 mcg/day"))


@pytest.mark.use_error("U1")
def test_60_mcg_every_hour_instead_of_once_a_day_is_said_with_the_total_of_the_day() -> None:
    pump = steady(BACLOFEN_500, "200 mcg/day")
    hourly = flex(("00:00", "1640 mcg/day"))
    once = morning("1640 mcg/day", "07:00")
    wrong, meant = proposal(therapy(BACLOFEN_500, hourly)), proposal(therapy(BACLOFEN_500, once))

    harmed = unchecked(pump)
    harmed.apply(wrong, BY)
    assert released(harmed, DAY) == 1_640 * PG_PER_MCG
    said = only(pump.check(wrong), "large_increase")
    assert (said.value, said.limit) == (1_640 * PG_PER_MCG, 260 * PG_PER_MCG)
    assert pump.understand(wrong).dose_pg_per_day == 1_640 * PG_PER_MCG

    assert pump.check(meant) == ()
    pump.apply(meant, BY)
    assert released(pump, DAY) == 260 * PG_PER_MCG


@pytest.mark.use_error("U1")
def test_a_bolus_over_minutes_instead_of_hours_is_refused_when_the_pump_cannot_deliver_it() -> None:
    pump, quarter = steady(MORPHINE_10, "3 mg/day"), 750 * PG_PER_MCG

    def bolus(minutes: int) -> SingleBolus:
        return SingleBolus(command_id=ident(2), dose_pg=quarter, duration_ms=minutes * MS_PER_MINUTE)

    harmed = unchecked(pump)
    harmed.apply(proposal(None, bolus(2)), BY)
    in_two_minutes = released(harmed, Duration(2 * MS_PER_MINUTE))
    assert in_two_minutes == quarter + 3 * PG_PER_MG * 2 // 1_440
    said = only(pump.check(proposal(None, bolus(2))), "bolus_too_fast")
    assert (said.severity, said.unit) == ("hard", "ms")
    assert pump.check(proposal(None, bolus(120))) == ()


@pytest.mark.use_error("U2")
def test_flex_steps_that_add_up_to_more_than_was_meant_are_said_as_the_dose_of_the_day() -> None:
    pump = steady(BACLOFEN_500, "240 mcg/day")
    meant = flex(("00:00", "8 mcg/h"), ("06:00", "14 mcg/h"), ("12:00", "8 mcg/h"))
    doubled = flex(("00:00", "8 mcg/h"), ("06:00", "14 mcg/h"), ("22:00", "30 mcg/h"))
    wrong, right = proposal(therapy(BACLOFEN_500, doubled)), proposal(therapy(BACLOFEN_500, meant))

    harmed = unchecked(pump)
    harmed.apply(wrong, BY)
    total = 6 * 8 + 16 * 14 + 2 * 30
    assert total == 332
    assert abs(released(harmed, DAY) - total * PG_PER_MCG) <= 3 * 50_000
    said = only(pump.check(wrong), "large_increase")
    assert (said.value, said.limit) == (total * PG_PER_MCG, 312 * PG_PER_MCG)
    assert pump.check(right) == ()
    assert abs(pump.understand(right).dose_pg_per_day - 228 * PG_PER_MCG) <= 3 * 50_000


@pytest.mark.use_error("U3")
def test_2000_mcg_per_ml_injected_into_a_pump_set_for_500_is_refused_by_its_label() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    wrong = proposal(None, refill(BACLOFEN_2000))
    meant = proposal(None, refill(BACLOFEN_500))

    harmed = unchecked(pump)
    needle(harmed, "18.6 mL", BACLOFEN_2000)
    harmed.apply(wrong, BY)
    assert released(harmed, days(2)) < 600 * PG_PER_MCG
    assert released(harmed, DAY) == 379 * PG_PER_MCG
    assert stopped(pump, wrong)
    said = only(pump.check(wrong), "other_concentration")
    assert (said.value, said.limit) == (2_000 * PG_PER_MCG, 500 * PG_PER_MCG)
    assert pump.check(meant) == ()
    needle(pump, "18.6 mL", BACLOFEN_500)
    pump.apply(meant, BY)
    assert released(pump, DAY) == 100 * PG_PER_MCG


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(
    ("typed", "code", "mcg"),
    [
        ("30 mg/day", "ten_fold", 30_000),
        ("0.3 mg/day", "ten_fold", 300),
        pytest.param("3000 mg/day", "unit_slip", 200_000, id="mg for mcg: all that the reservoir holds"),
    ],
)
def test_a_slipped_point_or_unit_is_refused(typed: str, code: str, mcg: int) -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    wrong, meant = proposal(therapy(MORPHINE_10, typed)), proposal(therapy(MORPHINE_10, "3.3 mg/day"))
    harmed = unchecked(pump)
    harmed.apply(wrong, BY)
    assert released(harmed, DAY) == mcg * PG_PER_MCG
    assert stopped(pump, wrong)
    said = only(pump.check(wrong), code)
    assert (said.severity, said.value, said.limit) == ("hard", pg_per_day(typed), 3 * PG_PER_MG)
    assert pump.check(meant) == ()
    pump.apply(meant, BY)
    assert released(pump, DAY) == 3_300 * PG_PER_MCG


@pytest.mark.use_error("U5")
def test_morphine_injected_into_a_pump_of_baclofen_is_refused_by_its_label() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    wrong = proposal(None, refill(MORPHINE_10))

    harmed = unchecked(pump)
    needle(harmed, "18.6 mL", MORPHINE_10)
    harmed.apply(wrong, BY)
    after(harmed, days(2))
    before = harmed.released()["baclofen"]
    assert released(harmed, DAY, "morphine") == 1_860 * PG_PER_MCG
    assert harmed.released()["baclofen"] - before == 7 * PG_PER_MCG
    assert stopped(pump, wrong)
    assert (only(pump.check(wrong), "other_drug").drug, pump.check(proposal(None, refill(BACLOFEN_500)))) == (
        "morphine",
        (),
    )


@pytest.mark.use_error("U24")
def test_a_dose_below_what_the_pump_can_deliver_is_refused_with_the_lowest_there_is() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    unseen = proposal(therapy(BACLOFEN_500, "0.04 mcg/day"))
    harmed = unchecked(pump)
    harmed.apply(unseen, BY)
    assert released(harmed, days(30)) == 0
    assert stopped(pump, unseen)

    strong = steady(BACLOFEN_2000, "100 mcg/day")
    low, lowest = proposal(therapy(BACLOFEN_2000, "95.9 mcg/day")), proposal(therapy(BACLOFEN_2000, "96 mcg/day"))
    said = only(strong.check(low), "flow_below_minimum")
    assert (said.severity, said.limit) == ("hard", 96 * PG_PER_MCG)
    assert strong.check(lowest) == ()
    strong.apply(lowest, BY)
    assert released(strong, DAY) == 96 * PG_PER_MCG


@pytest.mark.use_error("U24")
def test_a_patient_bolus_too_small_to_flow_is_refused_and_not_logged_as_given() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")

    def offers(pg: int, minutes: int) -> PatientBoluses:
        span = minutes * MS_PER_MINUTE
        return PatientBoluses(dose_pg=pg, duration_ms=span, lockout_ms=60 * MS_PER_MINUTE, max_per_24_h=3)

    wrong = proposal(therapy(MORPHINE_10, "3 mg/day", offers(40_000, 60)))
    harmed = unchecked(pump)
    harmed.apply(wrong, BY)
    before = harmed.state.metered
    _, (given,) = harmed.press(ident(3))
    after(harmed, Duration(60 * MS_PER_MINUTE))
    assert given.kind == "patient_bolus_given"
    assert unscaled(harmed.state.metered - before) == 300_000 // 24
    assert stopped(pump, wrong)
    assert "bolus_below_step" in codes(pump.check(wrong))
    assert pump.check(proposal(therapy(MORPHINE_10, "3 mg/day", offers(100 * PG_PER_MCG, 2)))) == ()


@pytest.mark.use_error("U31")
def test_no_reason_that_anybody_gives_lifts_a_hard_stop() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    wrong = proposal(therapy(MORPHINE_10, "30 mg/day"))
    harmed = unchecked(pump)
    harmed.apply(wrong, BY)
    assert released(harmed, DAY) == 30 * PG_PER_MG
    with pytest.raises(ValueError, match="ten_fold"):
        pump.apply(wrong, Author(user="A. Nurse", note="ten_fold dose morphine: the doctor said so"))
    assert released(pump, DAY) == 3 * PG_PER_MG
    assert pump.check(proposal(therapy(MORPHINE_10, "3.9 mg/day"))) == ()


@pytest.mark.use_error("U32")
@pytest.mark.parametrize(
    ("wrong", "code", "limit", "mcg"),
    [
        pytest.param("75 mcg/day", "large_decrease", 80, 75, id="25 % down instead of up"),
        pytest.param("250 mcg/day", "large_increase", 130, 250, id="the new dose typed as a change on top"),
    ],
)
def test_a_change_with_the_wrong_sign_or_base_is_said_beside_the_step_that_is_usual(
    wrong: str, code: str, limit: int, mcg: int
) -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    act = proposal(therapy(BACLOFEN_500, wrong))
    harmed = unchecked(pump)
    harmed.apply(act, BY)
    assert released(harmed, DAY) == mcg * PG_PER_MCG
    said = only(pump.check(act), code)
    assert (said.value, said.limit) == (mcg * PG_PER_MCG, limit * PG_PER_MCG)
    assert pump.reference_dose().whole == 100 * PG_PER_MCG
    meant: Engine = pump
    assert meant.check(proposal(therapy(BACLOFEN_500, "125 mcg/day"))) == ()
    meant.apply(proposal(therapy(BACLOFEN_500, "125 mcg/day")), BY)
    assert released(meant, DAY) == 125 * PG_PER_MCG
