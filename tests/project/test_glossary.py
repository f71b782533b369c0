"""The glossary is in order, says each word once, and knows the words of the engine and of programming."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
PACKAGES = ("pump_core", "telemetry", "app")

ENTRY = re.compile(r"^\| \*\*(.+?)\*\* \| (.+) \|$", re.MULTILINE)
CLASS_NAME = re.compile(r"`([A-Z]\w+)`")
WORDS = [word for word, _ in ENTRY.findall(GLOSSARY)]

RECORDS_OF = (
    "pump_core/prescription.py",
    "pump_core/orders.py",
    "pump_core/report.py",
    "pump_core/state.py",
)
SAID_TO_PEOPLE = ("Stage", "Echo", "Commit", "Outcome", "Override", "StopNow", "Interrogation", "ReadBack")
QUANTITIES_AND_CLOCKS = ("Concentration", "DoseRate", "FlowRate", "PumpTime")
WORDS_OF_THE_CLINIC = (
    "believed volume",
    "bridge",
    "command id",
    "discrepancy",
    "journal",
    "lockout",
    "low-reservoir alarm",
    "over-infusion",
    "pocket fill",
    "prime",
    "reservoir",
    "residual volume",
    "revision",
    "snapshot",
    "true volume",
)


def classes_in(path: Path) -> list[ast.ClassDef]:
    return [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef)]


def names_in(path: Path) -> set[str]:
    """Classes, and types that are given a name, such as a tagged union."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assigned = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    return {node.name for node in classes_in(path)} | {name.id for name in assigned if isinstance(name, ast.Name)}


def records_in(path: Path) -> list[str]:
    return [
        node.name
        for node in classes_in(path)
        if any(isinstance(base, ast.Name) and base.id == "Record" for base in node.bases)
    ]


def test_every_row_of_the_table_is_an_entry() -> None:
    rows = [line for line in GLOSSARY.splitlines() if line.startswith("|")]
    assert len(WORDS) == len(rows) - 2  # the heading and the line below it


def test_entries_are_in_alphabetical_order() -> None:
    assert sorted(WORDS, key=str.lower) == WORDS


def test_each_word_is_explained_once() -> None:
    assert len({word.lower() for word in WORDS}) == len(WORDS)


@pytest.mark.parametrize("path", RECORDS_OF)
def test_every_record_of_the_engine_is_named(path: str) -> None:
    records = records_in(ROOT / path)
    assert records
    missing = set(records) - set(CLASS_NAME.findall(GLOSSARY))
    assert not missing, f"docs/glossary.md does not name {sorted(missing)} of {path}"


@pytest.mark.parametrize("name", SAID_TO_PEOPLE + QUANTITIES_AND_CLOCKS)
def test_a_class_whose_name_people_say_is_named(name: str) -> None:
    assert name in CLASS_NAME.findall(GLOSSARY)


@pytest.mark.parametrize("word", WORDS_OF_THE_CLINIC)
def test_a_word_of_the_clinic_has_an_entry(word: str) -> None:
    assert word in WORDS


def test_every_type_that_is_named_exists() -> None:
    sources = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    known = {name for path in sources for name in names_in(path)}
    assert not sorted(set(CLASS_NAME.findall(GLOSSARY)) - known)


def test_an_entry_that_another_one_points_to_is_there() -> None:
    pointed = re.findall(r"See \*(.+?)\*", GLOSSARY)
    assert pointed
    assert not set(pointed) - set(WORDS)
