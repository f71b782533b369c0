"""The pump in motion: time passes by events, between which the flow is constant.

    next change = the earliest of  flow (flex step, end of a run) · believed volume at the alarm or at 0
                                   · timers of faults · 48 h stopped · battery and time base
    same ms     : volume, then timers, then flow

Between two changes the engine jumps. While nothing but whole periods of a flex pattern lie ahead it jumps over all of
them at once: a period pumps the same whole number of nL·ms/day wherever it begins. `advance(a + b)` and `advance(a)`
then `advance(b)` leave the very same integers, and so does a jump over periods and a walk through their steps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from typing import Final, NamedTuple

from pump_core.alarms import raised
from pump_core.catalogue import PumpModel
from pump_core.dispersion import REACH
from pump_core.log import NOBODY, RUN_KINDS, Author, Event, EventKind, Run, scaled, unscaled
from pump_core.patterns import MinimumRate, Plan, Stopped, plan_of
from pump_core.prescription import Prescription
from pump_core.remembered import cut_short, note_gap
from pump_core.state import PumpState, Timer, TimerKind

PPM: Final = 1_000_000
_NEVER: Final = 2**63


class Piece(NamedTuple):
    """From `start_ms` on for `length_ms` so much was metered (nL·ms/day), after `metered` in all before."""

    start_ms: int
    length_ms: int
    volume: int
    metered: int


class Motion:
    """Moves one state through time. Everything else about the pump changes between two calls of `advance`."""

    def __init__(self, model: PumpModel, state: PumpState, *, skips: bool = True) -> None:
        """`skips` is whether whole periods are jumped over; without, every step is walked.

        While `noted` is a list, every piece of constant flow is noted in it.
        """
        self.model = model
        self.state = state
        self._skips = skips
        self.noted: list[Piece] | None = None
        self._plan_of: Prescription | None = None
        self._plan = Plan(1, (0,), (0,))
        self._looked_up = self._plan, 0, 0, 0, 0
        self._true_plan = self._plan
        self._true_error = PPM + 1
        self._wake = 0
        self._level = -1
        self._service_at = 0
        self._service_for: tuple[int | None, int | None, int | None] = None, None, None
        self._service_flow = 0
        self.refresh()

    def advance(self, to_ms: int, pause: Collection[str] = ()) -> list[Event]:
        """Moves to `to_ms`, or to the first event of a kind in `pause`, and returns what happened on the way."""
        state, events = self.state, list[Event]()
        while True:
            due = self._step(to_ms)
            if due:
                found = self._happens()
                events += found
                for event in found:
                    if event.kind in pause:
                        return events
            elif state.now_ms >= to_ms:
                return events

    def refresh(self) -> None:
        """Works out anew what depends on the state: to be called after every change from outside."""
        self.set_flow()
        self.look_ahead()

    def log(self, kind: EventKind, *detail: int, author: Author = NOBODY) -> Event:
        """Writes one entry of the log and returns it."""
        state = self.state
        event = Event.trusted(
            event_id=state.next_event_id,
            at_ms=state.now_ms,
            kind=kind,
            detail=detail,
            user=author.user,
            note=author.note,
        )
        state.next_event_id += 1
        log = state.log
        too_many = len(log) + 1 - self.model.log_entries
        state.log = (log if too_many <= 0 else log[too_many:]) + (event,)
        return event

    @property
    def plan(self) -> Plan:
        """The basal flows of the prescription; none before the first."""
        prescription = self.state.prescription
        if prescription is not self._plan_of and prescription is not None:
            self._plan = plan_of(prescription.pattern, prescription.mixture.primary.concentration, self.model)
            self._plan_of = prescription
            self._true_error = PPM + 1
        return self._plan

    def set_flow(self) -> None:
        """Sets the flow that holds now, and until when it does."""
        state = self.state
        flow, until = 0, _NEVER
        if state.prescription is not None and state.ended_at_ms is None:
            flow, until = self._programmed() if state.runs else self._basal()
        state.flow_nl_per_day = flow
        state.flow_until_ms = until if until < _NEVER else None
        turns = flow and not (state.stalled or state.latched)
        state.true_flow_nl_per_day = flow * (PPM + state.flow_error_ppm) // PPM if turns else 0

    def look_ahead(self) -> None:
        """Works out the next instant at which something happens that does not hang on the volume."""
        state, wake = self.state, _NEVER
        for timer in state.timers:
            wake = min(wake, timer.at_ms)
        if state.stopped_at_ms is not None and state.stopped_too_long_at_ms is None and state.ended_at_ms is None:
            wake = min(wake, state.stopped_at_ms + self.model.stopped_alarm.ms)
        if state.in_service_since_ms is not None and state.ended_at_ms is None:
            wake = min(wake, self._service_wake(state.in_service_since_ms))
        self._wake = wake
        self._level = -1
        if state.prescription is not None:
            if state.low_at_ms is None:
                self._level = scaled(state.prescription.alarms.low_reservoir_nl)
            elif state.empty_since_ms is None:
                self._level = 0

    def start_run(self, run: Run, kind: EventKind, author: Author) -> Event:
        """Begins an order that takes time."""
        self.state.runs = (*self.state.runs, run)
        self.set_flow()
        if self._highest() > self._service_flow:
            self.look_ahead()
        return self.log(kind, run.flow_nl_per_day, run.ends_ms - run.started_ms, author=author)

    def smear_soon(self) -> None:
        """Sets when the front of the prime that just began is smeared: as soon as it has room behind it."""
        state = self.state
        path, flow = state.true_path, state.true_flow_nl_per_day
        if path is None or not flow or (place := path.drug_front(state.delivered)) is None:
            return
        ahead = unscaled(place + path.line - state.delivered)
        room = scaled(REACH * self.model.spread.after(ahead, flow)) - (state.delivered - place)
        state.timers = (*state.timers, Timer(at_ms=state.now_ms + max(0, -(-room // flow)), kind="front_smears"))
        self.look_ahead()

    def cut_off_runs(self, author: Author = NOBODY) -> list[Event]:
        """Ends every order in progress where it is; what is over at this very instant has ended by itself."""
        state, now, runs = self.state, self.state.now_ms, self.state.runs
        state.runs = ()
        for run in runs:
            state.given = cut_short(state.given, run, now)
        return [self._run_over(run, "run_cut_off" if run.ends_ms > now else "run_ended", author) for run in runs]

    def watch_for_drug(self) -> None:
        """Notes since when no therapy flows, by what the pump believes."""
        state, prescription = self.state, self.state.prescription
        treats = prescription is not None and not isinstance(prescription.pattern, Stopped | MinimumRate)
        if treats and state.believed and state.ended_at_ms is None:
            state.without_drug_since_ms = None
        elif state.without_drug_since_ms is None:
            state.without_drug_since_ms = state.now_ms

    def _programmed(self) -> tuple[int, int]:
        """The programmed flow in nL/day that holds now, and the instant (ms) at which it changes by itself."""
        state, until, extra, alone = self.state, _NEVER, 0, -1
        for run in state.runs:
            ends, flow = run.ends_ms, run.flow_nl_per_day
            until = ends if ends < until else until
            extra += flow
            if alone < 0 and run.replaces_basal:
                alone = flow
        if alone >= 0:
            return alone, until
        if extra and not self.model.bolus_adds_to_basal:
            return extra, until
        basal, basal_until = self._basal()
        return basal + extra, min(until, basal_until)

    def _basal(self) -> tuple[int, int]:
        """The basal flow of the plan that holds now, and the instant (ms) at which it changes by itself."""
        plan = self.plan
        place, end = self._piece(plan)
        return plan.flows[place], end

    def _piece(self, plan: Plan) -> tuple[int, int]:
        """The place in the plan that holds now, and the instant (ms) at which the next one begins.

        What was looked up holds until then, as long as plan and wall clock stay.
        """
        now, offset = self.state.now_ms, self.state.wall_offset_ms
        of, at_offset, begin, end, place = self._looked_up
        if of is not plan or at_offset != offset or not begin <= now < end:
            place, wall_end = plan.at(now + offset)
            end = _NEVER if plan.is_constant else wall_end - offset
            self._looked_up = plan, offset, now, end, place
        return place, end

    def _step(self, to_ms: int) -> bool:
        """Flows to the next change, but not beyond `to_ms`; whether there is a change to act on."""
        state = self.state
        until = state.flow_until_ms
        if until is not None and until < to_ms and not state.runs and self.noted is None:
            if not self._skips:
                self._walk(to_ms)
            elif not self._leap(to_ms):
                self._jump(to_ms)
                self._walk(to_ms)
            until = state.flow_until_ms
        now, flow = state.now_ms, state.flow_nl_per_day
        end, due = to_ms, False
        if until is not None and until <= end:
            end, due = until, True
        if self._wake <= end:
            end, due = self._wake, True
        level, believed = self._level, state.believed
        if level >= 0:
            if believed <= level:
                end, due = now, True
            elif believed - flow * (end - now) <= level:
                end, due = now - (level - believed) // flow, True
        if end > now:
            self._flow(end - now, flow * (end - now), state.true_flow_nl_per_day * (end - now))
        return due

    def _leap(self, to_ms: int) -> bool:
        """Leaps to `to_ms` or `_wake` over any steps of the plan, unless a volume ends on the way; whether it did.

        It comes down as a walk would: at the very end of a step what flowed in it flows still.
        """
        state, plan = self.state, self.plan
        now, end, offset = state.now_ms, min(to_ms, self._wake), state.wall_offset_ms
        if end <= now:
            return False
        starts, first = plan.starts, self._piece(plan)[0]
        into = plan.phase(now + offset)
        periods, before = divmod(into + end - now - 1, plan.period_ms)
        last = bisect_right(starts, before) - 1
        begins, ends = into - starts[first], before + 1 - starts[last]
        pumped = moved = truly = 0
        if state.believed:
            pumped = plan.poured(first, begins, last, ends) + periods * plan.volume
            if state.believed - pumped <= max(self._level, 0):
                return False
        if not (state.stalled or state.latched):
            true = self._truly(plan)
            truly = true.flows[last]
            if state.true:
                moved = true.poured(first, begins, last, ends) + periods * true.volume
                if moved > state.true:
                    return False
        state.believed -= pumped
        state.metered += pumped
        state.true -= moved
        state.delivered += moved
        until = end - ends + plan.lengths[last]
        state.now_ms, state.flow_until_ms = end, until
        state.flow_nl_per_day, state.true_flow_nl_per_day = plan.flows[last], truly
        self._looked_up = plan, offset, end - ends, until, last
        return True

    def _walk(self, to_ms: int) -> None:
        """Walks over the steps of the plan before `to_ms`, `_wake` and any end of a volume."""
        state, plan = self.state, self.plan
        horizon, until = min(to_ms, self._wake), state.flow_until_ms
        if until is None or until >= horizon:
            return
        trues, lengths = self._truly(plan).flows, plan.lengths
        turns = not (state.stalled or state.latched)
        now, believed, true, level = state.now_ms, state.believed, state.true, max(self._level, 0)
        place, count = self._piece(plan)[0], len(lengths)
        flow, truly = state.flow_nl_per_day, state.true_flow_nl_per_day
        while until < horizon:
            pumped = flow * (until - now) if believed else 0
            moved = truly * (until - now) if true else 0
            if (believed and believed - pumped <= level) or moved > true:
                break
            believed -= pumped
            true -= moved
            place = place + 1 if place + 1 < count else 0
            flow, truly = plan.flows[place], trues[place] if turns else 0
            now, until = until, until + lengths[place]
        self._looked_up = plan, state.wall_offset_ms, now, until, place
        state.metered += state.believed - believed
        state.delivered += state.true - true
        state.believed, state.true, state.now_ms = believed, true, now
        state.flow_nl_per_day, state.true_flow_nl_per_day, state.flow_until_ms = flow, truly, until

    def _flow(self, span: int, programmed: int, truly: int) -> None:
        state = self.state
        if programmed > state.believed:
            programmed = state.believed
        if truly > state.true:
            truly = state.true
        if self.noted is not None:
            self.noted.append(Piece(state.now_ms, span, programmed, state.metered))
        state.believed -= programmed
        state.metered += programmed
        state.true -= truly
        state.delivered += truly
        state.now_ms += span

    def _jump(self, to_ms: int) -> None:
        """Jumps over the whole periods of the plan in which nothing else can happen."""
        state, plan = self.state, self.plan
        period, volume = plan.period_ms, plan.volume
        times = (min(to_ms, self._wake - 1) - state.now_ms) // period
        if times < 1:
            return
        if self._level >= 0 and volume:
            times = min(times, (state.believed - self._level - 1) // volume)
        truly = 0
        if not (state.stalled or state.latched):
            truly = self._truly(plan).volume
            if truly and state.true:
                times = min(times, state.true // truly)
        if times >= 1:
            self._flow(times * period, times * volume, times * truly)
            until = state.flow_until_ms
            state.flow_until_ms = None if until is None else until + times * period

    def _truly(self, plan: Plan) -> Plan:
        """The plan as it really flows."""
        if self._true_error != self.state.flow_error_ppm:
            self._true_error = error = self.state.flow_error_ppm
            flows = tuple(flow * (PPM + error) // PPM for flow in plan.flows)
            self._true_plan = Plan(plan.period_ms, plan.starts, flows)
        return self._true_plan

    def _happens(self) -> list[Event]:
        """Everything that is due at this instant, in its fixed order."""
        state, events = self.state, list[Event]()
        now, ahead = state.now_ms, False
        if self._level >= 0 and state.believed <= self._level:
            events += self._volume_reached()
            self.set_flow()
            ahead = True
        if self._wake <= now:
            events += self._timers_due()
            events += self._service_due()
            self.set_flow()
            ahead = True
        if state.flow_until_ms is not None and state.flow_until_ms <= now:
            runs = state.runs
            if runs:
                state.runs = tuple([run for run in runs if run.ends_ms > now])
                for run in runs:
                    if run.ends_ms <= now:
                        events.append(self._run_over(run, "run_ended", NOBODY))
            self.set_flow()
        if ahead:
            self.look_ahead()
        return events

    def _volume_reached(self) -> list[Event]:
        state = self.state
        if state.low_at_ms is None:
            state.low_at_ms = state.now_ms
            return [self.log("low_reservoir", unscaled(state.believed))]
        state.empty_since_ms = state.now_ms
        self.watch_for_drug()
        said = self.log("empty_reservoir", unscaled(state.believed))
        return [said, *self.cut_off_runs()]

    def _run_over(self, run: Run, kind: EventKind, author: Author) -> Event:
        state = self.state
        flow, begun, ends = run.flow_nl_per_day, run.started_ms, run.ends_ms
        done, whole = flow * (min(state.now_ms, ends) - begun), flow * (ends - begun)
        return self.log(kind, RUN_KINDS.index(run.kind), unscaled(done), unscaled(whole), author=author)

    def _timers_due(self) -> list[Event]:
        state, events = self.state, list[Event]()
        due = [timer for timer in state.timers if timer.at_ms <= state.now_ms]
        state.timers = tuple(timer for timer in state.timers if timer.at_ms > state.now_ms)
        for timer in sorted(due, key=lambda timer: timer.at_ms):
            events += self._timer_due(timer.kind)
        stopped = state.stopped_at_ms
        waits = state.stopped_too_long_at_ms is None and state.ended_at_ms is None
        if waits and stopped is not None and state.now_ms >= stopped + self.model.stopped_alarm.ms:
            state.stopped_too_long_at_ms = state.now_ms
            events.append(self.log("stopped_too_long"))
        return events

    def _timer_due(self, kind: TimerKind) -> list[Event]:
        state = self.state
        if kind == "stall_found":
            if not state.stalled:
                return []
            state.stall_found_at_ms = state.now_ms
            return [self.log("motor_stall")]
        if kind == "front_smears":
            self._smear()
        elif kind == "field_ends":
            state.latched = state.latched or bool(raised(state))
        elif kind == "rotor_recovers":
            state.stalled = any(timer.kind == "rotor_recovers" for timer in state.timers)
        elif state.stall_found_at_ms is not None and not state.stalled:
            note_gap(state)
            state.stall_found_at_ms = None
            return [self.log("motor_stall_recovered")]
        return []

    def _smear(self) -> None:
        """The front of a prime in the true line, smeared by what it has before it."""
        state = self.state
        if state.true_path is None or (place := state.true_path.drug_front(state.delivered)) is None:
            return
        ahead = unscaled(place + state.true_path.line - state.delivered)
        sigma = self.model.spread.after(ahead, state.true_flow_nl_per_day)
        state.true_path = state.true_path.smeared(state.delivered, scaled(sigma))

    def _service_wake(self, since: int) -> int:
        """The next instant at which the battery or the time base has to be looked at.

        It is worked out for the highest flow there can be, and holds until it comes as long as no higher one can.
        """
        state, life, highest = self.state, self.model.service, self._highest()
        worked_out_for = since, state.replacement_due_at_ms, state.ends_at_ms
        known = worked_out_for == self._service_for and highest <= self._service_flow
        if known and state.now_ms < self._service_at:
            return self._service_at
        self._service_for, self._service_flow = worked_out_for, highest
        used = life.used(state.now_ms - since, state.metered - state.metered_in_service)
        due = state.replacement_due_at_ms is None
        left = (life.replacement_charge if due else life.capacity) - used
        by_battery = state.now_ms + life.no_sooner_than(left, highest)
        by_time = since + life.longest.ms - (life.notice.ms if due else 0)
        self._service_at = min(by_battery, by_time, _NEVER if state.ends_at_ms is None else state.ends_at_ms)
        return self._service_at

    def _highest(self) -> int:
        """The highest flow in nL/day that there can be with what runs now."""
        highest = self.plan.highest
        for run in self.state.runs:
            highest += run.flow_nl_per_day
        return highest

    def _service_due(self) -> list[Event]:
        state, life, since = self.state, self.model.service, self.state.in_service_since_ms
        if since is None or state.ended_at_ms is not None:
            return []
        events, now = list[Event](), state.now_ms
        used = life.used(now - since, state.metered - state.metered_in_service)
        longest = since + life.longest.ms
        if state.replacement_due_at_ms is None and (used >= life.replacement_charge or now >= longest - life.notice.ms):
            state.replacement_due_at_ms = now
            state.ends_at_ms = min(now + life.notice.ms, longest)
            events.append(self.log("elective_replacement"))
        if used >= life.capacity or now >= longest or (state.ends_at_ms is not None and now >= state.ends_at_ms):
            state.ended_at_ms = now
            events += [*self.cut_off_runs(), self.log("end_of_service")]
            self.watch_for_drug()
        return events
