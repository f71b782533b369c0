"""The refill's order: what opens each step, what going back gives up, and when it may be left."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.workflows.draft import STEPS, Draft, Label
from telemetry.messages.programming import Commit, Stage
from tests.app.desk import Desk, draft, label, ml, reading


def begun() -> Desk:
    """A refill in which nothing was entered yet."""
    desk = Desk()
    desk.begin()
    desk.workflow.draft = Draft(reading=desk.workflow.draft.reading)
    return desk


def test_each_step_is_left_only_when_nothing_stands_open_in_it() -> None:
    desk = begun()
    workflow, empty, complete = desk.workflow, desk.workflow.draft, draft(desk.workflow.draft.reading)
    for here, after in pairwise([step for step in STEPS[:6] if step != "bridge"]):
        workflow.draft = empty
        workflow.next()
        assert workflow.step == here
        workflow.draft = complete
        workflow.next()
        assert workflow.step == after


def test_nothing_is_staged_while_an_earlier_step_has_opened_again() -> None:
    desk = Desk()
    workflow = desk.begin()
    for _ in range(4):
        workflow.next()
    workflow.draft = draft(workflow.draft.reading, label=label(lot=""))
    workflow.next()
    assert workflow.step == "syringe"
    assert desk.messages() == []


def test_going_back_goes_one_step_and_ends_at_the_first() -> None:
    workflow = Desk().begin()
    workflow.next()
    workflow.next()
    assert workflow.step == "withdraw"
    for step in ("syringe", "interrogate", "interrogate"):
        workflow.back()
        assert workflow.step == step


def test_review_stages_and_going_back_gives_it_up() -> None:
    desk = Desk()
    workflow = desk.review()
    workflow.tick("dose", True)
    workflow.back()
    assert workflow.step == "therapy"
    assert desk.journal.told()[-1] == ("settle", "not_done")
    workflow.next()
    assert workflow.ticked == frozenset()
    staged = [command for what, command, _ in desk.journal.lines if what == "write"]
    assert len(set(staged)) == 2


def test_holding_before_the_echo_is_there_sends_nothing() -> None:
    desk = Desk()
    workflow = desk.begin()
    for _ in range(5):
        workflow.next()
    workflow.program()
    assert workflow.step == "review"
    assert not any(isinstance(message, Commit) for message in desk.messages())


def test_leaving_in_review_gives_up_what_was_staged() -> None:
    desk = Desk()
    desk.review()
    desk.tablet.leave_workflow()
    assert desk.tablet.workflow is None
    assert desk.journal.told()[-1] == ("settle", "not_done")
    assert desk.machine.engine.state.revision == reading().therapy.revision


def test_what_is_staged_is_what_was_entered_and_nothing_else() -> None:
    desk = Desk()
    workflow = desk.begin()
    for _ in range(5):
        workflow.next()
    [stage] = [message for message in desk.messages() if isinstance(message, Stage)]
    assert stage.user == "demo clinician"
    assert workflow.run is not None
    asked = workflow.run.programming.proposal
    assert asked.serial == "EMU900238"
    assert asked.base_revision == reading().therapy.revision
    assert asked.prescription == reading().therapy.prescription
    [fill] = asked.orders
    assert fill.kind == "fill"
    assert fill.withdrawn_nl == 3_200_000
    assert fill.syringes_nl == (20_000_000, 20_000_000)
    assert (fill.product, fill.lot, fill.use_by_day, fill.stable_days) == ("infumorph-10", "C4471", 20_999, 180)


@pytest.mark.parametrize(
    ("missing", "may"),
    [
        ({}, True),
        ({"withdrawn": None}, False),
        ({"withdrawn": ml("0.4")}, False),
        ({"withdrawn": ml("0.4"), "discrepancy_reason": "unexplained"}, False),
        ({"label": Label()}, False),
        ({"checks": frozenset({"patient", "needle"})}, False),
        ({"checks": frozenset({"patient", "free_flow"})}, False),
        ({"checks": frozenset({"needle", "free_flow"})}, True),
    ],
)
def test_nothing_is_injected_before_label_withdrawal_and_needle_are_settled(
    missing: dict[str, object], may: bool
) -> None:
    workflow = Desk().begin(**missing)
    assert workflow.may_inject() is may


def test_a_new_number_is_settled_anew() -> None:
    workflow = Desk().begin(discrepancy_reason="needle and aspiration checked", second_total=ml("40"))
    workflow.set_withdrawn(ml("3.2"))
    assert workflow.draft.discrepancy_reason == ""
    workflow.set_syringe(1, ml("19"))
    assert workflow.draft.second_total is None
    assert workflow.draft.syringes == (ml("20"), ml("19"))
    workflow.set_syringe(2, ml("1"))
    workflow.remove_syringe(0)
    assert workflow.draft.syringes == (ml("19"), ml("1"))
