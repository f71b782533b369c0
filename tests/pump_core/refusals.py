"""Proposals that give every reason there is, in each state of a pump that makes a difference."""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.checks import Reason
from pump_core.clocks import days, hours
from pump_core.engine import Engine
from pump_core.faults import Stall
from pump_core.orders import Bridge, ClockSet, Prime, Proposal, SingleBolus, Stop
from pump_core.prescription import Component, PatientBoluses
from tests.pump_core.checks.judged import day, flex
from tests.pump_core.examples import (
    BY,
    after,
    alarms,
    component,
    facts,
    fill,
    fluid,
    ident,
    pg_per_day,
    prescription,
    proposal,
)

ZICONOTIDE = (component("ziconotide", "100 mcg/mL"),)
BACLOFEN = component("baclofen", "500 mcg/mL")
STRONGER = prescription(mixture=(component(concentration="25 mg/mL"),))
PRIME = Prime(command_id=ident(2), front="reservoir")
BENCH = Prime(command_id=ident(2), front="bench")
STOP = Stop(command_id=ident(6))
BRIDGE = Bridge(command_id=ident(3), dose_pg_per_day=pg_per_day("3 mg/day"))
BOLUS = SingleBolus(command_id=ident(4), dose_pg=10**8, duration_ms=600_000)


def boluses(dose_pg: int = 10**8, duration_ms: int = 600_000, window_ms: int = 3_600_000) -> PatientBoluses:
    return PatientBoluses(
        dose_pg=dose_pg,
        duration_ms=duration_ms,
        lockout_ms=14_400_000,
        max_per_24_h=4,
        window_ms=window_ms,
        max_per_window=1,
    )


REFUSED: list[Proposal] = [
    proposal(prescription("30 mg/day")),
    proposal(prescription("3000 mg/day")),
    proposal(prescription("0.003 mg/day")),
    proposal(prescription("4.123456789 mg/day")),
    proposal(prescription("20 mg/day")),
    proposal(prescription(mixture=(component("saline"),))),
    proposal(prescription(mixture=(Component(drug="morphine", concentration_pg_per_ml=1),))),
    proposal(prescription("0.3 mg/day", mixture=ZICONOTIDE), patient=facts(psychosis="yes")),
    proposal(prescription("12 mcg/day", mixture=ZICONOTIDE), patient=facts(psychosis="unknown")),
    proposal(prescription(), patient=facts(indication="unknown", allergies=None)),
    proposal(prescription(), patient=facts(indication="spinal_spasticity", allergies=("morphine",))),
    proposal(prescription(boluses=boluses()), patient=facts("naive")),
    proposal(prescription(boluses=boluses(1))),
    proposal(prescription(boluses=boluses(duration_ms=1))),
    proposal(prescription(boluses=boluses(duration_ms=20_000_000))),
    proposal(prescription("100 mcg/day", mixture=(BACLOFEN,), boluses=boluses(10**6))),
    proposal(None, BOLUS, PRIME),
    proposal(None, SingleBolus(command_id=ident(4), dose_pg=10**9, duration_ms=600_000)),
    proposal(None, BENCH),
    proposal(prescription(), STOP),
    proposal(None, BRIDGE),
    proposal(prescription(None), BOLUS),
    proposal(STRONGER, PRIME),
    proposal(prescription(None, mixture=STRONGER.mixture.components), BRIDGE),
    proposal(prescription(catheter=None), PRIME),
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
    proposal(STRONGER),
]


def reasons_of_a_life(pump: Engine) -> Iterator[Reason]:
    """What is said against `REFUSED` in each of the states that make a difference, and what only these bring about."""
    yield from refused(pump)
    twin = pump.copy()
    twin.stop(BY)
    yield from refused(twin)
    after(pump, hours(8))
    yield from refused(pump)
    after(pump, days(2))
    yield from refused(pump)
    twin = pump.copy()
    twin.apply(proposal(flex(day((0, "2 mg/day"), (600, "4 mg/day")))), BY)
    for offset_ms in (10**7, -(10**7)):
        yield from twin.check(proposal(None, ClockSet(command_id=ident(5), offset_ms=offset_ms)))
    twin = pump.copy()
    twin.apply(proposal(STRONGER, fill(product="infumorph-25", holds=STRONGER.mixture), BRIDGE), BY)
    yield from refused(twin)
    twin.stop(BY)
    yield from refused(twin)
    twin = pump.copy()
    twin.befall(Stall(found_after_ms=0, recovers_after_ms=None))
    yield from refused(twin)
    twin = pump.copy()
    both = prescription(mixture=(component(), BACLOFEN))
    twin.state.prescription = both
    yield from twin.check(proposal(prescription(mixture=(BACLOFEN, component()))))
    twin.state.prescription = twin.state.before_stop = twin.state.patient = None
    yield from refused(twin)
    yield from twin.check(proposal(prescription("12 mg/day")))
    after(pump, days(2557))
    yield from refused(pump)


def refused(pump: Engine) -> Iterator[Reason]:
    for wanted in REFUSED:
        yield from pump.check(wanted)
