"""Every calculation by name: what it must be given, what it may be given, and how a list of them is answered."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeAlias

from msgspec import Struct

from pump_core.calculations.answers import Answer, Answered
from pump_core.calculations.boluses import answers_ptm, answers_single_bolus
from pump_core.calculations.bridge import answers_bridge
from pump_core.calculations.dosing import answers_dose_change, answers_titration
from pump_core.calculations.exact_json import Json
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.flex import answers_flex
from pump_core.calculations.flow import answers_admixture, answers_dose_range, answers_flow
from pump_core.calculations.line import answers_line_delay, answers_line_volume, answers_prime
from pump_core.calculations.mixing import answers_dilution, answers_fill_preparation, answers_residual_mix
from pump_core.calculations.opioids import answers_mme, answers_taper
from pump_core.calculations.reading import Given, refuse, shown
from pump_core.calculations.refills import answers_refill
from pump_core.calculations.refusals import NoAnswer, Refused
from pump_core.calculations.reservoir import (
    answers_discrepancy,
    answers_expected_volume,
    answers_fill_mismatch,
    answers_pocket_fill,
)
from pump_core.calculations.writing import answers_format, answers_read_number

Answers: TypeAlias = Callable[[Given, CalculationFigures], Answer | Refused]


class Calculation(Struct, frozen=True):
    """One calculation; `needs` is always asked for, `takes` depends or is optional, `told` is a line of help."""

    name: str
    needs: tuple[str, ...]
    takes: tuple[str, ...]
    told: str
    answers: Answers


def _entry(name: str, needs: str, takes: str, told: str, answers: Answers) -> Calculation:
    return Calculation(name, tuple(needs.split()), tuple(takes.split()), told, answers)


CALCULATIONS: dict[str, Calculation] = {
    each.name: each
    for each in (
        _entry("flow", "dose concentration", "min_flow max_flow", "flow of a dose, within the limits", answers_flow),
        _entry(
            "dose_range",
            "concentration",
            "min_flow max_flow",
            "smallest and largest dose at a concentration",
            answers_dose_range,
        ),
        _entry("dilution", "stock final final_volume", "", "stock and diluent for a concentration", answers_dilution),
        _entry(
            "fill_preparation",
            "fill_volume flow dose stock",
            "",
            "what a fill is mixed from and how long it lasts",
            answers_fill_preparation,
        ),
        _entry(
            "admixture",
            "primary dose concentrations",
            "old_dose min_flow max_flow",
            "doses of a mixture when the primary drives; concentrations {drug: concentration}",
            answers_admixture,
        ),
        _entry(
            "line_volume",
            "tubing segments",
            "",
            "what the line holds; segments [{length, volume_per_length, [trimmed]}]",
            answers_line_volume,
        ),
        _entry("line_delay", "line_volume flow", "", "time for new drug to reach the tip", answers_line_delay),
        _entry(
            "prime",
            "drug_front tubing catheter",
            "new_segment concentration rate",
            "what a prime moves; drug_front bench, reservoir, catheter connector or new segment",
            answers_prime,
        ),
        _entry(
            "bridge",
            "old_concentration new_concentration dose line_volume",
            "new_dose min_flow max_flow",
            "keeps the dose while the old concentration is in the line",
            answers_bridge,
        ),
        _entry(
            "single_bolus",
            "dose concentration duration",
            "basal_flow max_flow",
            "volume and rate of a bolus on top of basal",
            answers_single_bolus,
        ),
        _entry("flex", "steps", "", "daily dose of the steps of a day [{from, to, rate or dose}]", answers_flex),
        _entry("ptm", "basal bolus max_per_day", "lockout", "the most that patient boluses can add", answers_ptm),
        _entry(
            "refill",
            "fill_volume alarm_volume flow",
            "filled_on filled_at prime stability ptm accuracy_percent",
            "how long a fill lasts; filled_on or filled_at; ptm {bolus, max_per_day, concentration, [lockout]}",
            answers_refill,
        ),
        _entry(
            "expected_volume",
            "fill_volume deliveries",
            "boluses prime",
            "what should be left; deliveries [{flow, duration}], boluses [volume or {dose, concentration}]",
            answers_expected_volume,
        ),
        _entry(
            "discrepancy",
            "fill_volume expected withdrawn",
            "limit_percent limit_volume",
            "what was withdrawn against what was expected",
            answers_discrepancy,
        ),
        _entry(
            "pocket_fill",
            "reservoir injected measured",
            "",
            "whether a fill aspirated back speaks for a pocket fill",
            answers_pocket_fill,
        ),
        _entry(
            "fill_mismatch",
            "actual_fill entered_fill alarm_volume flow",
            "",
            "what a wrong fill entry leads to",
            answers_fill_mismatch,
        ),
        _entry(
            "residual_mix",
            "residual residual_concentration fill_volume fill_concentration",
            "",
            "concentration when a fill mixes with what was left",
            answers_residual_mix,
        ),
        _entry("dose_change", "old new", "", "size of a change, and whether it looks like a slip", answers_dose_change),
        _entry(
            "titration",
            "start target",
            "step step_percent interval",
            "the doses from one to another, by a step",
            answers_titration,
        ),
        _entry(
            "mme",
            "medicines",
            "",
            "morphine equivalents a day; medicines [{drug, each, per_day} or {drug, patch}]; never to convert",
            answers_mme,
        ),
        _entry(
            "taper",
            "start_mme weekly_reduction_percent_of_start opioid_free_weeks",
            "",
            "weeks until a trial may begin",
            answers_taper,
        ),
        _entry("format", "value unit", "", "an amount as ISMP writes it", answers_format),
        _entry(
            "read_number", "text", "", "an amount as it was typed; refused rather than guessed", answers_read_number
        ),
    )
}
"""All calculations, in the order in which help shows them."""


def answered(asked: Json, figures: CalculationFigures) -> Answer:
    """The answer to one calculation: its outputs, or `error`, `message` and what belongs to that error.

    Inputs that were not read are told in `ignored`.
    """
    try:
        given = _given(asked)
        calculation = _named(given)
        given.needs(*calculation.needs)
        found = calculation.answers(given, figures)
    except NoAnswer as refusal:
        return refusal.refused.answer()
    if isinstance(found, Refused):
        return found.answer()
    ignored: list[Answered] = [*given.ignored()]
    return {**found, "ignored": ignored} if ignored else found


def answered_all(asked: Json, figures: CalculationFigures) -> tuple[Answered, bool]:
    """The answer to one calculation or to each of a list, and whether all of them are results."""
    if not isinstance(asked, list):
        one = answered(asked, figures)
        return one, "error" not in one
    answers = [answered(each, figures) for each in asked]
    return [*answers], all("error" not in each for each in answers)


def _given(asked: Json) -> Given:
    if not isinstance(asked, dict):
        raise refuse("missing_input", f"A calculation is an object that names it in calc; this is {shown(asked)}.")
    given = Given(asked)
    given.needs("calc")
    return given


def _named(given: Given) -> Calculation:
    name = given.calculation()
    if name in CALCULATIONS:
        return CALCULATIONS[name]
    near = get_close_matches(name, CALCULATIONS, n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise refuse(
        "unknown_calculation",
        f"There is no calculation {shown(name)}.{meant} Use one of: {', '.join(CALCULATIONS)}.",
    )
