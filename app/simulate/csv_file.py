"""A story as one table: a row for each thing that happened, and a row for each drug of each day.

what    event | dose
day     days since midnight of the first day          time    hh:mm of an event
kind    of the event, as in the pump's log            text    the event in words
drug    at the tip that day, with amount and unit     reservoir_mL, true_reservoir_mL    at the end of the day
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from fractions import Fraction
from typing import TextIO

from app.simulate.story import Story, moment_text
from pump_core.notation import number_text
from pump_core.quantities import NL_PER_ML, Mass

COLUMNS = (
    "what",
    "day",
    "time",
    "kind",
    "text",
    "drug",
    "amount",
    "unit",
    "reservoir_mL",
    "true_reservoir_mL",
)
_PLACES = 9


def write_csv(story: Story, file: TextIO) -> None:
    """Writes the table, events first, then days."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_events(story))
    writer.writerows(_days(story))


def _events(story: Story) -> Iterator[tuple[str, ...]]:
    for entry in story.entries:
        _, day, time = moment_text(entry.at_ms).split(" ")
        yield ("event", day, time, entry.kind, entry.text, "", "", "", "", "")


def _days(story: Story) -> Iterator[tuple[str, ...]]:
    drugs = story.script.data.drugs
    for day in story.days:
        volumes = (_plain(Fraction(day.believed_nl, NL_PER_ML)), _plain(Fraction(day.true_nl, NL_PER_ML)))
        for drug_id, pg in day.released_pg.items():
            unit = drugs.drug(drug_id).mass_unit
            amount = _plain(Mass.whole_base(pg).to(unit))
            yield ("dose", str(day.day), "", "", "", drug_id, amount, unit, *volumes)


def _plain(value: Fraction) -> str:
    return number_text(value, _PLACES, group="")
