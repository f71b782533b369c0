"""Words on doses and on what the pump can deliver of them."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "ten_fold": Text(
        what="{value} is {fold} times the dose now ({limit}).",
        why="A ten-fold change is the mark of a slipped digit or decimal point.",
        do="Check the order and type the dose again.",
    ),
    "unit_slip": Text(
        what="{value} is {fold} times the dose now ({limit}).",
        why="A factor of exactly 1,000 is the mark of mg and mcg mixed up.",
        do="Check the unit on the order and type the dose again.",
    ),
    "above_start_range": Text(
        what="{value} is above the start range of this drug, which ends at {limit}.",
        why=(
            "Nothing runs now, or nothing has run for too long, so this dose is judged as a start: after a "
            "gap the patient counts as naive."
        ),
        do="Check whether the patient still tolerates the old dose.",
    ),
    "large_bolus": Text(
        what="A single bolus of {value} is more than usual, which ends at {limit}.",
        why=(
            "A bolus is usually 5 to 20 % of the daily dose. Where no dose runs to compare it with, or none has run "
            "for too long, a whole day at the end of the start range is the limit."
        ),
        do="Check the order. If it is meant, confirm it with a reason.",
    ),
    "flow_below_minimum": Text(
        what="{value} needs less flow than the pump can deliver.",
        why="The lowest dose at this concentration is {limit}.",
        do="Raise the dose, or use a lower concentration.",
    ),
    "flow_above_maximum": Text(
        what="{value} needs more flow than the pump can deliver.",
        why="The highest dose at this concentration is {limit}.",
        do="Lower the dose, or use a higher concentration.",
    ),
    "above_label": Text(
        what="{value} is above the highest dose of the label, {limit}.",
        why=(
            "The label of this country binds, and no reason lifts it. Counted is the day with most drug, "
            "every allowed bolus taken."
        ),
        do="Lower the dose, or allow fewer or smaller boluses.",
    ),
    "large_increase": Text(
        what="{value} is an increase of more than the consensus step, which ends at {limit}.",
        why="A large step in one go is a known cause of overdose.",
        do="Confirm it with a reason, or choose a smaller step.",
    ),
    "large_decrease": Text(
        what="{value} is a decrease of more than one usual step, which ends at {limit}.",
        why="{stopping}",
        do="Confirm it with a reason, or choose a smaller step.",
    ),
    "large_step": Text(
        what="{value} is a larger step than {drug} is titrated by, which ends at {limit}.",
        why="The effect of a step is seen only after hours; a larger one can be too much before that.",
        do="Confirm it with a reason, or choose a smaller step.",
    ),
    "increase_too_soon": Text(
        what="The dose was last raised less than {limit} ago.",
        why="The last step of {drug} has not shown its whole effect yet.",
        do="Wait, or confirm it with a reason.",
    ),
    "increases_in_a_week": Text(
        what="The dose was raised {value} times within a week; {limit} are the most for {drug}.",
        why="Steps that follow each other too fast add up before their effect is seen.",
        do="Wait, or confirm it with a reason.",
    ),
    "increase_unknown": Text(
        what="When the dose was last raised is not known.",
        why="The pump's log does not say it, and {drug} is raised only after some time.",
        do="Find out when it was, then confirm it with a reason.",
    ),
    "above_consensus": Text(
        what="{value} is above the highest dose of the consensus, {limit}.",
        why=(
            "Above it side effects are more likely than benefit. Counted is the day with most drug, every "
            "allowed bolus taken."
        ),
        do="Confirm it with a reason, or choose a lower dose.",
    ),
    "above_consensus_concentration": Text(
        what="{value} is above the highest concentration of the consensus, {limit}.",
        why="The consensus advises against a stronger fluid of this drug.",
        do="Confirm it with a reason, or use a weaker fluid.",
    ),
    "drug_unknown": Text(
        what="The pump's drug library does not hold {drug}.",
        why="The pump cannot check a drug that it does not know.",
        do="Update the drug library, or use a drug from the list.",
    ),
    "concentration_off_step": Text(
        what="{value} is finer than the pump stores; the step is {limit}.",
        why="It would be rounded unseen.",
        do="Enter the concentration as on the label.",
    ),
}
