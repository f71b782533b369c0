"""Numbers as ISMP wants them written."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.errors import QuantityError
from pump_core.notation import amount_text, number_text

PLACES = st.integers(min_value=0, max_value=9)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1000, "mcg", "1,000 mcg"),
        (Fraction("0.05"), "mg/day", "0.05 mg/day"),
        (Fraction("19.2"), "mcg/day", "19.2 mcg/day"),
        (5, "mg", "5 mg"),
        (Fraction("5.0"), "mg", "5 mg"),
        (Fraction("0.3"), "mL", "0.3 mL"),
        (999, "mcg", "999 mcg"),
        (Fraction("1234567.5"), "mcg", "1,234,567.5 mcg"),
        (0, "mL", "0 mL"),
        (Fraction("-0.4"), "mL", "-0.4 mL"),
    ],
)
def test_an_amount_follows_ismp(value: int | Fraction, unit: str, text: str) -> None:
    assert amount_text(value, unit) == text


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Fraction(1, 3), 3, "0.333"),
        (Fraction(2, 3), 3, "0.667"),
        (Fraction("0.25"), 1, "0.3"),
        (Fraction("-0.25"), 1, "-0.3"),
        (Fraction("0.95"), 1, "1"),
        (Fraction("999.96"), 1, "1,000"),
        (Fraction("-0.04"), 1, "0"),
        (Fraction("0.5"), 0, "1"),
        (Fraction("0.30"), 4, "0.3"),
    ],
)
def test_rounding_is_half_away_from_zero_and_leaves_no_trailing_zero(value: Fraction, places: int, text: str) -> None:
    assert number_text(value, places) == text


def test_another_locale_groups_and_points_in_its_own_way() -> None:
    assert number_text(Fraction("1234.5"), group="\u202f", point=",") == "1\u202f234,5"


def test_a_number_without_a_short_form_wants_to_be_told_its_places() -> None:
    with pytest.raises(QuantityError, match="say how many places"):
        number_text(Fraction(1, 3))


@given(st.fractions(min_value=-(10**9), max_value=10**9), PLACES)
def test_every_text_is_well_written_and_within_half_a_digit(value: Fraction, places: int) -> None:
    text = number_text(value, places)
    digits = text.replace(",", "").removeprefix("-")
    whole, _, tail = digits.partition(".")
    assert whole
    assert whole == "0" or not whole.startswith("0")
    assert not tail.endswith("0")
    assert not text.endswith(".")
    assert text != "-0"
    assert abs(Fraction(text.replace(",", "")) - value) <= Fraction(1, 2 * 10**places)
    assert ("," in text) == (len(whole) > 3)
