"""Every reason that anything emits has words, and no sentence is left with a hole."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from pump_core.checks import Reason, check_dose, dose_slip
from pump_core.drugs import DrugLibrary
from pump_core.engine import Engine
from pump_core.orders import Proposal
from pump_core.prescription import Component, PatientBoluses
from pump_core.quantities import DoseRate
from pump_core.reasons import Explanation, codes, explain
from tests.pump_core.examples import (
    alarms,
    component,
    drugs,
    fill,
    fluid,
    limits,
    model,
    pg_per_day,
    prescription,
    proposal,
)

ROOT = Path(__file__).resolve().parents[2]
HOLE = re.compile(r"[{}]|  | [.,;:]|\( ?\)|^\W|None")
SOURCES = [*ROOT.glob("pump_core/**/*.py"), *ROOT.glob("telemetry/**/*.py")]


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def code_of(reason: ast.Call) -> ast.expr | None:
    return next((each.value for each in reason.keywords if each.arg == "code"), None)


def givers(trees: list[ast.Module]) -> tuple[dict[str, int], set[int]]:
    """Functions that make a reason of a code they are given: which argument it is, and the calls within."""
    found: dict[str, int] = {}
    calls: set[int] = set()
    for function in (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        names = [argument.arg for argument in function.args.args]
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and name_of(node) == "Reason":
                code = code_of(node)
                if isinstance(code, ast.Name) and code.id in names:
                    found[function.name] = names.index(code.id)
                    calls.add(id(node))
    return found, calls


def literals(value: ast.expr | None, tree: ast.Module) -> set[str]:
    """The codes that an expression may stand for; none when it cannot be told."""
    if isinstance(value, ast.Constant):
        return {str(value.value)}
    if isinstance(value, ast.IfExp):
        either, other = literals(value.body, tree), literals(value.orelse, tree)
        return either | other if either and other else set()
    if isinstance(value, ast.Call) and name_of(value) == "dose_slip":
        return set(get_args(get_args(get_type_hints(dose_slip)["return"])[0]))
    if isinstance(value, ast.Name):
        given = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and is_set(node, value.id)]
        each = [literals(node.value, tree) for node in given]
        return set().union(*each) if all(each) else set()
    return set()


def is_set(assignment: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in assignment.targets)


def made(trees: list[ast.Module]) -> list[tuple[ast.Call, set[str]]]:
    """Every call that makes a reason, with the codes it may give; none when that cannot be told."""
    found = []
    places, inside = givers(trees)
    for tree in trees:
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = name_of(node)
            if id(node) in inside or (name != "Reason" and name not in places):
                continue
            code = code_of(node) if name == "Reason" else node.args[places[name]]
            found.append((node, literals(code, tree)))
    return found


def emitted(trees: list[ast.Module]) -> tuple[set[str], list[str]]:
    """The codes of all reasons that are made, and the calls whose code cannot be told from the source."""
    calls = made(trees)
    return {code for _, told in calls for code in told}, [ast.unparse(call) for call, told in calls if not told]


def test_every_reason_that_anything_makes_has_words() -> None:
    found, unclear = emitted([ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES])
    assert not unclear, f"let the code of the reason be told from the source in {unclear}"
    assert found <= codes(), f"no words for {sorted(found - codes())} in pump_core/reasons.py"
    assert {"ten_fold", "unit_slip", "over_capacity", "digest_differs"} <= found


def test_the_scan_sees_codes_that_are_handed_on_and_codes_that_cannot_be_told() -> None:
    source = """
def hard(a, code): Reason(code=code)
Reason(code='odd')
hard(1, 'other')
either = 'this' if hard else 'that'
hard(2, either)
Reason(code=made_up)
"""
    known = {"odd", "other", "this", "that"}
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


REFUSED: list[Proposal] = [
    proposal(prescription("30 mg/day")),
    proposal(prescription("3000 mg/day")),
    proposal(prescription("0.003 mg/day")),
    proposal(prescription("4.123456789 mg/day")),
    proposal(prescription("20 mg/day")),
    proposal(prescription(mixture=(component("saline"),))),
    proposal(prescription(mixture=(Component(drug="morphine", concentration_pg_per_ml=1),))),
    proposal(prescription("0.3 mg/day", mixture=(component("ziconotide", "100 mcg/mL"),))),
    proposal(prescription(boluses=PatientBoluses(dose_pg=1, duration_ms=1, lockout_ms=1, max_per_24_h=1))),
    proposal(prescription(settings=alarms("0.5 mL", 1, 1))),
    proposal(prescription(settings=alarms("11 mL", 500, 5000))),
    proposal(None, fill("20 mL", "20 mL", "10.05 mL", withdrawn="40.1 mL")),
    proposal(None, fill("1 mL", product="infumorph-25")),
    proposal(None, fill(product="lioresal-500")),
    proposal(None, fill(product="saline")),
    proposal(None, fill(holds=fluid(component(concentration="25 mg/mL")))),
    proposal(None, fill(stable_days=181)),
    proposal(None, fill(withdrawn="0 mL")),
    proposal(prescription("2 mg/day")),
    proposal(prescription(mixture=(component(concentration="25 mg/mL"),))),
]


def test_every_reason_of_the_checks_is_told_in_whole_sentences(pump: Engine, drugs: DrugLibrary) -> None:
    reasons = [reason for wanted in REFUSED for reason in pump.check(wanted)]
    two = component("baclofen", "500 mcg/mL")
    pump.state.prescription = prescription(mixture=(component(), two))
    reasons += pump.check(proposal(prescription(mixture=(two, component()))))
    pump.state.prescription = pump.state.before_stop = None
    reasons += pump.check(proposal(None, fill()))
    reasons += pump.check(proposal(prescription("12 mg/day")))
    for reason in reasons:
        assert whole(explain(reason, drugs)), explain(reason, drugs)
    of_the_checks, _ = emitted([ast.parse((ROOT / "pump_core/checks.py").read_text(encoding="utf-8"))])
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
