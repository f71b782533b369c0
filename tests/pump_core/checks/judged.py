"""A pump that a proposal is judged on, made to measure, and what was found against it."""

from __future__ import annotations

from pump_core.checks import Reason, Standing, check, check_dose
from pump_core.limits import Limits
from pump_core.log import LinePart, RunKind
from pump_core.orders import Fill, Proposal, SingleBolus
from pump_core.patient import PatientFacts
from pump_core.patterns import Flex, FlexDay, FlexStep, every_day
from pump_core.prescription import Component, Mixture, PatientBoluses, Prescription
from pump_core.quantities import DoseRate, FlowRate, Mass, Volume
from pump_core.refill import Reservoir
from pump_core.values import replace
from tests.pump_core.examples import FACTS, component, drugs, ident, limits, model, pg_per_day, prescription

Found = list[tuple[str, str, str]]

MINUTE = 60_000
HOUR = 60 * MINUTE
MORPHINE = (component(),)
BACLOFEN = (component("baclofen", "500 mcg/mL"),)
ZICONOTIDE = (component("ziconotide", "100 mcg/mL"),)
BOTH = (*MORPHINE, *BACLOFEN)


def found(reasons: tuple[Reason, ...]) -> Found:
    """Code, severity and field of each reason."""
    return [(reason.code, reason.severity, reason.field) for reason in reasons]


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    """The codes alone, in their order."""
    return [reason.code for reason in reasons]


def figures(reasons: tuple[Reason, ...], code: str) -> list[tuple[int | None, int | None, str]]:
    """Value, limit and unit of every reason of this code."""
    return [(reason.value, reason.limit, reason.unit) for reason in reasons if reason.code == code]


def holding(expected: Volume, flow: str = "0.3 mL/day") -> Reservoir:
    """A pump that was filled with 40 mL and believes that this much is left."""
    return Reservoir(expected, Volume.parse("40 mL") - expected, FlowRate.parse(flow))


def standing(
    current: Prescription | None = None,
    reference: str = "3 mg/day",
    *,
    line: tuple[Mixture | None, ...] | None = None,
    runs: tuple[RunKind, ...] = (),
    patient: PatientFacts | None = FACTS,
    lapsed: bool = False,
    jurisdiction: str = "US",
) -> Standing:
    """A pump that holds `current`; its line is full of the same unless another one is given, from the tip upstream."""
    fluids = line if line is not None else ((current.mixture,) if current is not None else ())
    return Standing(
        current=current,
        reference=DoseRate.parse(reference),
        believed=holding(Volume.parse("40 mL")),
        line=tuple(LinePart(fluid=fluid, nl=140_000) for fluid in fluids),
        runs=runs,
        patient=patient,
        ended=False,
        model=model(),
        drugs=drugs(),
        limits=under(jurisdiction),
        lapsed=lapsed,
    )


def under(jurisdiction: str) -> Limits:
    """The shipped limits in a jurisdiction."""
    return replace(limits(), jurisdiction=jurisdiction)


def on(
    current: Prescription | None,
    wanted: Proposal,
    running_dose: str = "3 mg/day",
    believed: Reservoir | None = None,
) -> tuple[Reason, ...]:
    """The reasons against a proposal; what came out is what was expected unless a test says what was `believed`."""
    [withdrawn] = [order.withdrawn for order in wanted.orders if isinstance(order, Fill)] or [Volume.parse("0 mL")]
    return check(wanted, replace(standing(current, running_dose), believed=believed or holding(withdrawn)))


def dose_reasons(dose: str, now: str = "3 mg/day", like: Prescription | None = None) -> tuple[Reason, ...]:
    """The reasons against a daily dose alone."""
    return check_dose(DoseRate.parse(dose), like or prescription(), DoseRate.parse(now), model(), drugs(), limits())


def pg(text: str) -> int:
    """`0.1 mg` in whole pg."""
    return Mass.parse(text).whole


def boluses(
    dose: str = "0.1 mg",
    duration_ms: int = 10 * MINUTE,
    lockout_ms: int = 4 * HOUR,
    a_day: int = 4,
    window_ms: int | None = None,
    a_window: int | None = None,
) -> PatientBoluses:
    """Patient boluses of 0.1 mg over 10 min, at most four a day."""
    return PatientBoluses(
        dose_pg=pg(dose),
        duration_ms=duration_ms,
        lockout_ms=lockout_ms,
        max_per_24_h=a_day,
        window_ms=window_ms,
        max_per_window=a_window,
    )


def single_bolus(dose: str, duration_ms: int = HOUR) -> SingleBolus:
    """A single bolus, over an hour unless a test says otherwise."""
    return SingleBolus(command_id=ident(7), dose_pg=pg(dose), duration_ms=duration_ms)


def day(*steps: tuple[int, str]) -> FlexDay:
    """A day plan of (minute, dose)."""
    return FlexDay(steps=tuple(FlexStep(start_minute=at, dose_pg_per_day=pg_per_day(dose)) for at, dose in steps))


def flex(
    pattern: Flex | FlexDay,
    mixture: tuple[Component, ...] = MORPHINE,
    boluses: PatientBoluses | None = None,
) -> Prescription:
    """A prescription of a flex pattern."""
    whole = pattern if isinstance(pattern, Flex) else every_day(pattern)
    return prescription(mixture=mixture, boluses=boluses).model_copy(update={"pattern": whole})
