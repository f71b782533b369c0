"""The tablet in another language by touch, and a tour of its screens in the pseudo-locale that finds no plain word."""

from __future__ import annotations

import re

from app.appearance import Chosen, appearance_of
from app.play.robot import Robot
from tests.journeys.sitting import Sitting

SAID_AS_IT_IS = re.compile(
    r"Demo (?:Patient 17|clinician)|\b(?:EMU\w+|min|uL|DC|English|Deutsch|Español|Pseudo)\b|UTC|“[^”]*”|<[^>]*>"
)
PLAIN = re.compile(r"\w*[aeiouyAEIOUY]\w*")


def plain_words(robot: Robot) -> set[str]:
    """Words with a plain vowel in what is drawn: in the pseudo-locale every one of them was never translated."""
    drawn = (str(item.property("text")) for item in robot.items() if item.property("lineCount") is not None)
    return {word for text in drawn for word in PLAIN.findall(SAID_AS_IT_IS.sub("", text))}


def drawn(robot: Robot) -> set[str]:
    """What is drawn, as it reads."""
    return {str(item.property("text")) for item in robot.items() if item.property("lineCount") is not None}


def leave(robot: Robot) -> None:
    """Home, from whatever is open."""
    name = next(each for each in ("closeButton", "cancelButton") if robot.find(each) is not None)
    robot.tap(name)
    robot.wait_for("refillTile")


TOUR = ("adjustTile", "flexTile", "bolusTile", "bolusesTile", "catheterTile", "clockTile", "refillTile")
ASIDE = ("mriTile", "logTile", "emergencyTile")


def test_no_screen_of_the_tour_holds_a_word_that_is_not_translated(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    sitting.app.appearance.choose(language="pseudo")
    found = {"home": plain_words(robot)}
    for tile in TOUR:
        robot.tap(tile)
        robot.tap("patientCheck")
        robot.tap("nextButton")
        found[tile] = plain_words(robot)
        leave(robot)
    for tile in ASIDE:
        robot.tap(tile)
        robot.wait_for("closeButton")
        found[tile] = plain_words(robot)
        leave(robot)
    robot.tap("stopButton")
    found["stop"] = plain_words(robot)
    robot.tap("stopDialog.keep")
    assert {screen: words for screen, words in found.items() if words} == {}
    assert sitting.app.texts.untranslated == set()


def test_language_and_theme_are_chosen_where_people_sign_in_and_kept(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.tap("whoButton")
    for language, stop in (("de", "Stopp"), ("es", "Parar"), ("en", "Stop"), ("de", "Stopp")):
        robot.tap(f"language.{language}")
        assert stop in drawn(robot)
    robot.tap("themeKey")
    assert appearance_of(sitting.folder).chosen == Chosen("de", True)


def test_the_pad_types_a_decimal_comma_and_the_value_is_the_same(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.app.appearance.choose(language="de")
    robot.tap("adjustTile")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    robot.tap("dose")
    for key in "3.3":
        robot.tap(f"pad.key.{key}")
    assert {"3,3", ","} <= drawn(robot)
    robot.tap("pad.enter")
    assert robot.wait_for("dose").property("value") == "3.3"
    assert "3,3" in drawn(robot)
