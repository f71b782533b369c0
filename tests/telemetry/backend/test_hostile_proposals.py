"""Any proposal that the wire lets through is echoed or refused; none brings the pump down or changes it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY
from pump_core.orders import (
    Acknowledge,
    Aspirated,
    Bridge,
    ClockSet,
    Fill,
    Order,
    Prime,
    Proposal,
    Silence,
    SingleBolus,
    Stop,
)
from pump_core.patient import PatientFacts
from pump_core.patterns import MAX_STEPS, Continuous, FlexDay, FlexStep, MinimumRate, Stopped, every_day
from pump_core.prescription import (
    MAX_BOLUSES,
    AlarmSettings,
    Catheter,
    Component,
    Mixture,
    PatientBoluses,
    Prescription,
    Segment,
)
from pump_core.record import LONGEST_SPAN_MS
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import Echo, Stage, StageRefused
from tests.telemetry.backend.bench_pump import MORPHINE, USER, Bench, ident

_INT64 = 2**63 - 1
_COUNT = st.integers(0, _INT64) | st.sampled_from([0, 1, 100_000, 2_000_000, 3_000_000_000, 10_000_000_000, _INT64])
_POSITIVE = _COUNT.map(lambda n: max(1, n))


def _bounded(largest: int) -> st.SearchStrategy[int]:
    return st.integers(1, largest) | st.just(largest)


_MIXTURES = st.builds(
    Mixture,
    components=st.lists(
        st.builds(
            Component,
            drug=st.sampled_from(["morphine", "baclofen", "ziconotide", "water"]),
            concentration_pg_per_ml=_bounded(2**50 - 1) | st.just(10_000_000_000) | st.just(10_000),
        ),
        min_size=1,
        max_size=5,
        unique_by=lambda component: component.drug,
    ).map(tuple),
)
_FLEX = st.builds(
    lambda minutes, doses: every_day(
        FlexDay(
            steps=tuple(
                FlexStep(start_minute=minute, dose_pg_per_day=dose)
                for minute, dose in zip(sorted(minutes), doses, strict=False)
            )
        )
    ),
    st.sets(st.integers(0, 1_439), min_size=1, max_size=MAX_STEPS),
    st.lists(_POSITIVE, min_size=MAX_STEPS, max_size=MAX_STEPS),
)
_PRESCRIPTIONS = st.builds(
    Prescription,
    mixture=_MIXTURES,
    pattern=st.just(Stopped()) | st.just(MinimumRate()) | st.builds(Continuous, dose_pg_per_day=_POSITIVE) | _FLEX,
    patient_boluses=st.none()
    | st.builds(
        PatientBoluses,
        dose_pg=_POSITIVE,
        duration_ms=_bounded(MS_PER_DAY),
        lockout_ms=_bounded(LONGEST_SPAN_MS),
        max_per_24_h=_bounded(MAX_BOLUSES),
    ),
    catheter=st.none()
    | st.builds(
        Catheter,
        segments=st.lists(
            st.builds(Segment, model=st.just("8780"), length_mm=_bounded(2**16 - 1), nl_per_cm=_bounded(2**20 - 1)),
            min_size=1,
            max_size=6,
        ).map(tuple),
    ),
    alarms=st.builds(
        AlarmSettings,
        low_reservoir_nl=_bounded(2**40 - 1) | st.just(2_000_000),
        critical_interval_ms=_POSITIVE,
        noncritical_interval_ms=_POSITIVE,
    ),
)
_ID = st.integers(1, 2**100).map(ident)
_FILLS = st.builds(
    Fill,
    command_id=_ID,
    withdrawn_nl=_bounded(2**40 - 1) | st.just(0),
    syringes_nl=st.lists(_bounded(2**40 - 1) | st.just(20_000_000), min_size=1, max_size=12).map(tuple),
    product=st.sampled_from(["infumorph-10", "gablofen-1000", ""]),
    fluid=st.just(MORPHINE) | _MIXTURES,
    lot=st.text(max_size=40),
    use_by_day=st.integers(0, 2**21 - 1),
    stable_days=st.integers(1, 2**12 - 1),
)
_OTHERS = st.one_of(
    st.builds(ClockSet, command_id=_ID, offset_ms=st.integers(-(2**45) + 1, 2**47 - 1)),
    st.builds(SingleBolus, command_id=_ID, dose_pg=_POSITIVE, duration_ms=_bounded(MS_PER_DAY)),
    st.builds(Prime, command_id=_ID, front=st.sampled_from(["reservoir", "connector", "bench"])),
    st.builds(Bridge, command_id=_ID, dose_pg_per_day=_POSITIVE),
    st.builds(Aspirated, command_id=_ID, nl=_bounded(2**40 - 1)),
    *(st.builds(kind, command_id=_ID) for kind in (Stop, Silence, Acknowledge)),
)
_FACTS = st.none() | st.builds(
    PatientFacts,
    opioid=st.sampled_from(["naive", "tolerant", "unknown"]),
    psychosis=st.sampled_from(["no", "yes", "unknown"]),
    indication=st.sampled_from(["malignant_pain", "spinal_spasticity", "unknown"]),
    allergies=st.none() | st.just(()) | st.just(("morphine",)),
)


@st.composite
def _proposals(draw: st.DrawFn) -> Proposal:
    orders: list[Order] = draw(
        st.lists(_OTHERS, max_size=7, unique_by=(lambda order: order.command_id, lambda order: order.kind))
    )
    fill = draw(st.none() | _FILLS)
    if fill is not None and all(fill.command_id != order.command_id for order in orders):
        orders.append(fill)
    prescription = draw(_PRESCRIPTIONS | st.none()) if orders else draw(_PRESCRIPTIONS)
    serial = draw(st.sampled_from(["EMU900238", "EMU770001"]))
    return Proposal(
        serial=serial,
        base_revision=draw(st.sampled_from([0, 8])),
        prescription=prescription,
        orders=tuple(orders),
        patient=draw(_FACTS),
    )


@pytest.fixture(scope="module")
def pumps() -> Iterator[tuple[Bench, Bench]]:
    with tempfile.TemporaryDirectory() as directory:
        pair = Bench(Path(directory) / "running"), Bench(Path(directory) / "factory", "factory")
        yield pair
        for bench in pair:
            bench.pump.close()


_number = iter(range(1, 10**9))


@settings(max_examples=100, deadline=None)
@given(proposal=_proposals())
@example(
    proposal=Proposal(
        serial="EMU770001",
        base_revision=0,
        prescription=Prescription(
            mixture=Mixture(components=(Component(drug="baclofen", concentration_pg_per_ml=2**50 // 10_000 * 10_000),)),
            pattern=Continuous(dose_pg_per_day=_INT64),
            patient_boluses=None,
            catheter=None,
            alarms=AlarmSettings(low_reservoir_nl=2_000_000, critical_interval_ms=1, noncritical_interval_ms=1),
        ),
        orders=(),
    )
)
def test_any_proposal_is_echoed_or_refused(pumps: tuple[Bench, Bench], proposal: Proposal) -> None:
    staged = stage_bytes(proposal)
    for bench in pumps:
        before = bench.read()
        answer = bench.pump.answer(Stage(command_id=ident(next(_number)), staged=staged, user=USER))
        assert isinstance(answer, Echo | StageRefused)
        assert isinstance(answer, Echo) or answer.reasons
        assert bench.read() == before
