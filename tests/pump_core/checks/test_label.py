"""The label's highest daily dose, hard in its jurisdiction: what it binds to is data, and the worst day counts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pump_core.checks import Reason, check
from pump_core.clocks import MS_PER_DAY
from pump_core.drugs import read_drugs
from pump_core.limits import read_limits
from pump_core.log import DrugMass, Given
from pump_core.orders import Order
from pump_core.patterns import Flex
from pump_core.prescription import Prescription
from pump_core.values import replace
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


# What boluses gave already.

NOW_MS = 3 * MS_PER_DAY


def had(pg: int, ended_h_ago: int, *, patients: bool = False, drug: str = "ziconotide") -> Given:
    """A bolus of two hours."""
    ends = NOW_MS - ended_h_ago * HOUR
    return Given(patients=patients, started_ms=ends - 2 * HOUR, ends_ms=ends, drugs=(DrugMass(drug=drug, pg=pg),))


def after_boluses(new: Prescription | None, *orders: Order, given: tuple[Given, ...]) -> list[str]:
    held = standing(TEN, "10 mcg/day")
    return codes(check(proposal(new, *orders), replace(held, given=given, pump_ms=NOW_MS)))


NINE = single_bolus("9 mcg", 2 * HOUR)


@pytest.mark.parametrize(
    ("given", "above"),
    [
        pytest.param((), False, id="the first"),
        pytest.param((had(9_000_000, 1),), True, id="the second of a day"),
        pytest.param((had(200_000, 1),), False, id="one that still fits"),
        pytest.param((had(200_001, 1),), True, id="a pg more"),
        pytest.param((had(9_000_000, 22),), False, id="the second, ending a day after the first"),
        pytest.param((had(9_000_000, 21),), True, id="half of the first within the day"),
        pytest.param((had(9_000_000, 1, patients=True),), True, id="one of the patient's"),
        pytest.param((had(9_000_000, 1, drug="morphine"),), False, id="one of another drug"),
    ],
)
def test_a_single_bolus_counts_with_those_of_the_24_h_that_end_with_it(given: tuple[Given, ...], above: bool) -> None:
    assert ("above_label" in after_boluses(None, NINE, given=given)) == above


def test_boluses_of_the_last_day_do_not_stop_a_dose_alone() -> None:
    assert after_boluses(TEN, given=(had(9_000_000, 1),)) == []
    assert "above_label" in after_boluses(TEN, NINE, given=(had(9_000_000, 1),))


def test_patient_boluses_that_were_taken_count_once() -> None:
    taken = tuple(had(2_300_000, hours, patients=True) for hours in (12, 9, 6, 3))
    offers = {
        "the same": (boluses("2300 ng", lockout_ms=HOUR, a_day=4), taken, False),
        "more of them": (boluses("1150 ng", lockout_ms=HOUR, a_day=8), taken, True),
        "fewer": (boluses("4600 ng", lockout_ms=HOUR, a_day=2), taken, False),
        "a single one beside": (boluses("2300 ng", lockout_ms=HOUR, a_day=4), (had(1_000, 3),), True),
    }
    for name, (offered, given, above) in offers.items():
        new = TEN.model_copy(update={"patient_boluses": offered})
        assert ("above_label" in after_boluses(new, given=given)) == above, name
