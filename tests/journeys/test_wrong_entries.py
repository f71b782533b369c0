"""Wrong entries as people make them, each caught on the screen in its words, each beside a twin that passes unflagged.

All share one sitting, since none of them programs anything: each refill is cancelled when its point is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.play.refill import USUAL, enter_fill, enter_label, enter_withdrawn
from pump_core.values import replace
from tests.journeys.sitting import Sitting

OTHER_SYRINGE = "The syringe holds baclofen, the pump holds another drug."
FLAGS = ("syringeNotice", "withdrawNotice", "fillNotice", "therapyNotice")


@pytest.fixture
def sitting(long_sitting: Sitting) -> Iterator[Sitting]:
    """The sitting of this module, at Home before and after."""
    revision = long_sitting.status()["revision"]
    yield long_sitting
    long_sitting.leave_refill()
    assert long_sitting.status()["revision"] == revision


def flagged(sitting: Sitting) -> bool:
    """Whether a caution or a hard stop is in sight."""
    notices = (sitting.robot.find(name) for name in FLAGS)
    return any(notice is not None and notice.property("kind") in ("caution", "stop") for notice in notices)


def next_is_open(sitting: Sitting) -> bool:
    return sitting.robot.wait_for("nextButton").isEnabled()


def pad_message(sitting: Sitting, typed: str) -> str:
    """What the pad answers to an entry that it refuses; the entry still stands on it."""
    robot, pad = sitting.robot, sitting.robot.wait_for("pad")
    robot.type(typed)
    robot.wait(lambda: str(pad.property("message")) != "", "the pad's refusal")
    assert str(pad.property("typed")).replace(",", "") == typed
    message = str(pad.property("message"))
    assert robot.sees(message)
    robot.tap("pad.cancel")
    return message


@pytest.mark.use_error("U10")
@pytest.mark.parametrize("typed", ["50", "40.1", "400"])
def test_a_label_volume_beyond_the_reservoir_is_refused_with_its_size(sitting: Sitting, typed: str) -> None:
    sitting.enter("syringe")
    sitting.robot.tap("labelVolume")
    assert pad_message(sitting, typed).startswith(
        f"{typed} mL does not fit: the reservoir of this pump holds 40 mL. A volume above the reservoir means"
    )
    assert sitting.workflow.draft.label.volume is None


@pytest.mark.use_error("U10")
def test_50_ml_in_a_syringe_of_a_40_ml_pump_are_refused(sitting: Sitting) -> None:
    sitting.enter("fill")
    enter_fill_checks(sitting)
    sitting.robot.tap("syringe0")
    assert pad_message(sitting, "50").startswith("50 mL does not fit: the reservoir of this pump holds 40 mL.")
    assert not sitting.workflow.draft.syringes
    assert not next_is_open(sitting)


@pytest.mark.use_error("U10")
def test_40_ml_typed_when_the_label_says_20_are_stopped(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("fill", replace(USUAL, label_volume="20"))
    enter_fill(robot, ("20", "20"))
    assert robot.sees("40 mL entered, but the label says 20 mL.")
    assert robot.sees("More than the pharmacy made up cannot have been injected.")
    assert robot.sees("Read each syringe again and correct the entry.")
    assert flagged(sitting)
    assert not next_is_open(sitting)


@pytest.mark.use_error("U10")
def test_half_of_the_last_fill_is_entered_again_by_a_second_person(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("fill", replace(USUAL, label_volume="20"))
    enter_fill(robot, ("20",))
    assert robot.sees("This fill differs by half or more from the last one.")
    assert not robot.sees("20 mL, 200 mg")
    assert not next_is_open(sitting)
    robot.tap("secondTotal")
    robot.type("19")
    robot.tap("secondInitials")
    robot.spell("DC")
    assert robot.sees("DC is Demo clinician, who is signed in.")
    assert robot.sees("clear and type their initials")
    robot.tap("letters.key.clear")
    robot.spell("AB")
    assert robot.sees("The two entries differ: 20 mL and 19 mL.")
    assert not next_is_open(sitting)
    robot.tap("secondTotal")
    robot.type("20")
    assert next_is_open(sitting)


@pytest.mark.use_error("U10")
def test_less_than_on_the_label_is_asked_about(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("fill")
    enter_fill(robot, ("20", "19"))
    assert robot.sees("1 mL less than on the label: add a syringe, or confirm the rest.")
    assert not next_is_open(sitting)
    robot.tap("restCheck")
    assert next_is_open(sitting)


@pytest.mark.use_error("U11")
@pytest.mark.parametrize(
    ("withdrawn", "words"), [("0.4", "3 mL less than expected."), ("6.4", "3 mL more than expected.")]
)
def test_a_withdrawal_3_ml_off_is_settled_before_anything_is_injected(
    sitting: Sitting, withdrawn: str, words: str
) -> None:
    robot = sitting.robot
    sitting.enter("withdraw")
    enter_withdrawn(robot, withdrawn)
    assert robot.sees(f"Withdrawn {withdrawn} mL, {words}")
    assert flagged(sitting)
    assert not next_is_open(sitting)
    robot.tap("discrepancy.option3")
    assert robot.sees("Call for help")
    assert not next_is_open(sitting)
    robot.tap("discrepancy.option0")
    assert robot.sees("A second person reads the syringes that were withdrawn.")
    assert not robot.sees(f"Withdrawn {withdrawn} mL")
    assert not next_is_open(sitting)
    robot.tap("again")
    robot.type("3")
    robot.tap("againInitials")
    robot.spell("QR")
    assert robot.sees(f"The two readings differ: {withdrawn} mL and 3 mL.")
    assert not next_is_open(sitting)
    robot.tap("again")
    robot.type(withdrawn)
    assert next_is_open(sitting)
    robot.tap("withdrawn")
    robot.type(withdrawn)
    assert not next_is_open(sitting)


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("30", "30 mg/day is 10 times the dose now (3 mg/day)."),
        ("0.3", "0.3 mg/day is 1/10 times the dose now (3 mg/day)."),
        ("3000", "3,000 mg/day is 1,000 times the dose now (3 mg/day)."),
    ],
)
def test_a_slipped_digit_or_unit_in_the_dose_is_refused(sitting: Sitting, typed: str, words: str) -> None:
    robot = sitting.robot
    sitting.enter("therapy")
    robot.tap("dose")
    assert pad_message(sitting, typed).startswith(words)
    assert sitting.workflow.draft.dose is None
    assert robot.wait_for("dose").property("value") == "3"


@pytest.mark.use_error("U32")
def test_a_large_increase_needs_a_reason(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("therapy")
    robot.tap("dose")
    robot.type("4.5")
    assert robot.sees("4.5 mg/day is an increase of more than the consensus step, which ends at 3.9 mg/day.")
    assert flagged(sitting)
    assert not next_is_open(sitting)
    robot.tap("overrideReason.option0")
    assert next_is_open(sitting)


@pytest.mark.use_error("U3")
def test_a_syringe_of_another_concentration_is_stopped_before_it_is_injected(sitting: Sitting) -> None:
    sitting.enter("syringe")
    enter_label(sitting.app, sitting.robot, replace(USUAL, product="infumorph-25"))
    assert sitting.robot.sees("The syringe holds 25 mg/mL, the pump 10 mg/mL.")
    assert sitting.robot.sees("Do not inject.")
    assert not next_is_open(sitting)


@pytest.mark.use_error("U5")
def test_a_syringe_of_another_drug_is_stopped_before_it_is_injected(sitting: Sitting) -> None:
    sitting.enter("syringe")
    enter_label(sitting.app, sitting.robot, replace(USUAL, product="lioresal-500"))
    assert sitting.robot.sees(OTHER_SYRINGE)
    assert not next_is_open(sitting)


@pytest.mark.use_error("U12")
def test_no_syringe_can_be_entered_before_the_needle_was_checked(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("fill")
    assert not robot.wait_for("syringe0").isEnabled()
    robot.tap("check0")
    assert not robot.wait_for("syringe0").isEnabled()
    robot.tap("check1")
    assert robot.wait_for("syringe0").isEnabled()
    assert not next_is_open(sitting)


@pytest.mark.use_error("U18")
def test_nothing_goes_on_before_the_patient_was_asked(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.tap("refillTile")
    assert robot.sees("Demo Patient 17, born 14-MAR-1961")
    assert not next_is_open(sitting)
    robot.tap("patientCheck")
    assert next_is_open(sitting)


@pytest.mark.parametrize(("product", "dose"), [("infumorph-10", ""), ("mitigo-10", "3.3"), ("infumorph-10", "2.7")])
def test_the_same_entries_without_the_error_pass_unflagged(sitting: Sitting, product: str, dose: str) -> None:
    """The twin of all of the above: 40 mL in a 40 mL pump, as labelled; 0.2 mL off; today's dose or a tenth beside."""
    robot = sitting.robot
    steps: dict[str, Callable[[], None]] = {
        "syringe": lambda: enter_label(sitting.app, robot, replace(USUAL, product=product)),
        "withdraw": lambda: enter_withdrawn(robot, "3.2"),
        "fill": lambda: enter_fill(robot, USUAL.syringes),
        "therapy": lambda: enter_dose(sitting, dose),
    }
    sitting.enter("syringe")
    for step, entered in steps.items():
        assert sitting.workflow.step == step
        entered()
        assert not flagged(sitting)
        assert next_is_open(sitting)
        robot.tap("nextButton")
    assert sitting.workflow.step == "review"


def enter_dose(sitting: Sitting, dose: str) -> None:
    if dose:
        sitting.robot.tap("dose")
        sitting.robot.type(dose)
        assert sitting.robot.find("pad.enter") is None


def enter_fill_checks(sitting: Sitting) -> None:
    sitting.robot.tap("check0")
    sitting.robot.tap("check1")
