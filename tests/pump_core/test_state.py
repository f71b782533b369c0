"""State: whole numbers that fit, and the stored form of what the pump remembers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import Catalogue
from pump_core.clocks import MS_PER_DAY
from pump_core.state import Event, scaled, unscaled
from tests.pump_core.examples import fill_record


def test_the_stored_form_of_a_log_entry_is_this_to_the_letter() -> None:
    event = Event(event_id=3, at_ms=86_400_000, kind="filled", detail=(3_300_000, 3_400_000, 40_000_000))
    assert event.to_list() == [3, 86_400_000, "filled", [3_300_000, 3_400_000, 40_000_000]]


def test_the_stored_form_of_a_fill_is_this_to_the_letter() -> None:
    assert fill_record().to_list() == [
        5,
        3_400_000,
        36_600_000,
        3_300_000,
        40_000_000,
        "infumorph-10",
        "L-4711",
        20_900,
        15_552_000_005,
    ]


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=MS_PER_DAY - 1))
def test_scaling_is_exact_and_back_is_rounded_down(nl: int, rest: int) -> None:
    assert unscaled(scaled(nl) + rest) == nl


def test_a_full_reservoir_and_a_lifetime_at_full_flow_fit_64_bits(catalogue: Catalogue) -> None:
    for pump in catalogue.pumps.values():
        assert scaled(pump.reservoir.whole) < 2**63
        assert pump.max_flow.whole * MS_PER_DAY * 366 * 7 < 2**63
