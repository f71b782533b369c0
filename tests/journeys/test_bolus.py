"""A bolus by touch against a real line and a real pump: given once, seen under way, stopped, not repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.viewmodels.review import present_review
from tests.app.prepared import demo_now, drawn_empty, keep
from tests.journeys.sitting import Sitting
from tests.journeys.test_cut_while_programming import until_unknown


def at_the_bolus(sitting: Sitting) -> None:
    """Goes from Home to the page where a bolus is entered."""
    sitting.robot.tap("bolusTile")
    sitting.robot.tap("patientCheck")
    sitting.robot.tap("nextButton")
    sitting.robot.wait_for("bolusKind.option0")


def half_a_mg(sitting: Sitting) -> None:
    """0.5 mg over 90 min, typed as minutes after 2 h were typed as 2."""
    robot = sitting.robot
    robot.tap("bolusKind.option0")
    robot.tap("bolusDose")
    robot.type("0.5")
    robot.tap("bolusDuration")
    robot.type("2")
    assert robot.sees("2 min, not 2 h?")
    robot.tap("pad.key.clear")
    robot.keys("90")
    assert robot.sees("over 1 h 30 min"), "the panel spells out what is typed"
    robot.tap("pad.enter")


def given(sitting: Sitting) -> int:
    """How many single boluses the pump's log in the records tells of."""
    log = sitting.app.tablet.log
    sitting.robot.wait(lambda: log.held.next_expected == sitting.read().next_event_id, "the whole log")
    return sum(event.kind == "single_bolus_started" for event in log.held.newest)


@pytest.mark.use_error("U1")
def test_a_bolus_is_given_seen_by_a_tablet_that_starts_midway_and_stopped(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    at_the_bolus(sitting)
    assert not robot.wait_for("bolusKind.option1").isEnabled(), "drug is at the tip: no prime"
    assert not robot.wait_for("bolusKind.option2").isEnabled(), "no old drug: no bridge"
    half_a_mg(sitting)
    assert robot.sees("0.3 mL/day")
    assert robot.sees("1.1 mL/day")
    assert robot.sees("3.5 mg/day")
    robot.tap("nextButton")
    sitting.tick()
    (row,) = [row for row in present_review(sitting.app.tablet).rows if row.key == "run.single_bolus"]
    assert (row.before, row.after) == ("none", "0.5 mg over 1 h 30 min, 0.05 mL at 0.0333 mL/h (0.8 mL/day)")
    assert sitting.status()["flow_nl_per_day"] == 300_000
    sitting.hold()
    sitting.until_done()
    assert sitting.status()["flow_nl_per_day"] == 1_100_000
    robot.wait_text("Single bolus running")
    sitting.close_tablet()
    sitting.open_tablet()
    robot = sitting.robot
    robot.wait_text("of 0.5 mg, 1 h 29 min left")
    robot.tap("showRunButton")
    robot.tap("stopRunButton")
    assert robot.sees("The single bolus under way ends too")
    robot.tap("stopDialog.stopNow")
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    robot.wait_text("Single bolus was cut off")
    assert sitting.status()["flow_nl_per_day"] == 0
    robot.tap("closeButton")
    assert robot.find("showRunButton") is None


def test_a_bolus_cut_at_the_commit_is_not_given_a_second_time(bench: Sitting) -> None:
    """The commit was carried out, and only its answer was lost."""
    bench.open_with("cut-at-commit")
    at_the_bolus(bench)
    half_a_mg(bench)
    bench.robot.tap("nextButton")
    bench.tick()
    bench.hold()
    until_unknown(bench)
    assert not bench.robot.sees("Single bolus running")
    bench.line.call("restore")
    bench.until_done()
    bench.until_settled(("program", "settled", "done"))
    assert given(bench) == 1
    assert bench.read().therapy.flow_nl_per_day == 1_100_000


@pytest.fixture
def drawn(bench: Sitting) -> Sitting:
    """A sitting at a pump whose catheter was drawn empty."""
    keep(drawn_empty(demo_now()), Path(bench.paths.pump_state))
    bench.open()
    return bench


@pytest.mark.use_error("U8")
def test_a_prime_from_the_connector_runs_in_sight_and_one_from_the_reservoir_is_closed(drawn: Sitting) -> None:
    robot = drawn.robot
    at_the_bolus(drawn)
    robot.tap("bolusKind.option1")
    assert not robot.wait_for("drugFront.option0").isEnabled()
    robot.tap("drugFront.option1")
    assert robot.sees("Preview: nothing has been sent")
    assert robot.sees("drug front")
    assert robot.sees("about 0.0496 mg")
    robot.tap("nextButton")
    drawn.tick()
    drawn.hold()
    drawn.until_done()
    assert drawn.status()["flow_nl_per_day"] == 24_000_000
    robot.wait_text("Prime bolus running")
    robot.wait_text("% of the catheter")
    assert robot.sees("No basal infusion during the prime.")
    assert robot.find("readBackDiffers") is None
