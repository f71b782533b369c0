"""Words on single and patient boluses."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "rotor_stalled": Text(
        what="The pump's rotor stands still.",
        why="Nothing would flow, and the log would say that it had.",
        do="Find out why it stalled; order this when the pump has recovered.",
    ),
    "reservoir_empty": Text(
        what="The pump believes that its reservoir is empty.",
        why="Nothing would flow, and the log would say that it had.",
        do="Fill the pump first, or in the same program.",
    ),
    "patient_boluses_not_for_drug": Text(
        what="Patient boluses of {drug} are not given.",
        why="An extra dose of it is for a clinician to judge, not for the patient.",
        do="Turn patient boluses off.",
    ),
    "patient_boluses_naive": Text(
        what="Patient boluses of {drug} are not given to a patient who counts as opioid-naive.",
        why=(
            "Without tolerance an extra dose can stop breathing. An unknown status and a gap without drug "
            "count as naive."
        ),
        do="Turn patient boluses off, or enter the opioid status if the patient is tolerant.",
    ),
    "patient_boluses_after_change": Text(
        what="Patient boluses go off with every change of drug or concentration.",
        why="The same figures mean another dose of the new fluid, and the line holds the old one still.",
        do="Program the change without them, and confirm them anew when the new fluid has reached the tip.",
    ),
    "lockout_below_duration": Text(
        what="A lockout of {value} is shorter than the bolus itself, which takes {limit}.",
        why="The lockout counts from start to start, so the next bolus could begin before this one ends.",
        do="Lengthen the lockout, or give the bolus over a shorter time.",
    ),
    "window_below_lockout": Text(
        what="A window of {value} is shorter than the lockout of {limit}.",
        why="No second bolus can ever start within it, so its maximum would limit nothing.",
        do="Lengthen the window, or leave it out.",
    ),
    "bolus_below_step": Text(
        what="The bolus needs less flow than the smallest step of the pump, {limit}.",
        why="Rounded down to that step, nothing of it would be given.",
        do="Give it over a shorter time, or raise its dose.",
    ),
    "bolus_too_fast": Text(
        what="A bolus over {value} is faster than the pump can deliver.",
        why="It comes on top of the highest basal flow, and the sum has a limit.",
        do="Give it over {at_least} or longer, or lower its dose.",
    ),
    "bolus_locked_out": Text(
        what="A bolus, a prime or a bridge never runs together with another of them.",
        why="Each moves what the line holds, and together they would give more than each was checked for.",
        do="Ask for one of them, and wait until what runs now has ended.",
    ),
    "bolus_while_stopped": Text(
        what="No therapy flows that this bolus could come on top of.",
        why="After a stop the patient may have lost tolerance, and a bolus alone would not be followed by a dose.",
        do="Program the therapy first, then give the bolus.",
    ),
    "old_fluid_in_line": Text(
        what="The line still holds another fluid than the one that is programmed.",
        why="The bolus would push the old fluid into the patient, in a dose that nobody prescribed.",
        do="Wait until the old fluid has left the line, or order a bridge first.",
    ),
}
