"""Patient boluses: lockout, rolling windows, denials with their reasons, and what survives a stop or another clock."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, PumpTime, days
from pump_core.engine import Engine
from pump_core.faults import EarlyReplacement, LowBattery, Stall
from pump_core.log import DENIALS, Denial, DrugMass, Given, unscaled
from pump_core.orders import Bridge, ClockSet, Prime, SingleBolus
from pump_core.patient_bolus import kept_starts
from pump_core.prescription import PatientBoluses
from pump_core.pump_data import PumpData
from pump_core.quantities import FlowRate
from pump_core.values import replace
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    facts,
    fill,
    fluid,
    ident,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)
from tests.use_errors.bedside import steady, therapy, unchecked

ZICONOTIDE = fluid(component("ziconotide", "100 mcg/mL"))
OF_ZICONOTIDE = PatientBoluses(
    dose_pg=2_300_000, duration_ms=10 * MS_PER_MINUTE, lockout_ms=MS_PER_HOUR, max_per_24_h=4
)
"""Four of 2.3 mcg on 10 mcg/day are the 19.2 mcg of the label."""
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


def analgesic(boluses: PatientBoluses = OF_ZICONOTIDE) -> Engine:
    """A pump of ziconotide on 10 mcg/day whose patient may press."""
    maker = unchecked(steady(ZICONOTIDE, "10 mcg/day"))
    maker.apply(proposal(therapy(ZICONOTIDE, "10 mcg/day", boluses), patient=FACTS), BY)
    return Engine(maker.data, maker.state)


def single(pg: int, started_ms: int, ends_ms: int, *, patients: bool = False) -> Given:
    """A bolus of ziconotide."""
    drugs = (DrugMass(drug="ziconotide", pg=pg),)
    return Given(patients=patients, started_ms=started_ms, ends_ms=ends_ms, drugs=drugs)


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
    found.append(("label_maximum", full_day := analgesic()))
    full_day.state.given = (single(7_000_000, 0, MS_PER_HOUR),)
    case("naive").apply(proposal(None, patient=facts("naive")), BY)
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


# What was given counts, and so does who the patient is.


def test_patient_boluses_that_were_taken_count_against_the_label_when_others_are_programmed() -> None:
    pump = analgesic()
    for _ in range(4):
        assert press(pump)[0] is None
        after(pump, Duration(MS_PER_HOUR))
    more = OF_ZICONOTIDE.model_copy(update={"dose_pg": 1_150_000, "max_per_24_h": 8})
    wrong, same = (proposal(therapy(ZICONOTIDE, "10 mcg/day", given)) for given in (more, OF_ZICONOTIDE))
    (said,) = [reason for reason in pump.check(wrong) if reason.code == "above_label"]
    assert (said.severity, said.drug, said.limit) == ("hard", "ziconotide", 19_200_000)
    assert said.value is not None
    assert 10_000_000 + 4 * 2_300_000 + 4 * 1_150_000 - said.value < 100_000
    for meant in (same, proposal(therapy(ZICONOTIDE, "10 mcg/day"))):
        assert "above_label" not in [reason.code for reason in pump.check(meant)]
    after(pump, days(1))
    assert "above_label" not in [reason.code for reason in pump.check(wrong)]


def test_boluses_that_fill_the_day_of_the_label_are_all_given_and_each_a_day_later_again() -> None:
    pump = analgesic()
    first = pump.now.ms
    for day in range(3):
        for _ in range(4):
            denied, next_at = press(pump)
            assert (denied, day) == (None, day)
            assert next_at is not None
            pump.advance(PumpTime(next_at))
    assert pump.now.ms - first == 3 * MS_PER_DAY


def test_a_press_is_denied_while_basal_and_what_was_given_leave_no_room_below_the_label() -> None:
    """6.9 mcg of another bolus leave room for one of 2.3 mcg, and a pg more leaves none."""
    for pg, denied in ((6_900_000, None), (6_910_000, "label_maximum")):
        pump = analgesic()
        start = pump.now.ms
        pump.state.given = (single(pg, start, start + MS_PER_HOUR),)
        after(pump, Duration(MS_PER_HOUR))
        answer, _ = pump.press(ident(7))
        assert answer.denied == denied
        if denied is not None:
            assert answer.next_at_ms == start + MS_PER_HOUR + MS_PER_DAY - OF_ZICONOTIDE.duration_ms
            pump.advance(PumpTime(answer.next_at_ms))
            assert press(pump)[0] is None


def test_a_bolus_that_no_day_has_room_for_is_never_granted_and_no_time_is_told() -> None:
    pump = analgesic(OF_ZICONOTIDE.model_copy(update={"dose_pg": 9_300_000, "duration_ms": MS_PER_HOUR}))
    assert press(pump) == ("label_maximum", None)
    assert pump.state.given == ()


def test_what_was_given_survives_a_stop_and_another_prescription() -> None:
    pump = analgesic()
    press(pump)
    given = pump.state.given
    assert [(each.patients, each.ends_ms - each.started_ms) for each in given] == [(True, 10 * MS_PER_MINUTE)]
    (mass,) = given[0].drugs
    assert mass.drug == "ziconotide"
    assert 2_250_000 < mass.pg <= 2_300_000
    after(pump, Duration(10 * MS_PER_MINUTE))
    pump.stop(BY)
    pump.apply(proposal(therapy(ZICONOTIDE, "10 mcg/day")), BY)
    assert pump.state.given == given


def test_a_press_for_an_opioid_is_denied_to_who_counts_as_naive_until_the_facts_are_told() -> None:
    pump = offered()
    pump.state.longest_gap_ms = 48 * MS_PER_HOUR - 1
    assert press(pump.copy())[0] is None
    pump.state.longest_gap_ms += 1
    assert press(pump) == ("naive", None)
    told = pump.copy()
    told.state.patient, told.state.longest_gap_ms = FACTS, 0
    assert press(told)[0] is None
    other = analgesic()
    other.state.longest_gap_ms = 48 * MS_PER_HOUR
    assert press(other)[0] is None
