"""Quantities are exact, keep to their kind and never hold a float."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.errors import InexactError, PumpCoreError, QuantityError
from pump_core.notation import number_text
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume, exact

KINDS = (Volume, Mass, Concentration, FlowRate, DoseRate)
Kind = type[Volume] | type[Mass] | type[Concentration] | type[FlowRate] | type[DoseRate]
ACTS: list[Callable[[Any, Any], object]] = [
    operator.add,
    operator.sub,
    operator.lt,
    operator.le,
    operator.gt,
    operator.ge,
]
UNITS = [(kind, unit) for kind in KINDS for unit in kind.units]
TWO = [(one, other) for one in KINDS for other in KINDS if one is not other]

DECIMALS = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=9).map(
    lambda number: number_text(Fraction(number), group="")
)
WHOLE = st.integers(min_value=-(2**62), max_value=2**62)
POSITIVE = st.fractions(min_value=Fraction(1, 10**6), max_value=10**9)


@pytest.mark.parametrize(("kind", "unit"), UNITS)
@given(number=DECIMALS)
def test_what_is_read_is_shown_again_to_the_last_digit(kind: Kind, unit: str, number: str) -> None:
    quantity = kind.parse(f"{number} {unit}")
    assert quantity.to(unit) == Fraction(number)
    assert number_text(quantity.to(unit), group="") == number
    assert kind.of(number, unit) == quantity == kind.of(Fraction(number), unit)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Volume.parse("0.3 mL"), Volume.parse("300 uL")),
        (Volume.parse("1 uL"), Volume.parse("1000 nL")),
        (Mass.parse("1 mg"), Mass.parse("1000 mcg")),
        (Mass.parse("0.5 mcg"), Mass.parse("500 ng")),
        (Mass.parse("1 ng"), Mass.parse("1000 pg")),
        (Concentration.parse("0.025 mg/mL"), Concentration.parse("25 mcg/mL")),
        (Concentration.parse("1 mcg/mL"), Concentration.parse("1000000 pg/mL")),
        (FlowRate.parse("24 mL/day"), FlowRate.parse("1 mL/h")),
        (FlowRate.parse("0.048 mL/day"), FlowRate.parse("2 uL/h")),
        (FlowRate.parse("1 mL/day"), FlowRate.parse("1000000 nL/day")),
        (DoseRate.parse("2.4 mcg/day"), DoseRate.parse("0.1 mcg/h")),
        (DoseRate.parse("24 mg/day"), DoseRate.parse("1 mg/h")),
        (DoseRate.parse("1 mg/day"), DoseRate.parse("1000 mcg/day")),
        (DoseRate.parse("1 mcg/day"), DoseRate.parse("1000000 pg/day")),
    ],
)
def test_units_of_one_kind_convert_exactly(one: object, other: object) -> None:
    assert one == other


def test_a_third_of_a_millilitre_stays_a_third() -> None:
    third = Volume.of(Fraction(1, 3), "mL")
    assert third + third + third == Volume.parse("1 mL")


@given(value=POSITIVE, step=POSITIVE)
def test_rounding_down_to_a_step_is_never_above_and_within_one_step(value: Fraction, step: Fraction) -> None:
    flow, grid = FlowRate(value), FlowRate(step)
    rounded = flow.floor_to(grid)
    assert rounded <= flow < rounded + grid
    assert rounded.ratio(grid).denominator == 1
    assert rounded.floor_to(grid) == rounded


@given(a=WHOLE, b=WHOLE)
def test_sums_and_order_are_those_of_whole_numbers(a: int, b: int) -> None:
    one, other = Volume.whole_base(a), Volume.whole_base(b)
    assert (one + other).whole == a + b
    assert (one - other).whole == a - b
    assert (-one).whole == -a
    assert abs(one).whole == abs(a)
    assert one.times(3).whole == 3 * a
    assert bool(one) == bool(a)
    assert [one < other, one <= other, one > other, one >= other] == [a < b, a <= b, a > b, a >= b]


@given(dose=POSITIVE, concentration=POSITIVE)
def test_dose_flow_and_concentration_agree(dose: Fraction, concentration: Fraction) -> None:
    strength = Concentration(concentration)
    assert (DoseRate(dose) / strength) * strength == DoseRate(dose)


def test_a_volume_of_drug_has_a_mass() -> None:
    assert Volume.parse("40 mL") * Concentration.parse("10 mg/mL") == Mass.parse("400 mg")
    assert FlowRate.parse("0.3 mL/day") * Concentration.parse("10 mg/mL") == DoseRate.parse("3 mg/day")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_kinds_do_not_go_together(one: Kind, other: Kind, act: Callable[[object, object], object]) -> None:
    with pytest.raises(TypeError, match="does not go with"):
        act(one.whole_base(1), other.whole_base(1))


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_kinds_have_no_ratio_no_common_step_and_are_never_equal(one: Kind, other: Kind) -> None:
    left, right = one.whole_base(1), other.whole_base(1)
    for method in (left.ratio, left.floor_to):
        with pytest.raises(TypeError, match="does not go with"):
            method(right)  # type: ignore[arg-type]
    assert left != right


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number", [1, 0.5, Fraction(1)])
def test_a_bare_number_is_no_quantity(kind: Kind, number: object) -> None:
    for act in ACTS:
        with pytest.raises(TypeError):
            act(kind.whole_base(1), number)


@pytest.mark.parametrize("kind", [Volume, FlowRate, DoseRate])
def test_only_a_concentration_multiplies_or_divides(kind: Kind) -> None:
    act = operator.truediv if kind is DoseRate else operator.mul
    for wrong in (2, 0.5, Volume.whole_base(1), kind.whole_base(1)):
        with pytest.raises(TypeError, match="means nothing"):
            act(kind.whole_base(1), wrong)


@pytest.mark.parametrize("kind", KINDS)
def test_a_float_is_refused_at_every_door(kind: Kind) -> None:
    unit = next(iter(kind.units))
    doors: list[Callable[[], object]] = [
        lambda: kind(0.3),  # type: ignore[arg-type]
        lambda: kind.of(0.3, unit),  # type: ignore[arg-type]
        lambda: kind.whole_base(3.0),  # type: ignore[arg-type]
        lambda: kind.whole_base(1).times(0.5),  # type: ignore[arg-type]
    ]
    for door in doors:
        with pytest.raises(TypeError):
            door()


@pytest.mark.parametrize("value", [True, "1", None])
def test_what_is_no_whole_number_is_no_count(value: object) -> None:
    with pytest.raises(TypeError):
        Volume.whole_base(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "", "0.3", "0.3mL", "0.3  mL", " 0.3 mL", "0.3 mL ", ".3 mL", "3. mL", "1,5 mL", "1,000 mL", "1e3 mL",
        "+1 mL", "--1 mL", "0x1 mL", "1_0 mL", "00.3 mL", "\u0661 mL", "nan mL", "inf mL", "0.3 ml", "0.3 mg",
        "0.3 µL", "0.3\u202fmL", "1/3 mL", "1" * 5_000 + " mL", "0." + "1" * 5_000 + " mL",
    ],
)  # fmt: skip
def test_what_is_no_plain_number_with_a_unit_is_refused_and_named(text: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Volume.parse(text)
    assert isinstance(refused.value, PumpCoreError)
    assert str(refused.value)


def test_an_unknown_unit_is_answered_with_the_known_ones() -> None:
    with pytest.raises(QuantityError, match="'cc' is no unit of Volume; use one of mL, uL, nL"):
        Volume.parse("1 cc")
    with pytest.raises(QuantityError, match="'mg' is no unit of Volume"):
        Volume.whole_base(1).to("mg")


@given(st.text(max_size=12))
def test_any_text_is_read_exactly_or_refused(text: str) -> None:
    try:
        value = exact(text)
    except QuantityError:
        return
    assert value == Fraction(text)


def test_parts_of_a_base_unit_have_no_whole_number() -> None:
    with pytest.raises(InexactError, match="not a whole number"):
        _ = Volume(Fraction(1, 2)).whole


def test_nothing_is_measured_in_steps_or_parts_of_nothing() -> None:
    nothing = Volume.whole_base(0)
    for act in (Volume.parse("1 mL").ratio, Volume.parse("1 mL").floor_to):
        with pytest.raises(ZeroDivisionError):
            act(nothing)
