from __future__ import annotations

import random

import pytest

from telemetry.link.adapting import Adapting, Choice, promise
from telemetry.link.limits import FRAGMENT_SIZES

LARGEST = FRAGMENT_SIZES[-1]
MOST_LINE_BYTES = 513


def fed(adapting: Adapting, flips: float, losses: float, fragments: int, seed: int = 1) -> Adapting:
    """What a line with these rates per byte shows of so many fragments, each answered by itself."""
    draw, flipped, lacking = random.Random(seed), 0, 0
    adapting.saw(flipped, lacking)
    for _ in range(fragments):
        coded, size = adapting.choice
        line = MOST_LINE_BYTES if coded else size + 16
        adapting.settled(line)
        flipped += draw.random() > (1 - flips) ** line
        lacking += draw.random() > (1 - losses) ** line
        adapting.saw(flipped % 256, lacking % 256)
    return adapting


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    ("bit_errors", "coded"), [(0.0, False), (1e-6, False), (1e-5, False), (1e-4, True), (1e-3, True), (3e-3, True)]
)
def test_bit_errors_that_plain_frames_would_not_bear_are_met_with_the_code(
    bit_errors: float, coded: bool, seed: int
) -> None:
    adapting = fed(Adapting(FRAGMENT_SIZES), 8 * bit_errors, 0.0, 400, seed)
    assert adapting.choice.coded is coded
    assert adapting.choice.fragment >= 216


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_missing_bytes_are_met_with_small_plain_fragments(seed: int) -> None:
    coded, size = fed(Adapting(FRAGMENT_SIZES), 0.0, 0.01, 400, seed).choice
    assert not coded
    assert size <= 60


def test_losses_that_leave_no_trace_change_nothing() -> None:
    adapting = Adapting(FRAGMENT_SIZES)
    for _ in range(500):
        adapting.settled(472)
        adapting.saw(0, 0)
    assert adapting.choice == Choice(False, LARGEST)


@pytest.mark.parametrize(("flips", "losses"), [(8e-3, 0.0), (0.0, 0.01)])
def test_a_line_that_is_clean_again_carries_large_plain_fragments_again(flips: float, losses: float) -> None:
    adapting = fed(Adapting(FRAGMENT_SIZES), flips, losses, 400)
    assert adapting.choice != Choice(False, LARGEST)
    assert fed(adapting, 0.0, 0.0, 600).choice == Choice(False, LARGEST)


def test_at_the_edge_the_choice_does_not_flutter() -> None:
    adapting, changes = Adapting(FRAGMENT_SIZES), 0
    former = adapting.choice
    for turn in range(400):
        fed(adapting, 8 * 2.2e-5, 0.0, 16, turn)
        changes += adapting.choice != former
        former = adapting.choice
    assert changes <= 40


def test_an_answer_that_was_overtaken_is_no_evidence() -> None:
    adapting = Adapting(FRAGMENT_SIZES)
    adapting.saw(10, 10)
    for _ in range(40):
        adapting.settled(472)
        adapting.saw(9, 9)
        adapting.saw(10, 10)
    assert adapting.choice == Choice(False, LARGEST)


def test_the_promise_is_the_share_of_the_line_that_brings_data() -> None:
    assert promise(Choice(False, 456), 0.0, 0.0) == pytest.approx(456 / 472)
    assert promise(Choice(True, 456), 0.0, 0.0) == pytest.approx(456 / 513)
    assert promise(Choice(True, 456), 8e-3, 0.0) == pytest.approx(456 / 513, rel=1e-3)
    assert promise(Choice(False, 456), 8e-3, 0.0) < 0.03


def test_a_slow_line_keeps_to_the_sizes_it_is_given() -> None:
    coded, size = fed(Adapting((24, 40, 60)), 8e-3, 0.0, 200).choice
    assert not coded  # the shortest coded frame that holds data is too long for 60 bytes of it
    assert size <= 40
