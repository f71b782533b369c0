"""A pump that another programmer changed: both readings are kept, what stood on the former ends, and one must look."""

from __future__ import annotations

import pytest

from app.workflows.draft_keeper import DraftKeeper
from app.workflows.kinds import REFILL
from app.workflows.known_therapy import Changed
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.clocks import days, minutes
from pump_core.orders import Proposal
from pump_core.patterns import Continuous, MinimumRate
from pump_core.quantities import DoseRate
from telemetry.backend.inputs import Committing, Staging
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Outcome, Stage
from telemetry.wire_events import Connected, Lost
from tests.app.desk import Desk, welcome

SERIAL = "EMU900238"


class Drafts:
    """Where drafts are kept, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def keep(self, serial: str, payload: bytes) -> None:
        self.kept[serial] = payload

    def forget(self, serial: str) -> None:
        self.kept.pop(serial, None)


def elsewhere(desk: Desk, mg_per_day: str = "3.5") -> None:
    """Another programmer sets a dose."""
    state = desk.machine.engine.state
    assert state.prescription is not None
    pattern = Continuous(dose_pg_per_day=DoseRate.of(mg_per_day, "mg/day").whole)
    proposal = Proposal(
        serial=SERIAL,
        base_revision=state.revision,
        prescription=state.prescription.model_copy(update={"pattern": pattern}),
        orders=(),
    )
    staged, command_id = stage_bytes(proposal), state.revision.to_bytes(16, "little")
    desk.machine.take(Staging(stage=Stage(command_id=command_id, staged=staged, user="Dr. Other")))
    commit = Commit(command_id=command_id, digest=digest(staged), user="Dr. Other", second_checker="", overrides=())
    done = desk.machine.take(Committing(commit=commit, as_entered=True)).answer
    assert isinstance(done, Outcome)
    assert done.state == "done", done


def changed(desk: Desk) -> Changed:
    found = desk.tablet.known.changed
    assert found is not None
    return found


def reread(desk: Desk) -> None:
    desk.tablet.interrogate()
    desk.answer_all()


def test_a_pump_met_for_the_first_time_is_as_it_is() -> None:
    desk = Desk()
    desk.connect()
    assert desk.tablet.known.changed is None


def test_what_another_programmer_changed_is_kept_with_both_readings_and_names_the_fields() -> None:
    desk = Desk()
    desk.connect()
    before = desk.tablet.read
    elsewhere(desk)
    reread(desk)
    assert (changed(desk).before, changed(desk).after) == (before, desk.tablet.read)
    assert changed(desk).fields == ("pattern", "dose", "flow")
    assert not changed(desk).by_itself
    assert [kind for kind, _ in desk.records.found] == ["changed"]


def test_nothing_begins_before_it_was_seen_and_a_stop_always_may() -> None:
    desk = Desk()
    desk.connect()
    elsewhere(desk)
    reread(desk)
    desk.tablet.start_refill()
    desk.tablet.start_restart()
    assert not desk.has_refill()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert desk.machine.engine.state.flow_nl_per_day == 0
    assert changed(desk).after.pump.therapy.flow_nl_per_day == 0
    desk.tablet.accept_change()
    assert desk.tablet.known.changed is None
    assert desk.records.found[-1][0] == "seen"
    reread(desk)
    assert desk.tablet.known.changed is None
    desk.tablet.start_refill()
    assert desk.has_refill()


def test_a_refill_prepared_on_the_former_therapy_ends_and_can_be_begun_again() -> None:
    desk = Desk()
    desk.begin()
    elsewhere(desk)
    reread(desk)
    assert not desk.has_refill()
    desk.tablet.begin_again(REFILL)
    desk.answer_all()
    assert desk.workflow.draft.withdrawn is None
    assert desk.workflow.draft.reading.therapy.dose_pg_per_day == 3_500_000_000


@pytest.mark.parametrize("at", ["stage", "commit"])
def test_a_proposal_that_the_pump_refuses_for_its_revision_ends_the_refill_at_once(at: str) -> None:
    desk = Desk()
    if at == "stage":
        workflow = desk.begin(dose=DoseRate.of("3.3", "mg/day"))
        elsewhere(desk)
        for _ in range(5):
            workflow.next()
    else:
        desk.review(dose=DoseRate.of("3.3", "mg/day"))
        elsewhere(desk)
        desk.workflow.program()
    desk.answer_all()
    assert not desk.has_refill()
    assert changed(desk).after.pump.therapy.dose_pg_per_day == 3_500_000_000
    assert desk.journal.told()[-1] == ("settle", "not_done")


def test_what_this_tablet_programs_and_stops_is_no_change() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(minutes(5))
    reread(desk)
    assert desk.tablet.known.changed is None
    assert desk.records.found == []


def test_a_commit_whose_result_is_unknown_is_not_taken_for_a_change() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.cut()
    _, commit, _ = desk.sent.popleft()
    desk.machine.take(Committing(commit=commit, as_entered=True))
    desk.conversation.handle(Lost("reset"))
    desk.conversation.handle(Connected(welcome(desk.machine.interrogation(0))))
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.workflow.step == "done"
    assert desk.tablet.known.changed is None


def later(first: Desk, known: PumpRead | None, made: frozenset[int], unsettled: frozenset[bytes] = frozenset()) -> Desk:
    """The tablet after a new start, with what its records say."""
    again = Desk()
    again.machine, again.now = first.machine, first.now
    again.former = (unsettled, known, made)
    again.connect()
    return again


def test_after_a_new_start_the_last_snapshot_is_what_is_compared_with() -> None:
    first = Desk()
    first.connect()
    known = first.tablet.read
    assert known is not None
    first.passes(days(3))
    assert later(first, known, frozenset()).tablet.known.changed is None
    elsewhere(first)
    again = later(first, known, frozenset())
    assert changed(again).before == known
    made = frozenset({first.machine.engine.state.revision})
    assert later(first, known, made).tablet.known.changed is None
    elsewhere(first, "3.6")
    assert changed(later(first, known, made)).fields == ("pattern", "dose", "flow")


def test_a_former_command_that_turns_out_done_is_this_tablets_own() -> None:
    first = Desk()
    first.review()
    known = first.tablet.read
    first.workflow.program()
    run = first.workflow.run
    assert run is not None
    (commit,) = first.messages()
    first.machine.take(Committing(commit=commit, as_entered=True))
    again = later(first, known, frozenset(), frozenset({run.programming.command_id}))
    assert not again.is_unknown()
    assert again.tablet.known.changed is None


def test_a_pump_that_was_reprogrammed_to_the_same_is_told_too() -> None:
    desk = Desk()
    desk.connect()
    elsewhere(desk)
    elsewhere(desk, "3")
    reread(desk)
    assert changed(desk).fields == ()


def test_a_pump_that_fell_to_another_therapy_by_itself_is_told_apart() -> None:
    desk = Desk()
    desk.connect()
    state = desk.machine.engine.state
    assert state.prescription is not None
    state.prescription = state.prescription.model_copy(update={"pattern": MinimumRate()})
    reread(desk)
    assert changed(desk).by_itself


def test_an_empty_reservoir_is_no_change() -> None:
    desk = Desk()
    desk.connect()
    desk.passes(days(20))
    reread(desk)
    assert desk.tablet.read is not None
    assert "empty_reservoir" in desk.tablet.read.pump.alarms
    assert desk.tablet.known.changed is None


def test_another_pump_is_not_compared_with_the_one_before() -> None:
    desk = Desk()
    desk.connect()
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert desk.tablet.known.changed is None


def keeper(tablet: Tablet) -> tuple[DraftKeeper, Drafts]:
    port = Drafts()
    return DraftKeeper(tablet, port), port


def test_the_entries_of_a_workflow_that_ended_are_told_until_the_next_begins_and_never_offered() -> None:
    desk = Desk()
    drafts, port = keeper(desk.tablet)
    desk.begin()
    desk.workflow.set_trouble(trouble=False)
    elsewhere(desk)
    reread(desk)
    assert drafts.found is None
    assert drafts.past is not None
    assert drafts.past.record.syringes_nl == (20_000_000, 20_000_000)
    assert port.kept == {}
    desk.tablet.begin_again(REFILL)
    assert drafts.past is None


def test_a_draft_of_a_former_run_on_another_revision_is_told_and_dropped() -> None:
    first = Desk()
    first_drafts, port = keeper(first.tablet)
    first.begin()
    first.workflow.set_trouble(trouble=False)
    payload = port.kept[SERIAL]
    known = first.tablet.read
    elsewhere(first)
    again = later(first, known, frozenset())
    drafts, port = keeper(again.tablet)
    assert again.tablet.read is not None
    drafts.offer(again.tablet.read, payload, again.now)
    assert (drafts.found, first_drafts.past) == (None, None)
    assert drafts.past is not None
    assert drafts.past.record.withdrawn_nl == 3_200_000
