"""What the pad's judge says to each number: taken, queried or refused in words; never clamped."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.workflows.draft import Draft, Label
from app.workflows.entries import Queried, Rejected, Taken, VolumeField, judge_dose, judge_volume, read_number
from pump_core.patterns import Continuous
from pump_core.quantities import DoseRate
from tests.app.desk import draft, ml, reading, site

NUMBERS = [
    ("5", Fraction(5)),
    ("0", Fraction(0)),
    ("0.5", Fraction(1, 2)),
    ("12.25", Fraction(49, 4)),
    ("105", Fraction(105)),
]

NO_NUMBERS = [
    ("", "Nothing typed yet. Type the number that you read."),
    (".5", "Put a 0 before the point: 0.5, not .5"),
    (".", "Put a 0 before the point"),
    ("5.", "Digits are missing after the point."),
    ("5.0", "Leave out the zero at the end: 5, not 5.0, which reads as 50."),
    ("0.50", "Leave out the zero at the end"),
    ("1.2.3", "This is no number. Clear it and type it again."),
    ("1e3", "This is no number."),
    ("٣", "This is no number."),
]


@pytest.mark.parametrize(("typed", "number"), NUMBERS)
def test_a_number_is_read_exactly(typed: str, number: Fraction) -> None:
    assert read_number(typed) == number


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(("typed", "words"), NO_NUMBERS)
def test_a_number_that_can_be_misread_is_refused(typed: str, words: str) -> None:
    told = read_number(typed)
    assert isinstance(told, Rejected)
    assert words in told.message


VOLUMES: list[tuple[VolumeField, str, str]] = [
    ("withdrawn", "0", ""),
    ("withdrawn", "3.2", ""),
    ("withdrawn", "40", ""),
    ("withdrawn", "40.1", "40.1 mL does not fit: the reservoir of this pump holds 40 mL."),
    ("withdrawn", "3.25", "Volumes are entered in steps of 0.1 mL."),
    ("syringe", "0.1", ""),
    ("syringe", "20", ""),
    ("syringe", "20.1", "20 mL"),
    ("syringe", "50", "50 mL does not fit: the reservoir of this pump holds 40 mL."),
    ("syringe", "0", "0 mL cannot be filled."),
    ("label_volume", "40", ""),
    ("label_volume", "40.1", "40.1 mL does not fit: the reservoir of this pump holds 40 mL."),
    ("label_volume", "50", "all that the label says is taken as meant for injection. Read the label again"),
    ("label_volume", "0", "0 mL cannot be filled."),
    ("label_volume", "0.05", "Volumes are entered in steps of 0.1 mL."),
    ("second_total", "40", ""),
    ("second_total", "41", "holds 40 mL"),
]


@pytest.mark.use_error("U10")
@pytest.mark.parametrize(("field", "typed", "refusal"), VOLUMES)
def test_a_volume_is_taken_or_refused_at_its_limits(field: VolumeField, typed: str, refusal: str) -> None:
    verdict = judge_volume(field, typed, draft(), site())
    if refusal:
        assert isinstance(verdict, Rejected)
        assert refusal in verdict.message
    else:
        assert verdict == Taken(ml(typed))


def test_a_20_ml_pump_refuses_what_a_40_ml_pump_takes() -> None:
    verdict = judge_volume("label_volume", "20.1", draft(reading("baclofen")), site())
    assert isinstance(verdict, Rejected)
    assert "the reservoir of this pump holds 20 mL" in verdict.message


DOSES = [
    ("3", "3"),
    ("3.9", "3.9"),
    ("4", "4"),
    ("4.5", "4.5"),
    ("2.1", "2.1"),
    ("29.99", "29.99"),
    ("0.48", "0.48"),
]

REFUSED_DOSES = [
    ("0", "A dose of 0 stops the therapy. Use Stop for that"),
    ("30", "30 mg/day is 10 times the dose now (3 mg/day)."),
    ("31", "31 mg/day is 10.3 times the dose now (3 mg/day)."),
    ("0.3", "0.3 mg/day is 1/10 times the dose now (3 mg/day)."),
    ("3000", "3,000 mg/day is 1,000 times the dose now (3 mg/day)."),
    ("0.003", "0.003 mg/day is 1/1,000 times the dose now (3 mg/day)."),
    ("0.47", "0.47 mg/day needs less flow than the pump can deliver."),
    ("3.0", "Leave out the zero at the end"),
]


@pytest.mark.parametrize(("typed", "taken"), DOSES)
def test_a_dose_within_the_limits_is_taken(typed: str, taken: str) -> None:
    assert judge_dose(typed, draft(), site()) == Taken(DoseRate.of(taken, "mg/day"))


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(("typed", "words"), REFUSED_DOSES)
def test_a_dose_that_looks_like_a_slip_or_cannot_be_delivered_is_refused(typed: str, words: str) -> None:
    verdict = judge_dose(typed, draft(), site())
    assert isinstance(verdict, Rejected)
    assert verdict.message.startswith(words)


def test_a_dose_off_the_pumps_step_is_queried_with_the_dose_that_the_pump_makes() -> None:
    verdict = judge_dose("3.12345", draft(), site())
    assert isinstance(verdict, Queried)
    assert verdict.value == DoseRate.of("3.123", "mg/day")
    assert judge_dose("3", draft(), site()) == Taken(DoseRate.of("3", "mg/day"))
    assert "Press Enter again" in verdict.message


FAR_VOLUMES = [
    ("1.7", "Half of what the pump counts, or less."),
    ("1.4", "Half of what the pump counts, or less."),
    ("1.8", ""),
    ("5.3", ""),
]


@pytest.mark.use_error("U11")
@pytest.mark.parametrize(("typed", "words"), FAR_VOLUMES)
def test_half_of_what_is_counted_is_read_again_without_a_number_in_sight(typed: str, words: str) -> None:
    verdict = judge_volume("withdrawn", typed, draft(), site())
    if not words:
        assert verdict == Taken(ml(typed))
        return
    assert isinstance(verdict, Queried)
    assert verdict.value == ml(typed)
    assert verdict.message == f"{words} Read the syringe again. Press Enter again if it is so."


def test_twice_what_is_counted_is_read_again() -> None:
    left = reading().therapy.model_copy(update={"reservoir_nl": 1_000_000})
    given = draft(reading().model_copy(update={"therapy": left}))
    verdict = judge_volume("withdrawn", "2", given, site())
    assert isinstance(verdict, Queried)
    assert verdict.message.startswith("Twice what the pump counts, or more.")
    assert judge_volume("withdrawn", "1.9", given, site()) == Taken(ml("1.9"))


@pytest.mark.parametrize("typed", ["0.4", "6.8", "0"])
def test_what_is_asked_about_with_a_reason_later_is_not_asked_about_on_the_pad(typed: str) -> None:
    assert judge_volume("withdrawn", typed, draft(), site()) == Taken(ml(typed))


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(("typed", "words"), [("6", "6 mcg/day is 40 % less than now (10 mcg/day)."), ("7", "")])
def test_a_large_step_down_of_a_drug_that_may_be_stopped_is_queried(typed: str, words: str) -> None:
    verdict = judge_dose(typed, on_ziconotide(), site())
    if not words:
        assert verdict == Taken(DoseRate.of(typed, "mcg/day"))
        return
    assert verdict == Queried(DoseRate.of(typed, "mcg/day"), f"{words} Press Enter again for {typed} mcg/day.")


def on_ziconotide() -> Draft:
    """A pump that runs 10 mcg/day of ziconotide."""
    therapy = reading().therapy
    assert therapy.prescription is not None
    dose = DoseRate.of("10", "mcg/day").whole
    product = site().drugs.find_product("prialt-100")
    assert product is not None
    prescription = therapy.prescription.model_copy(
        update={"mixture": product.fluid, "pattern": Continuous(dose_pg_per_day=dose)}
    )
    runs = {"prescription": prescription, "reference_dose_pg_per_day": dose, "doses_pg_per_day": (dose,)}
    return draft(reading().model_copy(update={"therapy": therapy.model_copy(update=runs)}), label=Label())


def test_a_pump_that_was_never_programmed_has_no_dose_to_change() -> None:
    verdict = judge_dose("3", draft(reading("factory")), site())
    assert isinstance(verdict, Rejected)
    assert verdict.message == "The pump has no prescription to change."
