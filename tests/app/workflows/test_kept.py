"""Answers that are kept: for the very same things, the last few of them, and for no others."""

from __future__ import annotations

from app.workflows.kept import Kept


def test_the_same_things_are_asked_once_and_equal_ones_again() -> None:
    kept: Kept[int] = Kept(2)
    one, equal, asked = [1], [1], [0]

    def work() -> int:
        asked[0] += 1
        return asked[0]

    assert (kept.of((one,), work), kept.of((one,), work)) == (1, 1)
    assert kept.of((equal,), work) == 2
    assert (kept.of((one,), work), kept.of((equal,), work)) == (1, 2)


def test_the_oldest_answer_goes_first() -> None:
    kept: Kept[str] = Kept(2)
    things = [object(), object(), object()]
    for thing in things:
        kept.of((thing,), lambda: "first")
    assert kept.of((things[2],), lambda: "again") == "first"
    assert kept.of((things[0],), lambda: "again") == "again"
