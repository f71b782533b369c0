"""Another drug or concentration in the syringe: the bridge that follows, its two legs, the rinse, and what ends."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.workflows.bridge_legs import legs, mixed
from app.workflows.bridge_rules import judge_bridge
from app.workflows.draft import Draft
from app.workflows.draft_form import draft_bytes, entries, read_draft
from app.workflows.entries import Rejected, Taken, judge_dose
from app.workflows.open_point import Open
from app.workflows.refill_own import RefillOwn, own_of
from app.workflows.refill_points import may_inject, open_points
from app.workflows.refill_rules import bridge_dose, dose_after, needs_start, prescription_next
from app.workflows.workflow import Workflow
from pump_core.clocks import Duration, hours
from pump_core.orders import Bridge
from pump_core.patterns import Continuous
from pump_core.prescription import PatientBoluses
from pump_core.quantities import Concentration, DoseRate
from pump_core.values import replace
from telemetry.messages.programming import Echo
from telemetry.messages.reading import Interrogation
from tests.app.desk import ALL_CHECKS, NOW, Desk, draft, label, ml, reading, site

TODAY = site().local(NOW).date()
STRONG = "above_consensus_concentration/concentration/morphine"
LEFT_OUT = "bridge_needed/drug/morphine"
CHECKS = ALL_CHECKS | {"change"}


def mg(text: str) -> DoseRate:
    return DoseRate.of(text, "mg/day")


def mcg(text: str) -> DoseRate:
    return DoseRate.of(text, "mcg/day")


def changed(product: str, pump: Interrogation | None = None, **fields: object) -> Draft:
    """A refill with another fluid, all else entered as it should be."""
    return draft(pump, label=label(product_id=product), checks=CHECKS, **fields)


def points(given: Draft) -> tuple[Open, ...]:
    return open_points("bridge", given, site(), TODAY)


def codes(given: Draft) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in points(given)]


def echoed(workflow: Workflow) -> Echo:
    assert workflow.run is not None
    echo = workflow.run.programming.echo
    assert echo is not None, workflow.open_points()
    return echo


def staged(given: str, **fields: object) -> tuple[Desk, Workflow]:
    desk = Desk()
    workflow = desk.begin(label=label(product_id=given), checks=CHECKS, **fields)
    for _ in range(6):
        workflow.next()
    desk.answer_all()
    return desk, workflow


def test_the_same_fluid_has_no_such_step_and_another_one_has() -> None:
    workflow = Desk().begin()
    assert "bridge" not in workflow.steps
    workflow.set_label(label(product_id="infumorph-25"))
    assert workflow.steps[:4] == ("interrogate", "syringe", "bridge", "withdraw")


@pytest.mark.use_error("U6")
def test_a_bridge_is_ordered_unless_somebody_says_otherwise_and_the_pump_understands_it() -> None:
    _, workflow = staged("infumorph-25", answers=((STRONG, "ordered so"),))
    echo = echoed(workflow)
    (order,) = [order for order in echo.proposal.orders if isinstance(order, Bridge)]
    assert order.dose_pg_per_day == mg("3").whole
    (run,) = echo.after.runs
    expected = legs(workflow.draft, site())
    assert expected is not None
    assert expected.during is not None
    assert expected.lasts == Duration(run.ends_ms - run.started_ms)
    assert run.flow_nl_per_day == expected.during.flow.whole
    assert echo.after.mean_flow_nl_per_day == expected.after.flow.whole
    assert [caution.key for caution in echo.cautions] == [STRONG]


@pytest.mark.use_error("U6")
def test_a_bridge_left_out_takes_a_reason_before_anything_is_injected_and_the_pump_raises_no_other() -> None:
    given = changed("infumorph-25", own=RefillOwn(bridge="leave_out"), answers=((STRONG, "ordered so"),))
    assert codes(given) == [("caution", "bridge_needed")]
    assert not may_inject(given, site(), TODAY)
    shown = legs(given, site())
    assert shown is not None
    assert (shown.during, shown.without) == (None, mg("1.2"))
    told = replace(given, answers=(*given.answers, (LEFT_OUT, "primed by hand")))
    assert points(told) == ()
    assert may_inject(told, site(), TODAY)
    _, workflow = staged("infumorph-25", own=told.own, answers=told.answers)
    assert {caution.key for caution in echoed(workflow).cautions} == {STRONG, LEFT_OUT}


@pytest.mark.parametrize(
    ("dose", "found"),
    [("1", [("stop", "flow_below_minimum")]), ("1.2", []), ("3", [])],
)
def test_a_dose_that_the_new_fluid_cannot_give_is_stopped_with_the_range_that_it_can(
    dose: str, found: list[tuple[str, str]]
) -> None:
    given = changed(
        "infumorph-25", dose=mg(dose), answers=((STRONG, "ordered so"), ("large_decrease/dose/morphine", "so"))
    )
    assert codes(given) == found
    assert may_inject(given, site(), TODAY) is not bool(found)
    if found:
        assert "1.2 mg/day to 600 mg/day" in points(given)[0].do
        assert isinstance(judge_dose(dose, given, site()), Rejected)


def test_a_dose_of_the_bridge_is_judged_by_the_old_fluid() -> None:
    given = changed("infumorph-25")
    assert isinstance(judge_bridge("0.4", given, site()), Rejected)
    assert isinstance(judge_bridge("30", given, site()), Rejected), "ten times today's is a slip here too"
    assert judge_bridge("2.4", given, site()) == Taken(mg("2.4"))
    typed = replace(given, own=RefillOwn(bridge_pg_per_day=mg("2.4").whole))
    assert bridge_dose(typed, site()) == mg("2.4")


def test_another_drug_begins_with_a_dose_of_its_start_range_and_the_old_dose_says_nothing() -> None:
    given = changed("prialt-25")
    assert needs_start(given, site())
    assert not dose_after(given, site())
    assert codes(given) == [("todo", "start_dose")]
    assert codes(replace(given, dose=mcg("2.4"))) == []
    assert codes(replace(given, dose=mcg("2.5"))) == [("caution", "above_start_range")]
    assert codes(replace(given, dose=mcg("24"))) == [
        ("stop", "above_start_range"),
        ("stop", "above_label"),
        ("caution", "above_consensus"),
    ]
    assert bridge_dose(replace(given, dose=mcg("2.4")), site()) == mg("3")


def test_what_forbids_the_new_drug_is_said_before_anything_is_injected() -> None:
    given = changed("infumorph-10", reading("baclofen"), dose=mg("0.5"), withdrawn=ml("12"))
    assert codes(given)[0] == ("stop", "allergy")
    assert not may_inject(given, site(), TODAY)


def test_patient_boluses_come_along_neither_to_another_fluid_nor_over_a_gap() -> None:
    therapy = reading().therapy
    assert therapy.prescription is not None
    boluses = PatientBoluses(
        dose_pg=10**8, duration_ms=120_000, lockout_ms=hours(4).ms, max_per_24_h=4, window_ms=None, max_per_window=None
    )
    told = therapy.prescription.model_copy(update={"patient_boluses": boluses})
    pump = reading().model_copy(update={"therapy": therapy.model_copy(update={"prescription": told})})
    for product, withdrawn, kept in (
        ("infumorph-10", "3.2", boluses),
        ("infumorph-25", "3.2", None),
        ("infumorph-10", "0.4", None),
    ):
        then = prescription_next(changed(product, pump, withdrawn=ml(withdrawn)), site())
        assert then is not None
        assert then.patient_boluses == kept


@pytest.mark.use_error("U7")
def test_without_a_catheter_no_bridge_is_ordered_and_how_long_it_would_take_is_not_said() -> None:
    therapy = reading().therapy
    assert therapy.prescription is not None
    bare = therapy.prescription.model_copy(update={"catheter": None})
    pump = reading().model_copy(
        update={"therapy": therapy.model_copy(update={"prescription": bare, "catheter_nl": None})}
    )
    given = changed("infumorph-25", pump, answers=((STRONG, "ordered so"),))
    assert codes(given) == [("stop", "catheter_unknown")]
    shown = legs(given, site())
    assert shown is not None
    assert (shown.line, shown.lasts) == (None, None)


def test_another_product_forgets_what_was_said_about_the_one_before() -> None:
    workflow = Desk().begin(
        label=label(product_id="infumorph-25"), checks=CHECKS, answers=((STRONG, "so"),), dose=mg("3.3")
    )
    workflow.set_own(RefillOwn(bridge="leave_out"), still_answered=True)
    workflow.set_label(label(product_id="mitigo-25"))
    assert workflow.draft.dose is None
    assert workflow.draft.answers == ()
    assert "change" not in workflow.draft.checks
    assert own_of(workflow.draft).bridge == "order"
    workflow.set_dose(mg("3.3"))
    workflow.set_label(label(product_id="mitigo-25", lot="X1"))
    assert workflow.draft.dose == mg("3.3")


@pytest.mark.use_error("U25")
def test_a_reservoir_that_never_held_the_drug_is_rinsed_before_it_is_filled_and_that_shows_in_the_mixture() -> None:
    given = changed("prialt-25", dose=mcg("2.4"), syringes=())
    shares = []
    for done, may in ((0, False), (1, False), (2, False), (3, True)):
        rinsed = replace(given, own=RefillOwn(rinses=done))
        assert may_inject(rinsed, site(), TODAY) is may
        assert ("rinse" in {point.code for point in open_points("fill", rinsed, site(), TODAY)}) is not may
        strength = mixed(rinsed, site())
        assert strength is not None
        shares.append(strength.ratio(Concentration.of("25", "mcg/mL")))
    kept = Fraction("1.4") / Fraction("3.4")
    assert shares == [1 - kept**done * Fraction("1.4") / Fraction("41.4") for done in range(4)]
    assert may_inject(changed("infumorph-25", answers=((STRONG, "so"),)), site(), TODAY), "no other drug asks for it"


def test_what_only_a_refill_asks_is_kept_with_the_draft() -> None:
    own = RefillOwn(bridge="leave_out", bridge_pg_per_day=7, rinses=2, again_nl=10**6, again_initials="QR")
    given = changed("prialt-25", own=own, dose=mcg("2.4"))
    record = read_draft(draft_bytes("Refill", "bridge", given))
    assert record != "unreadable"
    assert entries(record) == given


def test_a_constant_dose_of_the_new_drug_takes_the_place_of_whatever_ran() -> None:
    _, workflow = staged("prialt-25", dose=mcg("2.4"), own=RefillOwn(rinses=3))
    after = echoed(workflow).proposal.prescription
    assert after is not None
    assert after.pattern == Continuous(dose_pg_per_day=mcg("2.4").whole)


def stopped_with_another_fluid() -> Desk:
    """A pump that was stopped, filled with a stronger fluid, and left stopped: the line still holds the old one."""
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    workflow = desk.begin(
        label=label(product_id="infumorph-25"), checks=CHECKS, restart="stay_stopped", answers=((STRONG, "ordered so"),)
    )
    for _ in range(6):
        workflow.next()
    desk.answer_all()
    assert not [order for order in echoed(workflow).proposal.orders if isinstance(order, Bridge)]
    workflow.program()
    desk.answer_all()
    assert workflow.step == "done"
    desk.tablet.leave_workflow()
    desk.answer_all()
    return desk


@pytest.mark.use_error("U6")
@pytest.mark.parametrize("ordered", [True, False])
def test_a_restart_with_old_fluid_in_the_line_is_bridged_like_a_change(ordered: bool) -> None:
    desk = stopped_with_another_fluid()
    desk.tablet.start_restart()
    desk.answer_all()
    workflow = desk.workflow
    assert workflow.steps[:3] == ("interrogate", "bridge", "therapy")
    workflow.set_check("patient", True)
    workflow.next()
    if not ordered:
        workflow.set_own(RefillOwn(bridge="leave_out"))
        assert [point.code for point in workflow.open_points()] == [LEFT_OUT]
        workflow.override(LEFT_OUT, "Line was emptied and primed by hand")
    assert workflow.open_points() == ()
    for _ in range(2):
        workflow.next()
    desk.answer_all()
    echo = echoed(workflow)
    assert [run.flow_nl_per_day for run in echo.after.runs] == ([300_000] if ordered else [])
    workflow.program()
    desk.answer_all()
    assert desk.machine.interrogation(0).therapy.flow_nl_per_day == (300_000 if ordered else 120_000)


def test_a_restart_of_a_line_that_holds_its_fluid_has_no_such_step_and_a_bridge_under_way_needs_no_other() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.tablet.start_restart()
    desk.answer_all()
    assert "bridge" not in desk.workflow.steps
    bridged, workflow = staged("infumorph-25", answers=((STRONG, "ordered so"),))
    workflow.program()
    bridged.answer_all()
    bridged.tablet.leave_workflow()
    bridged.answer_all()
    again = bridged.begin(label=label(product_id="infumorph-25"))
    assert "bridge" not in again.steps


@pytest.mark.use_error("U5")
def test_a_pump_that_was_filled_with_another_drug_while_stopped_starts_at_a_dose_of_that_drug() -> None:
    """Today's 3 mg of morphine say nothing about ziconotide: no slip of them, and no dose to go on with."""
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    workflow = desk.begin(
        label=label(product_id="prialt-25"), checks=CHECKS, restart="stay_stopped", own=RefillOwn(rinses=3)
    )
    for _ in range(6):
        workflow.next()
    desk.answer_all()
    workflow.program()
    desk.answer_all()
    assert workflow.step == "done"
    desk.tablet.leave_workflow()
    desk.answer_all()
    assert desk.machine.interrogation(0).therapy.reference_dose_pg_per_day == 0
    desk.tablet.start_restart()
    desk.answer_all()
    again = desk.workflow
    again.set_check("patient", True)
    again.next()
    assert again.step == "bridge"
    assert [point.code for point in again.open_points()] == ["start_dose"]
    again.set_dose(mcg("2.4"))
    assert again.open_points() == ()
    for _ in range(2):
        again.next()
    desk.answer_all()
    echo = echoed(again)
    assert [run.kind for run in echo.after.runs] == ["bridge"]
    assert echo.after.doses_pg_per_day == (mcg("2.4").whole,)
