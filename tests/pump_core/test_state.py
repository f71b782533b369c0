"""State: whole numbers that fit, and the stored form of what the pump remembers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import Catalogue
from pump_core.clocks import MS_PER_DAY, days
from pump_core.engine import Engine
from pump_core.orders import ClockSet
from pump_core.record import NOTE_LENGTH, BadRecord
from pump_core.state import EVENT_KINDS, Author, Event, scaled, unscaled
from tests.pump_core.examples import BY, fill, fill_record, ident, proposal


def test_the_stored_form_of_a_log_entry_is_this_to_the_letter() -> None:
    event = Event(
        event_id=3,
        at_ms=86_400_000,
        kind="filled",
        detail=(3_300_000, 3_400_000, 40_000_000),
        user="demo clinician",
        note="second checker AB",
    )
    assert event.to_list() == [
        3,
        86_400_000,
        "filled",
        [3_300_000, 3_400_000, 40_000_000],
        "demo clinician",
        "second checker AB",
    ]


def test_a_log_of_a_newer_pump_is_read_with_kinds_that_are_not_known_here() -> None:
    newer = [3, 5, "bolus_started", [1], "", ""]
    assert Event.from_list(newer).kind == "bolus_started"
    assert "bolus_started" not in EVENT_KINDS


def test_every_kind_that_this_engine_emits_is_declared(pump: Engine) -> None:
    pump.advance(pump.now + days(200))
    pump.apply(proposal(None, fill(n=2), ClockSet(command_id=ident(3), offset_ms=5)), BY)
    pump.stop(BY)
    pump.advance(pump.now + days(3))
    assert {event.kind for event in pump.state.log} == EVENT_KINDS


def test_a_note_has_a_bound() -> None:
    at_most = Author(user="u" * 120, note="n" * NOTE_LENGTH)
    assert Author.from_list(at_most.to_list()) == at_most
    with pytest.raises(BadRecord, match="note"):
        Author.from_list(["", "n" * (NOTE_LENGTH + 1)])


def test_the_stored_form_of_a_fill_is_this_to_the_letter() -> None:
    assert fill_record().to_list() == [
        ident(4),
        5,
        3_400_000,
        36_600_000,
        3_300_000,
        40_000_000,
        "infumorph-10",
        [[["morphine", 10_000_000_000]]],
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
