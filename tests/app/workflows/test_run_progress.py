"""How far a bolus is: by the pump's reading, reckoned on with its age, and by the pump's log once it is over."""

from __future__ import annotations

import pytest

from app.viewmodels.workflow_frame import present_frame
from app.workflows.bolus_own import BolusAsked
from app.workflows.run_progress import Progress, ordered_run, progress_of, shown_run
from pump_core.clocks import Duration, hours, minutes
from pump_core.log import Run
from pump_core.quantities import Volume
from pump_core.values import replace
from tests.app.desk import Desk
from tests.app.prepared import MINUTE_MS
from tests.app.workflows.test_bolus import MG, ask, begun, held


def under_way() -> tuple[Desk, Run]:
    """0.5 mg over 30 min, just begun and read back."""
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    held(desk)
    desk.answer_all()
    assert desk.tablet.read is not None
    run = shown_run(desk.tablet.read)
    assert run is not None
    return desk, run


def now(desk: Desk, run: Run) -> Progress:
    read = desk.tablet.read
    assert read is not None
    return progress_of(run, read, desk.tablet.log.held.newest, desk.now)


def reread(desk: Desk) -> None:
    desk.tablet.interrogate()
    desk.answer_all()


def ul(nl: int) -> Volume:
    return Volume.whole_base(nl)


def test_between_two_readings_it_is_reckoned_on_and_carries_its_age() -> None:
    desk, run = under_way()
    assert now(desk, run) == Progress(run, "running", ul(0), ul(50_000), 30 * MINUTE_MS, Duration(0), ul(0))
    desk.passes(minutes(12))
    reckoned = now(desk, run)
    assert (reckoned.state, reckoned.done, reckoned.left_ms) == ("running", ul(20_000), 18 * MINUTE_MS)
    assert (reckoned.age, reckoned.since) == (minutes(12), ul(20_000))
    reread(desk)
    read = now(desk, run)
    assert (read.done, read.left_ms, read.age, read.since) == (ul(20_000), 18 * MINUTE_MS, Duration(0), ul(0))


def test_a_clock_alone_never_says_that_it_was_given() -> None:
    desk, run = under_way()
    desk.passes(hours(2))
    due = now(desk, run)
    assert (due.state, due.left_ms, due.since) == ("due", 0, ul(50_000))
    reread(desk)
    assert now(desk, run).state == "ended"
    assert now(desk, run).left == ul(0)


def test_a_tablet_clock_that_goes_back_takes_nothing_back_that_was_read() -> None:
    desk, run = under_way()
    desk.passes(minutes(12))
    reread(desk)
    desk.now = desk.now + Duration(-hours(1).ms)
    assert (now(desk, run).done, now(desk, run).age) == (ul(20_000), Duration(0))


@pytest.mark.parametrize("seen", [True, False], ids=["its log is read", "its log is not read"])
def test_a_stop_cuts_it_off_and_the_log_says_how_much_was_given(seen: bool) -> None:
    desk, run = under_way()
    desk.passes(minutes(12))
    desk.records.silent = not seen
    desk.tablet.stop_pump()
    desk.answer_all()
    over = now(desk, run)
    assert over.state == ("cut_off" if seen else "over")
    if seen:
        assert (over.done, over.left) == (ul(20_000), ul(30_000))


def test_another_tablet_that_reads_the_pump_midway_shows_the_rest() -> None:
    first, run = under_way()
    first.passes(minutes(12))
    other = Desk()
    other.machine, other.now = first.machine, first.now
    other.connect()
    assert other.tablet.read is not None
    found = shown_run(other.tablet.read)
    assert found == run
    assert (now(other, run).done, now(other, run).left_ms) == (ul(20_000), 18 * MINUTE_MS)


def test_a_prime_is_shown_before_a_bolus_that_adds_to_basal() -> None:
    desk, run = under_way()
    read = desk.tablet.read
    assert read is not None
    prime = run.model_copy(update={"kind": "prime", "command_id": bytes([5] * 16)})
    therapy = read.pump.therapy.model_copy(update={"runs": (run, prime)})
    assert shown_run(replace(read, pump=read.pump.model_copy(update={"therapy": therapy}))) == prime


def test_the_last_screen_shows_what_the_workflow_ordered_and_only_that() -> None:
    desk, run = under_way()
    assert ordered_run(desk.workflow) == run
    assert present_frame(desk.tablet).runs_on
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_adjustment()
    desk.answer_all()
    assert ordered_run(desk.workflow) is None
    assert not present_frame(desk.tablet).runs_on


def test_a_bolus_that_was_over_before_it_was_read_back_is_shown_as_it_was_echoed() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=5 * MINUTE_MS)
    held(desk)
    desk.answer()
    desk.passes(minutes(6))
    desk.answer_all()
    run = ordered_run(desk.workflow)
    assert desk.workflow.step == "done"
    assert run is not None
    assert now(desk, run).state == "ended"


def test_nothing_entered_is_nothing_shown() -> None:
    desk = begun()
    ask(desk, which="single")
    assert desk.workflow.draft.own == BolusAsked(which="single")
    assert desk.tablet.read is not None
    assert shown_run(desk.tablet.read) is None
