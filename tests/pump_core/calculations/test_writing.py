"""Amounts after ISMP: written one way, and read only when written that way."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.units import UNITS
from pump_core.calculations.writing import ReadNumber, read_number, written
from tests.pump_core.calculations.asked import ask, ask_text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("0.3", "mL", "0.3 mL"),
        ("5.0", "mg", "5 mg"),
        ("0.50", "mg", "0.5 mg"),
        ("999", "mcg", "999 mcg"),
        ("999.5", "mcg", "999.5 mcg"),
        ("1000", "mcg", "1,000 mcg"),
        ("1234567.25", "mcg/day", "1,234,567.25 mcg/day"),
        ("1e3", "mcg/mL", "1,000 mcg/mL"),
        ("0", "mL", "0 mL"),
        ("-0.5", "mL", "-0.5 mL"),
        ("500", "µg", "500 mcg"),
        ("500", "μg/mL", "500 mcg/mL"),
        ("2", "µL/h", "2 uL/h"),
        ("0.1", "mg", "0.1 mg"),
        ("0.000000000000000000000000000001", "mg", "0.000000000000000000000000000001 mg"),
    ],
)
def test_an_amount_is_written_one_way(value: str, unit: str, text: str) -> None:
    assert ask_text(f'{{"calc": "format", "value": {value}, "unit": "{unit}"}}') == {"text": text}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("0.5 mg", "0.5", "mg"),
        ("0 mL", "0", "mL"),
        ("10 mg/mL", "10", "mg/mL"),
        ("100 mcg", "100", "mcg"),
        ("999.999 mcg", "999.999", "mcg"),
        ("1,000 mcg", "1000", "mcg"),
        ("12,345.75 mcg/day", "12345.75", "mcg/day"),
        ("123,456,789 mcg", "123456789", "mcg"),
        ("0." + "1" * 28 + " mg", "0." + "1" * 28, "mg"),
    ],
)
def test_what_is_written_so_is_accepted(text: str, value: str, unit: str) -> None:
    assert ask("read_number", text=text) == {"accepted": True, "value": Fraction(value), "unit": unit}


def test_a_number_without_a_unit_is_read_without_one() -> None:
    assert ask("read_number", text="0.5") == {"accepted": True, "value": Fraction(1, 2)}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (".5 mg", "naked decimal"),
        (".50mg", "naked decimal"),
        (".5", "naked decimal"),
        ("5.0 mg", "trailing zero"),
        ("0.50 mg", "trailing zero"),
        ("5.0mg", "trailing zero"),
        ("1000.0 mcg", "trailing zero"),
        ("0.0 mg", "trailing zero"),
        ("5mg", "no space"),
        ("0.3mL", "no space"),
        ("10000mcg", "no space"),
        ("5µg", "no space"),
        ("1000 mcg", "no thousands separator"),
        ("10000 mcg", "no thousands separator"),
        ("1000.5 mcg", "no thousands separator"),
        ("10000 µg", "no thousands separator"),
        ("5 µg", "µg"),
        ("5 μg/day", "µg"),
        ("1,5 mg", "not a number"),
        ("1,00 mg", "not a number"),
        ("1,0000 mg", "not a number"),
        ("0,500 mg", "not a number"),
        ("1000,000 mg", "not a number"),
        ("1,000,00 mg", "not a number"),
        ("5. mg", "not a number"),
        (". mg", "not a number"),
        ("1.2.3 mg", "not a number"),
        ("05 mg", "not a number"),
        ("-5 mg", "not a number"),
        ("+5 mg", "not a number"),
        ("1e3 mg", "not a number"),
        ("five mg", "not a number"),
        ("mg", "not a number"),
        ("", "not a number"),
        (" ", "not a number"),
        ("5 ", "not a number"),
        (" 5 mg", "not a number"),
        ("5  mg", "not a number"),
        ("5\tmg", "not a number"),
        ("5 mg ", "not a number"),
        ("5 mg\n", "not a number"),
        ("5 cc", "not a number"),
        ("5 MG", "not a number"),
        ("5 mg 5 mg", "not a number"),
        ("\u0665 mg", "not a number"),
        ("NaN mg", "not a number"),
        ("1" * 31 + " mg", "not a number"),
    ],
)
def test_what_could_mean_something_else_is_refused_with_the_reason(text: str, reason: str) -> None:
    answer = ask("read_number", text=text)
    assert (answer["accepted"], answer["reason"]) == (False, reason)
    assert "error" not in answer
    assert "value" not in answer


@given(
    value=st.decimals(min_value=0, max_value=10**12, places=6, allow_nan=False).map(lambda each: Fraction(str(each))),
    unit=st.sampled_from(sorted(UNITS)),
)
def test_what_is_written_is_read_back(value: Fraction, unit: str) -> None:
    assert read_number(written(value, unit)) == ReadNumber(value, unit)


@given(st.text(max_size=12) | st.from_regex(r"[0-9.,]{1,8} ?(mg|mcg|µg|cc)?", fullmatch=True))
def test_a_text_is_accepted_only_when_it_is_written_so(text: str) -> None:
    found = read_number(text)
    if isinstance(found, ReadNumber):
        assert written(found.value, found.unit).strip() == text
