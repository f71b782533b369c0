"""Prime and bridge in figures: what they move, for how long, what comes early, and what the read-back may differ in."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.workflows.bolus_figures import prime_figures
from app.workflows.bolus_rules import judge_bridge_dose
from app.workflows.bridge_figures import bridge_figures
from app.workflows.entries import Rejected, Taken
from pump_core.calculations.bridge import Bridge
from pump_core.clocks import minutes
from pump_core.quantities import DoseRate, FlowRate, Mass
from tests.app.prepared import drawn_empty, stronger
from tests.app.workflows.test_bolus import MG, ask, begun, on


def test_a_prime_moves_what_lies_before_the_drug_and_its_mixing_is_told_as_an_estimate() -> None:
    desk = begun(on(drawn_empty))
    figures = prime_figures("connector", desk.workflow.draft.reading, desk.tablet.site)
    assert figures is not None
    assert (figures.volume.whole, figures.lasts_ms) == (134_200, 483_120), "61 cm × 0.0022 mL/cm at 1 mL/h"
    mixing = figures.mixing
    assert mixing is not None
    assert mixing.sigma.whole == 12_452, "0.0147 mL × √(0.1342 mL / 0.187 mL)"
    assert Mass.of("0.0496", "mg") < mixing.early < Mass.of("0.0497", "mg"), "sigma × 0.3986 × 10 mg/mL"
    assert mixing.early_ms == (89_654, 134_481), "2 and 3 sigma at 24 mL/day"


def test_a_prime_and_a_bridge_read_back_as_echoed_although_the_line_has_moved_on_meanwhile() -> None:
    for prepare, entered in (
        (drawn_empty, {"which": "prime", "front": "connector"}),
        (stronger, {"which": "bridge", "bridge_pg_per_day": 3 * MG}),
    ):
        desk = begun(on(prepare))
        ask(desk, **entered)
        desk.workflow.next()
        desk.answer_all()
        desk.passes(minutes(3))
        desk.workflow.program()
        desk.answer_all()
        assert desk.workflow.step == "done"
        assert [name for name, _ in desk.records.found] == []


def test_a_bridge_has_both_legs_and_what_leaving_it_out_would_mean() -> None:
    desk = begun(on(stronger))
    found = bridge_figures(3 * MG, desk.workflow.draft.reading, desk.tablet.site)
    assert isinstance(found, Bridge)
    assert (found.flow, found.then_flow) == (FlowRate.of("0.3", "mL/day"), FlowRate.of("0.12", "mL/day"))
    assert (found.omitted.percent, found.omitted.dose) == (Fraction(40), DoseRate.of("1.2", "mg/day"))


@pytest.mark.use_error("U24")
@pytest.mark.parametrize(("typed", "words"), [("0.4", "a bridge can keep 0.48 mg/day to 240 mg/day"), ("3", "")])
def test_a_bridge_that_the_pump_cannot_deliver_is_refused_with_what_it_can(typed: str, words: str) -> None:
    desk = begun(on(stronger))
    verdict = judge_bridge_dose(typed, desk.workflow.draft, desk.tablet.site)
    assert isinstance(verdict, Rejected if words else Taken)
    assert not words or words in getattr(verdict, "message", "")
