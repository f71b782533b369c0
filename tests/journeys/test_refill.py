"""A refill by touch, from Home to the read-back, against a real line and a real pump."""

from __future__ import annotations

from pathlib import Path

from app.play.refill import play_refill
from app.viewmodels.home import present_home
from tests.journeys.sitting import Sitting


def test_a_refill_from_home_to_the_read_back(sitting: Sitting) -> None:
    robot, revision = sitting.robot, sitting.status()["revision"]
    assert robot.sees("3.4 mL")
    sitting.enter_by_touch("review")
    sitting.tick()
    assert sitting.truth_nl() < 4_000_000
    assert sitting.status()["revision"] == revision
    sitting.hold()
    sitting.until_done()
    status = sitting.status()
    assert status["revision"] == revision + 1
    assert status["flow_nl_per_day"] == 300_000
    assert 39_999_000 < sitting.truth_nl() <= 40_000_000
    assert 39_999_000 < status["believed_nl"] <= 40_000_000
    sitting.until_settled(("program", "settled", "done"))
    assert sitting.journal()[0]["revision_after"] == revision + 1
    robot.tap("finishButton")
    robot.wait(lambda: present_home(sitting.app.tablet).volume == "40 mL", "the new volume on Home")
    assert robot.sees("40 mL")


def test_the_app_plays_the_refill_and_keeps_a_picture_of_every_step(sitting: Sitting, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    assert play_refill(sitting.app, pictures) == 0
    taken = sorted(path.name for path in pictures.iterdir())
    assert [name.split("-", 1)[1] for name in taken] == [
        "home.png",
        "interrogate.png",
        "syringe.png",
        "withdraw.png",
        "fill.png",
        "therapy.png",
        "review.png",
        "done.png",
        "home-after.png",
    ]
