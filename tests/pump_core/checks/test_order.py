"""Whatever is asked for at once, its reasons stand in one order: plausibility, device, label, patient, consensus."""

from __future__ import annotations

import random

import pytest

from pump_core.checks import Reason, check
from pump_core.checks.order import CONSENSUS, DEVICE, KNOWN, LABEL, PATIENT, PLAUSIBILITY, STAGES, in_order, stage_of
from pump_core.orders import Bridge, Order
from pump_core.prescription import Prescription
from pump_core.reasons import codes as worded
from pump_core.values import replace
from tests.pump_core.checks.judged import HOUR, boluses, codes, single_bolus, standing
from tests.pump_core.examples import alarms, component, facts, fill, fluid, ident, pg_per_day, prescription, proposal

ZICONOTIDE = (component("ziconotide", "100 mcg/mL"),)
RUNS = prescription("10 mcg/day", mixture=ZICONOTIDE)
NOBODY = facts(indication="unknown")
ABOVE_LABEL = prescription("30 mcg/day", mixture=ZICONOTIDE)
"""More than the label of ziconotide and than the consensus, and a large step up."""


def judged(new: Prescription | None, *orders: Order, line: str = "100 mcg/mL") -> tuple[Reason, ...]:
    """The reasons against this on a pump that gives 10 mcg/day of ziconotide to a patient of whom little is known."""
    held = standing(RUNS, "10 mcg/day", line=(fluid(component("ziconotide", line)),), patient=NOBODY)
    return check(proposal(new, *orders), replace(held, current=RUNS))


def bridge(dose: str) -> Bridge:
    return Bridge(command_id=ident(3), dose_pg_per_day=pg_per_day(dose))


def test_each_stage_has_codes_of_its_own_and_each_code_has_words() -> None:
    assert sum(map(len, STAGES)) == len(frozenset().union(*STAGES))
    assert frozenset().union(*STAGES) <= worded()
    assert STAGES == (KNOWN, PLAUSIBILITY, DEVICE, LABEL, PATIENT, CONSENSUS)


def test_reasons_come_by_stage_and_within_one_as_they_were_found() -> None:
    mixed = [Reason(code=code, severity="soft", field=str(n)) for code in sorted(worded()) for n in range(2)]
    random.Random(7).shuffle(mixed)
    ordered = in_order(mixed)
    assert [stage_of(each) for each in ordered] == sorted(stage_of(each) for each in mixed)
    for place in range(len(STAGES) + 1):
        assert [each for each in ordered if stage_of(each) == place] == [
            each for each in mixed if stage_of(each) == place
        ]


@pytest.mark.parametrize(
    ("new", "orders", "device", "field"),
    [
        pytest.param(
            ABOVE_LABEL, (single_bolus("25 mcg", 60_000),), "bolus_too_fast", "single_bolus", id="single bolus, fast"
        ),
        pytest.param(
            ABOVE_LABEL,
            (single_bolus("0.0001 mcg", 24 * HOUR),),
            "bolus_below_step",
            "single_bolus",
            id="single bolus, slow",
        ),
        pytest.param(
            ABOVE_LABEL.model_copy(update={"patient_boluses": boluses("20 mcg", 60_000)}),
            (),
            "bolus_too_fast",
            "patient_boluses",
            id="patient bolus, fast",
        ),
        pytest.param(
            ABOVE_LABEL.model_copy(update={"patient_boluses": boluses("1 mcg", lockout_ms=1)}),
            (),
            "lockout_below_duration",
            "patient_boluses",
            id="lockout",
        ),
        pytest.param(
            ABOVE_LABEL.model_copy(update={"alarms": alarms("0.1 mL")}),
            (),
            "low_alarm_out_of_range",
            "low_reservoir",
            id="alarm volume",
        ),
        pytest.param(
            ABOVE_LABEL.model_copy(update={"alarms": alarms(critical_min=1_000)}),
            (),
            "alarm_interval_out_of_range",
            "critical_interval",
            id="alarm interval",
        ),
        pytest.param(
            ABOVE_LABEL,
            (fill("41 mL", holds=RUNS.mixture, product="prialt-100"),),
            "over_capacity",
            "injected",
            id="capacity",
        ),
    ],
)
def test_a_device_limit_stands_after_plausibility_and_before_label_patient_and_consensus(
    new: Prescription, orders: tuple[Order, ...], device: str, field: str
) -> None:
    reasons = judged(new, *orders)
    stages = [stage_of(each) for each in reasons]
    assert stages == sorted(stages)
    assert (device, field) in [(each.code, each.field) for each in reasons]
    assert {"above_label", "indication_missing", "large_increase"} <= {*codes(reasons)}


@pytest.mark.parametrize(
    ("dose", "device"), [("200 mg/day", "flow_above_maximum"), ("0.02 mcg/day", "flow_below_minimum")]
)
def test_so_does_that_of_a_bridge(dose: str, device: str) -> None:
    weaker = prescription("30 mcg/day", mixture=(component("ziconotide", "25 mcg/mL"),))
    reasons = judged(weaker, fill(holds=weaker.mixture, product="prialt-25"), bridge(dose))
    stages = [stage_of(each) for each in reasons]
    assert stages == sorted(stages)
    assert ("ten_fold", "bridge") in [(each.code, each.field) for each in reasons][:1]
    assert (device, "bridge") in [(each.code, each.field) for each in reasons][:2]
    assert {"above_label", "indication_missing"} <= {*codes(reasons)}
