"""One pump and the hands that act on it: the script's acts, a needle, a patient, and refills at the alarm.

    to(ms)      advance → low-reservoir alarm?  refill, so long after it as the script says → advance → …
    run(ms)     to(next act), the act, to(next act), …, to(ms)

The needle does what is entered; what comes out is entered on the pump's fill step, as a person reads a syringe.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.simulate.errors import ScenarioError
from app.simulate.scenario import Act, FaultAct, FillText, Interrogation, Press, Stop, Visit
from app.simulate.script import Script, filling
from pump_core.checks import Reason, is_refused
from pump_core.clocks import MS_PER_DAY, PumpTime
from pump_core.engine import Engine, new_engine
from pump_core.faults import Fault
from pump_core.log import Author, Event
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
)
from pump_core.quantities import Volume

SERIAL = "SIMULATED"
_AUTHOR = Author(user="scenario", note="")
_ALARM = frozenset({"low_reservoir"})
_ID_BYTES = 16


class Listener(Protocol):
    """Who hears what happens, as it happens."""

    def happened(self, events: Sequence[Event]) -> None:
        """What the pump logged."""

    def judged(self, at_ms: int, reasons: Sequence[Reason], refused: bool) -> None:
        """What the checks say about a visit; a refused one changes nothing but what the needle did."""

    def befell(self, at_ms: int, fault: Fault) -> None:
        """A fault befell the pump; the pump may not know yet."""


class Life:
    """One pump on its way through a script. `engine` is the very class that a pump process runs."""

    def __init__(
        self, script: Script, flow_error_ppm: int, listener: Listener | None = None, *, skips: bool = True
    ) -> None:
        """`skips` is passed to the engine: whether it jumps over whole periods; the life is the same either way."""
        self.script = script
        self.engine = Engine(script.data, new_engine(script.data, flow_error_ppm).state, skips=skips)
        self.refills = 0
        self.dry_refills = 0
        self.refused = 0
        self.presses: Counter[str] = Counter()
        self._listener = listener
        self._timeline = script.timeline()
        self._next = next(self._timeline, None)
        auto = script.scenario.refill_at_alarm
        self._refill = (filling(auto), auto.after) if auto is not None else None
        self._pause = _ALARM if auto is not None else frozenset[str]()
        self._refill_at: int | None = None
        self._ids = 0
        self._told = False

    @property
    def now_ms(self) -> int:
        """The instant reached."""
        return self.engine.state.now_ms

    def run(self, to_ms: int) -> None:
        """Lives up to an instant, everything before it done. Raises `ScenarioError` for an act that cannot be."""
        while self._next is not None and self._next[0] < to_ms:
            at_ms, act = self._next
            self.to(at_ms)
            self._do(act)
            self._next = next(self._timeline, None)
        self.to(to_ms)

    def to(self, ms: int) -> None:
        """Lets time pass, with refills at the alarm."""
        engine, state = self.engine, self.engine.state
        while True:
            due = self._refill_at
            if due is not None and due <= state.now_ms:
                self._refill_at = None
                self._refill_now()
            elif state.now_ms >= ms:
                return
            events = engine.advance(PumpTime(ms if self._refill_at is None else min(ms, self._refill_at)), self._pause)
            if events:
                self._heard(events)

    def _heard(self, events: Sequence[Event]) -> None:
        if self._listener is not None and events:
            self._listener.happened(events)
        if self._refill is not None and self._refill_at is None:
            for event in events:
                if event.kind in _ALARM:
                    self._refill_at = self.engine.state.now_ms + self._refill[1]

    def _do(self, act: Act | Fault) -> None:
        engine = self.engine
        if isinstance(act, Press):
            answer, events = engine.press(self._id())
            self.presses[answer.denied or ""] += 1
            if self._listener is not None:
                self._listener.happened(events)
        elif isinstance(act, Visit):
            self._visit(act)
        elif isinstance(act, Stop):
            self._heard(engine.stop(_AUTHOR))
        elif isinstance(act, Interrogation):
            self._heard(engine.interrogate())
        elif isinstance(act, FaultAct):
            raise AssertionError("the script has read every fault")
        else:
            if self._listener is not None:
                self._listener.befell(self.now_ms, act)
            self._heard(engine.befall(act))

    def _visit(self, visit: Visit) -> None:
        proposal = self.proposal(visit, self._needle(visit.fill) if visit.fill is not None else None)
        reasons = self.engine.check(proposal) if self._listener is not None else ()
        if self._listener is not None and reasons:
            self._listener.judged(self.now_ms, reasons, is_refused(reasons))
        try:
            events = self.engine.apply(proposal, _AUTHOR)
        except ValueError:
            if not is_refused(self.engine.check(proposal)):
                raise
            self.refused += 1
            return
        self._told = True
        self.refills += visit.fill is not None
        self._heard(events)

    def proposal(self, visit: Visit, fill: Fill | None) -> Proposal:
        """What a visit programs now, with what is entered about its fill. Raises `ScenarioError`."""
        running, new = self.engine.state.prescription, visit.program
        return Proposal(
            serial=SERIAL,
            base_revision=self.engine.state.revision,
            prescription=self.script.prescription(new, running) if new is not None else None,
            orders=tuple(self._orders(visit, fill)),
            patient=visit.patient or (None if self._told else self.script.scenario.patient),
        )

    def _orders(self, visit: Visit, fill: Fill | None) -> Iterator[Order]:
        if visit.clock_ahead is not None:
            wall_at_start = self.script.first_day * MS_PER_DAY
            yield ClockSet(command_id=self._id(), offset_ms=wall_at_start + visit.clock_ahead)
        if visit.aspirated is not None:
            yield Aspirated(command_id=self._id(), nl=visit.aspirated)
        if fill is not None:
            yield fill
        if visit.silence:
            yield Silence(command_id=self._id())
        if visit.acknowledge:
            yield Acknowledge(command_id=self._id())
        if visit.bolus is not None:
            yield SingleBolus(command_id=self._id(), dose_pg=visit.bolus.dose, duration_ms=visit.bolus.over)
        if visit.prime is not None:
            yield Prime(command_id=self._id(), front=visit.prime)
        if visit.bridge is not None:
            yield Bridge(command_id=self._id(), dose_pg_per_day=visit.bridge)

    def _refill_now(self) -> None:
        if self._refill is None:
            return
        proposal = Proposal(
            serial=SERIAL,
            base_revision=self.engine.state.revision,
            prescription=None,
            orders=(self._needle(self._refill[0]),),
        )
        try:
            events = self.engine.apply(proposal, _AUTHOR)
        except ValueError as bad:
            raise ScenarioError(f"The refill at the alarm on day {self.now_ms // MS_PER_DAY} cannot be: {bad}") from bad
        self.refills += 1
        self._heard(events)

    def _needle(self, text: FillText) -> Fill:
        """Empties the reservoir and fills it; what is to be entered about it."""
        found = self.engine.needle_withdraws().whole
        self.dry_refills += not found and self.refills > 0
        self.engine.needle_injects(Volume.whole_base(sum(text.syringes)), self.script.fluid(text.fluid).mixture)
        return self.entered(text, found)

    def entered(self, text: FillText, found_nl: int) -> Fill:
        """What is entered about a fill when the needle found so much."""
        fluid, step = self.script.fluid(text.fluid), self.script.data.model.fill_step.whole
        return Fill(
            command_id=self._id(),
            withdrawn_nl=(found_nl + step // 2) // step * step if text.withdrawn is None else text.withdrawn,
            syringes_nl=text.syringes,
            product=fluid.product,
            fluid=fluid.mixture,
            lot=f"SIM-{self.refills + 1}",
            use_by_day=self.script.first_day + self.now_ms // MS_PER_DAY + fluid.stable_days,
            stable_days=fluid.stable_days,
        )

    def _id(self) -> bytes:
        self._ids += 1
        return self._ids.to_bytes(_ID_BYTES, "big")
