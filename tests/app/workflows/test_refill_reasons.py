"""Reasons for cautions: what was given reaches the pump's log, and what comes up late is asked where it belongs."""

from __future__ import annotations

import pytest

from app.workflows.draft import DISCREPANCY, Step
from app.workflows.draft_form import draft_bytes, entries, read_draft
from app.workflows.open_point import Open
from app.workflows.proposal import answers_to
from app.workflows.refill_own import RefillOwn
from app.workflows.refill_rules import MAYBE_DRY, due_cautions
from app.workflows.workflow import Workflow
from pump_core.checks import MAX_REASONS, Reason
from pump_core.clocks import Duration, hours, minutes
from pump_core.quantities import DoseRate
from pump_core.values import replace
from telemetry.messages.programming import Commit, Outcome, Stage
from tests.app.desk import Desk, draft, ml, site

AS_A_START = "above_start_range/dose/morphine"
SETTLED = "needle and aspiration checked"
KEPT = "Prescriber informed of a gap, patient observed"


def notes(desk: Desk) -> list[str]:
    """What the pump's own log says beside its newest entries."""
    return [event.note for event in desk.machine.engine.state.log[-2:]]


def cautions_of(workflow: Workflow) -> list[Open]:
    return [point for point in workflow.open_points() if point.severity == "caution"]


def step(workflow: Workflow) -> Step:
    return workflow.step


def codes_of(workflow: Workflow) -> list[str]:
    return [point.code.split("/")[0] for point in workflow.open_points()]


@pytest.mark.parametrize(
    ("withdrawn", "reason", "note"),
    [
        ("3.2", "", ""),
        ("1.2", SETTLED, f"second checker QR; discrepancy withdrawn: {SETTLED}"),
        ("5.6", "last fill entered wrongly", "second checker QR; discrepancy withdrawn: last fill entered wrongly"),
    ],
)
def test_what_explains_a_discrepancy_stands_in_the_pumps_log(withdrawn: str, reason: str, note: str) -> None:
    desk = Desk()
    workflow = desk.review(withdrawn=ml(withdrawn), discrepancy_reason=reason)
    workflow.program()
    desk.answer_all()
    assert step(workflow) == "done"
    assert notes(desk) == [note, note]


def test_every_reason_of_an_empty_reservoir_stands_in_the_pumps_log_to_its_last_word() -> None:
    desk = Desk()
    workflow = desk.begin(
        withdrawn=ml("0.4"),
        discrepancy_reason=SETTLED,
        second_initials="ABCD",
        dose=DoseRate.of("2", "mg/day"),
        answers=((MAYBE_DRY, KEPT), (AS_A_START, KEPT)),
    )
    for _ in range(5):
        workflow.next()
    desk.answer_all()
    workflow.program()
    desk.answer_all()
    assert step(workflow) == "done"
    said = [
        f"discrepancy withdrawn: {SETTLED}",
        f"maybe_dry withdrawn: {KEPT}",
        f"above_start_range dose morphine: {KEPT}",
    ]
    assert sorted(notes(desk)[0].split("; ")) == sorted(["second checker QR, ABCD", *said])


def test_every_caution_of_the_echo_is_one_that_was_asked() -> None:
    answers = ((MAYBE_DRY, KEPT), (AS_A_START, KEPT))
    workflow = Desk().review(
        withdrawn=ml("0.4"), discrepancy_reason=SETTLED, answers=answers, dose=DoseRate.of("3", "mg/day")
    )
    assert workflow.run is not None
    echo = workflow.run.programming.echo
    assert echo is not None
    assert [caution.key for caution in echo.cautions] == [AS_A_START, DISCREPANCY, MAYBE_DRY]
    assert due_cautions(workflow.draft, workflow.site) == echo.cautions


def test_a_reason_is_told_while_its_caution_holds_in_our_reading_and_not_after() -> None:
    settled = draft(withdrawn=ml("1.2"), discrepancy_reason=SETTLED)
    assert [(each.code, each.field, each.reason) for each in answers_to(None, settled, site())] == [
        ("discrepancy", "withdrawn", SETTLED)
    ]
    assert answers_to(None, replace(settled, withdrawn=ml("3.2")), site()) == ()
    assert answers_to(None, draft(answers=(("large_decrease/dose/morphine", KEPT),)), site()) == ()


def stopped(span: Duration) -> Desk:
    """A desk with a pump that was stopped so long ago when it is read."""
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.passes(span)
    desk.tablet.interrogate()
    desk.answer_all()
    return desk


def restarted(desk: Desk) -> Workflow:
    """A restart on Therapy with everything entered."""
    desk.tablet.start_restart()
    desk.answer_all()
    workflow = desk.workflow
    workflow.set_check("patient", True)
    workflow.next()
    assert step(workflow) == "therapy"
    return workflow


def done_with_the_reason(desk: Desk, workflow: Workflow) -> None:
    [late] = cautions_of(workflow)
    assert "is above the start range" in late.what
    assert late.why.startswith("This came up after the pump was read, and nothing was programmed. Nothing runs now")
    workflow.next()
    assert step(workflow) == "therapy"
    workflow.override(late.code, KEPT)
    workflow.next()
    desk.answer_all()
    assert step(workflow) == "review"
    workflow.program()
    desk.answer_all()
    assert step(workflow) == "done"
    assert notes(desk)[-1] == f"above_start_range dose morphine: {KEPT}"


def test_a_caution_that_first_stands_in_the_echo_leads_back_to_where_its_reason_is_asked() -> None:
    desk = stopped(hours(48) + minutes(-5))
    workflow = restarted(desk)
    assert cautions_of(workflow) == []
    desk.passes(minutes(10))
    workflow.next()
    desk.answer()
    assert step(workflow) == "therapy"
    assert workflow.run is None
    assert desk.journal.told()[-1] == ("settle", "not_done")
    done_with_the_reason(desk, workflow)


def test_a_caution_that_comes_up_between_echo_and_hold_leads_back_there_too() -> None:
    desk = stopped(hours(48) + minutes(-5))
    workflow = restarted(desk)
    workflow.next()
    desk.answer_all()
    assert step(workflow) == "review"
    desk.passes(minutes(10))
    workflow.program()
    desk.answer()
    assert step(workflow) == "therapy"
    assert desk.machine.interrogation(0).therapy.stopped_since_ms is not None
    assert desk.journal.told()[-1] == ("settle", "not_done")
    done_with_the_reason(desk, workflow)


def test_a_restart_in_time_is_programmed_without_a_caution() -> None:
    desk = stopped(hours(47))
    workflow = restarted(desk)
    desk.passes(minutes(10))
    workflow.next()
    desk.answer_all()
    assert step(workflow) == "review"
    workflow.program()
    desk.answer_all()
    assert step(workflow) == "done"
    assert notes(desk)[-1] == ""


def test_a_discrepancy_that_only_the_pump_sees_is_asked_on_withdraw_once_the_fresh_reading_shows_it() -> None:
    desk = Desk()
    workflow = desk.begin(withdrawn=ml("1.4"))
    for _ in range(4):
        workflow.next()
    assert step(workflow) == "therapy"
    desk.machine.engine.state.believed += 10**6 * 86_400_000
    workflow.next()
    desk.answer()
    assert step(workflow) == "therapy"
    assert codes_of(workflow) == ["discrepancy"]
    desk.answer_all()
    assert codes_of(workflow) == []
    workflow.next()
    assert step(workflow) == "withdraw"
    assert codes_of(workflow) == ["discrepancy"]
    workflow.settle_discrepancy(SETTLED)
    assert codes_of(workflow) == ["read_again"]
    workflow.set_own(RefillOwn(again_nl=ml("1.4").whole, again_initials="QR"), still_answered=True)
    for _ in range(3):
        workflow.next()
    desk.answer_all()
    assert step(workflow) == "review"


def test_another_dose_is_judged_without_what_the_pump_raised_about_the_last_one() -> None:
    late = Reason(code="above_consensus", severity="soft", field="dose", drug="morphine")
    workflow = Desk().begin(asked=(late,))
    workflow.step = "therapy"
    assert codes_of(workflow) == ["above_consensus"]
    workflow.set_dose(DoseRate.of("3.1", "mg/day"))
    assert codes_of(workflow) == []


def test_a_refusal_for_another_cause_stays_where_it_is_told() -> None:
    desk = Desk()
    workflow = desk.review()
    workflow.program()
    [commit] = [message for message in desk.messages() if isinstance(message, Commit)]
    expired = Reason(code="expired", severity="hard", field="transaction")
    desk.answer_with(Outcome(command_id=commit.command_id, state="not_done", reasons=(expired,), revision=1, at_ms=0))
    assert step(workflow) == "program"
    assert not any(isinstance(message, Stage) for message in desk.messages())


def test_a_draft_keeps_as_many_reasons_as_a_message_holds() -> None:
    answers = tuple((f"code_{n}/dose/", "r" * 120) for n in range(MAX_REASONS))
    full = draft(answers=answers, withdrawn=ml("1.2"), discrepancy_reason=SETTLED)
    record = read_draft(draft_bytes("Refill", "therapy", full))
    assert record != "unreadable"
    assert entries(record) == full
    with pytest.raises(ValueError, match="answers"):
        draft_bytes("Refill", "therapy", replace(full, answers=(*answers, ("one more", "r"))))
