"""Single and patient boluses as the pump can give them: not below a step of flow, never beyond 24 mL/day in sum."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pump_core.checks import Reason, Standing, check
from pump_core.clocks import MS_PER_DAY
from pump_core.log import RunKind
from pump_core.notation import number_text
from pump_core.orders import SingleBolus
from pump_core.patterns import Continuous
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from pump_core.values import replace
from tests.pump_core.checks.judged import HOUR, MINUTE, boluses, day, flex, found, pg, single_bolus, standing
from tests.pump_core.examples import component, fluid, ident, model, pg_per_day, prescription, proposal

Either = tuple[Prescription, SingleBolus | None]
Kind = Callable[[Prescription, str, int], Either]

WEAKER = (component(concentration="5 mg/mL"),)
FAST, SHORTEST = 36_455, 36_456
"""0.1 mg of 10 mg/mL are 0.01 mL: with 23.7 mL/day of room, in ms."""


def as_single(new: Prescription, dose: str, duration_ms: int) -> Either:
    return new, single_bolus(dose, duration_ms)


def as_patients(new: Prescription, dose: str, duration_ms: int) -> Either:
    given = PatientBoluses(dose_pg=pg(dose), duration_ms=duration_ms, lockout_ms=24 * HOUR, max_per_24_h=1)
    return new.model_copy(update={"patient_boluses": given}), None


def judged(either: Either, held: Standing | None = None) -> list[Reason]:
    new, order = either
    dose = number_text(new.pattern.dose.to("mg/day")) if isinstance(new.pattern, Continuous) else "3"
    held = held or standing(prescription(mixture=new.mixture.components), f"{dose} mg/day")
    reasons = check(proposal(new, *([order] if order else [])), held)
    ours = [each for each in reasons if each.field in ("single_bolus", "patient_boluses")]
    return [each for each in ours if each.code != "large_bolus"]


KINDS = pytest.mark.parametrize(
    ("kind", "field"), [(as_single, "single_bolus"), (as_patients, "patient_boluses")], ids=["single", "patient"]
)


@KINDS
@pytest.mark.parametrize(
    ("new", "dose", "shortest"),
    [
        pytest.param(prescription("3 mg/day"), "0.1 mg", SHORTEST, id="0.3 mL/day of basal flow"),
        pytest.param(prescription("0.48 mg/day"), "0.1 mg", 36_072, id="the least basal flow"),
        pytest.param(flex(day((0, "2 mg/day"), (720, "4 mg/day"))), "0.1 mg", 36_611, id="the highest step of all"),
        pytest.param(prescription("3 mg/day"), "0.2 mg", 72_912, id="twice the dose"),
        pytest.param(prescription("3 mg/day", mixture=WEAKER), "0.1 mg", 73_846, id="half as strong"),
    ],
)
def test_a_bolus_and_the_highest_basal_flow_never_exceed_24_ml_per_day_in_sum(
    kind: Kind, field: str, new: Prescription, dose: str, shortest: int
) -> None:
    assert judged(kind(new, dose, shortest + 1)) == judged(kind(new, dose, shortest)) == []
    (reason,) = judged(kind(new, dose, shortest - 1))
    assert (reason.code, reason.severity, reason.field) == ("bolus_too_fast", "hard", field)
    assert (reason.value, reason.limit, reason.unit, reason.drug) == (shortest - 1, shortest, "ms", "morphine")


@KINDS
def test_what_the_reason_names_as_shortest_is_the_shortest_that_passes(kind: Kind, field: str) -> None:
    for dose in ("0.001 mg", "0.0123 mg", "0.7 mg", "1.9 mg"):
        (reason,) = judged(kind(prescription(), dose, 1))
        assert reason.limit is not None
        assert judged(kind(prescription(), dose, reason.limit)) == []
        assert [each.code for each in judged(kind(prescription(), dose, reason.limit - 1))] == ["bolus_too_fast"]
        assert reason.field == field


@KINDS
def test_where_a_bolus_replaces_basal_infusion_it_has_the_whole_flow(kind: Kind, field: str) -> None:
    adds = standing(prescription())
    replaces = replace(adds, model=replace(model(), bolus_adds_to_basal=False))
    assert [each.field for each in judged(kind(prescription(), "0.1 mg", FAST), adds)] == [field]
    assert judged(kind(prescription(), "0.1 mg", 36_000), replaces) == []
    assert [each.limit for each in judged(kind(prescription(), "0.1 mg", 35_999), replaces)] == [36_000]


@KINDS
@pytest.mark.parametrize(("dose", "below"), [("41667 pg", False), ("41666 pg", True), ("1 pg", True)])
def test_a_bolus_needs_a_step_of_flow_at_least(kind: Kind, field: str, dose: str, below: bool) -> None:
    reasons = judged(kind(prescription(), dose, HOUR))
    assert [(each.code, each.severity, each.field, each.value, each.limit, each.unit) for each in reasons] == (
        [("bolus_below_step", "hard", field, 0, 100, "nL/day")] if below else []
    )


@KINDS
def test_any_figures_that_can_be_written_down_are_judged(kind: Kind, field: str) -> None:
    weakest = prescription("3 mg/day", mixture=(component(concentration="0.01 mcg/mL"),))
    most = 2**63 - 1
    for dose in (1, most):
        for duration_ms in (1, MS_PER_DAY):
            new, order = kind(weakest, "1 pg", duration_ms)
            if order is not None:
                order = order.model_copy(update={"dose_pg": dose})
            elif new.patient_boluses is not None:
                given = new.patient_boluses.model_copy(update={"dose_pg": dose})
                new = new.model_copy(update={"patient_boluses": given})
            found_here = judged((new, order))
            assert all(each.limit is None or abs(each.limit) <= most for each in found_here)
            assert all(each.from_list(each.to_list()) == each for each in found_here)
            assert [each.field for each in found_here if each.severity == "hard"][:1] == [field]


# Patient boluses in themselves.


@pytest.mark.parametrize(
    ("given", "code", "value", "limit"),
    [
        (boluses(duration_ms=HOUR, lockout_ms=HOUR), None, 0, 0),
        (boluses(duration_ms=HOUR, lockout_ms=HOUR + 1), None, 0, 0),
        (boluses(duration_ms=HOUR, lockout_ms=HOUR - 1), "lockout_below_duration", HOUR - 1, HOUR),
        (boluses(lockout_ms=HOUR, window_ms=HOUR, a_window=1), None, 0, 0),
        (boluses(lockout_ms=HOUR, window_ms=HOUR + 1, a_window=1), None, 0, 0),
        (boluses(lockout_ms=HOUR, window_ms=HOUR - 1, a_window=1), "window_below_lockout", HOUR - 1, HOUR),
    ],
)
def test_lockout_window_and_duration_fit_each_other(
    given: PatientBoluses, code: str | None, value: int, limit: int
) -> None:
    new = prescription(boluses=given)
    for pattern in (new, prescription(None, boluses=given)):
        reasons = check(proposal(pattern), standing(prescription()))
        assert [(each.code, each.severity, each.field, each.value, each.limit, each.unit) for each in reasons] == (
            [(code, "hard", "patient_boluses", value, limit, "ms")] if code else []
        )


# When a bolus may be given at all.


@pytest.mark.parametrize("runs", [("single_bolus",), ("patient_bolus",), ("prime",), ("bridge",)])
def test_a_single_bolus_waits_for_what_runs(runs: tuple[RunKind, ...]) -> None:
    wanted = proposal(None, single_bolus("0.1 mg"))
    busy = replace(standing(prescription()), runs=runs)
    assert found(check(wanted, busy)) == [("bolus_locked_out", "hard", "single_bolus")]
    assert check(wanted, standing(prescription())) == ()


@pytest.mark.parametrize(
    ("wanted", "reference", "expected"),
    [
        (prescription(None), "3 mg/day", ["bolus_while_stopped"]),
        (prescription("3 mg/day"), "3 mg/day", []),
    ],
)
def test_a_single_bolus_needs_a_therapy_that_flows(wanted: Prescription, reference: str, expected: list[str]) -> None:
    """Whether the therapy holds already or comes with the bolus."""
    bolus = single_bolus("0.1 mg")
    for held, new in ((standing(wanted, reference), None), (standing(prescription(), reference), wanted)):
        reasons = check(proposal(new, bolus), held)
        assert [each.code for each in reasons if each.severity == "hard"] == expected


def test_a_single_bolus_needs_a_prescription() -> None:
    held = standing(None, "0 mg/day")
    assert found(check(proposal(None, single_bolus("0.1 mg")), held)) == [("no_prescription", "hard", "boluses")]


def test_a_single_bolus_waits_until_the_old_fluid_has_left_the_line() -> None:
    old, wanted = fluid(component(concentration="20 mg/mL")), proposal(None, single_bolus("0.1 mg"))
    with_old: tuple[tuple[Mixture | None, ...], ...] = ((old,), (fluid(), old), (old, fluid()), (None, old))
    without: tuple[tuple[Mixture | None, ...], ...] = ((fluid(),), (None, fluid()), (None,))
    for line in with_old:
        reasons = check(wanted, standing(prescription(), line=line))
        assert found(reasons) == [("old_fluid_in_line", "hard", "single_bolus")]
    for line in without:
        assert check(wanted, standing(prescription(), line=line)) == ()


def test_a_bolus_of_an_admixture_counts_each_drug() -> None:
    """0.1 mL of 15 mg/mL bupivacaine on 0.9 mL/day: 13.5 + 1.5 mg are its consensus."""
    mixture = (component(), component("bupivacaine", "15 mg/mL"))
    current = prescription("9 mg/day", mixture=mixture)
    for dose, expected in (("1 mg", []), ("1000001 ng", ["above_consensus"])):
        reasons = check(proposal(None, single_bolus(dose)), standing(current, "9 mg/day"))
        assert [each.code for each in reasons] == expected
        assert all(each.drug == "bupivacaine" for each in reasons)


def test_the_figures_of_the_examples_are_what_they_are_said_to_be() -> None:
    assert pg("0.1 mg") * 1_000_000 // fluid().primary.concentration_pg_per_ml == 10_000
    assert MINUTE < single_bolus("0.1 mg").duration_ms == HOUR
    assert single_bolus("0.1 mg").command_id == ident(7)
    assert pg_per_day("3 mg/day") == 3_000_000_000
