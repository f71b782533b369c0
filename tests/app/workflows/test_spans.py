"""Times as entered and told: minutes with hours spelled out, and hours that were typed as minutes."""

from __future__ import annotations

import pytest

from app.workflows.entries import Queried, Rejected, Taken
from app.workflows.spans import judge_count, judge_span, span_text, span_typed
from pump_core.clocks import MS_PER_DAY, Duration, minutes


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0 min"),
        (45_000, "45 s"),
        (987_000, "16 min 27 s"),
        (300_000, "5 min"),
        (3_600_000, "1 h"),
        (5_400_000, "1 h 30 min"),
        (5_427_000, "1 h 30 min"),
        (141_264_000, "39 h 14 min"),
        (4_000_000_000, "1,111 h 6 min"),
    ],
)
def test_a_time_is_told_with_its_hours(ms: int, text: str) -> None:
    assert span_text(ms) == text


@pytest.mark.use_error("U1")
@pytest.mark.parametrize("typed", ["1", "2", "5", "12", "24"])
def test_a_number_of_minutes_that_could_be_hours_is_asked_about_with_both(typed: str) -> None:
    verdict = judge_span(typed, MS_PER_DAY)
    assert isinstance(verdict, Queried)
    assert verdict.value == minutes(int(typed))
    hours_in_minutes = f"{int(typed) * 60:,}"
    assert verdict.message == (
        f"{typed} min, not {typed} h? Press Enter again for {typed} min. For {typed} h clear it and type "
        f"{hours_in_minutes}."
    )


@pytest.mark.use_error("U1")
@pytest.mark.parametrize(
    ("typed", "ms"), [("25", 1_500_000), ("90", 5_400_000), ("1440", MS_PER_DAY), ("7.5", 450_000)]
)
def test_a_number_of_minutes_that_is_meant_is_taken_without_a_word(typed: str, ms: int) -> None:
    assert judge_span(typed, MS_PER_DAY) == Taken(Duration(ms))
    assert span_typed(typed, MS_PER_DAY) == ms


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("0", "0 min is no time."),
        ("1441", "1,441 min is 24 h 1 min, longer than the 24 h that are entered here. Type 1,440 min or less."),
        ("0.00001", "The pump counts no finer than that."),
        ("10.0", "Leave out the zero at the end"),
        ("", "Nothing typed yet."),
    ],
)
def test_what_is_no_time_is_refused_with_what_to_do(typed: str, words: str) -> None:
    verdict = judge_span(typed, MS_PER_DAY)
    assert isinstance(verdict, Rejected)
    assert verdict.message.startswith(words)
    assert span_typed(typed, MS_PER_DAY) is None


@pytest.mark.parametrize(("typed", "taken"), [("1", 1), ("4", 4), ("96", 96), ("0", 0), ("97", 0), ("2.5", 0), ("", 0)])
def test_a_count_is_whole_and_within_what_the_pump_counts(typed: str, taken: int) -> None:
    verdict = judge_count(typed, 96, "boluses")
    assert verdict == Taken(taken) if taken else isinstance(verdict, Rejected)
