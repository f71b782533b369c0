"""The prescription: its stored form, letter by letter, and the figures worked out from it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import ValidationError

from pump_core.patterns import Flex, FlexDay, FlexStep, MinimumRate
from pump_core.prescription import (
    MAX_BOLUSES,
    MAX_COMPONENTS,
    SCHEMA_VERSION,
    Catheter,
    Component,
    Mixture,
    PatientBoluses,
    Prescription,
    Segment,
)
from pump_core.quantities import Concentration, DoseRate, Volume
from tests.pump_core.examples import alarms, component, prescription

HOUR = 3_600_000


def boluses(lockout_ms: int, max_per_24_h: int) -> PatientBoluses:
    return PatientBoluses(dose_pg=50_000_000, duration_ms=120_000, lockout_ms=lockout_ms, max_per_24_h=max_per_24_h)


def test_the_stored_form_is_this_to_the_letter() -> None:
    assert SCHEMA_VERSION == 2
    assert prescription(boluses=boluses(4 * HOUR, 3)).to_list() == [
        [[["morphine", 10_000_000_000]]],
        ["continuous", 3_000_000_000],
        [50_000_000, 120_000, 14_400_000, 3, None, None],
        [[["8780", 609, 2_200]]],
        [2_000_000, 600_000, 3_600_000],
    ]


def test_the_stored_forms_of_the_other_patterns_and_of_a_window_are_these_to_the_letter() -> None:
    steps = tuple(FlexStep(start_minute=minute, dose_pg_per_day=dose) for minute, dose in ((0, 5), (1439, 6)))
    flex = Flex(days=(FlexDay(steps=steps), FlexDay(steps=steps[1:])), week=(0, 0, 0, 0, 0, 1, 1))
    assert flex.to_list() == ["flex", [[[[0, 5], [1439, 6]]], [[[1439, 6]]]], [0, 0, 0, 0, 0, 1, 1]]
    assert MinimumRate().to_list() == ["minimum_rate"]
    window = PatientBoluses(
        dose_pg=1, duration_ms=2, lockout_ms=3, max_per_24_h=4, window_ms=5 * HOUR, max_per_window=2
    )
    assert window.to_list() == [1, 2, 3, 4, 18_000_000, 2]
    for pattern in (flex, MinimumRate()):
        made = prescription().model_copy(update={"pattern": pattern, "patient_boluses": window})
        assert Prescription.from_list(made.to_list()) == made


def test_a_prescription_of_the_first_version_is_read_as_it_was_meant() -> None:
    old = prescription(boluses=boluses(4 * HOUR, 3)).to_list()
    old[2] = old[2][:4]
    assert Prescription.from_list(old) == prescription(boluses=boluses(4 * HOUR, 3))


def test_a_stopped_prescription_without_extras_is_stored_in_this_form() -> None:
    assert prescription(None, catheter=None).to_list() == [
        [[["morphine", 10_000_000_000]]],
        ["stopped"],
        None,
        None,
        [2_000_000, 600_000, 3_600_000],
    ]


def test_what_was_stored_is_read_as_the_same_prescription() -> None:
    stored = [
        [[["baclofen", 500_000_000], ["morphine", 2_000_000_000]]],
        ["continuous", 150_000_000],
        None,
        [[["8780", 600, 2_200], ["8781", 250, 2_200]]],
        [4_000_000, 1_200_000, 7_200_000],
    ]
    read = Prescription.from_list(stored)
    assert read.mixture.primary == component("baclofen", "500 mcg/mL")
    assert read.mixture.components[1].concentration == Concentration.parse("2 mg/mL")
    assert read.alarms == alarms("4 mL", 20, 120)
    assert read.to_list() == stored


def test_the_first_drug_of_a_mixture_drives() -> None:
    mixture = Mixture(components=(component("baclofen", "500 mcg/mL"), component()))
    assert mixture.primary.drug == "baclofen"


def test_a_mixture_holds_one_to_five_drugs_each_once() -> None:
    five = tuple(Component(drug=f"drug-{n}", concentration_pg_per_ml=1) for n in range(MAX_COMPONENTS))
    assert len(Mixture(components=five).components) == 5
    sixth = Component(drug="drug-6", concentration_pg_per_ml=1)
    for wrong in ((), (*five, sixth), (five[0], five[0])):
        with pytest.raises(ValidationError):
            Mixture(components=wrong)


@pytest.mark.parametrize(
    ("lockout_ms", "most", "allowed"),
    [
        pytest.param(4 * HOUR, 3, 3, id="D42"),
        pytest.param(10 * HOUR, 6, 3, id="D43"),
        pytest.param(24 * HOUR, 9, 1, id="one lockout a day"),
        pytest.param(24 * HOUR - 1, 9, 2, id="a lockout just under a day lets two start"),
        pytest.param(12 * HOUR, 9, 2, id="half a day"),
        pytest.param(1, 4, 4, id="the count alone"),
    ],
)
def test_the_boluses_of_a_rolling_day_are_counted_from_start_to_start(lockout_ms: int, most: int, allowed: int) -> None:
    assert boluses(lockout_ms, most).allowed_per_24_h == allowed


@pytest.mark.parametrize("changed", [{"window_ms": HOUR}, {"max_per_window": 2}])
def test_a_window_without_its_maximum_says_nothing_and_is_refused(changed: dict[str, int]) -> None:
    whole = {"window_ms": HOUR, "max_per_window": 2}
    figures = {"dose_pg": 1, "duration_ms": 1, "lockout_ms": 1, "max_per_24_h": 1}
    assert PatientBoluses(**figures, **whole).window_ms == HOUR
    with pytest.raises(ValidationError, match="come together"):
        PatientBoluses(**figures, **changed)


@pytest.mark.parametrize(
    ("field", "fits", "wrong"),
    [
        ("max_per_24_h", MAX_BOLUSES, MAX_BOLUSES + 1),
        ("max_per_24_h", 1, 0),
        ("max_per_window", MAX_BOLUSES, MAX_BOLUSES + 1),
        ("window_ms", 24 * HOUR, 24 * HOUR + 1),
        ("window_ms", 1, 0),
        ("lockout_ms", 1, 0),
        ("duration_ms", 1, 0),
        ("dose_pg", 1, 0),
    ],
)
def test_the_figures_of_patient_boluses_have_their_ends(field: str, fits: int, wrong: int) -> None:
    figures = {"dose_pg": 5, "duration_ms": 5, "lockout_ms": 5, "max_per_24_h": 5, "window_ms": 5, "max_per_window": 5}
    assert getattr(PatientBoluses(**figures | {field: fits}), field) == fits
    with pytest.raises(ValidationError, match=field):
        PatientBoluses(**figures | {field: wrong})


@pytest.mark.parametrize(
    ("segments", "volume"),
    [
        pytest.param([(600, 2_200)], "0.132 mL", id="D22"),
        pytest.param([(1100, 2_600)], "0.286 mL", id="Q05a"),
        pytest.param([(600, 2_200), (250, 2_200)], "0.187 mL", id="two pieces"),
    ],
)
def test_a_catheter_holds_what_its_pieces_hold(segments: list[tuple[int, int]], volume: str) -> None:
    pieces = tuple(Segment(model="8780", length_mm=mm, nl_per_cm=nl) for mm, nl in segments)
    assert Catheter(segments=pieces).volume == Volume.parse(volume)


def test_a_catheter_is_not_rounded() -> None:
    piece = Segment(model="8780", length_mm=1, nl_per_cm=2_201)
    assert Catheter(segments=(piece, piece)).volume == Volume(Fraction(4_402, 10))


def test_the_quantities_are_those_of_the_numbers() -> None:
    made = prescription("2.4 mg/day", settings=alarms("4 mL"))
    assert made.pattern.kind == "continuous"
    assert made.pattern.dose == DoseRate.parse("2.4 mg/day")
    assert made.alarms.low_reservoir == Volume.parse("4 mL")
