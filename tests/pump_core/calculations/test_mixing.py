"""Dilutions, fills and residuals: drug is neither made nor lost."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.mixing import dilution, residual_mix
from pump_core.calculations.refusals import Refused
from pump_core.quantities import Concentration, Volume
from tests.pump_core.calculations.asked import ask

POSITIVE = st.fractions(min_value=Fraction(1, 1000), max_value=1000)


def test_a_stock_of_the_wanted_strength_needs_no_diluent() -> None:
    assert ask("dilution", stock="2 mg/mL", final="2000 mcg/mL", final_volume="40 mL") == {
        "stock_volume": "40 mL",
        "diluent_volume": "0 mL",
    }


def test_a_fill_is_told_in_the_mass_unit_of_the_dose() -> None:
    answer = ask("fill_preparation", fill_volume="20 mL", flow="0.5 mL/day", dose="2 mg/day", stock="10000 mcg/mL")
    assert answer == {
        "lasts": "40 day",
        "drug_mass": "80 mg",
        "stock_volume": "8 mL",
        "diluent_volume": "12 mL",
        "concentration": "4 mg/mL",
    }


def test_a_dead_volume_that_was_not_rinsed_weakens_a_fill() -> None:
    asked = {"residual": "1.4 mL", "residual_concentration": "0.5 mg/mL", "fill_volume": "18.6 mL"}
    assert ask("residual_mix", **asked, fill_concentration="2000 mcg/mL") == {"concentration": "1895 mcg/mL"}


def test_without_a_residual_the_fill_keeps_its_concentration() -> None:
    asked = {"residual": "0 mL", "residual_concentration": "500 mcg/mL", "fill_volume": "20 mL"}
    assert ask("residual_mix", **asked, fill_concentration="2 mg/mL") == {"concentration": "2 mg/mL"}


@given(stock=POSITIVE, final=POSITIVE, volume=POSITIVE)
def test_a_dilution_keeps_the_drug_and_the_volume(stock: Fraction, final: Fraction, volume: Fraction) -> None:
    strong, weak = Concentration.of(stock, "mg/mL"), Concentration.of(final, "mg/mL")
    parts = dilution(strong, weak, Volume.of(volume, "mL"))
    if isinstance(parts, Refused):
        assert final > stock
        return
    assert parts.stock * strong == Volume.of(volume, "mL") * weak
    assert parts.stock + parts.diluent == Volume.of(volume, "mL")
    assert parts.diluent >= Volume.whole_base(0)


@given(left=POSITIVE, its=POSITIVE, fill=POSITIVE, other=POSITIVE)
def test_a_mix_holds_the_drug_of_both(left: Fraction, its: Fraction, fill: Fraction, other: Fraction) -> None:
    one, two = (Volume.of(left, "mL"), Concentration.of(its, "mg/mL")), (Volume.of(fill, "mL"), other)
    filled = Concentration.of(two[1], "mg/mL")
    mixed = residual_mix(*one, two[0], filled)
    assert (one[0] + two[0]) * mixed == one[0] * one[1] + two[0] * filled
    assert min(one[1], filled) <= mixed <= max(one[1], filled)
