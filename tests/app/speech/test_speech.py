"""A finished English text is found again in the catalogue, whoever put it together, and nothing is said wrongly."""

from __future__ import annotations

import re

import pytest

from app.speech.catalogue import catalogue_of
from app.speech.pseudo import CLOSES, OPENS
from app.speech.speech import Speech
from app.speech.templates import Templates

HOLE = re.compile(r"\{(\d+)\}")
FIGURE = re.compile(r"7[01]\d")


def filled(text: str) -> str:
    """A template with another figure in each hole."""
    return HOLE.sub(lambda hole: str(701 + 2 * int(hole[1])), text)


@pytest.fixture(scope="module")
def german() -> Speech:
    return Speech("de")


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Stop", "Stopp"),
        ("Morphine  ·  RUNNING", "Morphin  ·  LÄUFT"),
        ("Refill overdue by 3 days.", "Nachfüllung seit 3 Tagen überfällig."),
        ("Refill overdue by 1 day.", "Nachfüllung seit 1 Tag überfällig."),
        ("Pump read 14:31 · No answer", "Pumpe ausgelesen 14:31 · Keine Antwort"),
        ("Cancel patient boluses", "Patientenboli abbrechen"),
        ("Cancel dose change", "Dosisänderung abbrechen"),
        ("Stop morphine now?", "Morphin jetzt stoppen?"),
        (
            "0.675 mg over 9 h, once a day, from 15:00 to 24:00.",
            "0,675 mg über 9 h, einmal täglich, von 15:00 bis 24:00.",
        ),
        ("The pump is stopped. Not now.", "Die Pumpe ist gestoppt. Nicht jetzt."),
        ("Identical: Drug, Lot, expiry, Flow.", "Identisch: Medikament, Charge, Verfall, Flussrate."),
        ("→ 0.35 mL/day", "→ 0,35 mL/Tag"),
        ("Baclofen\n2,000 mcg/mL", "Baclofen\n2\u202f000 mcg/mL"),
        ("Ada Quist, administrator.", "Ada Quist, Administrator."),
        (
            "Revision 2 of the therapy. “Pain 7 of 10: no side effects”",
            "Revision 2 der Therapie. “Pain 7 of 10: no side effects”",
        ),
    ],
)
def test_german_says(german: Speech, english: str, said: str) -> None:
    german.untranslated.clear()
    assert german.say(english) == said
    assert not german.untranslated


def test_spanish_keeps_titles_small_within_a_sentence() -> None:
    assert Speech("es").say("Cancel dose change") == "Cancelar cambio de dosis"


def test_english_is_said_as_it_is_and_reads_no_catalogue() -> None:
    assert Speech("en").say("Refill overdue by 1,250.5 days.") == "Refill overdue by 1,250.5 days."


@pytest.mark.parametrize(
    "text", ["the patient looks better after lunch", "Dose of whatever somebody wrote here in passing is fine"]
)
def test_what_nobody_translated_stays_english_and_is_counted(german: Speech, text: str) -> None:
    german.untranslated.clear()
    assert german.say(text) == text
    assert german.untranslated == {text}


def test_an_unknown_reason_in_a_known_sentence_stays_in_it_and_is_counted(german: Speech) -> None:
    german.untranslated.clear()
    said = german.say("The pump could not be read: it hums in an odd way. Read it again.")
    assert said == "Die Pumpe konnte nicht ausgelesen werden: it hums in an odd way. Lesen Sie sie erneut aus."
    assert german.untranslated


def test_of_two_templates_that_fit_alike_and_differ_neither_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = {"set {0} of 5": "eins {0}", "set 5 of {0}": "zwei {0}"}
    monkeypatch.setattr("app.speech.speech.catalogue_of", lambda _: twins)
    speech = Speech("de")
    assert speech.say("set 3 of 5") == "eins 3"
    assert speech.say("set 5 of 3") == "zwei 3"
    assert speech.say("set 5 of 5") == "set 5 of 5"


@pytest.mark.parametrize("language", ["de", "es", "pseudo"])
def test_every_template_is_found_again_with_its_holes_in_place(language: str) -> None:
    catalogue = catalogue_of(language)
    speech = Speech(language)
    wrong = []
    for source, translation in catalogue.items():
        english, meant = filled(source), filled(translation)
        said = speech.say(english)
        if FIGURE.findall(said) != FIGURE.findall(meant) or english in speech.untranslated:
            wrong.append((english, said))
    assert not wrong


def test_templates_are_tried_from_the_most_fixed_text_on() -> None:
    templates = Templates({"{0} mL left": "a", "About {0} mL left": "b", "{0} left": "c"})
    assert [match.template.translation for match in templates.matches("About 3 mL left")] == ["b", "a", "c"]


def test_the_pseudo_locale_leaves_no_plain_vowel_outside_holes() -> None:
    for source, said in catalogue_of("pseudo").items():
        assert said.startswith(OPENS), source
        assert said.endswith(CLOSES), source
        assert not re.search(r"[aeiouyAEIOUY]", HOLE.sub("", said)), source
