"""What would leave the tip: the same engine on a copy, run ahead.

The pump's belief is previewed, as a person at the tablet can know it: programmed flow, programmed tubing and catheter.
Nothing here touches the pump that is asked. Doses are exact: each stretch carries one fluid at one flow.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from pump_core.clocks import MS_PER_DAY, Duration, PumpTime
from pump_core.engine import Engine
from pump_core.log import NOBODY, Event
from pump_core.orders import Proposal


class TipSpan(NamedTuple):
    """From one instant (ms of pump time) to another this much of each drug leaves the tip, in pg/day."""

    start_ms: int
    end_ms: int
    doses_pg_per_day: tuple[tuple[str, int], ...]


class Preview(Struct, frozen=True):
    """The spans one after the other, the mass of each drug over all of them in pg, and what the pump would log."""

    spans: tuple[TipSpan, ...]
    masses_pg: dict[str, int]
    events: tuple[Event, ...]


def preview(engine: Engine, proposal: Proposal | None, span: Duration) -> Preview:
    """What leaves the tip during `span` if `proposal` is programmed now; with None, if nothing is.

    Raises `ValueError` for a proposal that is refused.
    """
    twin = engine.believing()
    events = twin.apply(proposal, NOBODY) if proposal is not None else ()
    path = twin.state.believed_path
    if path is None:
        return Preview((), {}, events)
    before = path.released(twin.state.metered)
    pieces, more = twin.advance_noting(PumpTime(twin.state.now_ms + span.ms))
    path = twin.state.believed_path or path
    after = path.released(twin.state.metered)
    spans: list[TipSpan] = []
    for start, length, pumped, pushed in pieces:
        if not pumped:
            _add(spans, TipSpan(start, start + length, ()))
            continue
        tip, done = pushed - path.line, 0
        for place, parcel, begin, end in path.between(tip, tip + pumped):
            first, last = place - tip, place - tip + end - begin
            until = start + -(-length * last // pumped)
            doses = tuple(
                (each.drug, each.pg * pumped * MS_PER_DAY // (parcel.batch.volume * length))
                for each in parcel.batch.drugs
            )
            _add(spans, TipSpan(start + -(-length * first // pumped), until, doses))
            done = last
        if done < pumped:
            raise AssertionError("the tape has a gap")
    masses = {drug: pg - before.get(drug, 0) for drug, pg in after.items() if pg != before.get(drug, 0)}
    return Preview(tuple(spans), masses, (*events, *more))


def _add(spans: list[TipSpan], span: TipSpan) -> None:
    if span.end_ms <= span.start_ms:
        return
    if spans and spans[-1].doses_pg_per_day == span.doses_pg_per_day:
        spans[-1] = TipSpan(spans[-1].start_ms, span.end_ms, span.doses_pg_per_day)
    else:
        spans.append(span)
