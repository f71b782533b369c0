"""Review, programming and read-back: every row from a report of the pump, never from what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.consequences import present_consequences
from app.viewmodels.review import differences, done_rows, present_review, review_rows
from app.viewmodels.step_program import ProgramViewModel, present_program
from app.viewmodels.workflow_frame import changed_rows, present_frame
from pump_core.quantities import DoseRate
from pump_core.report import TherapyReport
from telemetry.messages.programming import Echo, Fault
from telemetry.messages.reading import Interrogation, ReadBack
from tests.app.desk import Desk, answer_of

ALTERED: tuple[tuple[dict[str, object], str, str], ...] = (
    ({"doses_pg_per_day": (6_000_000_000,)}, "dose", "6 mg/day"),
    ({"flow_nl_per_day": 600_000}, "flow", "0.6 mL/day"),
    ({"flow_nl_per_day": 0}, "state", "STOPPED"),
    ({"reservoir_nl": 20_000_000}, "reservoir", "20 mL"),
    ({"tubing_nl": 199_000}, "line", "0.199 mL + 0.134 mL"),
    ({"catheter_nl": None}, "line", "catheter not entered"),
    ({"low_reservoir_at_ms": None}, "alarm", "none, at 2 mL"),
)

DIFFERS: dict[str, str] = {"dose": "Daily dose", "flow": "Flow", "state": "Flow", "line": "Line"}


def changed(report: TherapyReport, changes: dict[str, object]) -> TherapyReport:
    return report.model_copy(update=changes)


def staged(desk: Desk, **fields: object) -> None:
    """A refill in Review whose echo has not come."""
    workflow = desk.begin(**fields)
    for _ in range(5):
        workflow.next()


def shown(desk: Desk) -> dict[str, tuple[str, str]]:
    return {row.key: (row.before, row.after) for row in review_rows(desk.workflow, desk.tablet)}


def test_what_changes_stands_first_and_the_rest_keeps_its_order() -> None:
    desk = Desk()
    desk.review(dose=DoseRate.of("3.3", "mg/day"))
    rows = review_rows(desk.workflow, desk.tablet)
    moved = [row.changed for row in rows]
    assert moved == sorted(moved, reverse=True)
    assert 0 < sum(moved) < len(moved)
    assert [row.key for row in rows if not row.changed][:2] == ["state", "drug"]


def test_until_the_echo_is_there_nothing_is_shown() -> None:
    desk = Desk()
    staged(desk)
    assert present_review(desk.tablet).state == "waiting"
    assert review_rows(desk.workflow, desk.tablet) == ()
    assert present_frame(desk.tablet).next_reason == "Waiting for the pump's answer."


def test_every_setting_stands_before_and_after() -> None:
    desk = Desk()
    desk.review(dose=DoseRate.of("3.3", "mg/day"))
    rows = shown(desk)
    assert rows["state"] == ("RUNNING", "RUNNING")
    assert rows["dose"] == ("3 mg/day", "3.3 mg/day")
    assert rows["flow"] == ("0.3 mL/day", "0.33 mL/day")
    assert rows["reservoir"] == ("3.4 mL", "40 mL")
    assert rows["fill"] == ("40 mL, 5 mL withdrawn", "40 mL, 3.2 mL withdrawn")
    assert rows["lot"][1] == "C4471, 30-JUN-2027"
    assert rows["boluses"] == ("OFF", "OFF")
    assert rows["line"] == ("0.14 mL + 0.134 mL", "0.14 mL + 0.134 mL")
    assert changed_rows(desk.workflow, desk.tablet) == {
        "dose", "flow", "reservoir", "fill", "lot", "alarm", "stable", "refill",
    }  # fmt: skip


@pytest.mark.parametrize(("changes", "row", "value"), ALTERED)
def test_the_review_shows_what_the_echo_says(changes: dict[str, object], row: str, value: str) -> None:
    desk = Desk()
    staged(desk)
    echo = answer_of(desk.machine, desk.messages()[0])
    assert isinstance(echo, Echo)
    desk.answer_with(echo.model_copy(update={"after": changed(echo.after, changes)}))
    assert shown(desk)[row][1] == value
    assert row in changed_rows(desk.workflow, desk.tablet) or value == shown(desk)[row][0]


@pytest.mark.parametrize(("changes", "row", "value"), ALTERED)
def test_the_last_screen_shows_what_the_read_back_says_and_names_a_difference(
    changes: dict[str, object], row: str, value: str
) -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer()
    back = answer_of(desk.machine, desk.messages()[0])
    assert isinstance(back, Interrogation)
    desk.answer_with(back.model_copy(update={"therapy": changed(back.therapy, changes)}))
    rows = {found.key: found.after for found in done_rows(desk.workflow, desk.tablet)}
    assert rows[row] == value
    if row in DIFFERS:
        assert DIFFERS[row] in differences(desk.workflow)
        assert DIFFERS[row] in present_program(desk.tablet).differs


def test_a_read_back_as_echoed_differs_in_nothing() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer_all()
    view = present_program(desk.tablet)
    assert view.state == "done"
    assert view.headline == "Programmed. The pump is RUNNING."
    assert view.differs == ""
    assert "Low-reservoir alarm 30-MAR-2027 06:41." in view.summary
    assert "Refill by 24-MAR-2027." in view.summary


def test_the_hold_opens_when_every_changed_row_is_ticked() -> None:
    desk = Desk()
    desk.review()
    rows = sorted(changed_rows(desk.workflow, desk.tablet))
    for left in range(len(rows), 0, -1):
        frame = present_frame(desk.tablet)
        assert not frame.next_enabled
        assert frame.next_reason == f"Tick every changed row: {left} left."
        desk.workflow.tick(rows[left - 1], True)
    assert present_frame(desk.tablet).next_enabled
    desk.workflow.tick(rows[0], False)
    assert not present_frame(desk.tablet).next_enabled


def test_the_hold_is_closed_while_the_link_is_away_or_a_result_is_unknown() -> None:
    desk = Desk()
    desk.review()
    desk.tick_all(sorted(changed_rows(desk.workflow, desk.tablet)))
    desk.cut()
    assert present_frame(desk.tablet).next_reason.startswith("No answer from the pump.")
    desk.tablet.stop_pump()
    assert present_frame(desk.tablet).next_reason == "First the result of the last command must be known."
    desk.back()
    assert not present_frame(desk.tablet).next_enabled


def test_a_refusal_says_that_therapy_is_unchanged_and_why() -> None:
    desk = Desk()
    staged(desk)
    desk.answer_with(Fault(code="memory", detail="full"))
    view = present_review(desk.tablet)
    assert view.state == "refused"
    assert view.headline == "The pump did not take it. Therapy is unchanged."
    assert "The pump could not read or store the proposal." in view.detail


def test_a_record_that_cannot_be_written_says_that_nothing_was_programmed() -> None:
    desk = Desk()
    workflow = desk.begin()
    desk.journal.broken = frozenset({"write", "settle"})
    for _ in range(5):
        workflow.next()
    view = present_review(desk.tablet)
    assert (view.state, view.headline) == ("refused", "Nothing was programmed. Therapy is unchanged.")
    assert view.detail == "The records could not be written: write."


def test_a_confirmation_that_cannot_be_written_is_told_and_can_be_tried_again() -> None:
    desk = Desk()
    desk.review()
    desk.journal.broken = frozenset({"confirmed"})
    desk.workflow.program()
    view = present_program(desk.tablet)
    assert view.state == "failed"
    assert view.headline.startswith("Not programmed.")
    assert view.why == "The records could not be written: confirmed."


def test_programming_can_be_neither_cancelled_nor_gone_back_from() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    assert present_program(desk.tablet).headline == "Programming the pump"
    desk.cut()
    frame = present_frame(desk.tablet)
    assert not frame.back_enabled
    assert not frame.cancel_enabled
    assert present_program(desk.tablet).state == "unknown"
    assert "exactly what you confirmed" in present_program(desk.tablet).why


def test_a_caution_stands_in_the_review_with_its_reason() -> None:
    desk = Desk()
    workflow = desk.begin(dose=DoseRate.of("4.5", "mg/day"))
    for _ in range(4):
        workflow.next()
    [caution] = workflow.open_points()
    workflow.override(caution.code, "Pain not controlled")
    workflow.next()
    desk.answer_all()
    [override] = [row for row in review_rows(workflow, desk.tablet) if row.key.startswith("override")]
    assert "4.5 mg/day is an increase" in override.after
    assert override.after.endswith("Pain not controlled")
    workflow.program()
    desk.answer_all()
    assert workflow.step == "done"


def unread() -> Desk:
    """Programmed; the pump could not say what it stored."""
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer()
    desk.answer_with(Fault(code="memory", detail="page 3"))
    return desk


def test_a_failed_read_back_says_that_it_is_programmed_and_what_was_not_seen() -> None:
    desk = unread()
    view = present_program(desk.tablet)
    assert (view.state, view.headline) == ("unread", "Programmed; the read-back failed")
    assert "The pump took what you confirmed" in view.why
    assert "(memory: page 3)" in view.why
    assert "Read the pump again before the patient leaves." in view.do
    assert view.can_go_on
    assert view.rows == ()
    assert present_consequences(desk.workflow, desk.tablet).title == "As confirmed, not read back yet"
    assert desk.workflow.step == "program"
    assert not desk.messages()


def test_the_pump_read_again_ends_it_with_what_the_pump_holds() -> None:
    desk = unread()
    screen = ProgramViewModel(desk.tablet, parent := QObject())
    screen.readAgain()
    assert [type(message) for message in desk.messages()] == [ReadBack]
    assert screen.property("state") == "busy"
    screen.readAgain()
    assert len(desk.messages()) == 1
    desk.answer_all()
    assert screen.property("state") == "done"
    assert desk.workflow.step == "done"
    assert present_program(desk.tablet).differs == ""
    assert parent is screen.parent()


def test_a_second_failure_offers_it_once_more() -> None:
    desk = unread()
    assert desk.workflow.run is not None
    desk.workflow.run.read_back()
    desk.answer_with(Fault(code="memory", detail="page 4"))
    assert "(memory: page 4)" in present_program(desk.tablet).why


def test_without_a_link_reading_again_waits_for_it_and_comes_by_itself() -> None:
    desk = unread()
    desk.cut()
    assert (present_program(desk.tablet).state, present_program(desk.tablet).can_go_on) == ("unread", False)
    desk.back()
    assert ReadBack in [type(message) for message in desk.messages()]
    desk.answer_all()
    assert present_program(desk.tablet).state == "done"


def test_reading_again_asks_nothing_of_a_pump_that_has_not_failed() -> None:
    desk = Desk()
    desk.review()
    assert desk.workflow.run is not None
    desk.workflow.run.read_back()
    assert not desk.messages()
