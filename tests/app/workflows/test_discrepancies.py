"""Earlier withdrawals out of the pump's log, and two in a row that are off on the same side."""

from __future__ import annotations

import pytest

from app.workflows.discrepancies import earlier, is_trend
from app.workflows.discrepancy_causes import causes_of
from app.workflows.draft import Draft
from app.workflows.refill_points import open_points
from app.workflows.refill_rules import UNEXPLAINED, must_settle
from pump_core.log import Event
from pump_core.quantities import Volume
from pump_core.refill import Discrepancy, discrepancy
from tests.app.desk import NOW, draft, ml, reading, site

LIMITS = site().limits
TODAY = site().local(NOW).date()


def filled(number: int, withdrawn: str, expected: str, injected: str) -> Event:
    detail = tuple(ml(each).whole for each in (withdrawn, expected, injected))
    return Event(event_id=number, at_ms=number, kind="filled", detail=detail, user="", note="")


def found(withdrawn: str, expected: str, delivered: str) -> Discrepancy:
    return discrepancy(ml(expected), ml(delivered), ml(withdrawn), LIMITS)


def test_each_fill_after_the_first_tells_how_far_off_the_needle_was_and_of_how_much() -> None:
    log = (
        filled(1, "0", "0", "20"),
        Event(event_id=2, at_ms=2, kind="programmed", detail=(1, 1), user="", note=""),
        filled(3, "1.5", "2", "20"),
        filled(4, "5.2", "4", "18"),
    )
    told = earlier(log, LIMITS)
    assert [(past.at_ms, past.delivered, past.found.direction) for past in told] == [
        (3, ml("18"), "over-infusion"),
        (4, ml("16"), "under-infusion"),
    ]
    assert [past.found.difference for past in told] == [ml("0.5"), ml("1.2")]


def before(withdrawn: str, expected: str = "5", delivered: str = "20") -> Draft:
    """A refill whose last one was off by so much; today 16 mL were delivered and 3.4 mL are expected."""
    therapy = reading().therapy
    assert therapy.last_fill is not None
    last = therapy.last_fill.model_copy(
        update={
            "withdrawn_nl": ml(withdrawn).whole,
            "expected_nl": ml(expected).whole,
            "delivered_nl": ml(delivered).whole,
            "injected_nl": therapy.reservoir_nl + ml("16").whole,
        }
    )
    pump = reading().model_copy(update={"therapy": therapy.model_copy(update={"last_fill": last})})
    return draft(pump, withdrawn=ml("2.4"))


@pytest.mark.use_error("U11")
@pytest.mark.parametrize(
    ("last", "settles"),
    [("3.9", True), ("4.1", False), ("5", False), ("6.1", False)],
    ids=["less-again", "within", "exact", "more-then"],
)
def test_small_differences_twice_on_one_side_are_settled_like_a_large_one(last: str, settles: bool) -> None:
    """Today 1 mL of 16 mL less, 6.3 %: alone it is within both limits."""
    given = before(last)
    assert must_settle(given, site()) is settles
    codes = [point.code for point in open_points("withdraw", given, site(), TODAY)]
    assert codes == (["discrepancy"] if settles else [])


def test_a_trend_needs_a_refill_before_and_a_share_of_what_was_delivered() -> None:
    off = found("2.4", "3.4", "16")
    assert not is_trend(None, off, LIMITS)
    last = before("3.9").reading.therapy.last_fill
    assert is_trend(last, off, LIMITS)
    assert not is_trend(last, discrepancy(ml("3.4"), Volume.whole_base(0), ml("2.4"), LIMITS), LIMITS)


def test_each_direction_has_causes_of_its_own_and_both_may_stay_unexplained() -> None:
    less, more = causes_of("over-infusion"), causes_of("under-infusion")
    assert less != more
    for causes in (less, more):
        assert causes[-1].kept == UNEXPLAINED
        assert len({cause.kept for cause in causes}) == len(causes)
