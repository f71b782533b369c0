"""A dye study through the access port by touch, against a real line and pump: drawn, injected, primed, read back."""

from __future__ import annotations

import pytest

from tests.journeys.sitting import Sitting


def next_is_open(sitting: Sitting) -> bool:
    return sitting.robot.wait_for("nextButton").isEnabled()


@pytest.mark.use_error("U26")
def test_a_dye_study_is_drawn_before_it_is_injected_and_the_catheter_is_primed(sitting: Sitting) -> None:
    robot, doses = sitting.robot, sitting.read().therapy.doses_pg_per_day
    robot.tap("catheterTile")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    robot.tap("procedure.option1")
    robot.wait_text("2.342 mg")
    robot.tap("nextButton")
    robot.tap("came.option1")
    robot.wait_text("Inject nothing through this port.")
    assert not next_is_open(sitting)
    robot.tap("came.option0")
    robot.tap("drawn.field0")
    robot.type("0.2")
    assert robot.find("injected.tick0") is None
    assert not next_is_open(sitting)
    robot.tap("drawn.field0")
    robot.type("1.5")
    robot.tap("injected.tick0")
    robot.tap("nextButton")
    robot.tap("prime.option0")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    therapy = sitting.read().therapy
    (run,) = therapy.runs
    assert (run.kind, run.ends_ms - run.started_ms) == ("prime", 483_120)
    assert therapy.line[0].fluid is None
    assert therapy.line[1].fluid is not None
    assert therapy.doses_pg_per_day == doses
    assert robot.find("readBackDiffers") is None
