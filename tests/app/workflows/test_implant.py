"""An implant: what each step asks, where the drug is, the start dose, and one transaction with prime and therapy."""

from __future__ import annotations

from datetime import date

import pytest

from app.workflows.draft import Draft, Label, Step
from app.workflows.draft_form import draft_bytes, entries, read_draft
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.entries import Judgement, Queried, Rejected, Taken
from app.workflows.implant_entries import (
    DrugEntry,
    Front,
    ImplantEntries,
    Piece,
    implant_of,
    known_catheter,
    stable_days_of,
)
from app.workflows.implant_entry import judge_cut, judge_days, judge_drawn, judge_low, judge_start, judge_strength
from app.workflows.implant_proposal import judged, prime_front
from app.workflows.implant_rules import OTHER_FLUID
from app.workflows.kinds import IMPLANT, KINDS
from pump_core.clocks import MS_PER_DAY, PumpTime
from pump_core.orders import Proposal
from pump_core.quantities import Concentration, DoseRate, Volume
from telemetry.messages.codec import read_staged
from telemetry.messages.programming import Stage
from tests.app.desk import ALL_CHECKS, Desk, ml
from tests.app.workflows.test_known_therapy import Drafts

LINE_NL = 327_000
"""85 cm of an Ascenda and the tubing."""


def told(**fields: object) -> ImplantEntries:
    """Answers in which all is as it should be: morphine for a naive patient, 85 cm of catheter, to be primed."""
    values: dict[str, object] = {
        "name": "DEMO",
        "mrn": "004711",
        "opioid": "naive",
        "psychosis": "no",
        "indication": "nonmalignant_pain",
        "allergies": (),
        "pump": "new",
        "checked": ("box", "emptied", "rinsed"),
        "pieces": (Piece(model="8780", trimmed_mm=293),),
        "made_up": False,
        "front": "reservoir",
        "dose_pg_per_day": mg("0.5").whole,
        "low_reservoir_nl": ml("2").whole,
    }
    return ImplantEntries.model_validate(values | fields)


def mg(text: str) -> DoseRate:
    return DoseRate.of(text, "mg/day")


def begun(own: ImplantEntries | None = None, **fields: object) -> Desk:
    """An implant at its first step with everything entered, `fields` of the draft aside."""
    desk = Desk("factory")
    desk.connect()
    desk.tablet.start_implant()
    desk.answer_all()
    values: dict[str, object] = {
        "label": Label("infumorph-10", "MF77", date(2027, 6, 30), ml("20")),
        "withdrawn": ml("0"),
        "syringes": (ml("20"),),
        "checks": ALL_CHECKS,
        "own": own or told(),
    }
    whole = {"reading": desk.workflow.draft.reading} | values | fields
    desk.workflow.draft = Draft(**whole)  # type: ignore[arg-type]  # a test names the field it alters
    return desk


def step(desk: Desk) -> Step:
    return desk.workflow.step


def to_review(desk: Desk) -> None:
    """Goes on to the pump's echo."""
    for _ in IMPLANT.steps:
        desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.step == "review", [point.code for point in desk.workflow.open_points()]


def standing(desk: Desk, step: Step) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points(step)]


def asked(desk: Desk) -> Proposal:
    """What was last staged."""
    run = desk.workflow.run
    assert run is not None
    return run.programming.proposal


def test_prime_and_therapy_are_one_transaction_and_the_pump_primes_before_it_treats() -> None:
    desk = begun()
    to_review(desk)
    assert [order.kind for order in asked(desk).orders] == ["clock_set", "fill", "prime"]
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"
    engine = desk.machine.engine
    (run,) = engine.state.runs
    assert (run.kind, run.flow_nl_per_day) == ("prime", 24_000_000)
    assert run.ends_ms - run.started_ms == -(-LINE_NL * MS_PER_DAY // run.flow_nl_per_day)
    assert engine.released() == {}
    engine.advance(PumpTime(run.ends_ms))
    assert engine.state.runs == ()
    assert engine.state.flow_nl_per_day == 50_000
    assert engine.state.patient is not None
    assert engine.state.patient.opioid == "naive"
    assert engine.state.prescription is not None
    assert engine.state.prescription.patient_boluses is None
    assert [what for what, _ in desk.journal.told()].count("write") == 1


@pytest.mark.parametrize(
    ("step", "own", "draft", "missing"),
    [
        ("interrogate", {"name": "", "mrn": ""}, {}, ["name", "mrn"]),
        (
            "interrogate",
            {"opioid": None, "psychosis": None, "indication": None},
            {},
            ["opioid", "psychosis", "indication"],
        ),
        ("interrogate", {"allergies": None}, {}, ["allergies"]),
        ("interrogate", {}, {"checks": frozenset()}, ["patient"]),
        ("pump", {"pump": None}, {}, ["pump"]),
        ("pump", {"pump": "replacement"}, {}, ["checks"]),
        ("pump", {"checked": ("box", "rinsed")}, {"withdrawn": None}, ["checks", "withdrawn"]),
        ("catheter", {"pieces": ()}, {}, ["pieces"]),
        ("catheter", {"pieces": (Piece(model="8780"),)}, {}, ["trimmed"]),
        ("syringe", {"made_up": None}, {}, ["made_up", "drug"]),
        ("syringe", {}, {"label": Label()}, ["drug", "stable", "lot", "use_by", "volume"]),
        ("syringe", {"made_up": True, "drugs": (DrugEntry(drug="morphine"),)}, {}, ["drug", "stable"]),
        ("front", {"front": None}, {}, ["front"]),
        ("front", {"front": "tubing"}, {}, ["seen"]),
        ("front", {"front": "catheter"}, {}, ["same"]),
        ("therapy", {"dose_pg_per_day": None}, {}, ["dose"]),
        ("alarms", {"low_reservoir_nl": None}, {}, ["low"]),
    ],
)
def test_each_step_asks_for_what_is_missing(
    step: Step, own: dict[str, object], draft: dict[str, object], missing: list[str]
) -> None:
    assert standing(begun(), step) == []
    desk = begun(told(**own), **draft)
    assert standing(desk, step) == [("todo", code) for code in missing]


def test_nothing_is_injected_before_pump_and_drug_are_settled() -> None:
    assert begun().workflow.may_inject()
    assert not begun(withdrawn=None).workflow.may_inject()
    assert not begun(told(made_up=None)).workflow.may_inject()
    assert not begun(checks=ALL_CHECKS - {"needle"}).workflow.may_inject()


@pytest.mark.parametrize(
    ("own", "product", "code"),
    [
        ({"allergies": ("morphine",)}, "infumorph-10", "allergy"),
        ({"psychosis": "yes"}, "prialt-25", "psychosis_history"),
        ({"psychosis": "unknown"}, "prialt-25", "psychosis_unknown"),
    ],
)
def test_a_drug_that_the_patient_must_not_have_stops_before_it_is_injected(
    own: dict[str, object], product: str, code: str
) -> None:
    desk = begun(told(**own), label=Label(product, "MF77", date(2027, 6, 30), ml("20")))
    assert ("stop", code) in standing(desk, "syringe")
    assert not desk.workflow.may_inject()


@pytest.mark.parametrize(
    ("front", "answers", "primes", "volume_nl"),
    [
        ("reservoir", {}, "reservoir", LINE_NL),
        ("tubing", {"seen": True}, "connector", 187_000),
        ("catheter", {"same_fluid": True}, None, 0),
    ],
)
def test_where_the_drug_is_decides_what_is_primed(
    front: Front, answers: dict[str, object], primes: str | None, volume_nl: int
) -> None:
    desk = begun(told(front=front, **answers))
    assert prime_front(desk.workflow.draft, desk.tablet.site) == primes
    reasons = judged(mg("0.5"), desk.workflow.draft, desk.tablet.site)
    assert [reason.code for reason in reasons] == ([] if primes else ["prime_needed"])
    for reason in reasons:
        desk.workflow.override(reason.key, "Ordered so by the prescriber, confirmed by phone")
    to_review(desk)
    desk.workflow.program()
    desk.answer_all()
    runs = desk.machine.engine.state.runs
    assert sum(run.flow_nl_per_day * (run.ends_ms - run.started_ms) for run in runs) // MS_PER_DAY == volume_nl


@pytest.mark.use_error("U13")
def test_a_catheter_that_holds_another_fluid_is_neither_primed_nor_started_on() -> None:
    desk = begun(told(pump="replacement", front="catheter", same_fluid=False))
    assert desk.workflow.open_points("front") == (OTHER_FLUID,)
    desk.workflow.step = "front"
    desk.workflow.next()
    assert step(desk) == "front"
    desk.workflow.set_own(told(front="catheter", same_fluid=True))
    desk.workflow.next()
    assert step(desk) == "therapy"


@pytest.mark.use_error("U7")
def test_a_length_that_is_not_known_is_told_and_blocks_the_prime_but_not_the_therapy() -> None:
    unknown = told(pieces=(Piece(model="8780"),), length_unknown=True)
    desk = begun(unknown)
    assert standing(desk, "catheter") == []
    assert known_catheter(unknown, desk.tablet.site) is None
    assert standing(desk, "therapy") == [("caution", "prime_needed")]
    desk.workflow.override("prime_needed/prime/morphine", "Ordered so by the prescriber, confirmed by phone")
    to_review(desk)
    assert [order.kind for order in asked(desk).orders] == ["clock_set", "fill"]
    prescription = asked(desk).prescription
    assert prescription is not None
    assert prescription.catheter is None

    known = begun(told(pieces=(Piece(model="8780", trimmed_mm=293),)))
    assert standing(known, "therapy") == []


def verdicts(found: list[Judgement]) -> list[str]:
    return [type(verdict).__name__ for verdict in found]


@pytest.mark.use_error("U4")
def test_the_start_dose_is_judged_against_the_start_range() -> None:
    naive, tolerant = begun(), begun(told(opioid="tolerant"))
    site = naive.tablet.site

    def typed(desk: Desk, *doses: str) -> list[str]:
        return verdicts([judge_start(dose, desk.workflow.draft, site) for dose in doses])

    assert typed(naive, "0.5", "1", "1.2", "9.9", "10", "50", "0", "0.1") == [
        "Taken", "Taken", "Taken", "Taken", "Rejected", "Rejected", "Rejected", "Rejected",
    ]  # fmt: skip
    assert typed(tolerant, "10", "12", "100") == ["Taken", "Taken", "Rejected"]
    naive.workflow.set_own(told(dose_pg_per_day=mg("1.2").whole))
    assert standing(naive, "therapy") == [("caution", "above_start_range")]
    naive.workflow.override("above_start_range/dose/morphine", "Ordered so by the prescriber, confirmed by phone")
    assert standing(naive, "therapy") == []


def test_a_dose_below_the_start_range_is_asked_about() -> None:
    weak = begun(told(made_up=True, drugs=(DrugEntry(drug="morphine", concentration_pg_per_ml=10**9),), stable_days=90))
    verdict = judge_start("0.05", weak.workflow.draft, weak.tablet.site)
    assert isinstance(verdict, Queried)
    assert "below the start range from 0.2 mg/day" in verdict.message


def test_lengths_volumes_days_and_concentrations_are_judged_and_never_clamped() -> None:
    desk = begun()
    draft, site = desk.workflow.draft, desk.tablet.site
    model, drug = site.constants.catalogue.catheters["8780"], site.drugs.drug("morphine")
    assert judge_cut("29.3", model) == Taken(293)
    assert judge_cut("0", model) == Taken(0)
    assert verdicts([judge_cut(typed, model) for typed in ("29.35", "60", "114.3", "")]) == [
        "Rejected", "Queried", "Rejected", "Rejected",
    ]  # fmt: skip
    assert judge_strength("10", drug, draft, site) == Taken(Concentration.of("10", "mg/mL"))
    assert verdicts([judge_strength(typed, drug, draft, site) for typed in ("20", "25", "200", "0")]) == [
        "Taken", "Queried", "Rejected", "Rejected",
    ]  # fmt: skip
    assert verdicts([judge_days(typed) for typed in ("90", "0", "90.5", "900")]) == [
        "Taken", "Rejected", "Rejected", "Rejected",
    ]  # fmt: skip
    assert verdicts([judge_drawn(typed, draft, site) for typed in ("0", "1.4", "0.05", "41")]) == [
        "Taken", "Taken", "Rejected", "Rejected",
    ]  # fmt: skip
    assert verdicts([judge_low(typed, draft, site) for typed in ("2", "4", "1", "0.5", "30")]) == [
        "Taken", "Taken", "Queried", "Rejected", "Rejected",
    ]  # fmt: skip


def test_a_mixture_of_three_has_the_first_drug_drive_and_every_drug_judged() -> None:
    mixture = (
        DrugEntry(drug="hydromorphone", concentration_pg_per_ml=2 * 10**9),
        DrugEntry(drug="bupivacaine", concentration_pg_per_ml=20 * 10**9),
        DrugEntry(drug="clonidine", concentration_pg_per_ml=1_000 * 10**6),
    )
    own = told(made_up=True, drugs=mixture, stable_days=60, dose_pg_per_day=mg("0.14").whole)
    desk = begun(own)
    assert standing(desk, "syringe") == []
    to_review(desk)
    run = desk.workflow.run
    assert run is not None
    assert run.programming.echo is not None
    after = run.programming.echo.after
    assert after.doses_pg_per_day == (mg("0.14").whole, mg("1.4").whole, mg("0.07").whole)
    assert after.last_fill is not None
    assert after.last_fill.product == ""
    (fill,) = [order for order in asked(desk).orders if order.kind == "fill"]
    assert fill.stable_days == 60


def test_the_alarm_keeps_the_reasons_and_the_pump_is_left_alone_when_it_runs_already() -> None:
    desk = Desk("refill-due")
    desk.connect()
    desk.tablet.start_implant()
    desk.answer_all()
    assert desk.workflow.open_points()[0].code == "programmed"


def test_what_was_entered_is_taken_up_again_after_a_cut() -> None:
    desk = begun(told(drugs=(DrugEntry(drug="clonidine"),), allergies=("baclofen",), same_fluid=True))
    draft = desk.workflow.draft
    record = read_draft(draft_bytes(IMPLANT.title, "front", draft))
    assert record != "unreadable"
    assert KINDS[record.kind] is IMPLANT
    assert record.step == "front"
    back: Draft = entries(record)
    assert implant_of(back) == implant_of(draft)
    assert (back.syringes, back.label) == (draft.syringes, draft.label)


def test_a_caution_that_the_pump_alone_raises_leads_back_to_therapy_and_asks_there() -> None:
    desk = begun(withdrawn=ml("5"))
    assert standing(desk, "therapy") == [("caution", "discrepancy")]
    desk.workflow.set_own(told())
    desk.workflow.step = "alarms"
    desk.workflow.next()
    assert step(desk) == "therapy"
    key = desk.workflow.open_points("therapy")[0].code
    desk.workflow.override(key, "Ordered so by the prescriber, confirmed by phone")
    to_review(desk)
    assert isinstance(desk.workflow.draft.withdrawn, Volume)


def test_the_staged_bytes_hold_all_of_it() -> None:
    desk = begun()
    for _ in IMPLANT.steps:
        desk.workflow.next()
    (stage,) = [message for message in desk.messages() if isinstance(message, Stage)]
    assert read_staged(stage.staged)[1] == asked(desk)


def test_ziconotide_is_stable_for_fourteen_days_only_in_a_pump_that_never_held_it() -> None:
    desk = begun(label=Label("prialt-25", "MF77", date(2027, 6, 30), ml("20")))
    assert stable_days_of(desk.workflow.draft, desk.tablet.site) == 14
    assert stable_days_of(begun().workflow.draft, desk.tablet.site) == 180


def test_a_refused_entry_says_what_to_do() -> None:
    desk = begun()
    verdict = judge_low("30", desk.workflow.draft, desk.tablet.site)
    assert isinstance(verdict, Rejected)
    assert verdict.message == "The pump takes 1 mL to 10 mL."


def test_an_implant_that_was_cut_off_is_taken_up_with_all_answers_and_the_patient_is_confirmed_anew() -> None:
    cut = begun()
    cut.workflow.step = "therapy"
    payload = draft_bytes(IMPLANT.title, "therapy", cut.workflow.draft)
    desk, drafts = Desk("factory"), Drafts()
    keeper = DraftKeeper(desk.tablet, drafts)
    desk.connect()
    assert desk.tablet.read is not None
    keeper.offer(desk.tablet.read, payload, desk.now)
    keeper.take_up()
    desk.answer_all()
    assert desk.workflow.kind is IMPLANT
    assert step(desk) == "interrogate"
    assert implant_of(desk.workflow.draft) == told()
    assert standing(desk, "interrogate") == [("todo", "patient")]
    desk.workflow.set_check("patient", True)
    to_review(desk)
