"""Orders and proposals: their stored form, letter by letter, and what no proposal may ask for."""

from __future__ import annotations

import pytest

from pump_core.orders import (
    MAX_ORDERS,
    Acknowledge,
    Aspirated,
    Bridge,
    ClockSet,
    Fill,
    Order,
    Prime,
    Proposal,
    Silence,
    SingleBolus,
    Stop,
)
from pump_core.record import BadRecord
from tests.pump_core.examples import FACTS, fill, ident, nl, prescription, proposal

ONE = bytes(15) + b"\x01"
TWO = bytes(15) + b"\x02"
MORPHINE = [[["morphine", 10_000_000_000]]]


def test_the_stored_form_of_a_proposal_is_this_to_the_letter() -> None:
    acts: tuple[Order, ...] = (
        fill("20 mL", "18.5 mL"),
        ClockSet(command_id=TWO, offset_ms=-3_600_000),
        Stop(command_id=bytes(16)),
    )
    assert proposal(prescription(None, catheter=None), *acts, base=7).to_list() == [
        "EMU900238",
        7,
        [[[["morphine", 10_000_000_000]]], ["stopped"], None, None, [2_000_000, 600_000, 3_600_000]],
        [
            [
                "fill",
                ONE,
                3_400_000,
                [20_000_000, 18_500_000],
                "infumorph-10",
                [[["morphine", 10_000_000_000]]],
                "L-4711",
                20_900,
                180,
            ],
            ["clock_set", TWO, -3_600_000],
            ["stop", bytes(16)],
        ],
        None,
    ]


def test_the_stored_form_of_every_other_order_is_this_to_the_letter() -> None:
    forms: list[tuple[Order, list[object]]] = [
        (SingleBolus(command_id=ONE, dose_pg=5, duration_ms=6), ["single_bolus", ONE, 5, 6]),
        (Prime(command_id=ONE, front="connector"), ["prime", ONE, "connector"]),
        (Bridge(command_id=ONE, dose_pg_per_day=7), ["bridge", ONE, 7]),
        (Aspirated(command_id=ONE, nl=8), ["aspirated", ONE, 8]),
        (Silence(command_id=ONE), ["silence", ONE]),
        (Acknowledge(command_id=ONE), ["acknowledge", ONE]),
    ]
    for order, form in forms:
        assert order.to_list() == form
        assert Proposal.from_list(["EMU1", 0, None, [form]]).orders == (order,)


def test_the_facts_of_a_patient_are_stored_last_and_in_this_form() -> None:
    told = Proposal(serial="EMU1", base_revision=0, prescription=None, orders=(), patient=FACTS)
    stored = ["EMU1", 0, None, [], ["tolerant", "no", "nonmalignant_pain", []]]
    assert told.to_list() == stored
    assert Proposal.from_list(stored) == told


def test_a_stored_proposal_is_read_as_the_same_orders() -> None:
    stored = ["EMU1", 3, None, [["stop", ONE], ["clock_set", TWO, 5]], None]
    read = Proposal.from_list(stored)
    assert read.orders == (Stop(command_id=ONE), ClockSet(command_id=TWO, offset_ms=5))
    assert read.to_list() == stored
    assert Proposal.from_list(stored[:-1]) == read


def test_the_syringes_of_a_fill_add_up() -> None:
    assert fill("20 mL", "18.5 mL").injected_nl == nl("38.5 mL")


@pytest.mark.parametrize(
    ("stored", "named"),
    [
        (["EMU1", 0, None, []], "asks for nothing"),
        (["EMU1", 0, None, [["stop", ONE], ["clock_set", ONE, 5]]], "a command id of its own"),
        (["EMU1", 0, None, [fill(n=1).to_list(), fill(n=2).to_list()]], "one order of a kind"),
        (["EMU1", 0, None, [["stop", ident(1)], ["stop", ident(2)]]], "one order of a kind"),
        (["EMU1", 0, None, [["stop", ident(n)] for n in range(MAX_ORDERS + 1)]], "Proposal.orders: Tuple"),
        (["EMU1", 0, None, [["single_bolus", ONE, 0, 6]]], "dose_pg"),
        (["EMU1", 0, None, [["single_bolus", ONE, 5, 0]]], "duration_ms"),
        (["EMU1", 0, None, [["prime", ONE, "tip"]]], "front"),
        (["EMU1", 0, None, [["bridge", ONE, 0]]], "dose_pg_per_day"),
        (["EMU1", 0, None, [["aspirated", ONE, 0]]], "nl"),
        (["EMU1", 0, None, [], ["some", "no", "unknown", None]], "patient.opioid"),
        (["EMU1", 0, None, [], ["naive", True, "unknown", None]], "patient.psychosis"),
        (["EMU1", 0, None, [], ["naive", "no", "headache", None]], "patient.indication"),
        (["EMU1", 0, None, [], ["naive", "no", "unknown", ["a"] * 17]], "patient.allergies"),
        (["EMU1", -1, None, [["stop", ONE]]], "base_revision"),
        (["EMU1", 0, None, [["stop", ONE[1:]]]], "command_id"),
        (["EMU1", 0, None, [["stop", "0123456789abcdef"]]], "command_id"),
        (["EMU1", 0, None, [["start", ONE]]], "names no kind"),
        (["EMU1", 0, None, [["clock_set", ONE, 2**47]]], "offset_ms"),
        (["EMU1", 0, None, [["clock_set", ONE, -(2**45)]]], "offset_ms"),
        (["EMU1", 0, None, [["fill", ONE, 0, [], "p", MORPHINE, "l", 1, 1]]], "syringes_nl"),
        (["EMU1", 0, None, [["fill", ONE, 0, [0], "p", MORPHINE, "l", 1, 1]]], "syringes_nl"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1] * 13, "p", MORPHINE, "l", 1, 1]]], "syringes_nl"),
        (["EMU1", 0, None, [["fill", ONE, 0, [2**40], "p", MORPHINE, "l", 1, 1]]], "syringes_nl"),
        (["EMU1", 0, None, [["fill", ONE, 2**40, [1], "p", MORPHINE, "l", 1, 1]]], "withdrawn_nl"),
        (["EMU1", 0, None, [["fill", ONE, -1, [1], "p", MORPHINE, "l", 1, 1]]], "withdrawn_nl"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p" * 33, MORPHINE, "l", 1, 1]]], "product"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "µ", MORPHINE, "l", 1, 1]]], "product"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", [[]], "l", 1, 1]]], "fluid"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", MORPHINE, "l" * 41, 1, 1]]], "lot"),
        (["", 0, None, [["stop", ONE]]], "serial"),
        ([None, 0, None, [["stop", ONE]]], "serial"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", MORPHINE, "l", 2**21, 1]]], "use_by_day"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", MORPHINE, "l", 1, 0]]], "stable_days"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", MORPHINE, "l", 1, 2**12]]], "stable_days"),
        (["EMU1", 0, None, [["fill", ONE, 0, [1], "p", MORPHINE, "l", 1]]], "stable_days"),
    ],
)
def test_what_no_proposal_may_ask_for_is_refused_by_name(stored: list[object], named: str) -> None:
    with pytest.raises(BadRecord, match=named):
        Proposal.from_list(stored)


def test_a_fill_at_the_ends_of_its_types_is_read() -> None:
    stored = ["fill", ONE, 2**40 - 1, [2**40 - 1] * 12, "", MORPHINE, "", 2**21 - 1, 2**12 - 1]
    assert Fill.from_list(stored).to_list() == stored
