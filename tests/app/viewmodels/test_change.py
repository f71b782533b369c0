"""The card of a pump that was changed elsewhere: both therapies in words, who did it, what ended, and what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.records.pump_log import BeganAgain, Missing
from app.viewmodels.change import ChangeView, ChangeViewModel, present_change
from app.viewmodels.home import HomeViewModel, present_home
from app.viewmodels.wording import moment_text
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.kinds import RESTART
from pump_core.clocks import days
from pump_core.log import NOBODY
from pump_core.patterns import MinimumRate
from tests.app.desk import Desk
from tests.app.workflows.test_known_therapy import Drafts, elsewhere, reread
from tests.app.workflows.test_log_pull import reconnect, write


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.connect()
    return made


@pytest.fixture
def drafts(desk: Desk) -> DraftKeeper:
    return DraftKeeper(desk.tablet, Drafts())


def rows(view: ChangeView) -> dict[str, tuple[str, str]]:
    return {row.setting: (row.before, row.after) for row in view.rows}


def shown(card: ChangeViewModel, name: str) -> object:
    return card.property(name)


def test_a_pump_as_this_tablet_left_it_shows_no_card(desk: Desk, drafts: DraftKeeper) -> None:
    assert present_change(desk.tablet, drafts) == ChangeView()


def test_both_therapies_stand_side_by_side_with_who_changed_it(desk: Desk, drafts: DraftKeeper) -> None:
    desk.passes(days(1))
    elsewhere(desk)
    desk.passes(days(1))
    reread(desk)
    view = present_change(desk.tablet, drafts)
    assert view.headline == "Another programmer changed this pump after this tablet read it on 23-NOV-2026 14:41."
    assert view.detail == "The pump's log names Dr. Other, 24-NOV-2026 14:41."
    assert rows(view) == {"Daily dose": ("3 mg/day", "3.5 mg/day"), "Flow": ("0.3 mL/day", "0.35 mL/day")}
    assert view.ended == ""
    assert not present_home(desk.tablet).can_refill
    assert present_home(desk.tablet).why_not == "First read what was changed."


def test_a_change_that_was_changed_back_says_so(desk: Desk, drafts: DraftKeeper) -> None:
    elsewhere(desk)
    elsewhere(desk, "3")
    reread(desk)
    view = present_change(desk.tablet, drafts)
    assert view.rows == ()
    assert view.detail.endswith("All settings are what they were before.")


def test_what_reads_alike_and_differs_says_so(desk: Desk, drafts: DraftKeeper) -> None:
    state = desk.machine.engine.state
    assert state.prescription is not None
    alarms = state.prescription.alarms.model_copy(update={"critical_interval_ms": 1})
    state.prescription = state.prescription.model_copy(update={"alarms": alarms})
    state.revision += 1
    state.patient = None
    reread(desk)
    assert rows(present_change(desk.tablet, drafts)) == {
        "Alarm settings": ("low reservoir at 2 mL", "low reservoir at 2 mL, changed in detail"),
        "Patient facts": ("entered", "not entered"),
    }


def test_a_pump_that_did_it_by_itself_is_not_laid_to_another_programmer(desk: Desk, drafts: DraftKeeper) -> None:
    state = desk.machine.engine.state
    assert state.prescription is not None
    state.prescription = state.prescription.model_copy(update={"pattern": MinimumRate()})
    reread(desk)
    view = present_change(desk.tablet, drafts)
    assert view.headline.startswith("The pump changed its therapy by itself after")
    assert rows(view)["Pattern"] == ("Simple continuous", "Minimum rate, no therapy")


def test_a_stop_elsewhere_shows_what_ran_before(desk: Desk, drafts: DraftKeeper) -> None:
    desk.machine.engine.stop(NOBODY)
    reread(desk)
    shown = rows(present_change(desk.tablet, drafts))
    assert shown["Infusion"] == ("RUNNING", "STOPPED")
    assert shown["Therapy before the stop"] == ("none", "Simple continuous")


def test_a_pump_that_lost_its_therapy_reads_as_never_programmed(desk: Desk, drafts: DraftKeeper) -> None:
    desk.machine.engine.state.prescription = None
    reread(desk)
    assert ("3 mg/day", "never programmed") in rows(present_change(desk.tablet, drafts)).values()


def test_what_was_entered_on_the_former_therapy_is_told_and_the_same_workflow_begins_again(qapp: QObject) -> None:
    desk = Desk()
    drafts = DraftKeeper(desk.tablet, Drafts())
    parent = QObject()
    card, home = ChangeViewModel(desk.tablet, drafts, parent), HomeViewModel(desk.tablet, drafts, parent)
    desk.begin()
    desk.workflow.set_trouble(trouble=False)
    elsewhere(desk)
    reread(desk)
    assert shown(card, "visible")
    assert home.property("begunText") == ""
    assert shown(card, "endedText") == (
        "The refill at Interrogate was prepared on the former therapy and has ended. Nothing of it was programmed. "
        "Entered were 3.2 mL withdrawn and 40 mL injected: compare with the last fill."
    )
    card.beginAgain()
    assert not shown(card, "visible")
    assert desk.workflow.kind.title == "Refill"


def test_a_restart_that_ended_begins_again_as_a_restart(qapp: QObject) -> None:
    desk = Desk()
    drafts = DraftKeeper(desk.tablet, Drafts())
    parent = QObject()
    card = ChangeViewModel(desk.tablet, drafts, parent)
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.start_restart()
    desk.answer_all()
    elsewhere(desk)
    reread(desk)
    assert shown(card, "canBegin")
    assert shown(card, "rows")
    card.beginAgain()
    assert desk.workflow.kind is RESTART


def test_it_was_read_and_home_is_open_again(qapp: QObject, desk: Desk, drafts: DraftKeeper) -> None:
    parent = QObject()
    card = ChangeViewModel(desk.tablet, drafts, parent)
    elsewhere(desk)
    reread(desk)
    assert shown(card, "headline")
    assert shown(card, "detail")
    card.accept()
    assert not shown(card, "visible")
    assert present_home(desk.tablet).can_refill


def test_missing_entries_are_told_beside_the_log_with_their_number_and_time(desk: Desk) -> None:
    assert present_home(desk.tablet).log_notice == ""
    desk.passes(days(2))
    write(desk, 300)
    reconnect(desk)
    desk.answer_all()
    (missing,) = desk.tablet.log.found
    assert isinstance(missing, Missing)
    assert desk.tablet.read is not None
    since = moment_text(desk.tablet.read.when(missing.before.at_ms), desk.tablet.site)
    assert present_home(desk.tablet).log_notice == (
        f"44 entries are missing, from {since} to 25-NOV-2026 14:41: the pump had no room for more."
    )


def test_one_missing_entry_a_lost_memory_and_another_log_have_their_own_words(desk: Desk) -> None:
    log = desk.tablet.log
    before, after = log.held.newest[-2:]
    log.found = (Missing(0, 14, 14, before, after),)
    assert present_home(desk.tablet).log_notice.startswith("1 entry is missing, from ")
    lost = after.model_copy(update={"event_id": after.at_ms})
    log.found = (Missing(0, 16, after.at_ms - 1, before, lost),)
    assert present_home(desk.tablet).log_notice.startswith("The pump lost a part of its memory: entries from ")
    log.found = (BeganAgain(1, after, None),)
    assert "entry 15 of 24-JUL-2026" in present_home(desk.tablet).log_notice
    log.problem = "The pump's log was not read to its end. Cell 7."
    assert present_home(desk.tablet).log_notice.endswith("Cell 7.")
