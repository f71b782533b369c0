"""Another concentration goes into the pump by touch, with its bridge; and what must not slip on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.play.refill import USUAL, enter_fill, enter_label, enter_withdrawn
from app.viewmodels.review import present_review
from pump_core.values import replace
from tests.journeys.sitting import Sitting

STRONGER = replace(USUAL, product="infumorph-25")


def test_a_stronger_fluid_goes_in_with_a_bridge_and_runs_it(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("syringe")
    enter_label(sitting.app, robot, STRONGER)
    robot.tap("changeCheck")
    robot.tap("nextButton")
    assert robot.sees("Order the bridge, 21 h 57 min")
    assert robot.sees("Morphine 25 mg/mL at 0.12 mL/day")
    assert robot.sees("0.14 mL tubing + 0.134 mL catheter, as entered in the pump")
    robot.tap("overrideReason.option0")
    robot.tap("nextButton")
    sitting.go_to("review", STRONGER)
    sitting.tick()
    told = [row.setting for row in present_review(sitting.app.tablet).rows if "ridge" in row.setting]
    assert told == ["Bridge", "Flow after the bridge"], "one thing is ticked once"
    assert robot.sees("morphine 24.49 mg/mL")
    sitting.hold()
    sitting.until_done()
    assert sitting.status()["flow_nl_per_day"] == 300_000
    therapy = sitting.read().therapy
    assert [run.kind for run in therapy.runs] == ["bridge"]
    assert therapy.mean_flow_nl_per_day == 120_000
    sitting.until_settled(("program", "settled", "done"))


@pytest.fixture
def unchanged(long_sitting: Sitting) -> Iterator[Sitting]:
    """The sitting of this module at the bridge of a stronger fluid; nothing is programmed."""
    long_sitting.enter("syringe")
    enter_label(long_sitting.app, long_sitting.robot, STRONGER)
    yield long_sitting
    long_sitting.leave_refill()


def next_is_open(sitting: Sitting) -> bool:
    return sitting.robot.wait_for("nextButton").isEnabled()


@pytest.mark.use_error("U3")
def test_another_concentration_waits_for_the_order_to_be_read_again(unchanged: Sitting) -> None:
    robot = unchanged.robot
    assert robot.sees("The syringe holds 25 mg/mL, the pump 10 mg/mL.")
    assert not next_is_open(unchanged)
    robot.tap("changeCheck")
    assert next_is_open(unchanged)


@pytest.mark.use_error("U6")
def test_a_bridge_that_is_left_out_shows_what_comes_instead_and_takes_a_reason(unchanged: Sitting) -> None:
    robot = unchanged.robot
    robot.tap("changeCheck")
    robot.tap("nextButton")
    robot.tap("overrideReason.option0")
    assert next_is_open(unchanged), "the twin with the bridge passes"
    robot.tap("bridgeChoice.option1")
    robot.tap("overrideReason.option0")
    assert robot.sees("Without a bridge")
    assert robot.sees("1.2 mg/day")
    assert robot.sees("The line still holds morphine of the fluid before")
    assert not next_is_open(unchanged)
    robot.tap("overrideReason.option2")
    robot.spell("Aaaaaaaaa")
    assert robot.sees("The same signs over and over are no reason.")
    robot.tap("letters.cancel")
    assert not next_is_open(unchanged)
    robot.tap("overrideReason.option2")
    robot.spell("Ordered by Dr. Añez.")
    given = dict(unchanged.workflow.draft.overrides)
    assert given["bridge_needed/drug/morphine"] == "Ordered by Dr. Añez."
    assert next_is_open(unchanged)
    robot.tap("overrideReason.option0")
    assert next_is_open(unchanged)
    robot.tap("bridgeChoice.option0")
    assert not next_is_open(unchanged), "what was said without the bridge is asked anew with it"


@pytest.mark.use_error("U14")
def test_a_reservoir_found_empty_offers_no_dose_of_before(long_sitting: Sitting) -> None:
    sitting, robot = long_sitting, long_sitting.robot
    sitting.enter("withdraw")
    enter_withdrawn(robot, "0.4")
    robot.tap("discrepancy.option1")
    robot.tap("again")
    robot.type("0.4")
    robot.tap("againInitials")
    robot.spell("QR")
    robot.tap("nextButton")
    enter_fill(robot, USUAL.syringes)
    robot.tap("nextButton")
    assert robot.wait_for("dose").property("value") == ""
    assert robot.sees("After a time without drug the dose of before is not offered")
    assert not next_is_open(sitting)
    robot.tap("dose")
    assert not robot.sees("Today 3 mg/day")
    robot.type("3")
    assert robot.sees("3 mg/day is above the start range of this drug, which ends at 1 mg/day.")
    assert not next_is_open(sitting)
    sitting.leave_refill()
