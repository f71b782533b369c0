"""What is told of a life: events, what left the tip on each day, totals; as text, as a table, as a picture."""

from __future__ import annotations

import csv
import io
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.simulate.csv_file import COLUMNS, write_csv
from app.simulate.plot import make_figure, plot
from app.simulate.printed import story_text
from app.simulate.story import Story, Totals, tell
from tests.app.simulate.samples import FILLED, implanted, script

TEN_FOLD = {"day": 1, "act": "visit", "program": {"pattern": {"kind": "continuous", "dose": "30 mg/day"}}}
STALL = {"day": 3, "act": "fault", "fault": {"kind": "stall", "found_after": "1 h", "recovers_after": "2 h"}}
PRESS = {"day": 2, "act": "press"}


def told(*acts: dict[str, Any], **more: Any) -> tuple[Story, Totals]:
    return tell(script(implanted(), *acts, **more), lambda _day: None)


def test_the_days_at_the_tip_add_up_to_the_total_and_the_total_to_the_program() -> None:
    story, totals = told(days=10)

    assert sum(day.released_pg["morphine"] for day in story.days) == totals.released_pg["morphine"]
    assert story.days[5].released_pg == {"morphine": 3_000_000_000 * 400 // 414}, "the dead volume held water"
    assert totals.metered_nl == totals.delivered_nl
    assert 40_000_000 - story.days[9].believed_nl - totals.metered_nl in (0, 1), "both are rounded down"


def test_progress_is_told_day_by_day() -> None:
    days: list[int] = []
    tell(script(implanted(), days=4), days.append)

    assert days == [1, 2, 3, 4]


def test_a_shorter_life_than_the_scenario_can_be_asked_for() -> None:
    story, _ = tell(script(implanted(), days=30), lambda _day: None, 7)

    assert len(story.days) == 7


def test_the_text_says_events_refusals_faults_totals_and_alarms() -> None:
    one = script(implanted(), TEN_FOLD, PRESS, STALL, days=200, refill_at_alarm=FILLED, flow_error_percent="-2.5")
    text = story_text(one, *tell(one, lambda _day: None))

    assert "8637-40, flow error -2.5 %, 200 days from 02-MAR-2026" in text
    assert "day 0 08:00     Refilled: 0 mL out, 40 mL in" in text
    assert "day 1 00:00     Refused: " in text
    assert "day 3 00:00     Fault: stall" in text
    assert "day 3 01:00     Motor stall" in text
    assert "patient boluses 0 given, denied: not programmed 1" in text
    assert "alarms raised   low reservoir 1, motor stall 1" in text
    assert "alarms now      none" in text
    assert "visits refused  1" in text
    assert "Patient bolus denied" not in text, "patient boluses are counted, not listed"


def test_the_table_holds_every_event_and_every_day() -> None:
    story, totals = told(PRESS, days=5)
    file = io.StringIO()
    write_csv(story, file)

    rows = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert tuple(rows[0]) == COLUMNS
    assert [row["kind"] for row in rows if row["what"] == "event"] == [entry.kind for entry in story.entries]
    assert "patient_bolus_denied" in {row["kind"] for row in rows}
    doses = [row for row in rows if row["what"] == "dose"]
    assert [row["day"] for row in doses] == ["0", "1", "2", "3", "4"]
    assert sum(Fraction(row["amount"]) for row in doses) == Fraction(totals.released_pg["morphine"], 10**9)
    assert doses[-1] | {"drug": "morphine", "unit": "mg"} == doses[-1]
    assert Fraction(doses[-1]["reservoir_mL"]) == Fraction(story.days[-1].believed_nl, 10**6)


def test_the_picture_is_a_png_of_the_days(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed: the extra simulate-plot")
    story, _ = told(STALL, days=5)
    figure = make_figure()

    plot(story, figure, tmp_path / "life.png")

    assert (tmp_path / "life.png").read_bytes().startswith(b"\x89PNG")
    above, below = figure.axes
    legend = above.get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == ["morphine, mg/day"]
    assert above.get_title() == "A pump in a test"
    assert len(below.get_lines()) == 2 + 2, "true, believed, the fault and the alarm of the stall"
