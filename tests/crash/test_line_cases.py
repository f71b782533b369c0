"""The line at any byte of an exchange: cut, one way or both, unplugged, or one end gone."""

from __future__ import annotations

import pytest

from tests.crash.case import Case
from tests.crash.choice import at_the_communicator, on_the_line
from tests.crash.run import wrong_with

pytestmark = pytest.mark.crash_matrix


@pytest.mark.parametrize("case", on_the_line(), ids=str)
def test_whatever_happens_at_a_frame_the_records_end_with_the_pumps_truth(case: Case) -> None:
    assert wrong_with(case) == []


@pytest.mark.parametrize("case", at_the_communicator(), ids=str)
def test_whatever_a_communicator_takes_with_it_the_records_end_with_the_pumps_truth(case: Case) -> None:
    assert wrong_with(case) == []
