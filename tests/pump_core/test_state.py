"""State: whole numbers that fit, and the stored form of what the pump remembers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import Catalogue
from pump_core.clocks import MS_PER_DAY, days, hours
from pump_core.engine import Engine
from pump_core.faults import LowBattery, MagneticField, MemoryFault
from pump_core.log import EVENT_KINDS, Author, Event, scaled, unscaled
from pump_core.orders import Acknowledge, Aspirated, Bridge, ClockSet, Prime, Silence, SingleBolus
from pump_core.prescription import PatientBoluses
from pump_core.record import NOTE_LENGTH, BadRecord
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    fill,
    fill_record,
    ident,
    prescription,
    proposal,
)


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
    seen = {event.kind for event in (*pump.state.log, *whole_life(pump))}
    assert seen == EVENT_KINDS


def whole_life(pump: Engine) -> Iterator[Event]:
    """All that can happen to a pump of morphine 10 mg/mL at 3 mg/day, from its prime to the end of its service."""
    boluses = PatientBoluses(dose_pg=10**8, duration_ms=600_000, lockout_ms=MS_PER_DAY, max_per_24_h=1)
    stronger = prescription(mixture=(component(concentration="25 mg/mL"),))
    yield from pump.apply(proposal(prescription(boluses=boluses), Prime(command_id=ident(2), front="reservoir")), BY)
    yield from after(pump, hours(1))
    yield from pump.press(ident(3))[1]
    yield from pump.press(ident(4))[1]
    yield from after(pump, hours(1))
    bolus = SingleBolus(command_id=ident(5), dose_pg=10**8, duration_ms=600_000)
    yield from pump.apply(proposal(None, bolus, ClockSet(command_id=ident(6), offset_ms=5), patient=FACTS), BY)
    yield from pump.stop(BY)
    yield from after(pump, days(3))
    yield from pump.apply(proposal(None, Silence(command_id=ident(7)), Aspirated(command_id=ident(8), nl=1)), BY)
    yield from pump.apply(proposal(prescription()), BY)
    yield from after(pump, days(2))
    change = fill(product="infumorph-25", holds=stronger.mixture, withdrawn="38 mL", n=9)
    yield from pump.apply(proposal(stronger, change, Bridge(command_id=ident(10), dose_pg_per_day=3 * 10**9)), BY)
    yield from after(pump, days(2))
    field = MagneticField(lasts_ms=10, found_after_ms=5, recovers_after_ms=7, recovery_found_after_ms=3, latches=True)
    yield from pump.befall(MemoryFault(critical=False))
    yield from pump.befall(field)
    yield from after(pump, hours(1))
    yield from pump.interrogate()
    yield from pump.apply(proposal(None, Acknowledge(command_id=ident(11))), BY)
    yield from after(pump, days(400))
    yield from pump.befall(LowBattery(safe_state=False))
    yield from pump.befall(MemoryFault(critical=True))
    yield from after(pump, days(2557))


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
