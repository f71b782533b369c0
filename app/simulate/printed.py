"""A story and a cohort as a person reads them at a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from app.simulate.cohort import CohortResult
from app.simulate.script import Script
from app.simulate.story import Story, Totals, moment_text
from app.simulate.values import PPM_PER_PERCENT
from pump_core.drugs import DrugLibrary
from pump_core.notation import amount_text, day_text, number_text
from pump_core.quantities import NL_PER_ML, Mass

_ML_PLACES, _MASS_PLACES, _PERCENT_PLACES = 3, 3, 2
_COLUMN = 16
_ALARM_KINDS = {
    "low_reservoir": "low reservoir",
    "empty_reservoir": "empty reservoir",
    "stopped_too_long": "stopped too long",
    "motor_stall": "motor stall",
    "elective_replacement": "elective replacement",
    "end_of_service": "end of service",
    "critical_memory_error": "critical memory error",
    "noncritical_memory_error": "non-critical memory error",
}


def story_text(script: Script, story: Story, totals: Totals) -> str:
    """Events, totals and alarms of one life."""
    scenario, drugs = script.scenario, script.data.drugs
    error = number_text(Fraction(scenario.flow_error_percent, PPM_PER_PERCENT), _PERCENT_PLACES)
    days = f"{number_text(len(story.days))} days from {day_text(scenario.starts)}"
    lines = [scenario.title, f"{scenario.pump}, flow error {error} %, {days}", ""]
    lines += [f"{moment_text(each.at_ms):<{_COLUMN}}{each.text}" for each in story.entries if not each.routine]
    lines += ["", *_rows(_totals(totals, drugs))]
    raised = {name: story.counts[kind] for kind, name in _ALARM_KINDS.items() if story.counts[kind]}
    lines += _rows([("alarms raised", _counts(raised)), ("alarms now", ", ".join(_names(totals)) or "none")])
    return "\n".join(lines)


def cohort_text(result: CohortResult, drugs: DrugLibrary) -> str:
    """The totals of a cohort and the digest that two runs are compared by."""
    low, high = (number_text(Fraction(ppm, PPM_PER_PERCENT), _PERCENT_PLACES) for ppm in result.flow_errors_ppm)
    rows = [
        ("pumps", f"{number_text(result.pumps)}, seed {result.seed}, flow errors {low} % to {high} %"),
        ("refills", number_text(result.refills)),
        ("found empty", f"{number_text(result.dry_refills)} refills, in {number_text(result.pumps_found_empty)} pumps"),
        ("metered", _ml(result.metered_nl)),
        ("delivered", _ml(result.delivered_nl)),
        *[("at the tip", _mass(drug, pg, drugs)) for drug, pg in result.released_pg],
        ("ERI, EOS", f"{number_text(result.replacement_due)} and {number_text(result.ended)} pumps"),
        ("patient boluses", f"{number_text(result.given)} given, {number_text(result.denied)} denied"),
        ("digest", result.digest),
    ]
    return "\n".join(_rows(rows))


def _totals(totals: Totals, drugs: DrugLibrary) -> Iterator[tuple[str, str]]:
    yield "metered", _ml(totals.metered_nl)
    yield "delivered", _ml(totals.delivered_nl)
    for drug, pg in totals.released_pg.items():
        yield "at the tip", _mass(drug, pg, drugs)
    yield "fills", f"{number_text(totals.refills)}, {number_text(totals.dry_refills)} of an empty reservoir"
    denied = f", denied: {_counts(totals.boluses_denied)}" if totals.boluses_denied else ""
    yield "patient boluses", f"{number_text(totals.boluses_given)} given{denied}"
    if totals.refused:
        yield "visits refused", number_text(totals.refused)


def _names(totals: Totals) -> list[str]:
    return [alarm.replace("_", " ") for alarm in totals.alarms]


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {number_text(count)}" for name, count in counts.items()) or "none"


def _rows(rows: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> list[str]:
    return [f"{name:<{_COLUMN}}{text}" for name, text in rows]


def _ml(nl: int) -> str:
    return amount_text(Fraction(nl, NL_PER_ML), "mL", _ML_PLACES)


def _mass(drug_id: str, pg: int, drugs: DrugLibrary) -> str:
    drug = drugs.drug(drug_id)
    return f"{drug.name} {amount_text(Mass.whole_base(pg).to(drug.mass_unit), drug.mass_unit, _MASS_PLACES)}"
