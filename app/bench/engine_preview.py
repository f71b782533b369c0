"""`preview`: seven days at the tip under a proposal of a stronger fluid, a 13-step day and a bridge bolus.

What is timed is one call of `pump_core.preview`, as the tablet makes it while a person looks at the review; it is held
against the time it may take.
"""

from __future__ import annotations

import time

from app.bench.figure import Figure, MeasureFailed, Rounds
from app.simulate.life import Life
from app.simulate.scenario import Visit, load_scenario
from app.simulate.script import make_script
from pump_core.clocks import days
from pump_core.engine import Engine
from pump_core.log import unscaled
from pump_core.orders import Proposal
from pump_core.preview import preview
from telemetry.constants import load_constants

MS = 10.0
_SCENARIO = "concentration-change"
_SPAN = days(7)
_CALLS = 20
_MS_PER_SECOND = 1_000


def changed_fluid() -> tuple[Engine, Proposal]:
    """A pump on the day its fluid is changed, and the proposal: fill, flex pattern and bridge."""
    script = make_script(load_scenario(_SCENARIO), load_constants())
    visit = next(act for act in script.scenario.acts if isinstance(act, Visit) and act.bridge is not None)
    if visit.fill is None:
        raise MeasureFailed(f"The scenario {_SCENARIO} changes no fluid.")
    life = Life(script, script.scenario.flow_error_percent)
    life.run(visit.at_ms)
    return life.engine, life.proposal(visit, life.entered(visit.fill, unscaled(life.engine.state.believed)))


def _measure(rounds: int) -> Rounds:
    engine, proposal = changed_fluid()
    seen = preview(engine, proposal, _SPAN)

    def once() -> float:
        began = time.perf_counter()
        preview(engine, proposal, _SPAN)
        return (time.perf_counter() - began) * _MS_PER_SECOND

    took = tuple(min(once() for _ in range(_CALLS)) for _ in range(rounds))
    return Rounds(took, (MS,) * rounds, (f"{len(seen.spans)} spans at the tip; a round is the best of {_CALLS} calls",))


PREVIEW = Figure(
    name="preview",
    told="seven days at the tip under a stronger fluid, a 13-step day and a bridge",
    unit="ms",
    peer="the time it may take",
    bar=1.0,
    rounds=5,
    measure=_measure,
)
