"""A bolus is given once: whatever is cut, repeated, taken up again or ordered twice."""

from __future__ import annotations

import pytest

from app.workflows.bolus_own import BolusAsked
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.kinds import BOLUS
from pump_core.clocks import hours
from pump_core.orders import SingleBolus
from tests.app.desk import Desk, answer_of
from tests.app.prepared import HOUR_MS, MINUTE_MS
from tests.app.workflows.test_bolus import MG, ask, begun, begun_again, held, log_of, standing
from tests.app.workflows.test_known_therapy import Drafts


def test_a_single_bolus_is_given_once_and_the_log_of_the_pump_says_so() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=90 * MINUTE_MS)
    held(desk)
    desk.answer_all()
    assert desk.workflow.step == "done"
    (run,) = desk.machine.interrogation(0).therapy.runs
    assert (run.kind, run.flow_nl_per_day, run.ends_ms - run.started_ms) == ("single_bolus", 800_000, 90 * MINUTE_MS)
    assert len(log_of(desk, "single_bolus_started")) == 1


@pytest.mark.parametrize("arrived", [True, False], ids=["the answer was lost", "the commit was lost"])
def test_a_bolus_whose_line_was_cut_at_the_commit_is_given_exactly_once(arrived: bool) -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    held(desk)
    if arrived:
        (commit,) = desk.messages()
        answer_of(desk.machine, commit)
    desk.drop()
    desk.cut()
    assert desk.is_unknown()
    desk.tablet.start_bolus()
    desk.workflow.program()
    assert desk.messages() == []
    assert len(log_of(desk, "single_bolus_started")) == arrived
    desk.back()
    desk.answer_all()
    if desk.workflow.step == "review":
        desk.workflow.program()
        desk.answer_all()
    assert desk.workflow.step == "done"
    assert len(log_of(desk, "single_bolus_started")) == 1
    assert len(desk.machine.engine.state.given) == 1


def test_one_that_was_cut_off_in_its_entries_is_taken_up_and_nothing_was_given() -> None:
    first = begun()
    drafts = Drafts()
    DraftKeeper(first.tablet, drafts)
    ask(first, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    again = Desk()
    keeper = DraftKeeper(again.tablet, Drafts())
    again.connect()
    assert again.tablet.read is not None
    keeper.offer(again.tablet.read, drafts.kept["EMU900238"], again.now)
    keeper.take_up()
    assert again.workflow.kind is BOLUS
    assert again.workflow.step == "interrogate"
    assert again.workflow.draft.own == BolusAsked(which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    assert log_of(again, "single_bolus_started") == []


def test_a_tablet_that_went_out_while_it_programmed_offers_no_second_bolus() -> None:
    """The pump took the commit, the tablet never heard of it: the entries are about a pump that is no more."""
    first = begun()
    drafts = Drafts()
    DraftKeeper(first.tablet, drafts)
    ask(first, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    held(first)
    (commit,) = first.messages()
    answer_of(first.machine, commit)
    again = Desk()
    again.machine = first.machine
    keeper = DraftKeeper(again.tablet, Drafts())
    again.connect()
    assert again.tablet.read is not None
    keeper.offer(again.tablet.read, drafts.kept["EMU900238"], again.now)
    assert keeper.found is None
    assert keeper.past is not None
    assert keeper.past.record.kind == "Bolus"
    assert len(log_of(again, "single_bolus_started")) == 1


def test_a_second_bolus_beyond_the_day_is_asked_about_by_the_pump_that_remembers_the_first() -> None:
    """A reading tells of no single bolus that has ended; the pump does, and leads back with all that was entered."""
    desk = begun()
    day = 13 * MG
    ask(desk, which="single", dose_pg=day, duration_ms=20 * HOUR_MS)
    for point in desk.workflow.open_points():
        desk.workflow.override(point.code, "as ordered")
    held(desk)
    desk.answer_all()
    assert desk.workflow.step == "done"
    desk.tablet.leave_workflow()
    desk.passes(hours(21))
    desk.tablet.interrogate()
    desk.answer_all()
    again = begun_again(desk)
    ask(again, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    assert standing(again) == []
    again.workflow.next()
    again.answer_all()
    assert again.workflow.step == "bolus"
    assert standing(again) == [("caution", "above_consensus")]


def test_the_order_carries_a_command_id_of_its_own() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    ids = iter((bytes([1] * 16), bytes([2] * 16)))
    proposals = [
        BOLUS.propose(desk.workflow.draft, desk.tablet.site, lambda: next(ids), desk.workflow._clock) for _ in range(2)
    ]
    orders = [order for proposal in proposals for order in proposal.orders]
    assert [isinstance(order, SingleBolus) for order in orders] == [True, True]
    assert orders[0].command_id != orders[1].command_id
