"""Mass is conserved to the picogram, and what leaves the tip is what a plain queue of fractions says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, Duration, days
from pump_core.engine import new_engine
from pump_core.faults import PortAspirated, PortInjected, TrueCatheter
from pump_core.fluid_path import FluidPath, contents, new_path, same_fluid
from pump_core.log import scaled, unscaled
from pump_core.prescription import Mixture
from pump_core.quantities import Volume
from pump_core.runs import to_clear
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    fill,
    fluid,
    model,
    nl,
    prescription,
    proposal,
    pump_data,
)
from tests.pump_core.plain_fluid import Queue

WEAK, STRONG, OTHER = fluid(), fluid(component(concentration="25 mg/mL")), lives.MIXED
TUBING, CATHETER, DEAD = scaled(nl("0.14 mL")), scaled(nl("0.187 mL")), scaled(nl("1.4 mL"))

Kind = Literal["push", "withdraw", "fill", "aspirate", "flush", "catheter", "tubing", "prune"]
Step = tuple[Kind, int, Mixture | None]

KINDS: list[Kind] = ["push", "push", *get_args(Kind)]
volumes = st.integers(0, 30_000_000 * 86_400) | st.integers(0, 10**6) | st.integers(0, scaled(5_000_000))
steps: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(
        st.sampled_from(
            ["push", "push", "push", "fill", "withdraw", "aspirate", "flush", "catheter", "tubing", "prune"]
        ),
        volumes,
        st.sampled_from([WEAK, STRONG, OTHER, None]),
    ),
    max_size=14,
)


def total(path: FluidPath, pushed: int) -> Counter[str]:
    """All drug that the path accounts for."""
    found = Counter[str]()
    for part in (path.released(pushed), path.in_line(pushed), path.in_reservoir(pushed)):
        found.update(part)
    found.update({each.drug: each.pg for each in path.removed})
    return +found


@settings(max_examples=250)
@given(script=steps)
def test_whatever_is_done_to_a_path_no_picogram_is_lost_and_the_tip_releases_what_a_queue_does(
    script: list[Step],
) -> None:
    path, pushed, queue, put_in = new_path(TUBING, DEAD), 0, Queue(TUBING, DEAD), Counter[str]()
    path = path.with_catheter(pushed, CATHETER)
    queue.reline(TUBING + CATHETER, TUBING)
    for kind, volume, holds in script:
        room = int(queue.held) - DEAD
        if kind == "push":
            pushed += min(volume, room)
            queue.push(min(volume, room))
        elif kind == "withdraw":
            path = path.withdrawn(pushed, min(volume, room))
            queue.withdraw(min(volume, room))
        elif kind == "fill":
            path = path.filled(pushed, volume, holds)
            queue.fill(volume, holds)
            put_in.update(contents(volume, holds) if holds is not None else {})
        elif kind == "aspirate":
            path = path.aspirated(pushed, volume)
            queue.aspirate(volume)
        elif kind == "flush":
            path = path.flushed(pushed, volume, holds)
            queue.flush(volume, holds)
            put_in.update(contents(volume, holds) if holds is not None and volume else {})
        elif kind == "prune":
            path = path.pruned(pushed)
        else:
            size = volume % (3 * CATHETER) + (kind == "tubing")
            path = path.with_catheter(pushed, size) if kind == "catheter" else path.with_tubing(pushed, size)
            queue.reline(path.line, path.tubing)
        assert total(path, pushed) == +put_in
        assert queue.volume == path.line == sum(each.ends - each.begins for each in path.stretches(pushed))
        rounding = 2 * len(script) + 2
        for drug, pg in path.released(pushed).items():
            assert abs(pg - queue.out[drug]) <= rounding
        for drug, pg in path.in_reservoir(pushed).items():
            assert abs(pg - queue.drugs[drug]) <= rounding


def comes_in(act: lives.Act, taken: int) -> Counter[str]:
    """What an act truly puts into the pump or its line."""
    if isinstance(act, lives.Needle) and act.fluid is not None:
        return Counter(contents(taken, act.fluid))
    if isinstance(act, PortInjected) and act.fluid is not None:
        return Counter(contents(scaled(act.nl), act.fluid))
    return Counter()


@settings(max_examples=80)
@given(
    begins=lives.begins,
    script=st.lists(st.tuples(lives.SPANS | lives.BRIEF, lives.acts), min_size=4, max_size=12),
    ppm=lives.PPMS,
)
def test_in_a_whole_life_of_a_pump_mass_and_volume_are_conserved_in_truth_and_in_belief(
    begins: lives.Therapy, script: list[tuple[int, lives.Act]], ppm: int
) -> None:
    state = (engine := lives.begun(begins, ppm)).state
    assert state.true_path is not None
    assert state.believed_path is not None
    truly, believed = total(state.true_path, state.delivered), total(state.believed_path, state.metered)
    for span, act in script:
        moved = state.true + state.delivered, state.believed + state.metered
        after(engine, Duration(span))
        assert (state.true + state.delivered, state.believed + state.metered) == moved
        left = state.true % scaled(1) if isinstance(act, lives.Needle) and act.withdraws else state.true
        fills, was = state.fills, state.believed
        lives.live(engine, act)
        truly += comes_in(act, state.true - left)
        if state.fills != fills:
            kept = state.fills[-1]
            believed += Counter(contents(scaled(kept.injected_nl), kept.fluid))
            was = scaled(kept.injected_nl)
        assert state.believed == was
        assert total(state.true_path, state.delivered) == truly
        assert total(state.believed_path, state.metered) == believed
        assert min(state.true, state.believed) >= 0


# One by one.


def test_drug_reaches_the_tip_when_a_line_has_been_pushed_and_not_before() -> None:
    path = new_path(TUBING, DEAD).with_catheter(0, CATHETER).filled(0, scaled(nl("20 mL")), WEAK)
    mixed = 20 * 10_000_000_000 * 10 // 214
    assert path.concentrations(path.parcels[-1]) == {"morphine": mixed}
    line = TUBING + CATHETER
    assert path.released(line) == {}
    assert [place for place, parcel in path.fronts() if parcel.batch.label is not None] == [line]
    assert path.released(line + scaled(1)) == {"morphine": mixed // 10**6}
    assert [(part.fluid, part.nl) for part in path.parts(TUBING)] == [(None, nl("0.187 mL")), (WEAK, nl("0.14 mL"))]


def test_what_is_left_mixes_with_what_is_filled() -> None:
    weak, strong = (fluid(component("baclofen", c)) for c in ("500 mcg/mL", "2000 mcg/mL"))
    path = new_path(TUBING, DEAD).filled(0, scaled(nl("100 mL")), weak)
    path = path.withdrawn(0, scaled(nl("100 mL"))).filled(0, scaled(nl("18.6 mL")), strong)
    (found,) = path.concentrations(path.parcels[-1]).values()
    left = Fraction(500) * 1_000 / 1_014
    assert found == int((left * Fraction("1.4") + 2000 * Fraction("18.6")) / 20 * 10**6)


def test_aspiration_draws_the_newest_first_and_a_flush_pushes_the_rest_out_of_the_tip() -> None:
    path = new_path(TUBING, DEAD).with_catheter(0, CATHETER).filled(0, scaled(nl("20 mL")), WEAK)
    pushed, half = TUBING + CATHETER, CATHETER // 2
    drawn = path.aspirated(pushed, half)
    assert [(part.fluid, part.nl) for part in drawn.parts(pushed)] == [
        (None, half // MS_PER_DAY),
        (WEAK, nl("0.327 mL") - half // MS_PER_DAY),
    ]
    assert {each.drug for each in drawn.removed} == {"morphine"}
    flushed = drawn.flushed(pushed, CATHETER, None)
    (out,) = flushed.released(pushed).values()
    assert abs(out - drawn.removed[0].pg) <= 2
    assert [part.fluid for part in flushed.parts(pushed)] == [None, WEAK]


def fronts() -> Iterator[tuple[str, bool]]:
    yield from (("one fill", False), ("a second fill before the bridge", True))


@pytest.mark.parametrize("twice", [pytest.param(twice, id=name) for name, twice in fronts()])
def test_a_bridge_ends_when_the_last_old_fluid_leaves_the_tip(twice: bool) -> None:
    engine = lives.begun(lives.Therapy(prescription("3 mg/day").pattern, None, None, fills=False, bridges=False))
    new = prescription("3 mg/day", mixture=STRONG.components)
    full = fill("20 mL", product="infumorph-25", holds=STRONG, withdrawn="0 mL", n=5)
    engine.apply(proposal(new, full), BY)
    after(engine, Duration(MS_PER_DAY // 2))
    if twice:
        engine.apply(proposal(None, full), BY)
    path = engine.state.believed_path
    assert path is not None
    assert unscaled(to_clear(path, engine.state.metered)) == nl("0.27398 mL") - nl("0.06 mL")
    assert same_fluid(path.at_tip(engine.state.metered).batch.label, WEAK)


def test_a_catheter_that_is_longer_than_told_delays_the_drug_by_just_what_it_holds() -> None:
    told, longer = (new_engine(pump_data()) for _ in range(2))
    for engine in (told, longer):
        engine.state.patient = FACTS
        engine.needle_injects(Volume.parse("20 mL"), WEAK)
        engine.apply(proposal(prescription("3 mg/day"), fill("20 mL", withdrawn="0 mL")), BY)
    longer.befall(TrueCatheter(nl=nl("0.23398 mL")))
    after(told, days(2))
    after(longer, days(2))
    (first,), missing = told.released().values(), longer.released()
    strength = 20 * 10_000_000_000 * 10 // 214
    assert abs(first - missing["morphine"] - strength // 10) <= 10
    longer.befall(PortAspirated(nl=nl("1 mL")))
    assert longer.released() == missing


def test_the_model_has_the_dead_volume_and_the_tubing_that_the_path_is_made_with() -> None:
    path = new_engine(pump_data()).state.true_path
    assert path is not None
    assert (path.tubing, path.reservoir(0).volume - path.tubing) == (scaled(model().tubing_true.whole), DEAD)
