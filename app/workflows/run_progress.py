"""How far an order has come that takes time: by the pump's last reading, and reckoned on from there.

    running    the reading lists it; since the reading it is reckoned on with the flow that the pump told
    due        it must have ended since the reading, and that has not been read
    ended      the reading no longer lists it, and the pump's log says that it was given in full
    cut off    the same, and the log says how much of it was given
    over       the same, and the log has not been read so far

A tablet's clock alone never says that something was given: what is reckoned on carries the age of its reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from msgspec import Struct

from app.workflows.bolus_figures import run_volume
from app.workflows.pump_read import PumpRead
from app.workflows.workflow import Workflow
from pump_core.clocks import Duration, PumpTime, UtcTime
from pump_core.log import RUN_KINDS, Event, Run
from pump_core.quantities import FlowRate, Volume

RunState = Literal["running", "due", "ended", "cut_off", "over"]

_OUTCOMES: Final[dict[str, RunState]] = {"run_ended": "ended", "run_cut_off": "cut_off"}
_FIGURES: Final = 3


class Progress(Struct, frozen=True):
    """A run at an instant of the tablet.

    `done` and `left_ms` are reckoned on by `age` from the reading, since when `since` flowed.
    """

    run: Run
    state: RunState
    done: Volume
    whole: Volume
    left_ms: int
    age: Duration
    since: Volume

    @property
    def share(self) -> float:
        """How much of it is done, for drawing."""
        return float(self.done.ratio(self.whole)) if self.whole else 0.0

    @property
    def left(self) -> Volume:
        """What is not given yet, or was not."""
        return self.whole - self.done


def ordered_run(workflow: Workflow) -> Run | None:
    """What a workflow has ordered that takes time: as read back, or as echoed when it was over by then."""
    programming = workflow.run.programming if workflow.run is not None else None
    echo = programming.echo if programming is not None else None
    if programming is None or echo is None:
        return None
    ordered = {order.command_id for order in echo.proposal.orders}
    told = (*(programming.read_back.therapy.runs if programming.read_back is not None else ()), *echo.after.runs)
    return next((run for run in told if run.command_id in ordered), None)


def shown_run(read: PumpRead) -> Run | None:
    """The run that is shown where there are several: what replaces basal before what adds to it."""
    return next(iter(sorted(read.pump.therapy.runs, key=lambda run: not run.replaces_basal)), None)


def progress_of(run: Run, read: PumpRead, log: Sequence[Event], now: UtcTime) -> Progress:
    """A run that began by what the pump told, at this instant of the tablet."""
    whole = run_volume(FlowRate.whole_base(run.flow_nl_per_day), run.ends_ms - run.started_ms)
    age = max(Duration(0), now.since(read.reading.read_at))
    listed = next((each for each in read.pump.therapy.runs if each.command_id == run.command_id), None)
    if listed is None:
        state, done = _came_of_it(run, log, whole)
        return Progress(run, state, done, whole, 0, age, Volume.whole_base(0))
    at = (PumpTime(read.pump.pump_time_ms) + age).ms
    left_ms = max(0, listed.ends_ms - at)
    flow, until = FlowRate.whole_base(listed.flow_nl_per_day), min(at, listed.ends_ms)
    flowed = run_volume(flow, until - listed.started_ms)
    since = run_volume(flow, max(0, until - read.pump.pump_time_ms))
    return Progress(listed, "running" if left_ms else "due", flowed, whole, left_ms, age, since)


def _came_of_it(run: Run, log: Sequence[Event], whole: Volume) -> tuple[RunState, Volume]:
    for event in log:
        of_this = event.at_ms >= run.started_ms and event.kind in _OUTCOMES and len(event.detail) >= _FIGURES
        if of_this and event.detail[0] == RUN_KINDS.index(run.kind):
            state = _OUTCOMES[event.kind]
            return state, whole if state == "ended" else min(whole, Volume.whole_base(event.detail[1]))
    return "over", whole
