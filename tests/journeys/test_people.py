"""Signing in by touch at the real tablet: first start, wrong tries over a restart, lock over a step, taking over."""

from __future__ import annotations

from collections.abc import Callable

from app.play.refill import sign_in
from app.play.robot import Robot
from app.records.first_start import DEMO_CLINICIAN, DEMO_PEOPLE, DEMO_PIN
from app.workflows.sign_in import AUTO_LOCK
from pump_core.clocks import UtcTime
from tests.journeys.sitting import Sitting

CHECKER, TRAINER = DEMO_PEOPLE[1:3]


def type_pin(robot: Robot, pin: str, pad: str = "pin") -> None:
    """A PIN and Enter."""
    for digit in pin:
        robot.tap(f"{pad}.key.{digit}")
    robot.tap(f"{pad}.enter")


def test_the_first_start_sets_up_the_administrator_who_adds_a_clinician(bench: Sitting) -> None:
    bench.start_line()
    app = bench.make_locked_tablet(bench.paths.tablet_port, demo=False)
    robot = bench.robot
    robot.tap("nameButton")
    robot.letters("Ada Quist", "nameLetters")
    robot.tap("nameLetters.enter")
    robot.wait_text("Choose a PIN")
    type_pin(robot, "161803")
    robot.wait_text("The same once more")
    type_pin(robot, "161803")
    robot.wait_text("Ada Quist, administrator.")
    robot.tap("peopleButton")
    assert robot.sees("The last administrator stays.")
    robot.tap("addPerson")
    robot.spell("Cleo Berg")
    robot.tap("role0")
    type_pin(robot, "141421", "peoplePin")
    type_pin(robot, "141421", "peoplePin")
    robot.wait_text("Cleo Berg was added.")
    robot.tap("whoButton")
    robot.tap("anotherButton")
    assert not any("Demo" in text for text in robot.texts())
    robot.tap("person0")
    type_pin(robot, "141421")
    robot.wait(lambda: app.sign_in.is_in, "Cleo Berg signed in")
    assert app.site.user == "Cleo Berg"
    assert robot.find("peopleButton") is None
    assert robot.find("addPerson") is None


def test_the_demo_clinician_signs_in_by_touch_and_nothing_of_home_is_in_sight_before(bench: Sitting) -> None:
    bench.start_line()
    bench.start_pump()
    app = bench.make_locked_tablet(bench.paths.tablet_port)
    app.connect_wire()
    robot = bench.robot
    robot.wait(lambda: app.tablet.read is not None, "a reading")
    robot.wait_for("person0")
    assert robot.find("refillTile") is None
    assert robot.sees(f"Demo: PIN {DEMO_PIN}")
    sign_in(app, robot)
    robot.wait_for("refillTile")
    scrolled = [item for item in robot.items() if item.inherits("QQuickFlickable") and item.property("contentY") > 0]
    assert scrolled == [], "every column of Home begins at its top"
    bench.until_events(("signed_in", DEMO_CLINICIAN))


def test_wrong_tries_are_held_back_by_a_countdown_that_a_restart_does_not_shorten(bench: Sitting) -> None:
    bench.start_line()
    bench.make_locked_tablet(bench.paths.tablet_port, now=_standing)
    bench.robot.tap("person0")
    for number in (1, 2, 3):
        type_pin(bench.robot, "314159")
        bench.robot.wait(_has_failed(bench, number), f"wrong try {number}")
    assert bench.robot.sees("Too many wrong tries. The next one is possible in")
    pad = bench.robot.find("pin.key.1")
    assert pad is not None
    assert not pad.isEnabled()
    bench.close_tablet()
    bench.make_locked_tablet(bench.paths.tablet_port, now=_standing)
    bench.robot.tap("person0")
    bench.robot.wait_text("Too many wrong tries. The next one is possible in")
    bench.robot.tap("anotherButton")
    bench.robot.tap("person1")
    type_pin(bench.robot, DEMO_PIN)
    bench.robot.wait(lambda: bench.app.sign_in.is_in, "the second checker, whom nobody kept waiting")


def _standing() -> UtcTime:
    """A clock that stands: no wait ends before it was looked at."""
    return UtcTime(1_795_444_860_000)


def _has_failed(bench: Sitting, times: int) -> Callable[[], bool]:
    def counted() -> bool:
        people = {person.user_id: person.failures for person in bench.app.sign_in.people}
        return people[DEMO_CLINICIAN.user_id] == times

    return counted


def test_the_lock_keeps_the_step_and_what_was_being_typed_and_a_stop_goes_through_it(sitting: Sitting) -> None:
    robot, app = sitting.robot, sitting.app
    sitting.enter("withdraw")
    robot.tap("withdrawn")
    robot.keys("3.2")
    robot.wait_for("pad")
    app.sign_in.lock("time")
    robot.wait_text("Refill of Demo clinician is under way at Withdraw. All entries are kept.")
    assert robot.find("pad") is None
    assert robot.find("nextButton") is None
    robot.tap("stopButton")
    robot.tap("stopDialog.stopNow")
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    assert sitting.status()["flow_nl_per_day"] == 0
    assert app.sign_in.state == "secret", "a stop opens nothing"
    robot.wait_text("PUMP STOPPED")
    assert robot.find("alarmBanner") is not None
    robot.wait(lambda: any(event.kind == "stopped" for event in app.tablet.log.held.newest), "the pump's log")
    (stop,) = [event for event in app.tablet.log.held.newest if event.kind == "stopped"]
    assert stop.user == "Demo clinician (locked)"
    type_pin(robot, DEMO_PIN)
    robot.wait_for("pad")
    assert any("3.2" in text for text in robot.texts())
    assert sitting.workflow.step == "withdraw"
    sitting.until_events(
        ("signed_in", DEMO_CLINICIAN),
        ("locked", DEMO_CLINICIAN),
        ("stopped_locked", DEMO_CLINICIAN),
        ("signed_in", DEMO_CLINICIAN),
    )


def test_another_person_gets_home_and_takes_the_workflow_over_with_the_patient_confirmed_anew(
    sitting: Sitting,
) -> None:
    robot = sitting.robot
    sitting.enter("therapy")
    robot.tap("whoButton")
    sitting.sign_in(CHECKER)
    robot.wait_text("Refill of Demo clinician is under way at Therapy.")
    assert robot.find("takeOverButton") is None
    tile = robot.wait_for("refillTile")
    assert not tile.isEnabled()
    robot.tap("whoButton")
    sitting.sign_in(TRAINER)
    robot.tap("takeOverButton")
    sitting.go_to("syringe")
    while sitting.workflow.step != "review":
        robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    robot.wait(lambda: any(event.user == "Demo trainer" for event in sitting.app.tablet.log.held.newest), "the log")
    sitting.until_settled(("program", "settled", "done"))
    sitting.until_events(
        ("signed_in", DEMO_CLINICIAN),
        ("locked", DEMO_CLINICIAN),
        ("signed_in", CHECKER),
        ("locked", CHECKER),
        ("signed_in", TRAINER),
        ("took_over", TRAINER),
    )
    assert sitting.user_of_journal() == [TRAINER.user_id.bytes]


def test_a_tablet_that_nobody_touches_locks_itself_and_a_touch_puts_it_off(sitting: Sitting) -> None:
    sign_in, robot = sitting.app.sign_in, sitting.robot
    clock = sitting.line_time
    clock.skip(AUTO_LOCK.ms - 20_000)
    robot.tap("refillTile")
    clock.skip(AUTO_LOCK.ms - 20_000)
    sign_in.time_passes()
    assert sign_in.is_in
    clock.skip(20_000)
    sign_in.time_passes()
    robot.wait_for("pin")
    assert sitting.workflow.step == "interrogate"
