"""What one person has attested is attested anew by whoever goes on in their place, or after it was cut off."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.workflows.clock_rules import ClockEntry
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.flex_entry import FlexEntry
from app.workflows.kinds import CLOCK, FLEX, KINDS, MINIMUM_RATE
from app.workflows.minimum_rate import CoverPlanned
from app.workflows.people import Person
from pump_core.record import Record
from tests.app.desk import Desk
from tests.app.workflows.test_known_therapy import Drafts

OTHER = Person(UUID(int=701), "other clinician", "clinician", kind="pin")

TICKED = pytest.mark.parametrize(
    ("title", "ticked", "anew"),
    [
        (MINIMUM_RATE.title, CoverPlanned(said=True), CoverPlanned()),
        (CLOCK.title, ClockEntry(tablet_right=True, confirmed=("Every day 06:00 05:00 1",)), ClockEntry()),
        (FLEX.title, FlexEntry(seen=True), FlexEntry()),
    ],
)


def begun(desk: Desk, title: str, ticked: Record) -> None:
    desk.connect()
    desk.tablet.begin_again(KINDS[title])
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.set_own(ticked)
    assert desk.workflow.draft.own == ticked


@TICKED
def test_who_takes_over_attests_it_anew(title: str, ticked: Record, anew: Record) -> None:
    desk = Desk()
    begun(desk, title, ticked)
    desk.tablet.site.who.person = OTHER
    desk.tablet.take_over()
    assert desk.tablet.is_mine
    assert (desk.workflow.draft.own, desk.workflow.draft.checks) == (anew, frozenset())


@TICKED
def test_what_was_cut_off_is_attested_anew(title: str, ticked: Record, anew: Record) -> None:
    desk, port = Desk(), Drafts()
    DraftKeeper(desk.tablet, port)
    begun(desk, title, ticked)
    later = Desk()
    keeper = DraftKeeper(later.tablet, port)
    later.connect()
    assert later.tablet.read is not None
    keeper.offer(later.tablet.read, port.kept[later.tablet.read.pump.serial], later.now)
    keeper.take_up()
    assert later.workflow.kind.title == title
    assert later.workflow.draft.own == anew
