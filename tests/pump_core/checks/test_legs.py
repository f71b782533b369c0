"""What the pump can deliver, on every leg: constant flow, each step of a pattern, a bridge; and how it can be set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pump_core.checks import Reason, check
from pump_core.orders import Bridge
from pump_core.patterns import Flex, MinimumRate
from pump_core.prescription import AlarmSettings, Component, Mixture, Prescription
from pump_core.values import replace
from tests.pump_core.checks.judged import MORPHINE, day, figures, flex, found, standing
from tests.pump_core.examples import component, fluid, ident, model, nl, pg_per_day, prescription, proposal

LOWEST, HIGHEST = "0.48 mg/day", "240 mg/day"  # 0.048 and 24 mL/day of 10 mg/mL
BELOW, ABOVE = "0.479999999 mg/day", "240.001 mg/day"  # above begins with the next step of flow
REST = "3 mg/day"


def legs(reasons: tuple[Reason, ...]) -> list[tuple[str, str, str]]:
    return [each for each in found(reasons) if each[0].startswith("flow_")]


def judged(new: Prescription, reference: str = "200 mg/day") -> list[tuple[str, str, str]]:
    return legs(check(proposal(new), standing(prescription(), reference)))


def first(dose: str) -> Prescription:
    return flex(day((0, dose), (360, REST), (720, "4 mg/day")))


def last(dose: str) -> Prescription:
    return flex(day((0, REST), (360, "4 mg/day"), (1439, dose)))


def one_minute(dose: str) -> Prescription:
    return flex(day((0, REST), (600, dose), (601, REST)))


def sunday(dose: str) -> Prescription:
    return flex(Flex(days=(day((0, REST)), day((0, REST), (1200, dose))), week=(0, 0, 0, 0, 0, 0, 1)))


@pytest.mark.parametrize("with_leg", [prescription, first, last, one_minute, sunday])
def test_every_leg_lies_within_what_the_pump_delivers(with_leg: Callable[[str], Prescription]) -> None:
    for dose in (LOWEST, "0.480000001 mg/day", REST, "239.999 mg/day", HIGHEST, "240.000999999 mg/day"):
        assert judged(with_leg(dose)) == []
    assert judged(with_leg(BELOW), "0.5 mg/day") == [("flow_below_minimum", "hard", "dose")]
    assert judged(with_leg(ABOVE)) == [("flow_above_maximum", "hard", "dose")]


def test_a_pattern_that_is_wrong_at_both_ends_says_both_with_its_figures() -> None:
    wrong = flex(day((0, BELOW), (300, REST), (600, ABOVE)))
    reasons = check(proposal(wrong), standing(prescription(), "50 mg/day"))
    assert legs(reasons) == [("flow_below_minimum", "hard", "dose"), ("flow_above_maximum", "hard", "dose")]
    assert figures(reasons, "flow_below_minimum") == [(pg_per_day(BELOW), pg_per_day(LOWEST), "pg/day")]
    assert figures(reasons, "flow_above_maximum") == [(pg_per_day(ABOVE), pg_per_day(HIGHEST), "pg/day")]


def test_minimum_rate_and_a_stop_prescribe_no_dose_that_could_be_wrong() -> None:
    for new in (prescription(None), prescription().model_copy(update={"pattern": MinimumRate()})):
        assert check(proposal(new), standing(prescription())) == ()


# The bridge: a leg of the old fluid, 10 mg/mL, on the way to 20 mg/mL.

STRONGER = (component(concentration="20 mg/mL"),)


def bridged(dose: str, reference: str, line: tuple[Mixture | None, ...] = (fluid(),)) -> tuple[Reason, ...]:
    order = Bridge(command_id=ident(5), dose_pg_per_day=pg_per_day(dose))
    new = prescription(REST, mixture=STRONGER)
    reasons = check(proposal(new, order), standing(prescription(REST), reference, line=line))
    return tuple(each for each in reasons if each.field == "bridge")


@pytest.mark.parametrize(
    ("dose", "reference", "expected"),
    [
        (LOWEST, "1 mg/day", []),
        (BELOW, "1 mg/day", [("flow_below_minimum", "hard", "bridge")]),
        (HIGHEST, "200 mg/day", []),
        ("240.000999999 mg/day", "200 mg/day", []),
        (ABOVE, "200 mg/day", [("flow_above_maximum", "hard", "bridge")]),
        ("3 mg/day", "3 mg/day", []),
        ("3.9 mg/day", "3 mg/day", []),
        ("3.900000001 mg/day", "3 mg/day", [("large_increase", "soft", "bridge")]),
        ("29.999999999 mg/day", "3 mg/day", [("large_increase", "soft", "bridge")]),
        ("30 mg/day", "3 mg/day", [("ten_fold", "hard", "bridge")]),
        ("0.600000001 mg/day", "6 mg/day", []),
        ("0.6 mg/day", "6 mg/day", [("ten_fold", "hard", "bridge")]),
    ],
)
def test_a_bridge_is_a_leg_of_the_old_fluid(dose: str, reference: str, expected: list[tuple[str, str, str]]) -> None:
    assert of_the_leg(bridged(dose, reference)) == expected


def of_the_leg(reasons: tuple[Reason, ...]) -> list[tuple[str, str, str]]:
    """What is said of the leg itself, its doses aside."""
    return [each for each in found(reasons) if each[0] not in ("above_consensus", "above_start_range")]


@pytest.mark.parametrize(
    ("dose", "reference", "expected"),
    [
        ("15 mg/day", "15 mg/day", []),
        ("15.000000001 mg/day", "15 mg/day", [("above_consensus", "soft", "bridge")]),
        ("10 mg/day", "0 mg/day", []),
        ("10.000000001 mg/day", "0 mg/day", [("above_start_range", "soft", "bridge")]),
    ],
)
def test_the_dose_of_a_bridge_is_judged_as_any_other(
    dose: str, reference: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(bridged(dose, reference)) == expected


def test_a_bridge_is_judged_on_the_fluid_that_leaves_the_tip_first() -> None:
    weaker = fluid(component(concentration="1 mg/mL"))
    assert found(bridged("0.479999999 mg/day", "0.48 mg/day", (weaker, fluid()))) == []
    reason, *_ = bridged("24.0001 mg/day", "20 mg/day", (weaker, fluid()))
    assert (reason.code, reason.limit) == ("flow_above_maximum", pg_per_day("24 mg/day"))


def test_a_bridge_after_a_gap_has_no_dose_to_be_a_slip_of() -> None:
    assert of_the_leg(bridged("30 mg/day", "0 mg/day")) == []


# How the pump can be set.


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        (10_000, []),
        (10_001, ["concentration_off_step"]),
        (9_999, ["concentration_off_step"]),
        (5_000, ["concentration_off_step"]),
    ],
)
def test_a_concentration_lies_on_the_step_for_every_drug_of_the_fluid(strength: int, expected: list[str]) -> None:
    odd = Component(drug="ziconotide", concentration_pg_per_ml=strength)
    for mixture in ((odd,), (*MORPHINE, odd)):
        reasons = check(proposal(prescription(None, mixture=mixture)), standing(None, "0 mg/day"))
        assert [(each.code, each.severity, each.value, each.limit) for each in reasons] == [
            (code, "hard", strength, 10_000) for code in expected
        ]


@pytest.mark.parametrize(
    ("volume", "limit"),
    [
        (nl("1 mL") - 1, nl("1 mL")),
        (nl("1 mL"), None),
        (nl("1 mL") + 1, None),
        (nl("10 mL") - 1, None),
        (nl("10 mL"), None),
        (nl("10 mL") + 1, nl("10 mL")),
    ],
)
def test_the_low_reservoir_alarm_lies_within_its_range_to_the_nl(volume: int, limit: int | None) -> None:
    settings = AlarmSettings(low_reservoir_nl=volume, critical_interval_ms=600_000, noncritical_interval_ms=3_600_000)
    reasons = check(proposal(prescription(settings=settings)), standing(prescription()))
    assert [(each.code, each.severity, each.value, each.limit, each.unit) for each in reasons] == (
        [("low_alarm_out_of_range", "hard", volume, limit, "nL")] if limit is not None else []
    )


@pytest.mark.parametrize(
    ("field", "shortest", "longest"),
    [("critical_interval", 600_000, 7_200_000), ("noncritical_interval", 3_600_000, 86_400_000)],
)
def test_an_alarm_interval_lies_within_its_range_to_the_ms(field: str, shortest: int, longest: int) -> None:
    sound = AlarmSettings(low_reservoir_nl=nl("2 mL"), critical_interval_ms=600_000, noncritical_interval_ms=3_600_000)
    for interval, limit in (
        (shortest - 1, shortest),
        (shortest, None),
        (shortest + 1, None),
        (longest - 1, None),
        (longest, None),
        (longest + 1, longest),
    ):
        settings = sound.model_copy(update={f"{field}_ms": interval})
        reasons = check(proposal(prescription(settings=settings)), standing(prescription()))
        assert [(each.code, each.field, each.value, each.limit, each.unit) for each in reasons] == (
            [("alarm_interval_out_of_range", field, interval, limit, "ms")] if limit is not None else []
        )


def test_the_ranges_are_those_of_the_model() -> None:
    wider = replace(standing(prescription()), model=replace(model(), max_flow=model().max_flow.times(2)))
    new = proposal(prescription("480 mg/day"))
    assert of_the_leg(check(new, replace(wider, reference=standing(reference="400 mg/day").reference))) == []
    assert of_the_leg(check(new, standing(prescription(), "400 mg/day"))) == [("flow_above_maximum", "hard", "dose")]
