"""What the pump tells about itself: its belief, never the truth that no sensor of its can see.

A `TherapyReport` says what a prescription amounts to: it is the echo when computed for a proposal, the
read-back when computed for what is stored. Instants are pump time; a tablet turns them into dates with its
own clock. An instant that has passed already is reported as it was: since when the reservoir is low or empty.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pump_core.log import FillRecord, LinePart, Run
from pump_core.patient import PatientFacts
from pump_core.prescription import MAX_BOLUSES, MAX_COMPONENTS, Component, Prescription
from pump_core.quantities import FlowRate, Volume
from pump_core.record import Count, Record
from pump_core.refill import Reservoir

LINE_PARTS_TOLD = 16
"""Fluids of the line that a report names, those next to the tip (our choice); no line of a patient holds so many."""


class TherapyReport(Record):
    """A prescription in the pump's own figures; an instant is None when it never comes as things stand.

    `doses_pg_per_day` has one dose for each drug of the mixture, in its order; the first drug drives.
    `flow_nl_per_day` is what flows now, doses and `mean_flow_nl_per_day` are those of a day on average. `line` is what
    lies between pump and tip, from the tip upstream; `mixed` what the reservoir holds, its dead volume mixed in.
    `reference_dose_pg_per_day` is what the pump judges a new dose of the driving drug against, 0 when it would
    judge it as a start: see `flow.reference_dose`.
    """

    revision: Count
    prescription: Prescription | None
    flow_nl_per_day: Count
    doses_pg_per_day: Annotated[tuple[Count, ...], Field(max_length=MAX_COMPONENTS)]
    reference_dose_pg_per_day: Count
    reservoir_nl: Count
    low_reservoir_at_ms: Count | None
    low_reservoir_all_boluses_at_ms: Count | None
    empty_at_ms: Count | None
    tubing_nl: Count
    catheter_nl: Count | None
    stopped_since_ms: Count | None
    before_stop: Prescription | None
    last_fill: FillRecord | None
    mean_flow_nl_per_day: Count = 0
    highest_flow_nl_per_day: Count = 0
    runs: Annotated[tuple[Run, ...], Field(max_length=8)] = ()
    line: Annotated[tuple[LinePart, ...], Field(max_length=LINE_PARTS_TOLD)] = ()
    mixed: Annotated[tuple[Component, ...], Field(max_length=16)] = ()
    patient: PatientFacts | None = None
    replacement_due_at_ms: Count | None = None
    ends_at_ms: Count | None = None
    boluses_started_ms: Annotated[tuple[Count, ...], Field(max_length=MAX_BOLUSES)] = ()

    @property
    def dose_pg_per_day(self) -> int:
        """The dose of the driving drug; 0 when nothing was ever programmed."""
        return self.doses_pg_per_day[0] if self.doses_pg_per_day else 0

    @property
    def reservoir(self) -> Reservoir:
        """What a withdrawal is judged against."""
        return reservoir_at(self.reservoir_nl, self.last_fill, self.mean_flow_nl_per_day)


def reaches(now_ms: int, volume: int, down_to: int, flow_nl_per_day: int) -> int | None:
    """The first ms at which `volume` (nL·ms/day) has fallen to `down_to`; None when nothing flows."""
    if volume <= down_to:
        return now_ms
    if flow_nl_per_day == 0:
        return None
    return now_ms - (down_to - volume) // flow_nl_per_day


def reservoir_at(expected_nl: int, last: FillRecord | None, flow_nl_per_day: int) -> Reservoir:
    """What a withdrawal is judged against, from what is believed and from the last fill."""
    expected = Volume.whole_base(expected_nl)
    delivered = Volume.whole_base(last.injected_nl) - expected if last else Volume.whole_base(0)
    return Reservoir(expected, delivered, FlowRate.whole_base(flow_nl_per_day))
