"""Seven days ahead at the tip: the preview is what then happens, and asking changes nothing."""

from __future__ import annotations

from copy import deepcopy
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.checks import is_refused
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, Duration, days
from pump_core.engine import Engine, new_engine
from pump_core.faults import FlowError, Stall
from pump_core.fluid_path import FluidPath
from pump_core.orders import Bridge, Prime
from pump_core.preview import Preview, preview
from pump_core.quantities import Volume
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    fill,
    ident,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)

WEEK = days(7)


def poured(ahead: Preview, drug: str) -> Fraction:
    """Σ dose × time over the spans, in pg."""
    total = Fraction(0)
    for span in ahead.spans:
        total += dict(span.doses_pg_per_day).get(drug, 0) * Fraction(span.end_ms - span.start_ms, MS_PER_DAY)
    return total


def fastest(engine: Engine, *lines: FluidPath | None) -> dict[str, int]:
    """The most of each drug, in pg/day, that can leave the tip: the highest flow of the richest fluid in the lines.

    A span shorter than a millisecond is not told, so what it holds can be missing.
    """
    most: dict[str, int] = {}
    for parcel in (parcel for line in lines if line is not None for parcel in line.parcels):
        for each in parcel.batch.drugs:
            dose = each.pg * MS_PER_DAY * engine.data.model.max_flow.whole // parcel.batch.volume
            most[each.drug] = max(most.get(each.drug, 0), dose)
    return most


@settings(max_examples=60)
@given(
    begins=lives.begins,
    script=st.lists(st.tuples(lives.SPANS | lives.BRIEF, lives.mild_acts), min_size=1, max_size=6),
    wanted=lives.therapies | lives.orders,
)
def test_what_is_previewed_is_what_happens_and_the_spans_tile_the_week(
    begins: lives.Therapy, script: list[tuple[int, lives.Act]], wanted: lives.Therapy | lives.Orders
) -> None:
    engine = lives.begun(begins)
    for span, act in script:
        after(engine, Duration(span))
        lives.live(engine, act)
    asked, held = lives.asked(engine, wanted), deepcopy(engine.state)
    if is_refused(engine.check(asked)):
        with pytest.raises(ValueError, match="refused"):
            preview(engine, asked, WEEK)
        return
    ahead = preview(engine, asked, WEEK)
    assert engine.state == held
    events = engine.apply(asked, BY)
    assert engine.state.believed_path is not None
    before = engine.state.believed_path.released(engine.state.metered)
    later = after(engine, WEEK)
    assert [(each.kind, each.at_ms, each.detail) for each in ahead.events] == [
        (each.kind, each.at_ms, each.detail) for each in (*events, *later)
    ]
    out = engine.state.believed_path.released(engine.state.metered)
    most = fastest(engine, held.believed_path, engine.state.believed_path)
    for drug in {*out, *ahead.masses_pg}:
        assert ahead.masses_pg.get(drug, 0) == out.get(drug, 0) - before.get(drug, 0)
        ragged = 2 * (len(ahead.spans) + 1) * (7 + Fraction(most.get(drug, 0), MS_PER_DAY))
        assert abs(poured(ahead, drug) - ahead.masses_pg.get(drug, 0)) <= ragged
    assert [each.start_ms for each in ahead.spans][1:] == [each.end_ms for each in ahead.spans][:-1]
    assert (ahead.spans[0].start_ms, ahead.spans[-1].end_ms) == (held.now_ms, held.now_ms + WEEK.ms)


def test_a_first_dose_shows_the_hours_in_which_only_water_comes() -> None:
    engine = new_engine(pump_data())
    engine.state.patient = FACTS
    full = fill("20 mL", withdrawn="0 mL")
    ahead = preview(engine, proposal(prescription("3 mg/day"), full), days(2))
    water, drug = ahead.spans
    assert (water.start_ms, water.doses_pg_per_day) == (0, ())
    assert water.end_ms == -(-nl("0.27398 mL") * MS_PER_DAY // 300_000)
    assert drug.doses_pg_per_day == (("morphine", 3 * 10**9 * 200 // 214),)
    prime = Prime(command_id=ident(3), front="reservoir")
    primed = preview(engine, proposal(prescription("3 mg/day"), full, prime), days(2))
    assert primed.spans[0].doses_pg_per_day == ()
    assert primed.spans[1].start_ms == -(-nl("0.27398 mL") * MS_PER_DAY // 24_000_000)


def test_a_change_of_strength_shows_the_dose_with_a_bridge_and_without() -> None:
    engine = running()
    after(engine, days(30))
    new = prescription("3 mg/day", mixture=lives.STRONG.components)
    full = fill("20 mL", product="infumorph-25", holds=lives.STRONG, withdrawn="31 mL", n=5)
    without = preview(engine, proposal(new, full), WEEK)
    bridged = preview(engine, proposal(new, full, Bridge(command_id=ident(4), dose_pg_per_day=3 * 10**9)), WEEK)
    old = Fraction(10 * 40, Fraction("41.4"))
    low, high = without.spans
    assert dict(low.doses_pg_per_day)["morphine"] == int(old * 120_000 * 1_000)
    assert low.end_ms - low.start_ms == -(-nl("0.27398 mL") * MS_PER_DAY // 120_000)
    (first, *_) = bridged.spans
    assert dict(first.doses_pg_per_day)["morphine"] == int(old * 300_000 * 1_000)
    assert dict(high.doses_pg_per_day)["morphine"] > 2 * 10**9


def test_the_preview_is_what_the_pump_believes_and_knows_of_no_fault() -> None:
    engine = running()
    after(engine, days(30))
    before = preview(engine, None, WEEK)
    engine.befall(FlowError(ppm=145_000))
    engine.befall(Stall(found_after_ms=8 * MS_PER_DAY, recovers_after_ms=None))
    assert preview(engine, None, WEEK) == before


def test_an_empty_reservoir_is_shown_as_nothing_that_comes() -> None:
    engine = new_engine(pump_data())
    engine.state.patient = FACTS
    engine.needle_injects(Volume.parse("3 mL"), None)
    ahead = preview(engine, proposal(prescription("10 mg/day"), fill("3 mL", withdrawn="0 mL")), WEEK)
    assert ahead.spans[-1].doses_pg_per_day == ()
    assert ahead.spans[-1].start_ms == 3 * MS_PER_DAY
    assert ahead.spans[-1].end_ms == 7 * MS_PER_DAY
    assert [event.kind for event in ahead.events][-2:] == ["low_reservoir", "empty_reservoir"]


def test_a_span_of_nothing_previews_nothing() -> None:
    assert preview(running(), None, Duration(0)) == Preview((), {}, ())
    assert preview(running(), None, Duration(MS_PER_HOUR)).masses_pg == {}
