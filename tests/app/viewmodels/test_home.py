"""Home: what runs, how much is left, when to come back, and what may be begun."""

from __future__ import annotations

import pytest

from app.viewmodels.home import HomeView, present_home
from pump_core.clocks import days
from pump_core.values import replace
from tests.app.desk import Desk


def home(desk: Desk) -> HomeView:
    return present_home(desk.tablet)


def test_it_is_empty_before_a_pump_was_read() -> None:
    assert home(Desk()) == HomeView()


def test_the_demo_pump() -> None:
    desk = Desk()
    desk.connect()
    view = home(desk)
    assert (view.dose, view.dose_unit, view.drug, view.state) == ("3", "mg/day", "Morphine", "RUNNING")
    assert view.mode == "Simple continuous  ·  0.3 mL/day"
    assert (view.volume, view.volume_of) == ("3.4 mL", "of 40 mL, calculated")
    assert view.change == "Unchanged since 12-MAY-2025"
    assert dict(view.facts) == {
        "Drug (Infumorph)": "Morphine 10 mg/mL",
        "Filled": "24-JUL-2026, 40 mL",
        "Refill by": "20-NOV-2026",
        "Drug stable until": "20-JAN-2027",
    }
    assert dict(view.pump_facts)["Line"] == "0.274 mL to the tip, catheter 8780"
    assert dict(view.pump_facts)["Alarms"] == "None"
    assert view.due_kind == "low"
    assert "28-NOV-2026 06:41, in 5 days" in view.due_detail
    assert view.can_refill
    assert view.level == pytest.approx(0.085)
    assert view.alarm_level == pytest.approx(0.05)


def test_the_line_that_is_drawn_begins_at_the_fill_and_ends_at_the_alarm() -> None:
    desk = Desk()
    desk.connect()
    view = home(desk)
    assert view.past[0] == (0.0, 1.0)
    assert view.past[-1] == view.ahead[0]
    assert list(view.ahead[0]) == pytest.approx([view.now_x, 0.085])
    assert list(view.ahead[-1]) == pytest.approx([1, 0.05])
    assert (view.trend_start, view.trend_end) == ("24-JUL-2026", "28-NOV-2026")


def test_a_pump_that_was_never_programmed_says_why_it_cannot_be_refilled() -> None:
    desk = Desk("factory")
    desk.connect()
    view = home(desk)
    assert view.state == "EMPTY PUMP"
    assert not view.can_refill
    assert view.why_not == "This pump has no therapy yet."


def test_a_stopped_pump_says_so_and_shows_no_flow() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    view = home(desk)
    assert view.state == "STOPPED"
    assert view.stopped
    assert view.mode == "No infusion"
    assert view.dose == "0"
    assert view.change == "Unchanged since 23-NOV-2026"


def test_nothing_may_be_begun_while_a_result_is_unknown() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.cut()
    view = home(desk)
    assert not view.can_refill
    assert view.why_not == "First the result of the last command must be known."


@pytest.mark.parametrize(
    ("later", "kind", "headline"),
    [
        (0, "low", "Refill overdue by 3 days."),
        (1, "low", "Refill due."),
        (15, "low", "Refill due."),
        (16, "none", ""),
    ],
)
def test_a_refill_is_due_from_14_days_before_its_day(later: int, kind: str, headline: str) -> None:
    """Filled so many days later than the demo pump, whose refill was due on Friday, 20-NOV-2026, before a weekend."""
    desk = Desk()
    desk.connect()
    read = desk.tablet.read
    assert read is not None
    desk.tablet.read = replace(read, reading=replace(read.reading, read_at=read.reading.read_at + days(later)))
    view = home(desk)
    assert (view.due_kind, view.due_headline) == (kind, headline)


def test_a_baclofen_pump_shows_micrograms() -> None:
    desk = Desk("baclofen")
    desk.connect()
    view = home(desk)
    assert (view.dose, view.dose_unit) == ("300", "mcg/day")
    assert dict(view.facts)["Drug (Lioresal)"] == "Baclofen 2,000 mcg/mL"
    assert view.due_kind == "none"
