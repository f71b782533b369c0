"""Patient boluses: lockout, rolling windows, denials with their reasons, and what survives a stop or another clock."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, PumpTime, days
from pump_core.engine import Engine, PumpData
from pump_core.faults import EarlyReplacement, LowBattery, Stall
from pump_core.orders import Bridge, ClockSet, Prime, SingleBolus
from pump_core.patient_bolus import DENIALS, Denial, kept_starts
from pump_core.prescription import PatientBoluses
from pump_core.quantities import FlowRate
from pump_core.state import unscaled
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    after,
    fill,
    ident,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)

BOLUSES = PatientBoluses(
    dose_pg=100_000_000, duration_ms=2 * MS_PER_MINUTE, lockout_ms=30 * MS_PER_MINUTE, max_per_24_h=4
)
STRONG = lives.STRONG.components


def offered(boluses: PatientBoluses = BOLUSES) -> Engine:
    """A pump of morphine whose patient may press."""
    engine = running()
    after(engine, days(10))
    engine.apply(proposal(prescription("3 mg/day", boluses=boluses)), BY)
    return engine


def press(engine: Engine) -> tuple[Denial | None, int | None]:
    answer, _ = engine.press(ident(7))
    return answer.denied, answer.next_at_ms


def test_a_bolus_gives_its_dose_on_top_of_basal_and_is_logged() -> None:
    engine = offered()
    before = engine.state.metered
    answer, (started,) = engine.press(ident(7))
    assert answer.denied is None
    assert (started.kind, started.detail) == ("patient_bolus_given", (7_200_000, 2 * MS_PER_MINUTE))
    (over,) = after(engine, Duration(2 * MS_PER_MINUTE))
    assert (over.kind, over.detail) == ("run_ended", (1, nl("0.01 mL"), nl("0.01 mL")))
    assert engine.state.metered - before == (7_200_000 + 300_000) * 2 * MS_PER_MINUTE


def test_lockout_counts_from_start_to_start() -> None:
    engine = offered()
    start = engine.now.ms
    assert press(engine) == (None, start + 30 * MS_PER_MINUTE)
    after(engine, Duration(30 * MS_PER_MINUTE - 1))
    assert press(engine) == ("lockout", start + 30 * MS_PER_MINUTE)
    after(engine, Duration(1))
    assert press(engine)[0] is None


def test_the_day_rolls_and_the_fifth_press_waits_for_the_first_to_leave_it() -> None:
    engine = offered()
    first = engine.now.ms
    for _ in range(3):
        assert press(engine)[0] is None
        after(engine, Duration(30 * MS_PER_MINUTE))
    assert press(engine) == (None, first + MS_PER_DAY)
    after(engine, Duration(5 * MS_PER_MINUTE))
    assert press(engine) == ("lockout", first + MS_PER_DAY)
    engine.advance(PumpTime(first + MS_PER_DAY - 1))
    assert press(engine) == ("daily_maximum", first + MS_PER_DAY)
    after(engine, Duration(1))
    assert press(engine)[0] is None


def test_a_window_of_its_own_holds_beside_the_day() -> None:
    engine = offered(
        PatientBoluses(**{**dict(BOLUSES), "window_ms": 4 * MS_PER_HOUR, "max_per_window": 2, "max_per_24_h": 10})
    )
    first = engine.now.ms
    assert press(engine)[0] is None
    after(engine, Duration(MS_PER_HOUR))
    assert press(engine) == (None, first + 4 * MS_PER_HOUR)
    after(engine, Duration(MS_PER_HOUR))
    assert press(engine) == ("window_maximum", first + 4 * MS_PER_HOUR)
    engine.advance(PumpTime(first + 4 * MS_PER_HOUR))
    assert press(engine)[0] is None


@settings(max_examples=60)
@given(
    boluses=st.builds(
        PatientBoluses,
        dose_pg=st.just(50_000_000),
        duration_ms=st.just(MS_PER_MINUTE),
        lockout_ms=st.sampled_from([7, 60, 300, 1_000]).map(lambda minutes: minutes * MS_PER_MINUTE),
        max_per_24_h=st.integers(1, 8),
    ),
    window=st.none() | st.tuples(st.sampled_from([MS_PER_HOUR, 5 * MS_PER_HOUR, MS_PER_DAY]), st.integers(1, 4)),
    waits=st.lists(st.integers(MS_PER_MINUTE, 9 * MS_PER_HOUR) | st.just(0), min_size=5, max_size=40),
)
def test_no_rolling_window_ever_holds_more_starts_than_it_may_and_the_next_is_granted_when_it_was_said(
    boluses: PatientBoluses, window: tuple[int, int] | None, waits: list[int]
) -> None:
    if window is not None:
        window = max(window[0], boluses.lockout_ms), window[1]
        boluses = PatientBoluses(**{**dict(boluses), "window_ms": window[0], "max_per_window": window[1]})
    engine = offered(boluses)
    starts: list[int] = []
    for wait in waits:
        denied, next_at = press(engine)
        if denied is None:
            starts.append(engine.now.ms)
        assert next_at is not None
        assert next_at > engine.now.ms
        early, due = engine.copy(), engine.copy()
        early.advance(PumpTime(next_at - 1))
        assert press(early)[0] is not None
        due.advance(PumpTime(next_at))
        assert press(due)[0] is None
        if wait:
            after(engine, Duration(wait))
        else:
            engine.advance(PumpTime(next_at))
    assert starts
    windows = [(MS_PER_DAY, boluses.max_per_24_h), (MS_PER_DAY, boluses.allowed_per_24_h), (boluses.lockout_ms, 1)]
    if window is not None:
        windows.append(window)
    for span, allowed in windows:
        assert all(sum(end - span < start <= end for start in starts) <= allowed for end in starts)


def denied_when() -> list[tuple[Denial, Engine]]:
    """Each reason with a pump in which it speaks against a press."""
    found: list[tuple[Denial, Engine]] = []

    def case(denial: Denial) -> Engine:
        engine = offered()
        found.append((denial, engine))
        return engine

    (ended := case("end_of_service")).befall(EarlyReplacement(ends_after_ms=0))
    assert ended.state.ended_at_ms is not None
    case("safe_state").befall(LowBattery(safe_state=True))
    found.append(("not_programmed", running()))
    case("stopped").stop(BY)
    stalled = case("stalled")
    stalled.befall(Stall(found_after_ms=0, recovers_after_ms=None))
    changed = case("bridge_running")
    new = prescription("3 mg/day", mixture=STRONG)
    full = fill("20 mL", product="infumorph-25", holds=lives.STRONG, withdrawn="37 mL", n=5)
    bridge = Bridge(command_id=ident(6), dose_pg_per_day=3 * 10**9)
    changed.apply(proposal(new, full, bridge), BY)
    changed.apply(proposal(prescription("3 mg/day", mixture=STRONG, boluses=BOLUSES)), BY)
    found.append(("prime_running", primed := running()))
    primed.apply(proposal(prescription(boluses=BOLUSES), Prime(command_id=ident(6), front="reservoir")), BY)
    busy = case("bolus_running")
    busy.apply(proposal(None, SingleBolus(command_id=ident(6), dose_pg=10**8, duration_ms=MS_PER_HOUR)), BY)
    after(case("empty"), days(200))
    found.append(("old_fluid", fresh := running()))
    fresh.apply(proposal(prescription(boluses=BOLUSES)), BY)
    press(locked := case("lockout"))
    after(locked, Duration(3 * MS_PER_MINUTE))
    window = BOLUSES.model_copy(update={"window_ms": 2 * MS_PER_HOUR, "max_per_window": 1})
    found.append(("window_maximum", narrow := offered(window)))
    press(narrow)
    after(narrow, Duration(MS_PER_HOUR))
    found.append(("daily_maximum", one := offered(BOLUSES.model_copy(update={"max_per_24_h": 1}))))
    press(one)
    after(one, Duration(MS_PER_HOUR))
    data = pump_data()
    weak = PumpData(replace(data.model, max_flow=FlowRate.parse("7.2 mL/day")), data.drugs, data.limits)
    found.append(("too_fast", Engine(weak, offered().state)))
    return found


def test_each_reason_to_deny_is_told_and_logged_and_gives_no_drug() -> None:
    cases = denied_when()
    assert [denial for denial, _ in cases] == list(DENIALS)
    for denial, engine in cases:
        starts, runs = engine.state.bolus_starts_ms, engine.state.runs
        answer, (event,) = engine.press(ident(8))
        assert answer.denied == denial
        assert (event.kind, event.detail) == ("patient_bolus_denied", (DENIALS.index(denial),))
        assert (engine.state.bolus_starts_ms, engine.state.runs) == (starts, runs)


def test_a_stop_a_new_prescription_and_another_clock_forget_no_bolus() -> None:
    engine = offered()
    for _ in range(4):
        press(engine)
        after(engine, Duration(30 * MS_PER_MINUTE))
    engine.stop(BY)
    engine.apply(proposal(prescription("3 mg/day")), BY)
    engine.apply(proposal(None, ClockSet(command_id=ident(9), offset_ms=400 * MS_PER_DAY)), BY)
    engine.apply(proposal(prescription("3 mg/day", boluses=BOLUSES)), BY)
    assert press(engine)[0] == "daily_maximum"


def test_where_boluses_replace_basal_the_highest_bolus_may_use_the_whole_flow() -> None:
    fast = PatientBoluses(dose_pg=480_000_000, duration_ms=174 * 1_000, lockout_ms=30 * MS_PER_MINUTE, max_per_24_h=4)
    data = pump_data()
    replaces = PumpData(replace(data.model, bolus_adds_to_basal=False), data.drugs, data.limits)
    engine = Engine(replaces, offered().state)
    engine.apply(proposal(prescription("3 mg/day", boluses=fast)), BY)
    assert press(engine)[0] is None
    assert engine.state.flow_nl_per_day == 23_834_400
    assert unscaled(engine.state.runs[0].flow_nl_per_day * 174_000) == 47_999


@pytest.mark.parametrize(
    ("adds", "highest", "denied"),
    [
        (True, "7.5 mL/day", None),
        (True, "7.4999 mL/day", "too_fast"),
        (False, "7.2 mL/day", None),
        (False, "7.1999 mL/day", "too_fast"),
    ],
)
def test_bolus_and_basal_may_reach_the_highest_flow_and_not_a_step_more(
    adds: bool, highest: str, denied: Denial | None
) -> None:
    data = pump_data()
    least = replace(data.model, max_flow=FlowRate.parse(highest), bolus_adds_to_basal=adds)
    assert press(Engine(PumpData(least, data.drugs, data.limits), offered().state))[0] == denied


def test_a_start_is_forgotten_when_no_window_of_a_day_can_see_it_any_more() -> None:
    assert kept_starts((0, 1, 2), MS_PER_DAY) == (1, 2)
    assert kept_starts((0, 1), 2 * MS_PER_DAY) == ()
