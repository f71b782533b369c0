"""The limits are read exactly, and unsound ones are refused."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from pump_core.clocks import hours, minutes
from pump_core.errors import CatalogueError, QuantityError
from pump_core.limits import Limits, read_limits
from pump_core.quantities import Volume
from tests.pump_core.examples import raw


def changed(field: str, value: str) -> bytes:
    data: Any = json.loads(raw("limits.json"))
    data[field]["value"] = value
    return json.dumps(data).encode()


def test_the_shipped_limits_are_exact(limits: Limits) -> None:
    assert [limits.ten_fold, limits.unit_slip] == [Fraction(10), Fraction(1000)]
    assert limits.discrepancy_percent == Fraction(29, 2)
    assert limits.discrepancy_volume == Volume.parse("2 mL")
    assert limits.dose_change_percent == 30
    assert limits.second_person_percent == 50
    assert limits.refill_lead_days == 5
    assert limits.transaction_expires == minutes(15)
    assert limits.restart_gap == hours(48)
    assert limits.open_weekdays == {1, 2, 3, 4, 5}
    assert limits.dry_volume == Volume.parse("0.5 mL")
    assert limits.jurisdiction == "US"
    assert limits.single_bolus_percent == 25


@pytest.mark.parametrize("value", ["", "0 1", "8", "Mon", "1,2", "1.5"])
def test_open_weekdays_that_would_never_come_are_refused(value: str) -> None:
    with pytest.raises(CatalogueError, match="open weekdays are numbers"):
        read_limits(changed("open_weekdays", value))


@pytest.mark.parametrize("field", ["ten_fold", "unit_slip"])
@pytest.mark.parametrize("value", ["1", "0", "-10", "0.1"])
def test_a_fold_that_every_dose_would_exceed_is_refused(field: str, value: str) -> None:
    with pytest.raises(CatalogueError, match="must be above 1"):
        read_limits(changed(field, value))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("discrepancy_percent", "14,5"),
        ("syringe", "20 cc"),
        ("transaction_expires", "15"),
        ("refill_lead_days", "5.5"),
    ],
)
def test_a_limit_that_cannot_be_read_is_quoted(field: str, value: str) -> None:
    with pytest.raises((CatalogueError, QuantityError), match=value.rpartition(" ")[2]):
        read_limits(changed(field, value))


def test_a_missing_limit_is_named() -> None:
    data: Any = json.loads(raw("limits.json"))
    del data["ten_fold"]
    with pytest.raises(CatalogueError, match=r"(?s)the limits .*ten_fold"):
        read_limits(json.dumps(data).encode())
