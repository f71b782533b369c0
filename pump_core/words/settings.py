"""Words on alarm settings, the clock, and the life of the pump."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "clock_skips_pattern": Text(
        what="Set ahead, the clock leaves out a part of the pattern: {value} of {drug}.",
        why="A flex pattern follows the clock of the pump, and what the clock skips is not given.",
        do="Check date and time. If they are right, confirm them with a reason.",
    ),
    "clock_repeats_pattern": Text(
        what="Set back, the clock gives a part of the pattern once more: {value} of {drug}.",
        why="A flex pattern follows the clock of the pump, and what the clock repeats is given twice.",
        do="Check date and time. If they are right, confirm them with a reason.",
    ),
    "low_alarm_out_of_range": Text(
        what="A low-reservoir alarm at {value} is outside what the pump takes; the nearest is {limit}.",
        why="Too low, and the patient is without drug before the alarm.",
        do="Choose a volume within the range.",
    ),
    "low_alarm_below_usual": Text(
        what="A low-reservoir alarm at {value} is below the usual {limit}.",
        why="Some patients feel withdrawal days before the alarm, and a later alarm leaves less time for the refill.",
        do="Keep {limit} or more, or go on with a reason.",
    ),
    "alarm_interval_out_of_range": Text(
        what="An alarm every {value} is outside what the pump takes; the nearest is {limit}.",
        why="Too seldom, and an alarm goes unheard.",
        do="Choose an interval within the range.",
    ),
    "end_of_service": Text(
        what="This pump has come to the end of its service.",
        why="It delivers nothing any more, whatever is programmed.",
        do="Arrange its replacement, and give the drug by another route meanwhile.",
    ),
    "never_programmed": Text(
        what="The pump has never been programmed.",
        why="There is no infusion to stop.",
        do="Nothing needs to be done.",
    ),
}
