from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.coding.field import EXP, LOG, MODULUS, ORDER, powers_of_inverse, product, quotient, times

elements = st.integers(0, 255)


def multiplied(left: int, right: int) -> int:
    """Schoolbook multiplication of polynomials over two elements, then division by the modulus."""
    total = 0
    for bit in range(8):
        if right >> bit & 1:
            total ^= left << bit
    for bit in range(14, 7, -1):
        if total >> bit & 1:
            total ^= MODULUS << bit - 8
    return total


@given(left=elements, right=elements)
def test_a_product_is_that_of_the_polynomials_modulo_the_modulus(left: int, right: int) -> None:
    assert product(left, right) == multiplied(left, right)
    assert times(left)[right] == multiplied(left, right)


@given(left=elements, right=st.integers(1, 255))
def test_a_quotient_times_the_divisor_is_what_was_divided(left: int, right: int) -> None:
    assert product(quotient(left, right), right) == left


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(ZeroDivisionError):
        quotient(1, 0)


def test_two_generates_every_element_but_zero_once() -> None:
    assert sorted(EXP[:ORDER]) == list(range(1, 256))
    assert all(EXP[LOG[element]] == element for element in range(1, 256))


@given(step=st.integers(0, 8), place=st.integers(0, 254))
def test_the_row_of_a_step_holds_the_powers_of_all_places(step: int, place: int) -> None:
    expected = 1
    for _ in range(step):
        expected = quotient(expected, EXP[place])
    assert powers_of_inverse(step)[place] == expected
