"""The dosing engine: a pump that moves through time by events and answers what it believes.

Time is an argument and events are return values: nothing here reads a clock, a file or a random number. How it
moves is `motion`'s, what befalls it `misfortune`'s; here is what people do to it: proposals, a press of the patient, a
needle in the reservoir, an interrogation.
"""

from __future__ import annotations

from copy import copy
from dataclasses import fields
from typing import assert_never

from pump_core.alarms import Alarm, raised
from pump_core.checks import Reason, Standing, check, is_refused
from pump_core.clocks import MS_PER_DAY, PumpTime
from pump_core.denials import deny, tell_denials
from pump_core.errors import TimeRunsBackwards
from pump_core.faults import Fault
from pump_core.flow import NO_DOSE
from pump_core.fluid_path import new_path
from pump_core.log import NOBODY, Author, Event, FillRecord, Run, scaled, unscaled
from pump_core.misfortune import befall, interrogated
from pump_core.motion import Motion, Piece
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
from pump_core.patient_bolus import BolusAnswer, Terms, judge, kept_starts, terms_of
from pump_core.patterns import MinimumRate, Stopped
from pump_core.prescription import Mixture, Prescription
from pump_core.pump_data import PumpData
from pump_core.quantities import DoseRate, Volume
from pump_core.remembered import flowing_before, lapsed, remember, with_masses, without_drug_ms
from pump_core.report import TherapyReport
from pump_core.runs import bolus_run, bridge_run, prime_run
from pump_core.state import FILLS_KEPT, PumpState, believe
from pump_core.therapy import reference_of, reservoir_of, therapy_report


class Engine:
    """One pump in motion. The state is the engine's own; `copy()` gives an independent twin."""

    def __init__(self, data: PumpData, state: PumpState, *, skips: bool = True) -> None:
        """`skips`: whether whole periods of a pattern are jumped over; the result is the same either way."""
        self.data = data
        self.state = state
        self._skips = skips
        if state.believed_path is None or state.true_path is None:
            dead = scaled(data.model.residual.whole)
            state.believed_path = new_path(scaled(data.model.tubing_programmed.whole), dead)
            state.true_path = new_path(scaled(data.model.tubing_true.whole), dead)
        self._motion = Motion(data.model, state, skips=skips)
        self._terms_of: Prescription | None = None
        self._terms: Terms | None = None

    @property
    def now(self) -> PumpTime:
        """The instant the engine has reached."""
        return PumpTime(self.state.now_ms)

    def copy(self) -> Engine:
        """A twin whose future does not touch this one; for echoes and previews."""
        return Engine(self.data, copy(self.state), skips=self._skips)

    def believing(self) -> Engine:
        """A twin of which all is true that this pump believes: a look ahead on it tells nothing it cannot know."""
        state = copy(self.state)
        believe(state)
        return Engine(self.data, state, skips=self._skips)

    def advance(self, to: PumpTime, pause: frozenset[str] = frozenset()) -> tuple[Event, ...]:
        """Moves to `to`, or to the first event of a kind in `pause`, and returns what happened on the way.

        Raises `TimeRunsBackwards`.
        """
        if type(to) is not PumpTime:
            raise TypeError(f"PumpTime and {type(to).__name__} are different clocks")
        if to.ms < self.state.now_ms:
            raise TimeRunsBackwards(f"the pump is at {self.state.now_ms} ms and cannot go back to {to.ms} ms")
        return tuple(self._motion.advance(to.ms, pause))

    def advance_noting(self, to: PumpTime) -> tuple[list[Piece], tuple[Event, ...]]:
        """Moves to `to` and returns every piece of constant flow on the way, and what happened."""
        self._motion.noted = pieces = list[Piece]()
        try:
            return pieces, self.advance(to)
        finally:
            self._motion.noted = None

    def standing(self) -> Standing:
        """What a proposal is judged against as things stand."""
        state, data = self.state, self.data
        long_without = without_drug_ms(state) >= data.limits.restart_gap.ms
        return Standing(
            current=state.prescription,
            reference=NO_DOSE if long_without else self.reference_dose(),
            believed=flowing_before(state, reservoir_of(state, data.model), data.model),
            line=state.believed_path.parts(state.metered) if state.believed_path is not None else (),
            runs=tuple(run.kind for run in state.runs),
            patient=state.patient,
            ended=state.ended_at_ms is not None,
            model=data.model,
            drugs=data.drugs,
            limits=data.limits,
            lapsed=lapsed(state, data.limits),
            pump_ms=state.now_ms,
            wall_offset_ms=state.wall_offset_ms,
            path=state.believed_path,
            pushed=state.metered,
            stalled=state.stall_found_at_ms is not None,
            given=state.given,
        )

    def check(self, proposal: Proposal) -> tuple[Reason, ...]:
        """Every reason against `proposal` as things stand; empty when there is none."""
        return check(proposal, self.standing())

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
        """Carries out a checked proposal and returns what happened: what is told, orders, prescription, boluses.

        The log names the author. Which pump the proposal is for, and on which revision it was made, is for the
        caller to judge. Raises `ValueError` when a hard reason speaks against it: refusing is the caller's, before.
        """
        reasons = self.check(proposal)
        if is_refused(reasons):
            raise ValueError(f"a refused proposal cannot be applied: {[reason.code for reason in reasons]}")
        before, done = copy(self.state), False
        try:
            events = self._applied(proposal, author)
            done = True
            return events
        finally:
            if not done:
                for field in fields(before):
                    setattr(self.state, field.name, getattr(before, field.name))
                self._motion.refresh()

    def _applied(self, proposal: Proposal, author: Author) -> tuple[Event, ...]:
        events: list[Event] = []
        state, data = self.state, self.data
        believed = flowing_before(state, reservoir_of(state, data.model), data.model)
        remember(state, proposal, believed, data.model, data.limits)
        self.state.revision += 1
        if proposal.patient is not None:
            self.state.patient = proposal.patient
            events.append(self._motion.log("patient_told", author=author))
        for order in proposal.orders:
            events += self._at_once(order, author)
        if proposal.prescription is not None:
            events += self._program(proposal.prescription, author)
        for order in proposal.orders:
            events += self._takes_time(order, author)
        self._motion.refresh()
        return (*events, *self.advance(self.now))

    def stop(self, author: Author) -> tuple[Event, ...]:
        """Stops the infusion at once; an already stopped pump stays as it is and nothing happens."""
        events = self._stop(author)
        self.state.revision += bool(events)
        self._motion.refresh()
        return tuple(events)

    def press(self, command_id: bytes) -> tuple[BolusAnswer, tuple[Event, ...]]:
        """The patient asks for a bolus; what was answered, and what happened. For denials see `denials`."""
        state, motion, terms = self.state, self._motion, self._bolus_terms()
        answer = judge(state, terms, naive=terms is not None and terms.opioid and self._counts_as_naive())
        if answer.denied is not None or terms is None:
            return answer, deny(motion, answer.denied or "not_programmed")
        now = state.now_ms
        state.bolus_starts_ms = (*kept_starts(state.bolus_starts_ms, now), now)
        run = Run.trusted(
            kind="patient_bolus",
            command_id=command_id,
            started_ms=now,
            ends_ms=now + terms.duration_ms,
            flow_nl_per_day=terms.flow,
        )
        state.given = with_masses(state.given, run, terms.masses)
        return answer, (motion.start_run(run, "patient_bolus_given", NOBODY),)

    def _bolus_terms(self) -> Terms | None:
        """The terms of patient boluses, worked out once for each prescription; None before the first."""
        prescription = self.state.prescription
        if prescription is not self._terms_of:
            self._terms_of = prescription
            self._terms = terms_of(prescription, self._motion.plan, self.data) if prescription is not None else None
        return self._terms

    def _counts_as_naive(self) -> bool:
        state = self.state
        return state.patient is None or state.patient.counts_as_naive or lapsed(state, self.data.limits)

    def interrogate(self) -> tuple[Event, ...]:
        """A programmer or handset reads the pump: that ends a telemetry latch and may bring late entries."""
        events = [*tell_denials(self._motion), *interrogated(self._motion)]
        self._motion.refresh()
        return tuple(events)

    def befall(self, fault: Fault) -> tuple[Event, ...]:
        """Something befalls the pump; what it says at once."""
        events = befall(self._motion, fault)
        self._motion.refresh()
        return (*events, *self.advance(self.now))

    def report(self) -> TherapyReport:
        """What the pump believes about its therapy now."""
        return therapy_report(self.state, self.data.model, self.data.limits)

    def alarms(self) -> tuple[Alarm, ...]:
        """Alarm conditions that exist now, most urgent first; believed volumes are their cause."""
        return tuple(each.alarm for each in raised(self.state))

    def released(self) -> dict[str, int]:
        """The mass of each drug that has truly left the tip, in pg: for benches and test oracles."""
        path = self.state.true_path
        return path.released(self.state.delivered) if path is not None else {}

    def needle_withdraws(self) -> Volume:
        """Empties the true reservoir by needle down to the dead volume.

        Returns what came out, in whole nL.
        """
        state, taken = self.state, unscaled(self.state.true)
        if state.true_path is not None:
            state.true_path = state.true_path.withdrawn(state.delivered, scaled(taken))
        state.true -= scaled(taken)
        return Volume.whole_base(taken)

    def needle_injects(self, volume: Volume, fluid: Mixture | None) -> Volume:
        """Injects a fluid, or saline (None), into the true reservoir.

        The valve lets in what fits, in whole nL, and that is returned.
        """
        state = self.state
        room = unscaled(scaled(self.data.model.reservoir.whole) - state.true)
        taken = min(volume.whole, room)
        if state.true_path is not None:
            state.true_path = state.true_path.filled(state.delivered, scaled(taken), fluid)
        state.true += scaled(taken)
        return Volume.whole_base(taken)

    def _at_once(self, order: Order, author: Author) -> list[Event]:
        state, motion = self.state, self._motion
        if isinstance(order, Fill):
            return [self._fill(order, author)]
        if isinstance(order, ClockSet):
            old, state.wall_offset_ms = state.wall_offset_ms, order.offset_ms
            return [motion.log("clock_set", old, order.offset_ms, author=author)]
        if isinstance(order, Stop):
            return self._stop(author)
        if isinstance(order, Aspirated):
            if state.believed_path is not None:
                state.believed_path = state.believed_path.aspirated(state.metered, scaled(order.nl))
            return [motion.log("port_aspirated", order.nl, author=author)]
        if isinstance(order, Silence):
            silence = self.data.model.silence.ms
            state.silenced = (state.now_ms, state.now_ms + silence)
            return [motion.log("alarms_silenced", silence, author=author)]
        if isinstance(order, Acknowledge):
            state.memory_error_at_ms = None
            return [motion.log("alarm_acknowledged", author=author)]
        if isinstance(order, SingleBolus | Prime | Bridge):
            return []
        assert_never(order)

    def _takes_time(self, order: Order, author: Author) -> list[Event]:
        state, motion, model = self.state, self._motion, self.data.model
        prescription, path = state.prescription, state.believed_path
        if prescription is None or path is None:
            return []
        if isinstance(order, SingleBolus):
            run = bolus_run(order, prescription.mixture, model, state.now_ms)
            return [motion.start_run(run, "single_bolus_started", author)]
        if isinstance(order, Prime):
            said = motion.start_run(prime_run(order, path, state.metered, model, state.now_ms), "prime_started", author)
            if state.disperses:
                motion.smear_soon()
            return [said]
        if isinstance(order, Bridge):
            run = bridge_run(order, path, state.metered, model, state.now_ms)
            return [motion.start_run(run, "bridge_started", author)]
        return []

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
        injected = scaled(fill.injected_nl)
        if state.believed_path is not None:
            emptied = state.believed_path.withdrawn(state.metered, state.believed)
            state.believed_path = emptied.filled(state.metered, injected, fill.fluid)
        state.believed = injected
        state.metered_at_fill = state.metered
        state.low_at_ms = state.empty_since_ms = None
        self._motion.watch_for_drug()
        return self._motion.log("filled", fill.withdrawn_nl, expected, fill.injected_nl, author=author)

    def _stop(self, author: Author) -> list[Event]:
        state, prescription = self.state, self.state.prescription
        if prescription is None or (isinstance(prescription.pattern, Stopped) and not state.runs):
            return []
        if not isinstance(prescription.pattern, Stopped | MinimumRate):
            state.before_stop = prescription
        state.prescription = prescription.model_copy(update={"pattern": Stopped()})
        cut_off = self._motion.cut_off_runs(author)
        self._stands()
        return [*cut_off, self._motion.log("stopped", author=author)]

    def _program(self, new: Prescription, author: Author) -> list[Event]:
        state, old, events = self.state, self.state.prescription, list[Event]()
        if isinstance(new.pattern, Stopped | MinimumRate):
            treated = old is not None and not isinstance(old.pattern, Stopped | MinimumRate)
            state.before_stop = old if treated else state.before_stop
            events += self._motion.cut_off_runs(author)
        else:
            state.before_stop = None
            if state.in_service_since_ms is None:
                state.in_service_since_ms, state.metered_in_service = state.now_ms, state.metered
        state.prescription, state.safe_since_ms = new, None
        self._implant(new)
        self._stands()
        if self._too_fast():
            events += self._motion.cut_off_runs(author)
        if old is not None and old.alarms.low_reservoir_nl != new.alarms.low_reservoir_nl:
            state.low_at_ms = None
        self._motion.set_flow()
        flow = self._motion.plan.flows[0] if self._motion.plan.is_constant else state.flow_nl_per_day
        return [*events, self._motion.log("programmed", state.revision, flow, author=author)]

    def _too_fast(self) -> bool:
        """Whether a bolus in progress and the highest new basal flow are more than the pump can deliver together."""
        model, runs = self.data.model, self.state.runs
        extra = sum(run.flow_nl_per_day for run in runs if not run.replaces_basal)
        return bool(extra) and model.bolus_adds_to_basal and self._motion.plan.highest + extra > model.max_flow.whole

    def _implant(self, new: Prescription) -> None:
        """The catheter that the pump is told of; the first one is truly implanted as told."""
        state = self.state
        if new.catheter is None or state.believed_path is None or state.true_path is None:
            return
        holds = int(new.catheter.volume.base * MS_PER_DAY)
        if state.true_path.catheter == 0:
            state.true_path = state.true_path.with_catheter(state.delivered, holds)
        state.believed_path = state.believed_path.with_catheter(state.metered, holds)

    def _stands(self) -> None:
        """Notes whether the pump is stopped, and since when no therapy flows."""
        state, prescription = self.state, self.state.prescription
        if prescription is not None and isinstance(prescription.pattern, Stopped):
            state.stopped_at_ms = state.now_ms if state.stopped_at_ms is None else state.stopped_at_ms
        else:
            state.stopped_at_ms = state.stopped_too_long_at_ms = None
        self._motion.watch_for_drug()


def new_engine(data: PumpData, flow_error_ppm: int = 0) -> Engine:
    """A pump as it leaves the factory: empty, stopped, never programmed, its clock at 0."""
    engine = Engine(data, PumpState(flow_error_ppm=flow_error_ppm))
    engine._motion.log("made")
    return engine
