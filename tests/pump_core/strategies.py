"""Hypothesis strategies for records: everything their types allow, up to the ends of 64 bits."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY
from pump_core.log import RUN_KINDS, Event, FillRecord, LinePart, Run
from pump_core.orders import (
    MAX_ORDERS,
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
from pump_core.patient import Indication, OpioidStatus, PatientFacts, YesNo
from pump_core.patterns import MAX_STEPS, Continuous, Flex, FlexDay, FlexStep, MinimumRate, Pattern, Stopped
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
from pump_core.report import TherapyReport
from tests.pump_core.examples import FACTS, SERIAL, facts, fill, prescription

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
flex_days = st.dictionaries(st.integers(0, 1439), positives, min_size=1, max_size=MAX_STEPS).map(
    lambda steps: FlexDay(
        steps=tuple(FlexStep(start_minute=minute, dose_pg_per_day=steps[minute]) for minute in sorted(steps))
    )
)


@st.composite
def flexes(draw: st.DrawFn) -> Flex:
    """Up to seven day plans, each of which some weekday follows."""
    days = draw(st.lists(flex_days, min_size=1, max_size=7))
    every = list(range(len(days)))
    rest = draw(st.lists(st.sampled_from(every), min_size=7 - len(every), max_size=7 - len(every)))
    return Flex(days=tuple(days), week=tuple(draw(st.permutations(every + rest))))


patterns: st.SearchStrategy[Pattern] = (
    st.builds(Stopped) | st.builds(MinimumRate) | st.builds(Continuous, dose_pg_per_day=positives) | flexes()
)
counted = st.integers(1, MAX_BOLUSES)
no_window = st.just((None, None))
windows = no_window | st.tuples(st.integers(1, MS_PER_DAY), counted)
boluses = st.builds(
    lambda dose, lasts, lockout, most, window: PatientBoluses(
        dose_pg=dose,
        duration_ms=lasts,
        lockout_ms=lockout,
        max_per_24_h=most,
        window_ms=window[0],
        max_per_window=window[1],
    ),
    positives,
    st.integers(1, MS_PER_DAY),
    st.integers(1, LONGEST_SPAN_MS),
    counted,
    windows,
)
patients = st.builds(
    PatientFacts,
    opioid=st.sampled_from(get_args(OpioidStatus)),
    psychosis=st.sampled_from(get_args(YesNo)),
    indication=st.sampled_from(get_args(Indication)),
    allergies=st.none() | st.lists(keys, max_size=16).map(tuple),
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
single_boluses = st.builds(SingleBolus, command_id=ids, dose_pg=positives, duration_ms=st.integers(1, MS_PER_DAY))
primes = st.builds(Prime, command_id=ids, front=st.sampled_from(["reservoir", "connector", "bench"]))
bridges = st.builds(Bridge, command_id=ids, dose_pg_per_day=positives)
aspirations = st.builds(Aspirated, command_id=ids, nl=st.integers(1, 2**40 - 1))
orders: st.SearchStrategy[Order] = (
    fills
    | clock_sets
    | stops
    | single_boluses
    | primes
    | bridges
    | aspirations
    | st.builds(Silence, command_id=ids)
    | st.builds(Acknowledge, command_id=ids)
)


def several(each: st.SearchStrategy[Order]) -> st.SearchStrategy[tuple[Order, ...]]:
    """Orders as one proposal may carry them: one of a kind, each with an id of its own."""
    alike = (lambda order: order.command_id, lambda order: order.kind)
    return st.lists(each, max_size=MAX_ORDERS, unique_by=alike).map(tuple)


def _sound(parts: tuple[int, Prescription | None, tuple[Order, ...], PatientFacts | None]) -> bool:
    return any(part not in (None, ()) for part in parts[1:])


proposals = (
    st.tuples(counts, st.none() | prescriptions, several(orders), st.none() | patients)
    .filter(_sound)
    .map(
        lambda parts: Proposal(
            serial=SERIAL, base_revision=parts[0], prescription=parts[1], orders=parts[2], patient=parts[3]
        )
    )
)

likely_prescriptions = st.builds(
    prescription,
    dose=st.sampled_from([None, "0.5 mg/day", "2.4 mg/day", "3 mg/day", "3.6 mg/day", "15.5 mg/day"]),
    catheter=st.none() | catheters,
)
likely_orders: st.SearchStrategy[Order] = (
    clock_sets
    | stops
    | st.builds(
        SingleBolus,
        command_id=ids,
        dose_pg=st.sampled_from([10**6, 2 * 10**8, 2**63 - 1]),
        duration_ms=st.sampled_from([1, 600_000, MS_PER_DAY]),
    )
    | primes
    | aspirations
)
likely_fills = st.builds(
    fill,
    st.sampled_from(["20 mL", "12.3 mL"]),
    st.sampled_from(["20 mL", "0.1 mL"]),
    withdrawn=st.sampled_from(["0 mL", "3.4 mL", "40 mL"]),
    stable_days=st.integers(1, 2**12 - 1),
)
likely_proposals = st.builds(
    lambda new, acts, filling, told: Proposal(
        serial=SERIAL,
        base_revision=0,
        prescription=new,
        orders=(*([filling] if filling else []), *acts),
        patient=told,
    ),
    likely_prescriptions,
    several(likely_orders),
    st.none() | likely_fills,
    st.none() | st.sampled_from([FACTS, facts("naive"), facts(allergies=("morphine",))]),
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
runs = st.builds(
    Run,
    kind=st.sampled_from(RUN_KINDS),
    command_id=ids,
    started_ms=counts,
    ends_ms=counts,
    flow_nl_per_day=counts,
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
    mean_flow_nl_per_day=counts,
    highest_flow_nl_per_day=counts,
    runs=st.lists(runs, max_size=8).map(tuple),
    line=st.lists(st.builds(LinePart, fluid=st.none() | mixtures, nl=counts), max_size=16).map(tuple),
    mixed=st.lists(components, max_size=16).map(tuple),
    patient=st.none() | patients,
    replacement_due_at_ms=st.none() | counts,
    ends_at_ms=st.none() | counts,
    boluses_started_ms=st.lists(counts, max_size=MAX_BOLUSES).map(tuple),
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
