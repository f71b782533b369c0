"""Reasons for going on: a list for each warning, and words that say something."""

from __future__ import annotations

import pytest

from app.workflows.override_reasons import FEWEST_SIGNS, read_reasons, refusal_of_words, shipped_reasons
from pump_core.errors import CatalogueError
from pump_core.reasons import codes
from telemetry.resources import resource
from tests.app.desk import Desk

REASON_LENGTH = 120
"""The most that a message holds."""


def test_every_list_belongs_to_a_warning_and_every_reason_fits_a_message() -> None:
    reasons = shipped_reasons()
    assert set(reasons.warnings) <= codes()
    for offered in (reasons.usual, *reasons.warnings.values()):
        assert len(set(offered)) == len(offered) >= 2
        assert all(FEWEST_SIGNS <= len(reason) <= REASON_LENGTH for reason in offered)


def test_a_warning_without_a_list_of_its_own_has_the_usual_one() -> None:
    reasons = shipped_reasons()
    assert reasons.offered("bridge_needed/drug/morphine") == reasons.warnings["bridge_needed"]
    assert reasons.offered("no_such_warning/clock/baclofen") == reasons.usual


def test_a_file_without_usual_reasons_is_refused() -> None:
    with pytest.raises(CatalogueError, match="usual"):
        read_reasons(resource("override-reasons.json").replace(b'"usual"', b'"unusual"'))


@pytest.mark.use_error("U31")
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "A reason has at least 8 signs."),
        ("OK", "A reason has at least 8 signs."),
        ("        X", "A reason has at least 8 signs."),
        ("AAAAAAAAAA", "The same signs over and over"),
        ("ABABABABAB", "The same signs over and over"),
        ("--- - --- --", "The same signs over and over"),
        ("PAIN SEEN ON THE WARD", "The same words were given before."),
        ("pain  seen on the ward ", "The same words were given before."),
        ("Páin seen, on the ward.", "The same words were given before."),
        ("asdf ASDF", "A reason has at least two different words."),
        ("Emergency.", "A reason has at least two different words."),
        ("Pain 8 of 10, Dr. Añez.", ""),
        ("PAIN 8 OF 10", ""),
    ],
)
def test_words_that_say_nothing_are_no_reason(typed: str, words: str) -> None:
    assert refusal_of_words(typed, {"PAIN SEEN ON THE WARD"}).startswith(words)
    assert bool(refusal_of_words(typed, {"PAIN SEEN ON THE WARD"})) is bool(words)


@pytest.mark.use_error("U31")
def test_words_for_one_warning_are_refused_for_the_next_in_any_later_workflow() -> None:
    desk = Desk()
    workflow = desk.begin()
    workflow.override_in_words("large_increase/dose/morphine", "PAIN 8 OF 10")
    assert workflow.words_before("large_increase/dose/morphine") == frozenset()
    assert workflow.words_before("above_consensus/dose/morphine") == {"PAIN 8 OF 10"}
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_refill()
    assert desk.workflow.words_before("large_increase/dose/morphine") == {"PAIN 8 OF 10"}
