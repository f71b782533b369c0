"""Every reason that anything emits has words, and no sentence is left with a hole."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from pump_core.checks import Reason, check_dose
from pump_core.drugs import DrugLibrary
from pump_core.engine import Engine
from pump_core.quantities import DoseRate
from pump_core.reasons import Explanation, codes, explain
from pump_core.words import TOPICS
from tests.pump_core.examples import (
    drugs,
    limits,
    model,
    pg_per_day,
    prescription,
)
from tests.pump_core.reason_scan import emitted, made
from tests.pump_core.refusals import reasons_of_a_life

ROOT = Path(__file__).resolve().parents[2]
HOLE = re.compile(r"[{}]|  | [.,;:]|\( ?\)|^\W|None")
SOURCES = [*ROOT.glob("pump_core/**/*.py"), *ROOT.glob("telemetry/**/*.py")]


def test_every_reason_that_anything_makes_has_words() -> None:
    found, unclear = emitted([ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES])
    assert not unclear, f"let the code of the reason be told from the source in {unclear}"
    assert found <= codes(), f"no words for {sorted(found - codes())} in pump_core/words"
    assert {"ten_fold", "unit_slip", "over_capacity", "digest_differs"} <= found


def test_the_scan_sees_codes_that_are_handed_on_and_codes_that_cannot_be_told() -> None:
    source = """
def hard(a, code): Reason(code=code)
Reason(code='odd')
hard(1, 'other')
either = 'this' if hard else 'that'
hard(2, either)
def harder(code): hard(3, code)
harder('far')
Reason(code=made_up)
"""
    known = {"odd", "other", "this", "that", "far"}
    assert emitted([ast.parse(source)]) == (known, ["Reason(code=made_up)"])


def sentences(explanation: Explanation) -> list[str]:
    return [explanation.what, explanation.why, explanation.do]


def whole(explanation: Explanation) -> bool:
    return all(text.endswith(".") and not HOLE.search(text) for text in sentences(explanation))


def test_a_reason_about_a_transaction_carries_the_figures_that_its_words_need(drugs: DrugLibrary) -> None:
    calls = made([ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.glob("telemetry/**/*.py")])
    bare = [
        code
        for call, told in calls
        for code in told
        if len(call.args) + len(call.keywords) < len(["code", "field", "value", "limit"])
    ]
    assert {"expired", "not_staged"} <= set(bare)
    for code in bare:
        assert whole(explain(Reason(code=code, severity="hard", field="transaction"), drugs)), code


def test_no_words_stand_for_a_reason_that_nothing_makes() -> None:
    sources = [path for path in (*SOURCES, *ROOT.glob("app/**/*.py")) if path.parent.name != "words"]
    said = {
        node.value
        for path in sources
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert {"ten_fold", "over_syringe"} <= said
    assert codes() <= said, f"no use for {sorted(codes() - said)} in pump_core/words"


def test_every_code_is_told_under_one_topic() -> None:
    assert sum(len(topic.TEXTS) for topic in TOPICS) == len(codes())


def test_every_reason_of_the_checks_is_told_in_whole_sentences(pump: Engine, drugs: DrugLibrary) -> None:
    reasons = [*reasons_of_a_life(pump)]
    for reason in reasons:
        assert whole(explain(reason, drugs)), explain(reason, drugs)
    sources = [*ROOT.glob("pump_core/checks/*.py")]
    of_the_checks, _ = emitted([ast.parse(path.read_text(encoding="utf-8")) for path in sources])
    assert len(of_the_checks) > 40
    assert of_the_checks <= {reason.code for reason in reasons}


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_with_all_its_figures_is_told_in_whole_sentences(code: str, drugs: DrugLibrary) -> None:
    reason = Reason(code=code, severity="hard", field="dose", value=2, limit=1, unit="pg/day", drug="morphine")
    assert whole(explain(reason, drugs))


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (
            Reason(
                code="ten_fold",
                severity="hard",
                field="dose",
                value=pg_per_day("30 mg/day"),
                limit=pg_per_day("3 mg/day"),
                unit="pg/day",
                drug="morphine",
            ),
            "30 mg/day is 10 times the dose now (3 mg/day).",
        ),
        (
            Reason(
                code="unit_slip",
                severity="hard",
                field="dose",
                value=pg_per_day("0.1 mcg/day"),
                limit=pg_per_day("100 mcg/day"),
                unit="pg/day",
                drug="baclofen",
            ),
            "0.1 mcg/day is 1/1,000 times the dose now (100 mcg/day).",
        ),
        (
            Reason(
                code="over_capacity",
                severity="hard",
                field="injected",
                value=40_000_100,
                limit=40_000_000,
                unit="nL",
            ),
            "40.0001 mL does not fit: the reservoir of this pump holds 40 mL.",
        ),
        (
            Reason(
                code="other_concentration",
                severity="hard",
                field="product",
                value=25_000_000_000,
                limit=10_000_000_000,
                unit="pg/mL",
                drug="morphine",
            ),
            "The syringe holds 25 mg/mL, the pump 10 mg/mL.",
        ),
        (
            Reason(
                code="alarm_interval_out_of_range",
                severity="hard",
                field="critical_interval",
                value=30_000_000,
                limit=7_200_000,
                unit="ms",
            ),
            "An alarm every 500 min is outside what the pump takes; the nearest is 120 min.",
        ),
        (
            Reason(
                code="lockout_below_duration",
                severity="hard",
                field="patient_boluses",
                value=90_001,
                limit=120_000,
                unit="ms",
            ),
            "A lockout of 90.001 s is shorter than the bolus itself, which takes 2 min.",
        ),
        (
            Reason(code="bolus_below_step", severity="hard", field="single_bolus", value=0, limit=100, unit="nL/day"),
            "The bolus needs less flow than the smallest step of the pump, 0.0001 mL/day.",
        ),
        (
            Reason(
                code="above_label",
                severity="hard",
                field="dose",
                value=pg_per_day("19.3 mcg/day"),
                limit=pg_per_day("19.2 mcg/day"),
                unit="pg/day",
                drug="ziconotide",
            ),
            "19.3 mcg/day is above the highest dose of the label, 19.2 mcg/day.",
        ),
        (
            Reason(
                code="bridge_needed",
                severity="soft",
                field="drug",
                value=pg_per_day("6 mg/day"),
                limit=pg_per_day("3 mg/day"),
                unit="pg/day",
                drug="morphine",
            ),
            "The line still holds morphine of the fluid before; at the new flow 6 mg/day of it would reach the patient "
            "instead of the 3 mg/day prescribed.",
        ),
        (
            Reason(
                code="bridge_needed",
                severity="soft",
                field="drug",
                value=pg_per_day("6 mg/day"),
                unit="pg/day",
                drug="morphine",
            ),
            "The line still holds morphine of the fluid before; "
            "at the new flow 6 mg/day of it would reach the patient.",
        ),
        (
            Reason(
                code="clock_skips_pattern",
                severity="soft",
                field="clock",
                value=125 * 10**6,
                unit="pg",
                drug="baclofen",
            ),
            "Set ahead, the clock leaves out a part of the pattern: 125 mcg of baclofen.",
        ),
        (
            Reason(code="allergy", severity="hard", field="allergies", drug="hydromorphone"),
            "The patient is allergic to HYDROmorphone.",
        ),
        (
            Reason(code="discrepancy", severity="soft", field="withdrawn", value=400, limit=3_412, unit="uL"),
            "0.4 mL came out, less than the 3.412 mL that the pump expected.",
        ),
        (
            Reason(code="discrepancy", severity="soft", field="withdrawn", value=6_000, limit=3_400, unit="uL"),
            "6 mL came out, more than the 3.4 mL that the pump expected.",
        ),
        (
            Reason(code="maybe_dry", severity="soft", field="withdrawn", value=11, limit=2, unit="days"),
            "The reservoir was empty: no drug for up to 11 days.",
        ),
        (
            Reason(code="other_order", severity="hard", field="fluid", drug="baclofen"),
            "The drugs are the same, but baclofen stands first; the pump is driven by another of them.",
        ),
        (
            Reason(code="drug_unknown", severity="hard", field="drug", drug="saline"),
            "The pump's drug library does not hold saline.",
        ),
    ],
)
def test_values_and_limits_are_told_in_the_clinics_units(drugs: DrugLibrary, reason: Reason, text: str) -> None:
    assert explain(reason, drugs).what == text


@pytest.mark.parametrize(("shortest_ms", "told"), [(60_000, "1 min"), (60_001, "2 min"), (36_456, "1 min")])
def test_the_time_that_a_bolus_needs_is_told_in_whole_minutes_that_suffice(
    drugs: DrugLibrary, shortest_ms: int, told: str
) -> None:
    reason = Reason(code="bolus_too_fast", severity="hard", field="single_bolus", value=1, limit=shortest_ms, unit="ms")
    assert explain(reason, drugs).do == f"Give it over {told} or longer, or lower its dose."


def test_two_values_that_differ_never_look_the_same() -> None:
    reasons = check_dose(
        DoseRate.parse("3.900000001 mg/day"),
        prescription(),
        DoseRate.parse("3 mg/day"),
        model(),
        drugs(),
        limits(),
    )
    told = explain(reasons[0], drugs()).what
    assert "3.900000001 mg/day" in told
    assert "3.9 mg/day" in told


def test_a_code_without_words_is_an_error(drugs: DrugLibrary) -> None:
    with pytest.raises(KeyError):
        explain(Reason(code="odd", severity="hard", field="dose"), drugs)
