"""What keeps each step from being left, at the boundaries of its limits."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.workflows.draft import STEPS, Draft, Step
from app.workflows.fill_rules import is_hidden, needs_second_person
from app.workflows.proposal import clock_offset
from app.workflows.refill_own import RefillOwn
from app.workflows.refill_points import may_inject, open_points
from app.workflows.refill_rules import MAYBE_DRY, UNEXPLAINED, dose_after, dose_now, is_stopped
from app.workflows.site import Reading
from pump_core.clocks import Duration, PumpTime, minutes
from pump_core.quantities import DoseRate
from pump_core.values import replace
from tests.app.desk import NOW, Desk, draft, label, ml, reading, site

TODAY = date(2026, 11, 23)


def codes(step: Step, given: Draft, today: date = TODAY) -> list[str]:
    """The open points of a step, most severe first."""
    return [point.code.split("/")[0] for point in open_points(step, given, site(), today)]


def severities(step: Step, given: Draft) -> set[str]:
    return {point.severity for point in open_points(step, given, site(), TODAY)}


@pytest.mark.parametrize("step", STEPS)
def test_a_refill_in_which_all_is_entered_has_nothing_open(step: Step) -> None:
    assert codes(step, draft()) == []


def test_an_empty_refill_has_something_to_do_in_every_step_but_therapy() -> None:
    empty = Draft(reading=reading())
    assert codes("interrogate", empty) == ["patient"]
    assert codes("syringe", empty) == ["product", "lot", "use_by", "volume"]
    assert codes("withdraw", empty) == ["withdrawn"]
    assert codes("fill", empty) == ["needle", "free_flow", "syringes"]
    assert codes("therapy", empty) == []


def test_a_pump_that_was_never_programmed_is_not_refilled() -> None:
    assert codes("interrogate", Draft(reading=reading("factory")))[0] == "no_prescription"


@pytest.mark.parametrize(
    ("product", "found"),
    [
        ("infumorph-10", []),
        ("mitigo-10", []),
        ("infumorph-25", ["other_fluid"]),
        ("prialt-100", ["other_fluid"]),
        ("lioresal-500", ["other_fluid"]),
    ],
)
def test_another_drug_or_concentration_than_the_pump_holds_goes_in_only_as_ordered(
    product: str, found: list[str]
) -> None:
    given = draft(label=label(product_id=product))
    assert codes("syringe", given) == found
    assert severities("syringe", given) <= {"caution"}
    assert may_inject(given, site(), TODAY) is not bool(found)
    assert codes("syringe", replace(given, checks=given.checks | {"change"})) == []


@pytest.mark.parametrize(("days_from_today", "expired"), [(-1, True), (0, False), (1, False)])
def test_a_label_is_good_up_to_and_on_its_expiry_date(days_from_today: int, expired: bool) -> None:
    given = draft(label=label(use_by=TODAY + timedelta(days=days_from_today)))
    assert codes("syringe", given) == (["expired_label"] if expired else [])


@pytest.mark.use_error("U11")
@pytest.mark.parametrize(
    ("withdrawn", "found"),
    [
        ("3.4", []),
        ("1.4", []),
        ("1.3", ["discrepancy"]),
        ("5.4", []),
        ("5.5", ["discrepancy"]),
        ("0.4", ["discrepancy"]),
        ("6.4", ["discrepancy"]),
    ],
)
def test_a_withdrawal_more_than_2_ml_off_the_3_4_ml_believed_is_settled(withdrawn: str, found: list[str]) -> None:
    assert codes("withdraw", draft(withdrawn=ml(withdrawn))) == found


@pytest.mark.use_error("U11")
def test_what_nothing_explains_ends_the_refill_and_what_is_explained_does_not() -> None:
    off = draft(withdrawn=ml("6.4"))
    assert codes("withdraw", replace(off, discrepancy_reason=UNEXPLAINED)) == ["unexplained"]
    assert severities("withdraw", replace(off, discrepancy_reason=UNEXPLAINED)) == {"stop"}
    explained = replace(off, discrepancy_reason="catheter and rotor checked")
    assert codes("withdraw", explained) == ["read_again"]
    assert severities("withdraw", explained) == {"caution"}
    for again, found in (("4.6", ["readings_differ"]), ("6.4", [])):
        own = RefillOwn(again_nl=ml(again).whole, again_initials="QR")
        assert codes("withdraw", replace(explained, own=own)) == found
    assert codes("withdraw", replace(explained, own=RefillOwn(again_nl=ml("6.4").whole))) == ["read_again"]


@pytest.mark.use_error("U10")
@pytest.mark.parametrize(
    ("on_label", "syringes", "left", "found"),
    [
        ("40", ("20", "20"), False, []),
        ("40", ("20", "19.9"), False, ["below_label"]),
        ("40", ("20", "19.9"), True, []),
        ("39.9", ("20", "20"), False, ["above_label"]),
        ("20", ("20", "20"), False, ["above_label"]),
        ("40", ("20", "20", "0.1"), False, ["over_capacity"]),
        ("40", ("20", "0.1"), True, []),
        ("40", ("20",), True, ["second_person"]),
    ],
)
def test_what_was_injected_is_compared_with_label_reservoir_and_last_fill(
    on_label: str, syringes: tuple[str, ...], left: bool, found: list[str]
) -> None:
    given = draft(label=label(volume=ml(on_label)), syringes=tuple(ml(text) for text in syringes), left_in_syringe=left)
    assert codes("fill", given) == found


@pytest.mark.use_error("U10")
@pytest.mark.parametrize(("syringes", "needed"), [(("20",), True), (("20", "0.1"), False), (("20", "20"), False)])
def test_a_second_person_enters_again_at_half_of_the_last_fill(syringes: tuple[str, ...], needed: bool) -> None:
    given = draft(syringes=tuple(ml(text) for text in syringes), left_in_syringe=True)
    assert needs_second_person(given, site()) is needed
    assert is_hidden(given, site()) is needed


def test_the_second_persons_entry_must_agree() -> None:
    given = draft(syringes=(ml("20"),), left_in_syringe=True)
    assert codes("fill", replace(given, second_total=ml("20"))) == ["second_person"]
    agreed = replace(given, second_total=ml("20"), second_initials="AB")
    assert codes("fill", agreed) == []
    assert not is_hidden(agreed, site())
    assert codes("fill", replace(agreed, second_total=ml("19.9"))) == ["second_differs"]


@pytest.mark.use_error("U12")
@pytest.mark.parametrize("check", ["needle", "free_flow", "resistance", "site"])
def test_every_pocket_fill_check_keeps_the_step_closed(check: str) -> None:
    given = draft()
    assert codes("fill", replace(given, checks=given.checks - {check})) == [check]


@pytest.mark.use_error("U12")
def test_swelling_pain_or_resistance_stops_the_refill() -> None:
    assert codes("fill", draft(trouble=True)) == ["pocket_fill"]
    assert severities("fill", draft(trouble=True)) == {"stop"}


@pytest.mark.parametrize("volume", ["2", "0.1"])
def test_a_label_with_no_more_than_the_alarm_volume_is_stopped_before_it_is_injected(volume: str) -> None:
    assert severities("syringe", draft(label=label(volume=ml(volume)))) == {"stop"}
    assert codes("syringe", draft(label=label(volume=ml("2.1")))) == []


def test_a_large_increase_is_answered_with_a_reason_and_a_slip_cannot_be() -> None:
    large = draft(dose=DoseRate.of("4.5", "mg/day"))
    [caution] = open_points("therapy", large, site(), TODAY)
    assert caution.severity == "caution"
    assert codes("therapy", replace(large, answers=((caution.code, "ordered so"),))) == []
    slip = draft(dose=DoseRate.of("30", "mg/day"))
    [stop] = [point for point in open_points("therapy", slip, site(), TODAY) if point.severity == "stop"]
    assert "ten_fold" in codes("therapy", replace(slip, answers=((stop.code, "ordered so"),)))


def test_a_reservoir_found_empty_is_a_caution_about_tolerance() -> None:
    dry = draft(withdrawn=ml("0"), discrepancy_reason="last fill entered wrongly")
    assert codes("therapy", dry) == ["start_dose"]
    dry = replace(dry, dose=DoseRate.of("3", "mg/day"))
    assert codes("therapy", dry) == ["above_start_range", "maybe_dry"]
    told = (MAYBE_DRY, "prescriber informed")
    assert codes("therapy", replace(dry, answers=(told,))) == ["above_start_range"]
    assert (
        codes("therapy", replace(dry, answers=(told, ("above_start_range/dose/morphine", "still tolerates it")))) == []
    )


def test_a_stopped_pump_is_asked_about_and_goes_on_with_the_dose_before() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    given = draft(desk.machine.interrogation(8))
    assert is_stopped(given)
    assert codes("therapy", given) == ["restart"]
    assert dose_now(given, site()) == DoseRate.of("3", "mg/day")
    assert dose_after(replace(given, restart="restart"), site()) == DoseRate.of("3", "mg/day")
    assert dose_after(replace(given, restart="stay_stopped"), site()) == DoseRate.of("0", "mg/day")


@pytest.mark.parametrize(("off_ms", "is_set"), [(0, False), (120_000, False), (120_001, True), (-120_001, True)])
def test_a_pump_clock_is_set_when_it_is_further_off_than_tolerated(off_ms: int, is_set: bool) -> None:
    here = site(lambda: NOW + Duration(off_ms))
    offset = clock_offset(draft(), here, Reading(PumpTime(reading().pump_time_ms), here.now()))
    assert (offset is not None) is is_set
    if offset is not None:
        assert offset == reading().wall_offset_ms + off_ms


def test_the_age_of_a_reading_is_no_drift_of_the_pumps_clock() -> None:
    here = site(lambda: NOW + minutes(14))
    aged = Reading(PumpTime(reading().pump_time_ms), NOW)
    assert clock_offset(draft(), here, aged) is None
    slow = Reading(aged.pump_time, NOW + minutes(-20))
    assert clock_offset(draft(), site(lambda: NOW), slow) == reading().wall_offset_ms - minutes(20).ms
