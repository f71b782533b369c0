"""When a dose was raised is read from the pump's log, and how soon it may be raised again follows from the rule."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from pump_core.clocks import days, hours
from pump_core.drugs import DrugLibrary, read_drugs
from pump_core.errors import CatalogueError
from pump_core.log import Event
from pump_core.quantities import DoseRate
from pump_core.titration import Raised, TitrationRule, free_at, raised, rule_for, stepped
from tests.pump_core.examples import raw

Entry = tuple[str, int, tuple[int, ...]]


def log(*entries: Entry, first: int = 0) -> list[Event]:
    return [
        Event(event_id=first + place, at_ms=at_ms, kind=kind, detail=detail, user="", note="")
        for place, (kind, at_ms, detail) in enumerate(entries)
    ]


def rule(**fields: Any) -> TitrationRule:
    values: dict[str, Any] = {
        "jurisdiction": "",
        "indications": frozenset(),
        "step": Fraction(10),
        "largest": Fraction(30),
        "interval": hours(24),
        "per_week": None,
        "source": "a label",
    }
    return TitrationRule(**(values | fields))


MADE: Entry = ("made", 0, ())
FILLED: Entry = ("filled", 25, (0, 0, 0))


def programmed(at_ms: int, flow: int) -> Entry:
    return "programmed", at_ms, (1, flow)


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        ([MADE, programmed(10, 100)], Raised((10,))),
        ([MADE, programmed(10, 100), programmed(20, 90), programmed(30, 91)], Raised((30, 10))),
        ([MADE, programmed(10, 100), programmed(20, 100)], Raised((10,))),
        ([MADE, programmed(10, 100), FILLED, programmed(30, 50)], Raised((30, 10))),
        ([MADE, programmed(10, 100), FILLED, programmed(30, 100)], Raised((10,))),
        ([MADE, programmed(10, 100), ("stopped", 20, ()), programmed(30, 100)], Raised((30, 10))),
        ([programmed(10, 100), programmed(20, 90)], Raised((), 10)),
        ([programmed(10, 100), ("low_reservoir", 15, (0,)), programmed(20, 110)], Raised((20,), 10)),
        ([("low_reservoir", 15, (0,))], None),
        ([], None),
    ],
)
def test_an_increase_is_more_flow_another_fluid_or_a_start(entries: list[Entry], found: Raised | None) -> None:
    assert raised(log(*entries)) == found


def test_nothing_before_a_gap_in_the_log_counts() -> None:
    broken = [*log(MADE, programmed(10, 100)), *log(programmed(20, 110), programmed(30, 90), first=5)]
    assert raised(broken) == Raised((), 20)


@pytest.mark.parametrize(
    ("at", "since", "free"),
    [
        ((days(3).ms,), None, days(4).ms),
        ((), days(2).ms, days(3).ms),
        ((), None, None),
    ],
)
def test_an_interval_counts_from_the_last_increase_or_from_where_knowledge_begins(
    at: Sequence[int], since: int | None, free: int | None
) -> None:
    assert free_at(rule(), Raised(tuple(at), since)) == free


@pytest.mark.parametrize(
    ("at", "since", "free"),
    [
        ((5, 4, 3, 2), None, 3 + days(7).ms),
        ((5, 4), None, None),
        ((5, 4), 1, 1 + days(7).ms),
    ],
)
def test_so_many_a_week_count_from_the_first_of_them(at: Sequence[int], since: int | None, free: int | None) -> None:
    assert free_at(rule(interval=None, per_week=3), Raised(tuple(at), since)) == free


def test_the_rule_is_that_of_the_place_and_the_indication() -> None:
    here, spinal = rule(jurisdiction="US"), rule(indications=frozenset({"spinal_spasticity"}))
    assert rule_for((here, spinal), "US", None) is here
    assert rule_for((here, spinal), "EU", "spinal_spasticity") is spinal
    assert rule_for((here, spinal), "EU", "unknown") is None
    assert rule_for((here, spinal), "EU", None) is None


@pytest.mark.parametrize(
    ("step", "steps", "after"),
    [
        (Fraction(10), 1, "330 mcg/day"),
        (Fraction(10), -1, "270 mcg/day"),
        (DoseRate.parse("2.4 mcg/day"), 1, "302.4 mcg/day"),
        (DoseRate.parse("400 mcg/day"), -1, "0 mcg/day"),
    ],
)
def test_a_step_is_an_amount_or_a_part_of_the_dose(step: DoseRate | Fraction, steps: int, after: str) -> None:
    assert stepped(DoseRate.parse("300 mcg/day"), step, steps) == DoseRate.parse(after)


def test_the_library_titrates_what_a_label_says_how_and_nothing_else(drugs: DrugLibrary) -> None:
    found = {
        name: [(each.jurisdiction, sorted(each.indications)) for each in drug.titration]
        for name, drug in drugs.drugs.items()
        if drug.titration
    }
    assert found == {
        "ziconotide": [("US", []), ("EU", [])],
        "baclofen": [("", ["spinal_spasticity"]), ("", ["cerebral_spasticity"])],
    }
    spinal, cerebral = drugs.drug("baclofen").titration
    assert (spinal.step, spinal.largest, spinal.interval) == (Fraction(10), Fraction(30), hours(24))
    assert (cerebral.step, cerebral.largest, cerebral.interval) == (Fraction(5), Fraction(15), hours(24))
    us, eu = drugs.drug("ziconotide").titration
    assert us.step == us.largest == eu.step == DoseRate.parse("2.4 mcg/day")
    assert (us.per_week, us.interval, eu.per_week, eu.interval) == (3, None, None, hours(24))


@pytest.mark.parametrize(
    "wrong", [{"step": "0 %"}, {"step": "0 mcg/day"}, {"largest": "-5 %"}, {"interval": None}, {"source": ""}]
)
def test_a_rule_that_says_no_step_or_no_time_or_no_source_is_not_read(wrong: dict[str, object]) -> None:
    data = json.loads(raw("drugs.json"))
    data["drugs"]["baclofen"]["titration"][0].update(wrong)
    with pytest.raises(CatalogueError):
        read_drugs(json.dumps(data).encode())
