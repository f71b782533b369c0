"""A never-programmed pump implanted by touch against a real line and a real pump, up to its prime and the read-back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from app.play.refill import enter_fill, pick_date
from pump_core.quantities import DoseRate
from tests.journeys.sitting import Sitting

PATIENT = "Añez-Müller"


@pytest.fixture
def factory(qapp: QObject, tmp_path: Path) -> Iterator[Sitting]:
    """Tablet, line and a pump as it leaves the factory, with Home in sight."""
    sitting = Sitting(tmp_path, "factory")
    sitting.open()
    yield sitting
    sitting.close()


def go(sitting: Sitting, step: str) -> None:
    """On to the next step, which must be this one."""
    sitting.robot.tap("nextButton")
    sitting.robot.wait(lambda: sitting.workflow.step == step, f"the step {step}")


def type_under_the_stop_dialog(sitting: Sitting) -> None:
    """A hardware keyboard reaches the dialog that is in sight, and not the pad below it."""
    robot, window = sitting.robot, sitting.app.window
    robot.tap("stopButton")
    robot.wait_for("stopDialog.keep")
    for key in (Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(window, key)
    robot.wait(lambda: robot.find("stopDialog.keep") is None, "the end of the question")
    assert robot.find("letters") is not None


def enter_patient(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.tap("who.field0")
    robot.spell(PATIENT)
    robot.tap("who.field1")
    robot.tap("letters.key.4")
    type_under_the_stop_dialog(sitting)
    robot.tap("letters.key.7")
    QTest.keyClick(sitting.app.window, Qt.Key.Key_B)
    QTest.keyClick(sitting.app.window, Qt.Key.Key_Return)
    for name in ("opioid.option0", "psychosis.option0", "indication.option1", "allergies.tick8", "confirm.tick0"):
        robot.tap(name)


def enter_drug(sitting: Sitting) -> None:
    robot, site = sitting.robot, sitting.app.site
    robot.tap("source.option0")
    robot.tap("product.option0")
    robot.tap("label.field0")
    robot.spell("M7")
    robot.tap("label.field1")
    pick_date(robot, site.local(site.now()).year + 1, 6, 30)
    robot.tap("label.field2")
    robot.type("20")


def test_an_implant_from_the_patient_to_the_prime_that_runs(factory: Sitting) -> None:
    sitting, robot = factory, factory.robot
    robot.tap("implantTile")
    robot.wait_for("who.field0")
    enter_patient(sitting)
    assert robot.sees(f"{PATIENT}, record 47B")
    go(sitting, "pump")
    for name in ("pump.option0", "rinse.tick0", "rinse.tick1", "rinse.tick2", "drawn.field0"):
        robot.tap(name)
    robot.type("0")
    go(sitting, "catheter")
    robot.tap("model.key0")
    robot.tap("piece.field0")
    robot.type("29.3")
    go(sitting, "syringe")
    enter_drug(sitting)
    go(sitting, "fill")
    enter_fill(robot, ["20"])
    go(sitting, "front")
    robot.tap("front.part0")
    robot.wait_text("Tubing and catheter are primed: 0.327 mL in 19 min 37 s, then the therapy.")
    go(sitting, "therapy")
    robot.tap("dose.field0")
    robot.type("0.5")
    go(sitting, "alarms")
    robot.tap("low.field0")
    robot.type("2")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    therapy = sitting.read().therapy
    (run,) = therapy.runs
    assert (run.kind, run.ends_ms - run.started_ms) == ("prime", 1_177_200)
    assert therapy.doses_pg_per_day == (DoseRate.of("0.5", "mg/day").whole,)
    assert therapy.catheter_nl == 187_000
    assert therapy.patient is not None
    assert therapy.patient.opioid == "naive"
    assert robot.sees("Still to run")
    assert robot.sees("Watch until")
    assert sitting.settled() == [("program", "settled", "done")]
    robot.tap("finishButton")
    robot.wait_for("adjustTile")
    assert robot.find("implantTile") is None
    assert robot.sees("Breathing rate, sedation, oxygen saturation, pain.")
