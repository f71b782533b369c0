"""Hypothesis strategies for records: everything their types allow, up to the ends of 64 bits."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from pump_core.orders import ClockSet, Fill, Order, Proposal, Stop
from pump_core.prescription import (
    AlarmSettings,
    Catheter,
    Component,
    Continuous,
    Mixture,
    PatientBoluses,
    Pattern,
    Prescription,
    Segment,
    Stopped,
)
from pump_core.report import TherapyReport
from pump_core.state import Event, FillRecord
from tests.pump_core.examples import SERIAL, fill, prescription

INT64 = 2**63

ints = st.integers(min_value=-INT64, max_value=INT64 - 1)
counts = st.integers(min_value=0, max_value=INT64 - 1)
positives = st.integers(min_value=1, max_value=INT64 - 1)
keys = st.sampled_from(["morphine", "baclofen", "ziconotide"]) | st.text(
    st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=32
)
names = st.sampled_from(["morphine", "baclofen", "ziconotide"]) | st.text(min_size=1, max_size=60)
texts = st.text(max_size=120)
lots = st.text(max_size=40)
ids = st.binary(min_size=16, max_size=16)

components = st.builds(Component, drug=keys, concentration_pg_per_ml=st.integers(1, 2**50 - 1))
mixtures = st.builds(
    Mixture,
    components=st.lists(components, min_size=1, max_size=5, unique_by=lambda each: each.drug).map(tuple),
)
patterns: st.SearchStrategy[Pattern] = st.builds(Stopped) | st.builds(Continuous, dose_pg_per_day=positives)
boluses = st.builds(
    PatientBoluses, dose_pg=positives, duration_ms=positives, lockout_ms=positives, max_per_24_h=positives
)
segments = st.builds(Segment, model=keys, length_mm=st.integers(1, 2**16 - 1), nl_per_cm=st.integers(1, 2**20 - 1))
catheters = st.builds(Catheter, segments=st.lists(segments, min_size=1, max_size=6).map(tuple))
alarm_settings = st.builds(
    AlarmSettings,
    low_reservoir_nl=counts,
    critical_interval_ms=positives,
    noncritical_interval_ms=positives,
)
prescriptions = st.builds(
    Prescription,
    mixture=mixtures,
    pattern=patterns,
    patient_boluses=st.none() | boluses,
    catheter=st.none() | catheters,
    alarms=alarm_settings,
)
fills = st.builds(
    Fill,
    command_id=ids,
    withdrawn_nl=st.integers(0, 2**40 - 1),
    syringes_nl=st.lists(st.integers(1, 2**40 - 1), min_size=1, max_size=12).map(tuple),
    product=st.sampled_from(["infumorph-10", "lioresal-500", ""]) | keys,
    fluid=mixtures,
    lot=lots,
    use_by_day=st.integers(0, 2**21 - 1),
    stable_days=st.integers(1, 2**12 - 1),
)
clock_sets = st.builds(ClockSet, command_id=ids, offset_ms=st.integers(-(2**45) + 1, 2**47 - 1))
stops = st.builds(Stop, command_id=ids)
orders: st.SearchStrategy[Order] = fills | clock_sets | stops


def _sound(parts: tuple[int, Prescription | None, list[Order]]) -> bool:
    _, new, acts = parts
    return (new is not None or bool(acts)) and sum(isinstance(act, Fill) for act in acts) <= 1


proposals = (
    st.tuples(
        counts,
        st.none() | prescriptions,
        st.lists(orders, max_size=8, unique_by=lambda order: order.command_id),
    )
    .filter(_sound)
    .map(lambda parts: Proposal(serial=SERIAL, base_revision=parts[0], prescription=parts[1], orders=tuple(parts[2])))
)

likely_prescriptions = st.builds(
    prescription,
    dose=st.sampled_from([None, "0.5 mg/day", "2.4 mg/day", "3 mg/day", "3.6 mg/day", "15.5 mg/day"]),
    catheter=st.none() | catheters,
)
likely_orders: st.SearchStrategy[Order] = clock_sets | stops
likely_fills = st.builds(
    fill,
    st.sampled_from(["20 mL", "12.3 mL"]),
    st.sampled_from(["20 mL", "0.1 mL"]),
    withdrawn=st.sampled_from(["0 mL", "3.4 mL", "40 mL"]),
    stable_days=st.integers(1, 2**12 - 1),
)
likely_proposals = st.builds(
    lambda new, acts, filling: Proposal(
        serial=SERIAL, base_revision=0, prescription=new, orders=(*([filling] if filling else []), *acts)
    ),
    likely_prescriptions,
    st.lists(likely_orders, max_size=3, unique_by=lambda order: order.command_id),
    st.none() | likely_fills,
)
"""Proposals that a pump of morphine 10 mg/mL mostly accepts."""

events = st.builds(
    Event,
    event_id=counts,
    at_ms=counts,
    kind=st.sampled_from(["made", "programmed", "filled", "stopped", "clock_set", "low_reservoir"]) | names,
    detail=st.lists(ints, max_size=4).map(tuple),
    user=texts,
    note=st.text(max_size=240),
)
fill_records = st.builds(
    FillRecord,
    command_id=ids,
    at_ms=counts,
    expected_nl=counts,
    delivered_nl=counts,
    withdrawn_nl=counts,
    injected_nl=counts,
    product=st.just("") | keys,
    fluid=mixtures,
    lot=lots,
    use_by_day=counts,
    stable_until_ms=counts,
)
reports = st.builds(
    TherapyReport,
    revision=counts,
    prescription=st.none() | prescriptions,
    flow_nl_per_day=counts,
    doses_pg_per_day=st.lists(counts, max_size=5).map(tuple),
    reference_dose_pg_per_day=counts,
    reservoir_nl=counts,
    low_reservoir_at_ms=st.none() | counts,
    low_reservoir_all_boluses_at_ms=st.none() | counts,
    empty_at_ms=st.none() | counts,
    tubing_nl=counts,
    catheter_nl=st.none() | counts,
    stopped_since_ms=st.none() | counts,
    before_stop=st.none() | prescriptions,
    last_fill=st.none() | fill_records,
)

scalars = st.none() | st.booleans() | ints | st.floats(allow_nan=False) | texts | st.binary(max_size=20)
anything: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def malformed(draw: st.DrawFn, sound: list[Any]) -> list[Any]:
    """`sound` with one item somewhere replaced, taken out or put in."""
    place = sound = _deep(sound)
    while inner := [item for item in place if isinstance(item, list)]:
        if draw(st.booleans()):
            break
        place = draw(st.sampled_from(inner))
    at = draw(st.integers(0, len(place)))
    act = draw(st.sampled_from(["replace", "take out", "put in"]))
    place[at : at + (act != "put in")] = [] if act == "take out" else [draw(anything)]
    return sound


def _deep(value: list[Any]) -> list[Any]:
    return [_deep(item) if isinstance(item, list) else item for item in value]
