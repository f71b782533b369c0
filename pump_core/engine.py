"""The dosing engine: a pump that moves through time by events and answers what it believes.

Time is an argument and events are return values: nothing here reads a clock, a file or a random number.
Between two events flow is constant, so the engine jumps; `advance(a + b)` and `advance(a)` then `advance(b)`
leave the very same integers. The true flow differs from the programmed one by `flow_error_ppm`, fixed into a
whole nL/day when the flow is set.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import Literal, assert_never

from pump_core.catalogue import PumpModel
from pump_core.checks import Reason, check, is_refused
from pump_core.clocks import MS_PER_DAY, PumpTime
from pump_core.drugs import DrugLibrary
from pump_core.errors import TimeRunsBackwards
from pump_core.flow import programmed_pattern
from pump_core.limits import Limits
from pump_core.orders import ClockSet, Fill, Proposal, Stop
from pump_core.prescription import Prescription, Stopped
from pump_core.quantities import DoseRate, Volume
from pump_core.report import TherapyReport, reaches, reference_of, reservoir_of, therapy_report
from pump_core.state import (
    FILLS_KEPT,
    NOBODY,
    Author,
    Event,
    EventKind,
    FillRecord,
    PumpState,
    scaled,
    unscaled,
)

PPM = 1_000_000

Alarm = Literal["empty_reservoir", "stopped_too_long", "low_reservoir"]


@dataclass(frozen=True, slots=True)
class PumpData:
    """What a pump is built with: its model and its own copy of drug library and limits."""

    model: PumpModel
    drugs: DrugLibrary
    limits: Limits


class Engine:
    """One pump in motion. The state is the engine's own; `copy()` gives an independent twin."""

    def __init__(self, data: PumpData, state: PumpState) -> None:
        self.data = data
        self.state = state

    @property
    def now(self) -> PumpTime:
        """The instant the engine has reached."""
        return PumpTime(self.state.now_ms)

    def copy(self) -> Engine:
        """A twin whose future does not touch this one; for echoes and previews."""
        return Engine(self.data, copy(self.state))

    def advance(self, to: PumpTime) -> tuple[Event, ...]:
        """Moves to `to` and returns what happened on the way. Raises `TimeRunsBackwards`."""
        if to < self.now:
            raise TimeRunsBackwards(f"the pump is at {self.state.now_ms} ms and cannot go back to {to.ms} ms")
        events: list[Event] = []
        while (due := self._next_event()) is not None and due[0] <= to.ms:
            self._flow_until(due[0])
            events.append(self._say(due[1]))
        self._flow_until(to.ms)
        return tuple(events)

    def check(self, proposal: Proposal) -> tuple[Reason, ...]:
        """Every reason against `proposal` as things stand; empty when there is none."""
        data, state = self.data, self.state
        believed = reservoir_of(state)
        return check(proposal, state.prescription, self.reference_dose(), believed, data.model, data.drugs, data.limits)

    def reference_dose(self) -> DoseRate:
        """The daily dose a new one is judged against; see `flow.reference_dose`."""
        return reference_of(self.state, self.data.model, self.data.limits)

    def understand(self, proposal: Proposal) -> TherapyReport:
        """What `proposal` would amount to, worked out on a copy; nothing changes here.

        Raises `ValueError` as `apply` does.
        """
        twin = self.copy()
        twin.apply(proposal, NOBODY)
        return twin.report()

    def apply(self, proposal: Proposal, author: Author) -> tuple[Event, ...]:
        """Carries out a checked proposal, orders and prescription together, and returns what happened.

        The log names the author. Which pump the proposal is for, and on which revision it was made, is for the
        caller to judge. Raises `ValueError` when a hard reason speaks against it: refusing is the caller's, before.
        """
        reasons = self.check(proposal)
        if is_refused(reasons):
            raise ValueError(f"a refused proposal cannot be applied: {[reason.code for reason in reasons]}")
        events: list[Event] = []
        self.state.revision += 1
        for order in proposal.orders:
            if isinstance(order, Fill):
                events.append(self._fill(order, author))
            elif isinstance(order, ClockSet):
                events.append(self._set_clock(order.offset_ms, author))
            elif isinstance(order, Stop):
                events += self._stop(author)
            else:
                assert_never(order)
        if proposal.prescription is not None:
            events.append(self._program(proposal.prescription, author))
        return (*events, *self.advance(self.now))

    def stop(self, author: Author) -> tuple[Event, ...]:
        """Stops the infusion at once; an already stopped pump stays as it is and nothing happens."""
        events = self._stop(author)
        self.state.revision += len(events)
        return events

    def report(self) -> TherapyReport:
        """What the pump believes about its therapy now."""
        return therapy_report(self.state, self.data.model, self.data.limits)

    def alarms(self) -> tuple[Alarm, ...]:
        """Alarm conditions that exist now, most urgent first; believed volumes are their cause."""
        state, found = self.state, list[Alarm]()
        if state.prescription is None:
            return ()
        if state.believed == 0:
            found.append("empty_reservoir")
        if state.stopped_at_ms is not None and state.now_ms >= self._stopped_alarm_at(state.stopped_at_ms):
            found.append("stopped_too_long")
        if 0 < state.believed <= scaled(state.prescription.alarms.low_reservoir_nl):
            found.append("low_reservoir")
        return tuple(found)

    def needle_withdraws(self) -> Volume:
        """Empties the true reservoir by needle down to the dead volume.

        Returns what came out, in whole nL.
        """
        taken = unscaled(self.state.true)
        self.state.true -= scaled(taken)
        return Volume.whole_base(taken)

    def needle_injects(self, volume: Volume) -> Volume:
        """Injects into the true reservoir; the valve lets in what fits, in whole nL, and that is returned."""
        room = unscaled(scaled(self.data.model.reservoir.whole) - self.state.true)
        taken = min(volume.whole, room)
        self.state.true += scaled(taken)
        return Volume.whole_base(taken)

    def _flow_until(self, to_ms: int) -> None:
        state = self.state
        span = to_ms - state.now_ms
        metered = min(state.believed, state.flow_nl_per_day * span)
        leaves = min(state.true, state.true_flow_nl_per_day * span)
        state.metered += metered
        state.believed -= metered
        state.true -= leaves
        state.delivered += leaves
        state.now_ms = to_ms

    def _next_event(self) -> tuple[int, EventKind] | None:
        state, prescription = self.state, self.state.prescription
        if prescription is None:
            return None
        due: list[tuple[int, EventKind]] = []
        if state.low_at_ms is None:
            low = scaled(prescription.alarms.low_reservoir_nl)
            at = reaches(state.now_ms, state.believed, low, state.flow_nl_per_day)
            due += [(at, "low_reservoir")] if at is not None else []
        if state.empty_since_ms is None:
            at = reaches(state.now_ms, state.believed, 0, state.flow_nl_per_day)
            due += [(at, "empty_reservoir")] if at is not None else []
        if state.stopped_at_ms is not None and not state.stopped_said:
            due.append((self._stopped_alarm_at(state.stopped_at_ms), "stopped_too_long"))
        return min(due, key=lambda item: item[0]) if due else None

    def _stopped_alarm_at(self, stopped_at_ms: int) -> int:
        return stopped_at_ms + self.data.model.stopped_alarm.ms

    def _say(self, kind: EventKind) -> Event:
        state = self.state
        if kind == "low_reservoir":
            state.low_at_ms = state.now_ms
        elif kind == "empty_reservoir":
            state.empty_since_ms = state.now_ms
            self._watch_for_drug()
        else:
            state.stopped_said = True
            return self._log(kind)
        return self._log(kind, unscaled(state.believed))

    def _fill(self, fill: Fill, author: Author) -> Event:
        state = self.state
        expected = unscaled(state.believed)
        record = FillRecord(
            command_id=fill.command_id,
            at_ms=state.now_ms,
            expected_nl=expected,
            delivered_nl=unscaled(state.metered - state.metered_at_fill),
            withdrawn_nl=fill.withdrawn_nl,
            injected_nl=fill.injected_nl,
            product=fill.product,
            fluid=fill.fluid,
            lot=fill.lot,
            use_by_day=fill.use_by_day,
            stable_until_ms=state.now_ms + fill.stable_days * MS_PER_DAY,
        )
        state.fills = (*state.fills, record)[-FILLS_KEPT:]
        state.believed = scaled(fill.injected_nl)
        state.metered_at_fill = state.metered
        state.low_at_ms = state.empty_since_ms = None
        self._watch_for_drug()
        return self._log("filled", fill.withdrawn_nl, expected, fill.injected_nl, author=author)

    def _set_clock(self, offset_ms: int, author: Author) -> Event:
        old, self.state.wall_offset_ms = self.state.wall_offset_ms, offset_ms
        return self._log("clock_set", old, offset_ms, author=author)

    def _stop(self, author: Author) -> tuple[Event, ...]:
        prescription = self.state.prescription
        if prescription is None or isinstance(prescription.pattern, Stopped):
            return ()
        self.state.before_stop = prescription
        self.state.prescription = prescription.model_copy(update={"pattern": Stopped()})
        self._set_flow()
        return (self._log("stopped", author=author),)

    def _program(self, new: Prescription, author: Author) -> Event:
        state, old = self.state, self.state.prescription
        if isinstance(new.pattern, Stopped):
            state.before_stop = state.before_stop if state.stopped_at_ms is not None else old
        else:
            state.before_stop = None
        state.prescription = new
        self._set_flow()
        if old is not None and old.alarms.low_reservoir_nl != new.alarms.low_reservoir_nl:
            state.low_at_ms = None
        return self._log("programmed", state.revision, state.flow_nl_per_day, author=author)

    def _set_flow(self) -> None:
        state, prescription = self.state, self.state.prescription
        if prescription is None:
            return
        flow = programmed_pattern(prescription.pattern, prescription.mixture, self.data.model).flow.whole
        state.flow_nl_per_day = flow
        state.true_flow_nl_per_day = flow * (PPM + state.flow_error_ppm) // PPM
        if flow:
            state.stopped_at_ms, state.stopped_said = None, False
        elif state.stopped_at_ms is None:
            state.stopped_at_ms = state.now_ms
        self._watch_for_drug()

    def _watch_for_drug(self) -> None:
        state = self.state
        if state.flow_nl_per_day and state.believed:
            state.without_drug_since_ms = None
        elif state.without_drug_since_ms is None:
            state.without_drug_since_ms = state.now_ms

    def _log(self, kind: EventKind, *detail: int, author: Author = NOBODY) -> Event:
        state = self.state
        event = Event(
            event_id=state.next_event_id,
            at_ms=state.now_ms,
            kind=kind,
            detail=detail,
            user=author.user,
            note=author.note,
        )
        state.next_event_id += 1
        state.log = (*state.log, event)[-self.data.model.log_entries :]
        return event


def new_engine(data: PumpData, flow_error_ppm: int = 0) -> Engine:
    """A pump as it leaves the factory: empty, stopped, never programmed, its clock at 0."""
    engine = Engine(data, PumpState(flow_error_ppm=flow_error_ppm))
    engine._log("made")
    return engine
