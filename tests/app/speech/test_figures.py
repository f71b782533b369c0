"""Figures, dates and units in each language, and that every one of them reads back as the number it was."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.figures import GERMAN, NARROW, SPANISH, Figures, is_neutral

BOTH = pytest.mark.parametrize("figures", [GERMAN, SPANISH], ids=["german", "spanish"])


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("0.3 mL", "0,3 mL"),
        ("1,250.5 mcg", f"1{NARROW}250,5 mcg"),
        ("12,000,000", f"12{NARROW}000{NARROW}000"),
        ("3 mg/day", "3 mg/Tag"),
        ("0.15 mg/h · 1.35 mg", "0,15 mg/h · 1,35 mg"),
        ("It takes 3. Then 0.5.", "It takes 3. Then 0,5."),
        ("28-MAR-2027 14:31", "28-MÄR-2027 14:31"),
        ("01-DEC-2026", "01-DEZ-2026"),
        ("Cisterna 0.1.0", "Cisterna 0.1.0"),
        ("version 2026.1", "version 2026.1"),
        ("8637-40, SN EMU900238, MRN 004417", "8637-40, SN EMU900238, MRN 004417"),
        ("TLS 1.3", "TLS 1.3"),
        ("−12.5 %", "−12,5 %"),
        ("nachgefüllt in 3 Tage", "nachgefüllt in 3 Tagen"),
        ("3 Tage haltbar", "3 Tage haltbar"),
    ],
)
def test_german_writes(english: str, german: str) -> None:
    assert GERMAN.written(english) == german


def test_spanish_writes_its_own_months_and_days() -> None:
    assert SPANISH.written("01-JAN-2027, 3 mg/day, de el frente") == "01-ENE-2027, 3 mg/día, del frente"


@BOTH
@given(number=st.decimals(0, 10**9, places=4))
def test_every_number_reads_back_as_itself(figures: Figures, number: Decimal) -> None:
    whole = f"{number:,}"
    english = whole.rstrip("0").rstrip(".") if "." in whole else whole
    said = figures.written(f"{english} mL").removesuffix(" mL")
    assert "." not in said
    assert re.fullmatch(rf"\d{{1,3}}({NARROW}\d{{3}})*(,\d+)?", said)
    assert Decimal(said.replace(NARROW, "").replace(",", ".")) == Decimal(english.replace(",", ""))


@BOTH
@pytest.mark.parametrize(("typed", "shown"), [("1.", "1,"), (".", ","), ("0.50", "0,50"), ("1,250", f"1{NARROW}250")])
def test_the_pad_shows_what_is_typed_in_the_language(figures: Figures, typed: str, shown: str) -> None:
    assert figures.typed(typed) == shown


@BOTH
@pytest.mark.parametrize("text", ["", "2026.1", "3 mg", "0.1.0", "1.5 T"])
def test_what_is_no_bare_number_is_not_taken_for_a_typed_one(figures: Figures, text: str) -> None:
    assert figures.typed(text) is None


@pytest.mark.parametrize(
    "text", ["3 mg/day", "28-MAR-2027 14:31", "EMU900238", "0.3 mL → 0.5 mL", "“so ordered”", "12 %"]
)
def test_figures_units_dates_and_codes_need_no_translation(text: str) -> None:
    assert is_neutral(text)


@pytest.mark.parametrize("text", ["3 days", "Stop", "at 3 mL", "mg of morphine"])
def test_words_do(text: str) -> None:
    assert not is_neutral(text)
