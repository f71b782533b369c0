"""Medians, ratios, bars, and rounds in turns."""

from __future__ import annotations

import pytest

from app.bench.figure import Rounds, alternating, measured
from tests.app.bench.samples import absent, failing, figure, giving


def test_value_and_ratio_are_medians_so_that_one_bad_round_changes_little() -> None:
    result = measured(figure(giving((300.0, 310.0, 9_000.0), (100.0, 1.0, 124.0))))

    assert (result.value, result.peer_value) == (310.0, 100.0)
    assert result.ratio == pytest.approx(3.1)


@pytest.mark.parametrize(("ours", "met"), [(299.0, True), (300.0, True), (301.0, False)])
def test_the_bar_is_met_up_to_and_with_itself(ours: float, met: bool) -> None:
    assert measured(figure(giving((ours,), (100.0,)))).met is met


def test_a_figure_without_a_bar_is_neither_met_nor_missed() -> None:
    result = measured(figure(giving((5.0,), (1.0,)), bar=None))

    assert result.ratio == 5.0
    assert result.met is None


def test_a_peer_that_took_nothing_gives_no_ratio() -> None:
    result = measured(figure(giving((5.0,), (0.0,))))

    assert (result.ratio, result.met) == (None, None)


def test_a_measurement_that_fails_is_a_result_with_its_complaint() -> None:
    result = measured(figure(failing))

    assert result.failed == "The program ended with 3: no window."
    assert (result.value, result.peer_value, result.ratio, result.met) == (None, None, None, None)


def test_what_this_system_cannot_tell_has_not_failed() -> None:
    result = measured(figure(absent))

    assert (result.absent, result.failed, result.value) == ("this system tells no memory", "", None)


def test_a_figure_is_measured_in_its_usual_number_of_rounds_or_in_as_many_as_asked_for() -> None:
    counted = figure(lambda rounds: Rounds((float(rounds),), (1.0,)))

    assert measured(counted).value == 2
    assert measured(counted, 5).value == 5


def test_rounds_take_turns_and_every_second_one_begins_with_the_peer() -> None:
    order: list[str] = []

    def turn(who: str) -> float:
        order.append(who)
        return float(len(order))

    ours, peers = alternating(3, lambda: turn("ours"), lambda: turn("peer"))

    assert order == ["ours", "peer", "peer", "ours", "ours", "peer"]
    assert (ours, peers) == ((1.0, 4.0, 5.0), (2.0, 3.0, 6.0))
