"""Leaving a pump that does not run: what is held, for whom a reason holds, and that nothing else is."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.workflows.leaving import Held, Leaving
from app.workflows.people import Person
from pump_core.clocks import days, hours
from pump_core.quantities import PG_PER_MG
from tests.app.desk import Desk

OTHER = Person(UUID(int=701), "Other Clinician", "clinician", kind="pin")
REASON = "SECOND PUMP TAKES OVER"


class Way:
    """A way out that counts how often it was gone."""

    def __init__(self) -> None:
        self.gone = 0

    def __call__(self) -> None:
        self.gone += 1


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.connect()
    return desk


def stop(desk: Desk) -> Leaving:
    desk.tablet.stop_pump()
    desk.answer_all()
    return desk.tablet.leaving


def restart(desk: Desk) -> None:
    desk.tablet.close_stop()
    desk.tablet.start_restart()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    while desk.workflow.step != "review":
        desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()


def held(desk: Desk) -> Held:
    return desk.tablet.leaving.held


def notes(desk: Desk) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    desk.tablet.site.who.noted = lambda kind, user_id, detail: told.append((kind, user_id, dict(detail)))
    return told


def test_a_running_pump_holds_nobody(desk: Desk) -> None:
    go = Way()
    assert desk.tablet.leaving.ask("close", go)
    assert (go.gone, desk.tablet.leaving.asked) == (1, None)


def test_a_pump_that_was_never_programmed_is_not_a_stopped_one() -> None:
    desk = Desk("factory")
    desk.connect()
    assert held(desk) == ""


def test_a_stopped_pump_holds_until_a_reason_is_typed_which_is_recorded(desk: Desk) -> None:
    leaving, told, go = stop(desk), notes(desk), Way()
    assert not leaving.ask("sign_out", go)
    assert (leaving.asked, go.gone) == ("sign_out", 0)
    leaving.leave(REASON)
    assert (leaving.asked, go.gone) == (None, 1)
    detail = {"pump": "EMU900238", "way": "sign_out", "held": "stopped", "reason": REASON}
    assert told == [("left_stopped", desk.tablet.site.who.person.user_id, detail)]  # type: ignore[union-attr]
    assert leaving.ask("close", go), "the reason holds for this standstill"


def test_staying_does_nothing_and_holds_on(desk: Desk) -> None:
    leaving, go = stop(desk), Way()
    leaving.ask("other_pump", go)
    leaving.stay()
    leaving.leave(REASON)
    assert (leaving.asked, go.gone, held(desk)) == (None, 0, "stopped")


def test_a_reason_holds_for_who_gave_it_and_for_one_stop(desk: Desk) -> None:
    leaving, go = stop(desk), Way()
    leaving.ask("sign_out", go)
    leaving.leave(REASON)
    desk.passes(hours(1))
    desk.tablet.interrogate()
    desk.answer_all()
    assert held(desk) == "", "another reading is the same standstill"
    desk.tablet.site.who.person = OTHER
    assert held(desk) == "stopped"
    desk.tablet.site.who.person = None
    assert held(desk) == "stopped"


def test_another_stop_holds_who_gave_a_reason_for_the_first(desk: Desk) -> None:
    leaving, go = stop(desk), Way()
    leaving.ask("sign_out", go)
    leaving.leave(REASON)
    restart(desk)
    desk.passes(hours(1))
    stop(desk)
    assert held(desk) == "stopped"


def test_the_question_goes_when_the_pump_reads_back_running(desk: Desk) -> None:
    leaving, go = stop(desk), Way()
    restart(desk)
    assert held(desk) == ""
    stop(desk)
    leaving.ask("close", go)
    desk.tablet.leave_workflow()
    restart(desk)
    assert (leaving.asked, go.gone) == (None, 0)


def test_the_question_is_not_for_somebody_else_who_signs_in(desk: Desk) -> None:
    leaving, go = stop(desk), Way()
    leaving.ask("other_pump", go)
    desk.tablet.site.who.person = OTHER
    desk.tablet.tell()
    assert (leaving.asked, go.gone, held(desk)) == (None, 0, "stopped")


def test_a_result_that_is_not_known_holds_too(desk: Desk) -> None:
    desk.tablet.stop_pump()
    assert held(desk) == "unknown", "it is on its way"
    desk.cut()
    assert held(desk) == "unknown"
    go = Way()
    desk.tablet.leaving.ask("close", go)
    desk.tablet.leaving.leave(REASON)
    assert go.gone == 1


@pytest.mark.parametrize(
    ("reason", "refused"),
    [
        ("AAAAAAAA", "That says nothing."),
        ("--------", "That says nothing."),
        ("ABC", "That says nothing."),
        ("surgery Surgery", "A reason has at least two different words."),
        (REASON, ""),
    ],
)
def test_a_reason_that_says_nothing_is_refused(desk: Desk, reason: str, refused: str) -> None:
    leaving, go = stop(desk), Way()
    leaving.ask("close", go)
    assert leaving.refusal_of(reason).startswith(refused)
    leaving.leave(reason)
    assert go.gone == (not refused)


def test_the_reason_of_last_time_is_refused(desk: Desk) -> None:
    leaving = stop(desk)
    leaving.ask("close", Way())
    leaving.leave(REASON)
    assert leaving.refusal_of(f"{REASON.capitalize()}.").startswith("This was the reason last time.")


@pytest.mark.use_error("U15")
def test_a_stop_left_by_the_way_is_30_mg_not_given_and_a_held_one_is_restarted(desk: Desk) -> None:
    held_up, forgotten, running = Desk(), Desk(), desk
    for each in (held_up, forgotten):
        each.connect()
        each.tablet.stop_pump()
        each.answer_all()
    gone = {each: Way() for each in (held_up, forgotten, running)}
    forgotten.tablet.leaving.let_go()
    for each, go in gone.items():
        each.tablet.leaving.ask("close", go)
    assert [go.gone for go in gone.values()] == [0, 1, 1], "who leaves a running pump is asked nothing"
    restart(held_up)
    before = [each.machine.engine.released()["morphine"] for each in gone]
    for each in gone:
        each.passes(days(10))
    given = [each.machine.engine.released()["morphine"] - was for each, was in zip(gone, before, strict=True)]
    assert given[1] == 0
    assert given[0] == given[2] >= 30 * PG_PER_MG
