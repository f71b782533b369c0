"""Words on what must be known of the patient, and what these facts forbid."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "patient_facts_missing": Text(
        what="The pump knows nothing about its patient.",
        why="Opioid status, history of psychosis, indication and allergies decide which drug and which dose are safe.",
        do="Enter these facts and send them together with the therapy.",
    ),
    "indication_missing": Text(
        what="Nobody has said what the patient is treated for.",
        why="Each drug has its indications; without one the pump cannot tell whether this drug fits.",
        do="Enter the indication.",
    ),
    "allergies_missing": Text(
        what="Nobody has said whether the patient has allergies.",
        why="What is in the line cannot be taken back once it reaches the patient.",
        do="Ask, and enter the allergies, or that there are none.",
    ),
    "allergy": Text(
        what="The patient is allergic to {drug}.",
        why="What is in the line cannot be taken back once it reaches the patient.",
        do="Choose another drug. If the entry is wrong, correct the allergies.",
    ),
    "psychosis_history": Text(
        what="The patient has had a psychosis, and {drug} must not be given after one.",
        why="It can cause severe psychiatric symptoms; the label forbids it.",
        do="Choose another drug, and call the prescriber.",
    ),
    "psychosis_unknown": Text(
        what="Nobody has said whether the patient has had a psychosis.",
        why="After one, {drug} must not be given: it can cause severe psychiatric symptoms.",
        do="Ask, and enter the answer.",
    ),
    "indication_differs": Text(
        what="The drug {drug} is not listed for what this patient is treated for.",
        why="A drug outside its indications is the mark of a wrong choice from the list.",
        do="Check the order and the patient. If it is meant, confirm it with a reason.",
    ),
}
