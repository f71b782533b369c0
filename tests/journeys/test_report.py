"""The report by touch against a real line and a real pump: refill, done, report, save; and again from Home."""

from __future__ import annotations

import io

from pypdf import PdfReader

from tests.journeys.sitting import Sitting


def test_a_refill_is_reported_saved_and_there_again_from_home(sitting: Sitting) -> None:
    robot = sitting.robot
    assert not robot.wait_for("reportTile").property("available")
    sitting.review()
    sitting.hold()
    sitting.until_done()
    robot.tap("reportButton")
    first = robot.wait_for("reportPage0")
    assert first.property("implicitHeight") > first.property("implicitWidth") > 600
    assert robot.find("finishButton") is None
    robot.tap("saveButton")
    robot.wait_text("Saved as PDF.")
    saved = [path for path in (sitting.folder / "reports").iterdir() if path.suffix == ".pdf"]
    assert len(saved) == 1
    assert robot.sees(str(saved[0]))
    text = PdfReader(io.BytesIO(saved[0].read_bytes())).pages[0].extract_text().replace("\t", " ")
    assert "3.2 mL withdrawn" in text
    assert "Demo clinician, clinician" in text
    robot.tap("closeButton")
    robot.tap("finishButton")
    robot.tap("reportTile")
    robot.wait_for("reportPage0")
    robot.tap("closeButton")
    robot.wait_for("refillTile")
