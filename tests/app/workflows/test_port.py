"""A procedure at the catheter: drawn before anything is injected, the catheter told, the catheter alone primed."""

from __future__ import annotations

import pytest

from app.workflows.draft import Step
from app.workflows.draft_form import draft_bytes, entries, read_draft
from app.workflows.implant_entries import Piece
from app.workflows.kinds import CATHETER, KINDS
from app.workflows.port_entries import PortEntries, port_of
from app.workflows.port_rules import (
    DO_NOT_INJECT,
    dead_space,
    judge_port,
    least_to_draw,
    may_inject_at_port,
    new_catheter,
    pushed_in,
)
from pump_core.clocks import MS_PER_DAY, Duration, PumpTime, hours
from pump_core.faults import PortAspirated, PortInjected
from pump_core.orders import Aspirated, Prime, Proposal
from pump_core.quantities import Mass, Volume
from pump_core.values import replace
from tests.app.desk import Desk, ml
from tests.app.workflows.test_implant import verdicts
from tests.pump_core.examples import BY
from tests.use_errors.bedside import PG_PER_MCG, ident, released, unchecked

CATHETER_NL = 134_200
"""61 cm of an Ascenda, as `refill-due` has it."""
REASON = "Ordered so by the prescriber, confirmed by phone"


def told(**fields: object) -> PortEntries:
    """A dye study in which all is as it should be."""
    values: dict[str, object] = {
        "procedure": "dye", "came": "clear", "drawn_nl": ml("1.5").whole, "injected": True, "prime": True,
    }  # fmt: skip
    return PortEntries.model_validate(values | fields)


def begun(own: PortEntries | None = None, scenario: str = "refill-due") -> Desk:
    """A procedure at its first step with everything entered."""
    desk = Desk(scenario)
    desk.connect()
    desk.tablet.start_catheter()
    desk.answer_all()
    desk.workflow.draft = replace(desk.workflow.draft, own=own or told(), checks=frozenset({"patient"}))
    return desk


def to_review(desk: Desk) -> None:
    """Goes on to the pump's echo."""
    for _ in CATHETER.steps:
        desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.step == "review", [point.code for point in desk.workflow.open_points()]


def programmed(desk: Desk) -> None:
    """Goes on to the read-back."""
    to_review(desk)
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"


def asked(desk: Desk) -> Proposal:
    run = desk.workflow.run
    assert run is not None
    return run.programming.proposal


def standing(desk: Desk, step: Step) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points(step)]


def test_the_dead_space_is_catheter_and_port_and_its_drug_is_told_as_a_mass() -> None:
    desk = begun()
    draft = desk.workflow.draft
    assert dead_space(draft) == Volume.whole_base(CATHETER_NL) + ml("0.1")
    assert pushed_in(draft) == (("morphine", Mass.of("2.342", "mg")),)
    assert least_to_draw(draft, desk.tablet.site) == ml("0.3")


@pytest.mark.use_error("U26")
def test_nothing_is_injected_before_all_that_the_catheter_holds_was_drawn_out() -> None:
    """Without drawing, an injection of 1 mL pushes all that the catheter holds into the patient: 1.342 mg at once."""
    desk = begun(told(came=None, drawn_nl=None, injected=False, prime=None))
    harmed = unchecked(desk.machine.engine)
    before = harmed.released()["morphine"]
    harmed.befall(PortInjected(nl=1_000_000, fluid=None))
    assert round((harmed.released()["morphine"] - before) / PG_PER_MCG) == 1_342

    for own, code in (
        (told(came=None, drawn_nl=None, injected=False), ("todo", "came")),
        (told(came="nothing", drawn_nl=None, injected=False), ("stop", "nothing_came")),
        (told(drawn_nl=None, injected=False), ("todo", "drawn")),
        (told(drawn_nl=ml("0.2").whole, injected=False), ("stop", "too_little")),
    ):
        wrong = begun(own)
        assert not may_inject_at_port(wrong.workflow.draft, wrong.tablet.site)
        assert standing(wrong, "aspirate") == [code]

    right = begun(told(injected=False))
    assert may_inject_at_port(right.workflow.draft, right.tablet.site)
    assert standing(right, "aspirate") == [("todo", "injected")]
    drawn = unchecked(right.machine.engine)
    drawn.befall(PortAspirated(nl=1_500_000))
    before = drawn.released()["morphine"]
    drawn.befall(PortInjected(nl=1_000_000, fluid=None))
    assert drawn.released()["morphine"] == before
    assert standing(begun(), "aspirate") == []


def test_a_port_that_gives_nothing_ends_the_procedure_and_says_why() -> None:
    desk = begun(told(came="nothing"))
    assert desk.workflow.open_points("aspirate") == (DO_NOT_INJECT,)
    for _ in CATHETER.steps:
        desk.workflow.next()
    assert desk.workflow.step == "aspirate"


@pytest.mark.use_error("U8")
def test_after_drawing_the_catheter_alone_is_primed() -> None:
    """A prime of the whole line would push what the tubing holds, 1.4 mg of morphine, into the patient.

    What comes with the right one is the half percent by which this pump runs fast.
    """
    desk = begun()
    line_ms = (CATHETER_NL + 140_000) * MS_PER_DAY // 24_000_000
    harmed = unchecked(desk.machine.engine)
    harmed.befall(PortAspirated(nl=1_500_000))
    harmed.apply(Proposal(
        serial="EMU900238", base_revision=harmed.state.revision, prescription=None,
        orders=(Aspirated(command_id=ident(6), nl=1_500_000),),
    ), BY)  # fmt: skip
    harmed.prime_whole_line()
    assert released(harmed, Duration(line_ms)) > Mass.of("1.39", "mg").whole

    programmed(desk)
    assert [order.kind for order in asked(desk).orders] == ["aspirated", "prime"]
    (prime,) = [order for order in asked(desk).orders if isinstance(order, Prime)]
    assert prime.front == "connector"
    engine = desk.machine.engine
    (run,) = engine.state.runs
    assert run.ends_ms - run.started_ms == -(-CATHETER_NL * MS_PER_DAY // 24_000_000)
    engine.befall(PortAspirated(nl=1_500_000))
    before = engine.released()["morphine"]
    engine.advance(PumpTime(run.ends_ms))
    assert engine.released()["morphine"] - before < 7 * PG_PER_MCG
    assert engine.state.flow_nl_per_day == 300_000


@pytest.mark.use_error("U13")
def test_without_a_prime_the_gap_is_asked_about_and_never_bridged() -> None:
    desk = begun(told(prime=False))
    assert standing(desk, "front") == [("caution", "prime_needed")]
    desk.workflow.override("prime_needed/prime/morphine", REASON)
    programmed(desk)
    assert [order.kind for order in asked(desk).orders] == ["aspirated"]
    engine = desk.machine.engine
    engine.befall(PortAspirated(nl=1_500_000))
    assert released(unchecked(engine), hours(10)) == 0
    assert standing(begun(), "front") == []


@pytest.mark.use_error("U28")
def test_a_revision_cannot_be_left_without_the_new_catheter_and_tells_the_pump() -> None:
    """Not told, the pump reckons with 0.134 mL where 0.251 mL are: its prime would end 1.17 mg short of the tip."""
    desk = begun(told(procedure="revision", prime=True))
    assert standing(desk, "front") == [("todo", "pieces")]
    missing = Volume.of("0.25146", "mL") - Volume.whole_base(CATHETER_NL)
    assert missing == Volume.of("0.11726", "mL")
    desk.workflow.set_own(told(procedure="revision", pieces=(Piece(model="8780"),)))
    assert standing(desk, "front") == [("todo", "trimmed")]
    desk.workflow.set_own(told(procedure="revision", pieces=(Piece(model="8780", trimmed_mm=0),)))
    assert standing(desk, "front") == []
    programmed(desk)
    engine = desk.machine.engine
    assert engine.report().catheter_nl == 251_460
    (run,) = engine.state.runs
    assert run.ends_ms - run.started_ms == -(-251_460 * MS_PER_DAY // 24_000_000)
    assert engine.report().doses_pg_per_day == desk.workflow.draft.reading.therapy.doses_pg_per_day


@pytest.mark.use_error("U7")
def test_a_revised_catheter_of_unknown_length_is_told_and_is_not_primed() -> None:
    desk = begun(told(procedure="revision", length_unknown=True, prime=False))
    assert new_catheter(desk.workflow.draft, desk.tablet.site) is None
    assert standing(desk, "front") == [("caution", "prime_needed")]
    desk.workflow.override("prime_needed/prime/morphine", REASON)
    to_review(desk)
    assert [order.kind for order in asked(desk).orders] == ["aspirated"]
    prescription = asked(desk).prescription
    assert prescription is not None
    assert prescription.catheter is None

    refused = begun(told(procedure="revision", length_unknown=True, prime=True))
    assert ("stop", "catheter_unknown") in standing(refused, "front")


def test_what_was_drawn_is_entered_in_full_and_judged() -> None:
    desk = begun()
    site, draft = desk.tablet.site, desk.workflow.draft
    assert verdicts([judge_port(typed, site, draft) for typed in ("1.5", "0", "0.25", "51", "")]) == [
        "Taken", "Rejected", "Rejected", "Rejected", "Rejected",
    ]  # fmt: skip


def test_a_running_prime_is_waited_for() -> None:
    desk = begun()
    programmed(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_catheter()
    desk.answer_all()
    assert ("stop", "runs") in standing(desk, "interrogate")


def test_what_was_entered_is_taken_up_again_after_a_cut() -> None:
    draft = begun(told(procedure="revision", pieces=(Piece(model="8781", trimmed_mm=12),))).workflow.draft
    record = read_draft(draft_bytes(CATHETER.title, "front", draft))
    assert record != "unreadable"
    assert KINDS[record.kind] is CATHETER
    assert port_of(entries(record)) == port_of(draft)


@pytest.mark.use_error("U28")
def test_a_catheter_revised_while_the_pump_is_stopped_is_still_the_new_one_after_the_restart() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.tablet.start_catheter()
    desk.answer_all()
    own = told(procedure="revision", pieces=(Piece(model="8780", trimmed_mm=293),))
    desk.workflow.draft = replace(desk.workflow.draft, own=own, checks=frozenset({"patient"}))
    programmed(desk)
    engine = desk.machine.engine
    (run,) = engine.state.runs
    desk.passes(Duration(run.ends_ms - engine.now.ms))
    assert (engine.state.flow_nl_per_day, engine.report().catheter_nl) == (0, 187_000)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_restart()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"
    report = desk.machine.engine.report()
    assert (report.flow_nl_per_day, report.catheter_nl) == (300_000, 187_000)
