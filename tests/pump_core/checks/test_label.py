"""The label's highest daily dose, hard in its jurisdiction: what it binds to is data, and the worst day counts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from pump_core.checks import Reason, check
from pump_core.drugs import read_drugs
from pump_core.limits import read_limits
from pump_core.orders import Order
from pump_core.patterns import Flex
from pump_core.prescription import Prescription
from tests.pump_core.checks.judged import (
    HOUR,
    MORPHINE,
    ZICONOTIDE,
    boluses,
    codes,
    day,
    figures,
    flex,
    found,
    single_bolus,
    standing,
)
from tests.pump_core.examples import component, pg_per_day, prescription, proposal, raw

NOW = prescription("19 mcg/day", mixture=ZICONOTIDE)


def judged(new: Prescription | None, *orders: Order, jurisdiction: str = "US") -> tuple[Reason, ...]:
    current = NOW if new is None else prescription("19 mcg/day", mixture=new.mixture.components)
    return check(proposal(new, *orders), standing(current, "19 mcg/day", jurisdiction=jurisdiction))


@pytest.mark.parametrize(
    ("jurisdiction", "dose", "above"),
    [
        ("US", "19.199999 mcg/day", False),
        ("US", "19.2 mcg/day", False),
        ("US", "19.200001 mcg/day", True),
        ("US", "21.6 mcg/day", True),
        ("EU", "19.200001 mcg/day", False),
        ("EU", "21.599999 mcg/day", False),
        ("EU", "21.6 mcg/day", False),
        ("EU", "21.600001 mcg/day", True),
        ("CH", "21.600001 mcg/day", False),
    ],
)
def test_a_dose_above_the_label_is_refused_in_the_jurisdiction_of_the_label(
    jurisdiction: str, dose: str, above: bool
) -> None:
    reasons = judged(prescription(dose, mixture=ZICONOTIDE), jurisdiction=jurisdiction)
    limit = {"US": "19.2 mcg/day", "EU": "21.6 mcg/day", "CH": dose}[jurisdiction]
    assert [each for each in found(reasons) if each[1] == "hard"] == [("above_label", "hard", "dose")] * above
    assert figures(reasons, "above_label") == [(pg_per_day(dose), pg_per_day(limit), "pg/day")] * above


def test_the_jurisdiction_is_data() -> None:
    data: Any = json.loads(raw("limits.json"))
    data["jurisdiction"]["value"] = "EU"
    wanted, held = proposal(prescription("20 mcg/day", mixture=ZICONOTIDE)), standing(NOW, "19 mcg/day")
    assert "above_label" in codes(check(wanted, held))
    moved = replace(held, limits=read_limits(json.dumps(data).encode()))
    assert "above_label" not in codes(check(wanted, moved))


def test_the_label_is_data() -> None:
    data: Any = json.loads(raw("drugs.json"))
    data["drugs"]["ziconotide"]["label_doses"]["US"]["value"] = "18 mcg/day"
    held = standing(NOW, "19 mcg/day")
    stricter = replace(held, drugs=read_drugs(json.dumps(data).encode()))
    for dose, after in (("18 mcg/day", []), ("18.01 mcg/day", ["above_label"])):
        wanted = proposal(prescription(dose, mixture=ZICONOTIDE))
        assert check(wanted, held) == ()
        assert codes(check(wanted, stricter)) == after


def sunday(dose: str) -> Prescription:
    """10 mcg/day but for Sunday."""
    week = Flex(days=(day((0, "10 mcg/day")), day((0, dose))), week=(0, 0, 0, 0, 0, 0, 1))
    return flex(week, ZICONOTIDE)


TEN = prescription("10 mcg/day", mixture=ZICONOTIDE)


@pytest.mark.parametrize(
    ("at", "above"),
    [
        pytest.param((sunday("19.2 mcg/day"),), (sunday("19.21 mcg/day"),), id="the busiest weekday"),
        pytest.param(
            (TEN.model_copy(update={"patient_boluses": boluses("2300 ng")}),),
            (TEN.model_copy(update={"patient_boluses": boluses("2300001 pg")}),),
            id="every patient bolus taken",
        ),
        pytest.param(
            (TEN.model_copy(update={"patient_boluses": boluses("4600 ng", lockout_ms=12 * HOUR)}),),
            (TEN.model_copy(update={"patient_boluses": boluses("4600 ng", lockout_ms=12 * HOUR - 1)}),),
            id="a lockout that lets one more start",
        ),
        pytest.param(
            (TEN.model_copy(update={"patient_boluses": boluses("2300 ng", lockout_ms=HOUR, a_day=4)}),),
            (TEN.model_copy(update={"patient_boluses": boluses("2300 ng", lockout_ms=HOUR, a_day=5)}),),
            id="one bolus a day more",
        ),
        pytest.param(
            (TEN, single_bolus("9.2 mcg")), (TEN, single_bolus("9200001 pg")), id="a single bolus with a prescription"
        ),
        pytest.param(
            (None, single_bolus("0.2 mcg")), (None, single_bolus("200001 pg")), id="a single bolus on what runs"
        ),
        pytest.param(
            (prescription("3 mg/day", mixture=(*MORPHINE, component("ziconotide", "64 mcg/mL"))),),
            (prescription("3 mg/day", mixture=(*MORPHINE, component("ziconotide", "64.01 mcg/mL"))),),
            id="a drug that follows",
        ),
    ],
)
def test_the_worst_day_is_held_against_the_label(at: tuple[Any, ...], above: tuple[Any, ...]) -> None:
    assert "above_label" not in codes(judged(*at))
    (reason,) = [each for each in judged(*above) if each.code == "above_label"]
    assert (reason.severity, reason.drug, reason.limit) == ("hard", "ziconotide", pg_per_day("19.2 mcg/day"))
    assert reason.value is not None
    assert 0 < reason.value - pg_per_day("19.2 mcg/day") <= pg_per_day("4.6 mcg/day")
