"""What role, lock and another person's workflow allow: nothing begins that may not, a stop always does."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.records.entities import UserEventKind, UserRole
from app.viewmodels.home import present_home
from app.viewmodels.who_card import present_who_card
from app.workflows.people import Person
from pump_core.values import replace
from telemetry.messages.programming import StopNow
from telemetry.wire_events import Connected
from tests.app.desk import CLINICIAN, Desk, ml, welcome

OTHER = Person(UUID(int=701), "Bo Lang", "clinician", kind="pin")


class Watched(Desk):
    """A desk whose notes are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[tuple[UserEventKind, UUID | None, dict[str, object]]] = []
        self.who = self.tablet.site.who
        self.who.noted = lambda kind, user_id, detail: self.notes.append((kind, user_id, dict(detail)))

    def is_mine(self) -> bool:
        """Whether the workflow under way belongs to who is here."""
        return self.tablet.is_mine

    def step(self) -> str:
        """Where it is."""
        return self.workflow.step

    def comes(self, person: Person) -> None:
        """This person signs in."""
        self.who.person, self.who.locked = person, False
        self.tablet.tell()


@pytest.mark.parametrize(
    ("role", "emulated", "may"),
    [
        ("clinician", False, True),
        ("trainer", True, True),
        ("trainer", False, False),
        ("qa", False, False),
        ("second_checker", True, False),
        ("administrator", True, False),
    ],
)
def test_what_a_role_may_not_begin_is_said_where_it_would_begin(role: UserRole, emulated: bool, may: bool) -> None:
    desk = Watched()
    desk.conversation.handle(Connected(welcome(desk.machine.interrogation(0), emulated=emulated)))
    desk.answer_all()
    desk.comes(replace(OTHER, role=role))
    home = present_home(desk.tablet)
    assert home.can_refill == home.can_discard == may
    assert bool(home.why_not) != may
    assert bool(present_who_card(desk.tablet).headline) != may
    desk.tablet.start_refill()
    assert desk.has_refill() == may
    desk.tablet.start_restart()
    assert desk.has_refill() == may


def test_a_locked_tablet_begins_nothing_and_stops_under_who_was_here_marked_as_locked() -> None:
    desk = Watched()
    desk.connect()
    desk.who.locked = True
    desk.tablet.start_refill()
    assert not desk.has_refill()
    desk.tablet.stop_pump()
    (order,) = (message for message in desk.messages() if isinstance(message, StopNow))
    assert order.user == "demo clinician (locked)"
    assert desk.notes == [
        ("stopped_locked", CLINICIAN.user_id, {"command_id": order.command_id.hex(), "pump": order.serial})
    ]


def test_everybody_stops_and_before_anybody_signed_in_too() -> None:
    for person in (replace(OTHER, role="administrator"), None):
        desk = Watched()
        desk.connect()
        desk.who.person, desk.who.locked = person, person is None
        desk.tablet.stop_pump()
        desk.answer_all()
        assert desk.tablet.stop is not None
        assert desk.tablet.stop.state == "stopped"


def test_a_change_made_elsewhere_is_seen_by_one_who_programs() -> None:
    desk = Watched()
    desk.comes(replace(OTHER, role="administrator"))
    desk.tablet.accept_change()
    assert desk.records.found == []


def test_a_workflow_stays_with_who_began_it_until_it_is_taken_over_which_is_recorded() -> None:
    desk = Watched()
    workflow = desk.begin(second_total=ml("40"), second_initials="BL")
    desk.comes(OTHER)
    assert not desk.is_mine()
    card = present_who_card(desk.tablet)
    assert card.headline == "Refill of demo clinician is under way at Interrogate."
    assert card.can_take_over
    assert not present_home(desk.tablet).can_refill
    workflow.step = "therapy"
    desk.tablet.take_over()
    assert desk.is_mine()
    assert desk.notes == [
        (
            "took_over",
            OTHER.user_id,
            {"workflow": "Refill", "step": "therapy", "pump": "EMU900238", "begun_by": CLINICIAN.user_id.hex},
        )
    ]
    assert (desk.step(), "patient" in workflow.draft.checks) == ("interrogate", False)
    assert workflow.draft.syringes == (ml("20"), ml("20"))
    assert (workflow.draft.second_total, workflow.draft.second_initials) == (None, ""), (
        "nobody is their own second person"
    )


def test_the_second_person_stays_when_a_third_takes_over() -> None:
    desk = Watched()
    workflow = desk.begin(second_total=ml("40"), second_initials="XY")
    desk.comes(OTHER)
    desk.tablet.take_over()
    assert workflow.draft.second_initials == "XY"


def test_who_comes_back_finds_the_workflow_as_it_was_left() -> None:
    desk = Watched()
    desk.review()
    desk.comes(OTHER)
    desk.comes(CLINICIAN)
    assert desk.is_mine()
    assert desk.step() == "review"
    desk.tablet.take_over()
    assert (desk.step(), desk.notes) == ("review", [])


def test_what_was_staged_by_one_is_staged_anew_by_who_takes_over() -> None:
    desk = Watched()
    workflow = desk.review()
    desk.comes(OTHER)
    desk.tablet.take_over()
    assert (desk.step(), workflow.run) == ("interrogate", None)


def test_while_the_pump_is_programmed_nobody_takes_over_and_a_second_checker_never() -> None:
    desk = Watched()
    workflow = desk.review()
    desk.comes(replace(OTHER, role="second_checker"))
    desk.tablet.take_over()
    assert not desk.is_mine()
    desk.comes(CLINICIAN)
    desk.tick_all(())
    workflow.program()
    assert desk.step() == "program"
    desk.comes(OTHER)
    desk.tablet.take_over()
    assert not desk.is_mine()
    assert "being programmed" in present_who_card(desk.tablet).detail
    desk.answer_all()
    assert desk.step() == "done"
    desk.tablet.take_over()
    assert (desk.step(), desk.is_mine()) == ("done", True)
