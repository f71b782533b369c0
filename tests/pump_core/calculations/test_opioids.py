"""Morphine equivalents and tapers."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.figures import read_figures, read_mme
from pump_core.calculations.opioids import MOST_WEEKS, Taper, taper
from pump_core.errors import CatalogueError
from tests.pump_core import examples
from tests.pump_core.calculations.asked import ask, figures


@pytest.mark.parametrize(
    ("drug", "mme"),
    [
        ("codeine", "1.5"),
        ("hydrocodone", "10"),
        ("hydromorphone", "50"),
        ("methadone", "47"),
        ("morphine", "10"),
        ("oxycodone", "15"),
        ("oxymorphone", "30"),
        ("tapentadol", "4"),
        ("tramadol", "2"),
        ("morphine ER", "10"),
        ("Oxycodone CR", "15"),
        ("OXYMORPHONE er", "30"),
        ("tramadol XR", "2"),
        ("morphine SR", "10"),
    ],
)
def test_ten_mg_of_each_drug(drug: str, mme: str) -> None:
    answer = ask("mme", medicines=[{"drug": drug, "each": "5 mg", "per_day": 2}])
    assert answer == {"mme_per_day": Fraction(mme), "factors": "CDC 2022"}


@pytest.mark.parametrize("drug", ["er", "ER morphine", "morphine IR", "morphineER", "morphin", ""])
def test_another_name_has_no_factor(drug: str) -> None:
    answer = ask("mme", medicines=[{"drug": drug, "each": "5 mg", "per_day": 2}])
    assert answer["error"] == "bad_quantity"
    assert "fentanyl transdermal" in answer["message"]


def test_medicines_add_up_and_a_patch_counts_by_the_hour() -> None:
    answer = ask(
        "mme",
        medicines=[
            {"drug": "oxycodone ER", "each": "20 mg", "per_day": 2},
            {"drug": "morphine", "each": "15000 mcg", "per_day": 2.5},
            {"drug": "fentanyl transdermal", "patch": "0.6 mg/day"},
        ],
    )
    assert answer["mme_per_day"] == Fraction("157.5")


def test_no_medicines_are_no_equivalents() -> None:
    assert ask("mme", medicines=[])["mme_per_day"] == 0


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ((120, 10, 6), {"weeks_to_zero": 10, "weeks_to_trial": 16}),
        ((90, 25, 6), {"weeks_to_zero": 4, "weeks_to_trial": 10, "schedule": [90, "67.5", 45, "22.5", 0]}),
        ((100, 30, 0), {"weeks_to_zero": 4, "weeks_to_trial": 4, "schedule": [100, 70, 40, 10, 0]}),
        ((100, 100, 2), {"weeks_to_zero": 1, "weeks_to_trial": 3, "schedule": [100, 0]}),
        ((0, 10, 6), {"weeks_to_zero": 0, "weeks_to_trial": 6, "schedule": [0]}),
    ],
)
def test_a_taper_goes_down_by_the_same_amount_each_week(inputs: tuple[int, int, int], expected: dict[str, Any]) -> None:
    start, percent, free = inputs
    answer = ask("taper", start_mme=start, weekly_reduction_percent_of_start=percent, opioid_free_weeks=free)
    assert all(answer[name] == value for name, value in expected.items() if name != "schedule")
    if "schedule" in expected:
        assert answer["schedule"] == [Fraction(each) for each in expected["schedule"]]


@given(start=st.fractions(min_value=Fraction(1, 100), max_value=1000), tenths=st.integers(1, 1000))
def test_a_taper_reaches_nothing_and_not_before(start: Fraction, tenths: int) -> None:
    percent = Fraction(tenths, 10)
    found = taper(start, percent, 6)
    if isinstance(found, Taper):
        assert found.schedule[0] == start
        assert found.schedule[-1] == 0
        assert all(each > 0 for each in found.schedule[:-1])
        assert (found.weeks_to_zero - 1) * percent < 100 <= found.weeks_to_zero * percent
        assert found.weeks_to_trial == found.weeks_to_zero + 6
    else:
        assert MOST_WEEKS * percent < 100


@pytest.mark.parametrize(("percent", "error"), [("0.2", None), ("0.1999", "bad_quantity")])
def test_a_taper_may_take_just_as_many_weeks_as_are_allowed(percent: str, error: str | None) -> None:
    answer = ask("taper", start_mme=90, weekly_reduction_percent_of_start=percent, opioid_free_weeks=0)
    assert answer.get("error") == error
    assert answer.get("weeks_to_zero", MOST_WEEKS) == MOST_WEEKS == 500


def test_the_factors_come_from_the_data() -> None:
    data = json.loads(examples.raw("mme.json"))
    data["oral"]["morphine"]["factor"] = "3"
    assert read_mme(json.dumps(data).encode()).oral["morphine"] == 3
    assert figures().mme.oral["morphine"] == 1


@pytest.mark.parametrize("factor", ["0", "-1"])
def test_a_factor_that_is_not_above_0_does_not_load(factor: str) -> None:
    data = json.loads(examples.raw("mme.json"))
    data["oral"]["morphine"]["factor"] = factor
    with pytest.raises(CatalogueError, match="morphine"):
        read_mme(json.dumps(data).encode())


def test_a_factor_without_a_source_does_not_load() -> None:
    data = json.loads(examples.raw("mme.json"))
    del data["patch"]["fentanyl transdermal"]["source"]
    with pytest.raises(CatalogueError, match="source"):
        read_mme(json.dumps(data).encode())


@pytest.mark.parametrize("rate", ["0 mL/h", "2 mL/h"])
def test_a_prime_rate_that_the_pump_cannot_run_does_not_load(rate: str) -> None:
    data = json.loads(examples.raw("calculations.json"))
    data["prime_rate"]["value"] = rate
    with pytest.raises(CatalogueError, match="prime rate"):
        read_figures(json.dumps(data).encode(), examples.raw("mme.json"), examples.catalogue(), examples.limits())


def test_the_flow_limits_are_those_of_the_pump() -> None:
    model = examples.model("8637-20")
    assert (figures().flow.lowest, figures().flow.highest) == (model.min_flow, model.max_flow)
