"""A quick refill: when it is offered, which screens it leaves out, and that no check is among them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.records.pump_log import HeldLog
from app.workflows.draft import Step
from app.workflows.draft_form import draft_bytes, read_draft
from app.workflows.kinds import KINDS, QUICK_REFILL
from app.workflows.quick_refill import open_since
from app.workflows.refill_rules import UNEXPLAINED
from app.workflows.workflow import Workflow
from pump_core.log import Event, LinePart
from pump_core.quantities import DoseRate
from pump_core.values import replace
from telemetry.messages.reading import Interrogation
from tests.app.desk import Desk, draft, label, ml, site


def connected(scenario: str = "refill-due") -> Desk:
    desk = Desk(scenario)
    desk.connect()
    return desk


def begun(**fields: object) -> Desk:
    """A quick refill at its first step with everything entered, `fields` aside."""
    desk = connected()
    desk.tablet.start_quick_refill()
    desk.answer_all()
    desk.workflow.draft = draft(desk.workflow.draft.reading, **fields)
    return desk


def codes(workflow: Workflow) -> list[str]:
    return [point.code.partition("/")[0] for point in workflow.open_points()]


def here(workflow: Workflow) -> Step:
    return workflow.step


def at(step: str, **fields: object) -> Workflow:
    workflow = begun(**fields).workflow
    while workflow.step != step:
        before = workflow.step
        workflow.next()
        assert workflow.step != before, workflow.open_points()
    return workflow


def test_it_goes_from_the_label_to_the_needle_and_from_there_to_the_review() -> None:
    desk = begun()
    workflow = desk.workflow
    assert workflow.kind is QUICK_REFILL is KINDS["Quick refill"]
    assert workflow.steps == ("interrogate", "syringe", "needle", "review", "program", "done")
    for _ in range(3):
        workflow.next()
    desk.answer_all()
    assert here(workflow) == "review"
    workflow.program()
    desk.answer_all()
    assert here(workflow) == "done"
    last = desk.machine.interrogation(0).therapy.last_fill
    assert last is not None
    assert (last.injected_nl, last.withdrawn_nl) == (ml("40").whole, ml("3.2").whole)


@pytest.mark.parametrize(
    ("step", "fields", "code"),
    [
        ("interrogate", {"checks": frozenset({"needle", "free_flow", "resistance", "site"})}, "patient"),
        ("syringe", {"label": label(lot="")}, "lot"),
        ("syringe", {"label": label(volume=None)}, "volume"),
        ("needle", {"withdrawn": None, "syringes": ()}, "withdrawn"),
        ("needle", {"checks": frozenset({"patient", "free_flow", "resistance", "site"})}, "needle"),
        ("needle", {"checks": frozenset({"patient", "needle", "free_flow", "resistance"})}, "site"),
        ("needle", {"syringes": ()}, "syringes"),
        ("needle", {"syringes": (ml("20"), ml("19"))}, "below_label"),
        ("needle", {"trouble": True}, "pocket_fill"),
        ("needle", {"label": label(volume=ml("20")), "syringes": (ml("20"),)}, "second_person"),
    ],
)
def test_every_check_of_a_refill_is_a_check_of_this_one(step: str, fields: dict[str, Any], code: str) -> None:
    workflow = at(step, **fields)
    assert code in codes(workflow)
    workflow.next()
    assert workflow.step == step


@pytest.mark.use_error("U5")
@pytest.mark.parametrize("product", ["infumorph-25", "lioresal-500"])
def test_a_syringe_of_another_fluid_ends_it_whatever_is_confirmed(product: str) -> None:
    workflow = at("syringe", label=label(product_id=product))
    workflow.set_check("change", True)
    assert codes(workflow) == ["not_quick"]
    workflow.next()
    assert workflow.step == "syringe"
    assert not workflow.may_inject()


@pytest.mark.use_error("U11")
def test_a_withdrawal_that_does_not_fit_opens_the_screen_that_settles_it() -> None:
    workflow = at("needle", withdrawn=None)
    workflow.set_withdrawn(ml("6.4"))
    assert codes(workflow) == ["settle"]
    assert not workflow.may_inject()
    workflow.back()
    assert workflow.step == "withdraw"
    workflow.settle_discrepancy(UNEXPLAINED)
    assert codes(workflow) == ["unexplained"]
    workflow.settle_discrepancy("catheter and rotor checked")
    assert codes(workflow) == ["read_again"]
    settled = begun(withdrawn=ml("6.4"), discrepancy_reason="catheter and rotor checked").workflow
    assert settled.steps[2:4] == ("withdraw", "needle")
    assert settled.may_inject()


@pytest.mark.use_error("U14")
def test_an_empty_reservoir_opens_the_screen_that_asks_for_a_start_dose() -> None:
    workflow = begun(withdrawn=ml("0.4"), discrepancy_reason="last fill entered wrongly").workflow
    assert "therapy" in workflow.steps
    while workflow.step != "therapy":
        workflow.next()
    assert codes(workflow) == ["start_dose"]
    workflow.set_dose(DoseRate.of("1", "mg/day"))
    assert codes(workflow) == ["maybe_dry"]
    assert "therapy" in workflow.steps


def test_one_that_was_cut_off_is_kept_as_what_it_is() -> None:
    record = read_draft(draft_bytes("Quick refill", "needle", begun().workflow.draft))
    assert record != "unreadable"
    assert (record.kind, record.step) == ("Quick refill", "needle")


def _with(**therapy: object) -> Callable[[Interrogation], Interrogation]:
    return lambda pump: pump.model_copy(update={"therapy": pump.therapy.model_copy(update=therapy)})


def _alarm(name: str) -> Callable[[Interrogation], Interrogation]:
    return lambda pump: pump.model_copy(update={"alarms": (name,)})


def _misfit(pump: Interrogation) -> Interrogation:
    last = pump.therapy.last_fill
    assert last is not None
    return _with(last_fill=last.model_copy(update={"withdrawn_nl": last.expected_nl + ml("3").whole}))(pump)


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (lambda pump: pump, ""),
        (_alarm("low_reservoir"), ""),
        (_alarm("motor_stall"), "An alarm stands."),
        (_with(stopped_since_ms=1), "The pump runs no therapy"),
        (_with(reference_dose_pg_per_day=0), "The patient was without drug."),
        (_with(last_fill=None), "What was filled last"),
        (_misfit, "The last withdrawal did not fit."),
    ],
)
def test_it_is_offered_only_while_nothing_stands_open(
    alter: Callable[[Interrogation], Interrogation], words: str
) -> None:
    desk = connected()
    assert desk.tablet.read is not None
    found = open_since(alter(desk.tablet.read.pump), desk.tablet.log.held, site())
    assert found.startswith(words)
    assert bool(found) is bool(words)


def test_old_fluid_in_the_line_is_open_until_it_has_gone() -> None:
    desk = connected("baclofen")
    other = connected().tablet.read
    assert desk.tablet.read is not None
    assert other is not None
    pump, prescription = desk.tablet.read.pump, other.pump.therapy.prescription
    assert prescription is not None
    old = (LinePart(fluid=prescription.mixture, nl=1_000),)
    assert open_since(_with(line=old)(pump), desk.tablet.log.held, site()) == "Another fluid is still in the line."


@pytest.mark.parametrize(("kind", "offered"), [("motor_stall", False), ("alarms_silenced", True)])
def test_what_the_log_tells_since_the_last_fill_is_looked_at_first(kind: str, offered: bool) -> None:
    desk = connected()
    assert desk.tablet.read is not None
    pump, held = desk.tablet.read.pump, desk.tablet.log.held
    last = held.newest[-1]
    more = Event(event_id=last.event_id + 1, at_ms=last.at_ms + 1, kind=kind, detail=(), user="", note="")
    told = replace(held, newest=(*held.newest, more))
    assert bool(open_since(pump, told, site())) is not offered
    before = replace(held, newest=(more.model_copy(update={"event_id": 0}), *held.newest))
    assert open_since(pump, before, site()) == ""


def test_without_the_log_it_is_not_offered_and_does_not_begin() -> None:
    desk = connected()
    assert desk.tablet.read is not None
    assert open_since(desk.tablet.read.pump, HeldLog(), site()) == "The pump's log is not read yet."
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.tablet.start_quick_refill()
    assert not desk.has_refill()


@pytest.mark.parametrize("way", ["taken up", "begun again"])
def test_one_that_was_cut_off_goes_on_as_a_refill_once_something_stands_open(way: str) -> None:
    desk = connected()
    for stops, title in ((False, "Quick refill"), (True, "Refill")):
        if stops:
            desk.tablet.stop_pump()
            desk.answer_all()
            desk.tablet.close_stop()
        assert desk.tablet.read is not None
        if way == "taken up":
            desk.tablet.take_up(QUICK_REFILL, draft(desk.tablet.read.pump))
        else:
            desk.tablet.begin_again(QUICK_REFILL)
        desk.answer_all()
        assert desk.workflow.kind.title == title
        desk.tablet.leave_workflow()
        desk.answer_all()
