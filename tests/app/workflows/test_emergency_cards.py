"""The emergency cards that ship: each statement with a source, each drug with two cards or said absences."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from app.workflows.emergency_cards import DIRECTIONS, Statement, read_cards, shipped_cards
from pump_core.errors import CatalogueError
from telemetry.resources import resource
from tests.app.desk import constants

RAW: dict[str, Any] = json.loads(resource("emergency.json"))
PARTS = ("look", "first", "pump", "tell")
NOT_ISMP = re.compile(r"\d\.0\b|(?<!\d)\.\d|µg|μg|\bug\b|\bcc\b|\d(?:mg|mcg|mL|h)\b|\bIU\b")
"""A trailing zero, a missing one in front, an unsafe unit, a number without a space."""


def altered(**changes: object) -> bytes:
    return json.dumps(RAW | changes).encode()


def test_every_drug_of_the_library_has_both_cards_or_is_said_to_have_none_and_no_other_drug_has_one() -> None:
    cards = shipped_cards()
    assert set(cards) == set(constants().drugs.drugs)
    for drug, both in cards.items():
        assert set(both) == set(DIRECTIONS)
        for direction, card in both.items():
            whole = all(getattr(card, part) for part in PARTS)
            assert whole != (card.absent is not None), f"{drug}, {direction}"


@pytest.mark.parametrize("key", RAW["statements"])
def test_every_statement_names_its_source_is_used_and_is_written_safely(key: str) -> None:
    statement = Statement.model_validate(RAW["statements"][key])
    assert len(statement.source) > 10
    assert statement.text.endswith(".")
    assert not NOT_ISMP.search(statement.text), statement.text
    used = json.dumps(RAW["drugs"])
    assert f'"{key}"' in used


@pytest.mark.parametrize(
    ("drug", "direction", "part", "said"),
    [
        ("baclofen", "withdrawal", "pump", "Minimum rate does not prevent baclofen withdrawal"),
        ("baclofen", "withdrawal", "first", "it can be fatal"),
        ("baclofen", "overdose", "pump", "sudden withdrawal can be fatal"),
        ("ziconotide", "overdose", "pump", "may be stopped abruptly"),
        ("clonidine", "overdose", "pump", "severe rebound"),
        ("clonidine", "withdrawal", "look", "rebound"),
        ("morphine", "overdose", "first", "Naloxone 0.4 mg to 2 mg IV"),
    ],
)
def test_what_must_not_be_missing(drug: str, direction: str, part: str, said: str) -> None:
    card = next(card for name, card in shipped_cards()[drug].items() if name == direction)
    assert any(said in statement.text for statement in getattr(card, part))


@pytest.mark.parametrize("drug", sorted(constants().drugs.drugs))
def test_every_overdose_card_says_that_stop_is_on_top(drug: str) -> None:
    assert "Stop is on top" in shipped_cards()[drug]["overdose"].pump[0].text


@pytest.mark.parametrize("drug", ["ziconotide", "bupivacaine"])
def test_a_drug_without_withdrawal_has_no_such_card_and_says_so(drug: str) -> None:
    absent = shipped_cards()[drug]["withdrawal"].absent
    assert absent is not None
    assert "No withdrawal" in absent.text


def test_a_statement_without_a_source_does_not_load() -> None:
    bare = {"stop_on_top": {"text": "Stop is on top.", "confidence": "high"}}
    with pytest.raises(CatalogueError, match="source"):
        read_cards(altered(statements=RAW["statements"] | bare))


def test_a_card_that_names_an_unknown_statement_does_not_load() -> None:
    baclofen = RAW["drugs"]["baclofen"]
    wrong = baclofen | {"overdose": baclofen["overdose"] | {"look": ["hearsay"]}}
    with pytest.raises(CatalogueError, match="hearsay"):
        read_cards(altered(drugs=RAW["drugs"] | {"baclofen": wrong}))


@pytest.mark.parametrize("card", [{}, {"look": ["naloxone"]}, {"none": "naloxone", "look": ["naloxone"]}])
def test_a_card_is_whole_or_absent(card: dict[str, object]) -> None:
    wrong = RAW["drugs"]["baclofen"] | {"overdose": card}
    with pytest.raises(CatalogueError, match="all four parts"):
        read_cards(altered(drugs=RAW["drugs"] | {"baclofen": wrong}))
