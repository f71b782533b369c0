"""Denied presses: every one is told, and however many there are they push nothing else out of the log."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.engine import Engine
from pump_core.log import DENIALS, Denial, Event
from pump_core.prescription import PatientBoluses
from tests.pump_core.examples import BY, after, ident, prescription, proposal, running

BOLUSES = PatientBoluses(dose_pg=100_000_000, duration_ms=2 * MS_PER_MINUTE, lockout_ms=6 * MS_PER_HOUR, max_per_24_h=2)


@pytest.fixture
def pump() -> Engine:
    """A pump with a full line that has sounded its low-reservoir alarm, and whose patient may press."""
    engine = running("20 mL")
    after(engine, Duration(61 * MS_PER_DAY))
    engine.apply(proposal(prescription(boluses=BOLUSES)), BY)
    return engine


def presses(engine: Engine, times: int, every_ms: int) -> list[Event]:
    """What is logged while the button is pressed so often, at once and then after every so many ms."""
    said: list[Event] = []
    for _ in range(times):
        said += engine.press(ident(7))[1]
        said += after(engine, Duration(every_ms))
    return said


def denials(events: tuple[Event, ...] | list[Event]) -> list[tuple[Denial, tuple[int, ...]]]:
    return [(DENIALS[each.detail[0]], each.detail[1:]) for each in events if each.kind == "patient_bolus_denied"]


def told(events: tuple[Event, ...]) -> int:
    """How many presses these entries tell of."""
    return sum(1 if not counts else counts[0] for _, counts in denials(events))


def test_the_first_denial_is_logged_at_once_and_more_for_the_same_reason_when_somebody_reads_the_pump(
    pump: Engine,
) -> None:
    pump.press(ident(7))
    after(pump, Duration(MS_PER_HOUR))
    assert denials(presses(pump, 1, MS_PER_MINUTE)) == [("lockout", ())]
    assert presses(pump, 5, MS_PER_MINUTE) == []
    last = pump.now.ms - MS_PER_MINUTE
    assert denials(pump.interrogate()) == [("lockout", (5, last))]
    assert pump.interrogate() == ()
    assert presses(pump, 2, MS_PER_MINUTE) == []
    assert denials(pump.interrogate()) == [("lockout", (2, pump.now.ms - MS_PER_MINUTE))]


def test_a_count_that_nobody_reads_is_logged_at_the_first_denial_after_24_h_and_a_new_one_begins(pump: Engine) -> None:
    pump.press(ident(7))
    after(pump, Duration(3 * MS_PER_MINUTE))
    began = pump.now.ms
    presses(pump, 3, 1)
    pump.advance(pump.now + Duration(began + MS_PER_DAY - 1 - pump.now.ms))
    assert pump.press(ident(8))[0].denied is None
    assert denials(presses(pump, 1, 1)) == [("bolus_running", ())]
    after(pump, Duration(3 * MS_PER_MINUTE))
    assert denials(presses(pump, 2, 1)) == [("lockout", (2, began + 2)), ("lockout", ())]
    assert denials(pump.interrogate()) == [("lockout", (1, pump.now.ms - 1))]


def test_to_the_ms_24_h_later_the_reason_is_logged_anew(pump: Engine) -> None:
    for late, said in ((-1, []), (0, [("stopped", ())])):
        stopped = pump.copy()
        stopped.stop(BY)
        stopped.press(ident(7))
        after(stopped, Duration(MS_PER_DAY + late))
        assert denials(stopped.press(ident(7))[1]) == said


def test_each_reason_has_a_count_of_its_own(pump: Engine) -> None:
    pump.press(ident(7))
    first = presses(pump, 4, MS_PER_MINUTE)
    assert denials(first) == [("bolus_running", ()), ("lockout", ())]
    pump.stop(BY)
    assert denials(presses(pump, 2, MS_PER_MINUTE)) == [("stopped", ())]
    assert [(why, count[0]) for why, count in denials(pump.interrogate())] == [
        ("bolus_running", 1),
        ("lockout", 1),
        ("stopped", 1),
    ]


@pytest.mark.parametrize("reads", [False, True])
def test_a_pump_that_is_pressed_300_times_a_day_for_a_week_keeps_its_alarms_and_its_doses(
    pump: Engine, reads: bool
) -> None:
    kept = [each for each in pump.state.log if each.kind in ("low_reservoir", "filled", "programmed")]
    granted = total = 0
    for _ in range(7):
        for _ in range(300):
            granted += pump.press(ident(7))[0].denied is None
            total += 1
            after(pump, Duration(MS_PER_DAY // 300))
        if reads:
            pump.interrogate()
    pump.interrogate()
    log = pump.state.log
    assert [each for each in log if each in kept] == kept
    assert len([each for each in log if each.kind == "patient_bolus_given"]) == granted
    assert told(log) == total - granted
    assert [each.event_id for each in log] == [*range(log[0].event_id, log[0].event_id + len(log))]
    assert log[0].kind == "made"
    assert len(log) < 80
