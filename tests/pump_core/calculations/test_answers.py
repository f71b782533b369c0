"""Numbers are printed exactly when they end, else to 15 significant digits, and JSON never turns one into a float."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pump_core.calculations.answers import amount, decimal_text, said
from pump_core.calculations.exact_json import Unreadable, read_json, write_json
from pump_core.quantities import Volume

FRACTIONS = st.fractions(min_value=-(10**20), max_value=10**20)
ENDING = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=12)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(1, 10), "0.1"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(10**21), "1" + "0" * 21),
        (Fraction(1, 2**40), "0.0000000000009094947017729282379150390625"),
        (Fraction(1, 3), "0.333333333333333"),
        (Fraction(2, 3), "0.666666666666667"),
        (Fraction(-200, 3), "-66.6666666666667"),
        (Fraction(1, 300), "0.00333333333333333"),
        (Fraction(10**18, 3), "333333333333333000"),
        (Fraction(2 * 10**15, 3), "666666666666667"),
        (Fraction(3 * 10**20 - 1, 3 * 10**20), "1"),
        (1 + Fraction(1, 3 * 10**12), "1.00000000000033"),
        (10 - Fraction(1, 3 * 10**20), "10"),
    ],
)
def test_a_number_is_printed_exactly_or_to_15_digits(value: Fraction, text: str) -> None:
    assert decimal_text(value) == text


@given(ENDING)
def test_a_number_that_ends_loses_nothing(number: object) -> None:
    value = Fraction(str(number))
    text = decimal_text(value)
    assert Fraction(text) == value
    assert not (("." in text) and text.endswith("0"))


@given(FRACTIONS)
@example(Fraction(1, 3 * 10**40))
@example(Fraction(10**40, 7))
def test_any_number_is_as_near_as_15_digits_come(value: Fraction) -> None:
    text = decimal_text(value)
    assert "e" not in text.lower()
    assert abs(Fraction(text) - value) <= abs(value) * Fraction(5, 10**15)


def test_a_number_of_very_many_digits_is_printed_to_15() -> None:
    assert decimal_text(Fraction(1, 10**5_000)) == "0." + "0" * 4_999 + "1"
    assert decimal_text(Fraction(1, 2**5_000)).lstrip("0.")[:4] == "7079"


def test_people_read_commas_from_1_000_and_programs_none() -> None:
    assert said(Fraction(12345678, 10), "mcg") == "1,234,567.8 mcg"
    assert said(999, "mcg") == "999 mcg"
    assert amount(Volume.parse("1234 mL"), "mL") == "1234 mL"


@given(FRACTIONS | ENDING.map(lambda each: Fraction(str(each))))
def test_a_printed_number_is_read_as_printed(value: Fraction) -> None:
    assert json.loads(write_json(value), parse_float=Fraction, parse_int=Fraction) == Fraction(decimal_text(value))


def test_a_printed_answer_is_json_for_everybody() -> None:
    answer = {"a": "µg", "b": True, "c": None, "d": [Fraction(1, 4), 7], "e": {}, "f": [], "g": {"h": "\ud800"}}
    text = write_json(answer)  # type: ignore[arg-type]
    assert text.isascii()
    assert json.loads(text) == {**answer, "d": [0.25, 7]}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[1,]",
        b"{'calc': 1}",
        b"NaN",
        b'{"value": Infinity}',
        b"[-Infinity]",
        b"\xff\xfe\xfd",
        b"[" * 100_000,
        b"01",
        b"[] []",
    ],
)
def test_what_is_no_json_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_json(raw)


def test_decimals_are_read_as_they_are_written() -> None:
    assert read_json(b"[0.1, 14.5, 1e3, 1.50E-2, -0, 0e999]") == [
        Fraction(1, 10),
        Fraction(29, 2),
        1000,
        Fraction(3, 200),
        0,
        0,
    ]


@pytest.mark.parametrize("number", [b"1e30", b"1e-31", b"1e99999", b"1" * 31, b"1" * 10_000, b"0." + b"1" * 31])
def test_a_number_out_of_bounds_is_no_number(number: bytes) -> None:
    assert isinstance(read_json(number), Unreadable)


@pytest.mark.parametrize("number", [b"1e29", b"1e-30", b"9" * 30, b"0." + b"1" * 30])
def test_a_number_at_the_bounds_is_one(number: bytes) -> None:
    assert read_json(number) == Fraction(number.decode())
