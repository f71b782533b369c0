"""Lives of a pump for Hypothesis: anything that people, chance and patients do to it, in any order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import strategies as st

from pump_core.checks import is_refused
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.engine import Engine
from pump_core.faults import (
    EarlyReplacement,
    Fault,
    FlowError,
    LowBattery,
    MagneticField,
    MemoryFault,
    PortAspirated,
    PortInjected,
    Stall,
    TrueCatheter,
    TrueTubing,
)
from pump_core.log import Event
from pump_core.orders import Aspirated, Bridge, ClockSet, Order, Prime, Proposal, SingleBolus, Stop
from pump_core.patterns import (
    DAYS_PER_WEEK,
    MAX_STEPS,
    MINUTES_PER_DAY,
    Continuous,
    Flex,
    FlexDay,
    FlexStep,
    MinimumRate,
    Pattern,
    Stopped,
)
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from pump_core.quantities import Volume
from tests.pump_core.examples import (
    BY,
    CATHETER,
    FACTS,
    SERIAL,
    after,
    alarms,
    component,
    fill,
    fluid,
    ident,
    pg_per_day,
    running,
)

WEAK, STRONG = fluid(), fluid(component(concentration="25 mg/mL"))
MIXED = fluid(component(), component("bupivacaine", "5 mg/mL"))
FLUIDS = st.sampled_from([WEAK, STRONG, MIXED])

PPMS = st.sampled_from([0, 23_457, 145_000, -145_000, 500_000, -999_995, -1_000_000]) | st.integers(-145_000, 145_000)
SPANS = (
    st.sampled_from([0, 1, MS_PER_MINUTE, MS_PER_HOUR, MS_PER_DAY, 7 * MS_PER_DAY, 90 * MS_PER_DAY])
    | st.integers(0, 10**4)
    | st.integers(0, 3 * MS_PER_DAY)
    | st.integers(0, 60 * MS_PER_DAY)
)
BRIEF = st.integers(0, 3 * MS_PER_HOUR)
OLD_DOSE = pg_per_day("3 mg/day")


@dataclass(frozen=True)
class Press:
    """The patient asks for a bolus."""


@dataclass(frozen=True)
class Read:
    """Somebody interrogates the pump."""


@dataclass(frozen=True)
class Halt:
    """Somebody stops the pump."""


@dataclass(frozen=True)
class Needle:
    """The reservoir is emptied, and this much of a fluid, or of saline, is injected."""

    withdraws: bool
    nl: int
    fluid: Mixture | None


@dataclass(frozen=True)
class Therapy:
    """A clinician programs a pattern; what it takes to go with it is worked out from what the pump holds."""

    pattern: Pattern
    mixture: Mixture | None
    boluses: PatientBoluses | None
    fills: bool
    bridges: bool


@dataclass(frozen=True)
class Orders:
    """A clinician gives orders alone."""

    orders: tuple[Order, ...]


Act = Therapy | Orders | Fault | Press | Read | Halt | Needle


def live(engine: Engine, act: Act) -> tuple[Event, ...]:
    """Does it to the engine; what is refused does nothing."""
    if isinstance(act, Therapy | Orders):
        wanted = asked(engine, act)
        return () if is_refused(engine.check(wanted)) else engine.apply(wanted, BY)
    if isinstance(act, Press):
        return engine.press(ident(99))[1]
    if isinstance(act, Read):
        return engine.interrogate()
    if isinstance(act, Halt):
        return engine.stop(BY)
    if isinstance(act, Needle):
        if act.withdraws:
            engine.needle_withdraws()
        engine.needle_injects(Volume.whole_base(act.nl), act.fluid)
        return ()
    return engine.befall(act)


def asked(engine: Engine, act: Therapy | Orders) -> Proposal:
    """What the clinician proposes to this pump."""
    now = engine.state.prescription
    if isinstance(act, Orders):
        return Proposal(serial=SERIAL, base_revision=0, prescription=None, orders=act.orders)
    holds = act.mixture or (now.mixture if now is not None else WEAK)
    changes = now is not None and not now.mixture.holds_the_same(holds)
    new = Prescription(
        mixture=holds,
        pattern=act.pattern,
        patient_boluses=None if changes else act.boluses,
        catheter=CATHETER,
        alarms=alarms(),
    )
    wanted: list[Order] = []
    if act.fills or changes:
        product = {WEAK: "infumorph-10", STRONG: "infumorph-25"}.get(holds, "")
        wanted.append(fill("20 mL", withdrawn="0 mL", product=product, holds=holds, stable_days=60, n=1))
    if act.bridges and changes:
        wanted.append(Bridge(command_id=ident(4), dose_pg_per_day=engine.reference_dose().whole or OLD_DOSE))
    return Proposal(serial=SERIAL, base_revision=0, prescription=new, orders=tuple(wanted), patient=FACTS)


def aged(engine: Engine, span_ms: int, *cuts: int) -> tuple[Event, ...]:
    """What happens in `span_ms`, lived in pieces that end at these places."""
    said: list[Event] = []
    for begin, end in pairwise((0, *sorted(cuts), span_ms)):
        said += after(engine, Duration(end - begin))
    return tuple(said)


rates = st.sampled_from(["1.2 mg/day", "3 mg/day", "3.6 mg/day", "9.7 mg/day", "14.99 mg/day", "40 mg/day"]).map(
    pg_per_day
)
minutes_of_day = st.sampled_from([0, 1, 6 * 60, 1439]) | st.integers(0, MINUTES_PER_DAY - 1)


@st.composite
def flex_days(draw: st.DrawFn, most: int = MAX_STEPS) -> FlexDay:
    """Steps at any minutes of a day."""
    starts = sorted(draw(st.sets(minutes_of_day, min_size=1, max_size=most)))
    return FlexDay(steps=tuple(FlexStep(start_minute=start, dose_pg_per_day=draw(rates)) for start in starts))


@st.composite
def flexes(draw: st.DrawFn) -> Flex:
    """Patterns of a day or of a week."""
    days = draw(st.lists(flex_days(5), min_size=1, max_size=3))
    rest = draw(
        st.lists(st.integers(0, len(days) - 1), min_size=DAYS_PER_WEEK - len(days), max_size=DAYS_PER_WEEK - len(days))
    )
    return Flex(days=tuple(days), week=tuple(draw(st.permutations([*range(len(days)), *rest]))))


boluses = st.builds(
    PatientBoluses,
    dose_pg=st.sampled_from([50_000_000, 200_000_000]),
    duration_ms=st.sampled_from([2 * MS_PER_MINUTE, 10 * MS_PER_MINUTE]),
    lockout_ms=st.sampled_from([10 * MS_PER_MINUTE, 45 * MS_PER_MINUTE]),
    max_per_24_h=st.integers(1, 6),
)
patterns: st.SearchStrategy[Pattern] = (
    flexes() | flexes() | st.builds(Continuous, dose_pg_per_day=rates) | st.sampled_from([Stopped(), MinimumRate()])
)
therapies = st.builds(
    Therapy,
    pattern=patterns,
    mixture=st.sampled_from([None, None, WEAK, STRONG, MIXED]),
    boluses=st.none() | boluses,
    fills=st.booleans(),
    bridges=st.sampled_from([True, True, False]),
)
single: st.SearchStrategy[Order] = st.one_of(
    st.builds(
        SingleBolus,
        command_id=st.just(ident(2)),
        dose_pg=st.sampled_from([10_000_000, 500_000_000]),
        duration_ms=st.sampled_from([5 * MS_PER_MINUTE, 3 * MS_PER_HOUR]),
    ),
    st.builds(Prime, command_id=st.just(ident(3)), front=st.sampled_from(["reservoir", "connector"])),
    st.builds(
        ClockSet,
        command_id=st.just(ident(5)),
        offset_ms=st.sampled_from([-MS_PER_HOUR, 0, MS_PER_HOUR]) | st.integers(-(10**12), 10**12),
    ),
    st.builds(Aspirated, command_id=st.just(ident(6)), nl=st.sampled_from([50_000, 1_500_000])),
    st.builds(Stop, command_id=st.just(ident(7))),
)
orders = st.lists(single, min_size=1, max_size=2, unique_by=lambda order: order.kind).map(
    lambda them: Orders(tuple(them))
)


spans_of_faults = st.sampled_from([0, 60_000, 20 * 60_000, 26 * MS_PER_HOUR]) | st.integers(0, MS_PER_DAY)
gentle: st.SearchStrategy[Fault] = st.one_of(
    st.builds(FlowError, ppm=PPMS),
    st.builds(Stall, found_after_ms=spans_of_faults, recovers_after_ms=spans_of_faults),
    st.builds(
        MagneticField,
        lasts_ms=st.integers(1, MS_PER_HOUR),
        found_after_ms=spans_of_faults,
        recovers_after_ms=spans_of_faults,
        recovery_found_after_ms=st.none() | spans_of_faults,
        latches=st.booleans(),
    ),
    st.builds(TrueTubing, nl=st.sampled_from([140_000, 199_000, 100_000])),
    st.builds(TrueCatheter, nl=st.sampled_from([0, 133_980, 187_000, 60_000])),
    st.builds(PortAspirated, nl=st.sampled_from([30_000, 2_000_000])),
    st.builds(PortInjected, nl=st.sampled_from([30_000, 2_000_000]), fluid=st.none() | FLUIDS),
)
"""Faults that a pump gets over."""
grave: st.SearchStrategy[Fault] = st.one_of(
    st.builds(Stall, found_after_ms=spans_of_faults, recovers_after_ms=st.none()),
    st.builds(LowBattery, safe_state=st.booleans()),
    st.builds(EarlyReplacement, ends_after_ms=st.integers(0, 120 * MS_PER_DAY)),
    st.builds(MemoryFault, critical=st.booleans()),
)
faults = gentle | gentle | gentle | grave
needles = st.builds(
    Needle, withdraws=st.booleans(), nl=st.sampled_from([0, 7_300_000, 20_000_000]), fluid=st.none() | FLUIDS
)
begins = st.builds(
    Therapy,
    pattern=flexes() | st.builds(Continuous, dose_pg_per_day=rates),
    mixture=st.none(),
    boluses=boluses,
    fills=st.just(False),
    bridges=st.just(False),
)
"""The therapy of a pump that has been running on the fluid it holds."""
presses = st.just(Press())
acts: st.SearchStrategy[Act] = st.one_of(
    therapies, begins, orders, gentle, needles, presses, presses, st.sampled_from([Read(), Halt()]), grave
)
mild_acts: st.SearchStrategy[Act] = st.one_of(therapies, begins, orders, presses, presses, st.just(Halt()))
"""What people do, chance left aside."""


def begun(therapy: Therapy, ppm: int = 0) -> Engine:
    """A pump that ran for a month, so that its line is full of drug, and then began this therapy."""
    engine = running("20 mL", flow_error_ppm=ppm)
    after(engine, Duration(30 * MS_PER_DAY))
    live(engine, therapy)
    return engine
