"""A dose adjustment: what keeps it from going on, its three ways of entry, and when a dose may be raised again."""

from __future__ import annotations

import pytest

from app.workflows.adjust_rules import by_percent, by_step, judge_percent
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.entries import Judgement, Rejected, Taken
from app.workflows.kinds import ADJUST, KINDS
from app.workflows.refill_rules import cautions_of
from pump_core.clocks import Duration, hours
from pump_core.orders import Proposal
from pump_core.patterns import Continuous, FlexDay, FlexStep, MinimumRate, Pattern, every_day
from pump_core.quantities import DoseRate
from pump_core.titration import Raised
from pump_core.values import replace
from telemetry.backend.inputs import Committing, Staging
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage
from tests.app.desk import Desk
from tests.app.workflows.test_known_therapy import Drafts, elsewhere, reread


def mcg(text: str) -> DoseRate:
    return DoseRate.of(text, "mcg/day")


def mg(text: str) -> DoseRate:
    return DoseRate.of(text, "mg/day")


def begun(scenario: str = "baclofen", pattern: Pattern | None = None) -> Desk:
    """An adjustment whose patient is confirmed, at the dose."""
    desk = Desk(scenario)
    if pattern is not None:
        programmed(desk, pattern)
    desk.connect()
    desk.tablet.start_adjustment()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    assert desk.workflow.step == "therapy"
    return desk


def programmed(desk: Desk, pattern: Pattern) -> None:
    """The pump runs this pattern before the tablet meets it."""
    state = desk.machine.engine.state
    assert state.prescription is not None
    new = state.prescription.model_copy(update={"pattern": pattern})
    proposal = Proposal(serial=desk.machine.identity.serial, base_revision=state.revision, prescription=new, orders=())
    staged, command_id = stage_bytes(proposal), bytes(range(16))
    echo = desk.machine.take(Staging(stage=Stage(command_id=command_id, staged=staged, user="Dr. Other"))).answer
    assert isinstance(echo, Echo), echo
    said = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="as ordered") for each in echo.cautions
    )
    commit = Commit(command_id=command_id, digest=digest(staged), user="Dr. Other", second_checker="", overrides=said)
    done = desk.machine.take(Committing(commit=commit, as_entered=True)).answer
    assert isinstance(done, Outcome)
    assert done.state == "done", done


def flex(*mcg_per_day: str) -> Pattern:
    length = 24 * 60 // len(mcg_per_day)
    steps = tuple(
        FlexStep(start_minute=place * length, dose_pg_per_day=mcg(dose).whole) for place, dose in enumerate(mcg_per_day)
    )
    return every_day(FlexDay(steps=steps))


def standing(desk: Desk) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points()]


def through(desk: Desk, dose: DoseRate) -> None:
    """The dose is set, reviewed, programmed and read back."""
    desk.workflow.set_dose(dose)
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"
    desk.tablet.leave_workflow()
    desk.answer_all()


def running(desk: Desk) -> int:
    return desk.machine.interrogation(0).therapy.doses_pg_per_day[0]


def test_it_goes_from_the_patient_to_the_read_back_without_a_needle() -> None:
    assert ADJUST.steps == ("interrogate", "therapy", "review", "program", "done")
    assert KINDS[ADJUST.title] is ADJUST
    desk = begun()
    assert standing(desk) == [("todo", "no_change")]
    desk.workflow.next()
    assert desk.workflow.step == "therapy"
    fills = desk.machine.interrogation(0).therapy.last_fill
    through(desk, mcg("330"))
    assert running(desk) == mcg("330").whole
    assert desk.machine.interrogation(0).therapy.last_fill == fills
    assert not desk.has_refill()


def test_todays_dose_set_again_is_no_change() -> None:
    desk = begun()
    desk.workflow.set_dose(mcg("300"))
    assert standing(desk) == [("todo", "no_change")]
    desk.workflow.set_dose(mcg("301"))
    assert standing(desk) == []


def test_it_asks_for_a_prescription_and_for_no_fill() -> None:
    desk = begun()
    desk.workflow.set_dose(mcg("270"))
    desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.run is not None
    echo = desk.workflow.run.programming.echo
    assert echo is not None
    assert echo.proposal.prescription is not None
    assert echo.proposal.orders == ()
    assert echo.after.dose_pg_per_day == mcg("270").whole


@pytest.mark.parametrize(
    ("pattern", "code"), [(flex("300", "310"), "flex"), (MinimumRate(), "no_dose")], ids=["flex", "minimum-rate"]
)
def test_what_is_no_constant_dose_is_not_adjusted_here(pattern: Pattern, code: str) -> None:
    desk = begun(pattern=pattern)
    assert standing(desk)[0] == ("stop", code)
    desk.workflow.set_dose(mcg("330"))
    desk.workflow.next()
    assert desk.workflow.step == "therapy"
    assert desk.workflow.draft.dose is not None


def test_a_pump_stopped_meanwhile_is_never_started_by_it() -> None:
    desk = begun()
    desk.workflow.set_dose(mcg("330"))
    desk.tablet.stop_pump()
    desk.answer_all()
    assert standing(desk)[0] == ("stop", "stopped")
    desk.workflow.next()
    assert desk.workflow.step == "therapy"
    proposal = ADJUST.propose(desk.workflow.draft, desk.tablet.site, lambda: bytes(16), desk.workflow._clock)
    assert proposal.prescription is not None
    assert proposal.prescription.pattern.kind == "stopped"


@pytest.mark.use_error("U19")
@pytest.mark.parametrize("at", ["therapy", "review"])
def test_a_pump_changed_elsewhere_meanwhile_ends_it(at: str) -> None:
    desk = begun("refill-due")
    keeper = DraftKeeper(desk.tablet, Drafts())
    desk.workflow.set_dose(mg("3.3"))
    if at == "review":
        desk.workflow.next()
        desk.answer_all()
    assert desk.workflow.step == at
    elsewhere(desk)
    reread(desk)
    assert not desk.has_refill()
    assert keeper.past is not None
    assert keeper.past.record.kind == ADJUST.title
    assert running(desk) == mg("3.5").whole
    desk.tablet.begin_again(KINDS[keeper.past.record.kind])
    assert desk.workflow.kind is ADJUST
    assert desk.workflow.draft.dose is None


def test_one_that_was_cut_off_is_taken_up_with_its_dose_and_the_patient_is_confirmed_anew() -> None:
    first = begun("refill-due")
    drafts = Drafts()
    DraftKeeper(first.tablet, drafts)
    first.workflow.set_dose(mg("3.3"))
    again = Desk("refill-due")
    keeper = DraftKeeper(again.tablet, Drafts())
    again.connect()
    assert again.tablet.read is not None
    keeper.offer(again.tablet.read, drafts.kept["EMU900238"], again.now)
    keeper.take_up()
    assert again.workflow.kind is ADJUST
    assert again.workflow.step == "interrogate"
    assert again.workflow.draft.dose == mg("3.3")
    assert "patient" not in again.workflow.draft.checks
    again.answer_all()
    assert again.workflow.draft.raised is not None


@pytest.mark.use_error("U32")
@pytest.mark.parametrize(("percent", "dose"), [(-50, "150"), (-20, "240"), (-10, "270"), (7, "321"), (100, "600")])
def test_a_percentage_counts_from_todays_dose_however_often_it_is_set(percent: int, dose: str) -> None:
    desk = begun()
    for _ in range(2):
        desk.workflow.set_dose(by_percent(percent, desk.workflow.draft, desk.tablet.site))
        assert desk.workflow.draft.dose == mcg(dose)


def judged(desk: Desk, typed: str, up: bool) -> Judgement:
    return judge_percent(typed, "up" if up else "down", desk.workflow.draft, desk.tablet.site)


@pytest.mark.use_error("U32")
@pytest.mark.parametrize(
    ("typed", "up", "words"),
    [
        ("110", True, "No more than 100 % is entered this way."),
        ("330", True, "No more than 100 % is entered this way."),
        ("51", False, "No more than 50 % is entered this way."),
        ("90", False, "No more than 50 % is entered this way."),
        ("0", True, "0 % changes nothing."),
        ("", True, "Nothing typed yet."),
        ("10.0", True, "Leave out the zero at the end"),
    ],
)
def test_a_percentage_that_is_the_whole_dose_or_nothing_is_refused(typed: str, up: bool, words: str) -> None:
    """110 for +10, or 330 for the dose itself: no percentage is taken for a dose, and none for what is left."""
    verdict = judged(begun(), typed, up)
    assert isinstance(verdict, Rejected)
    assert verdict.message.startswith(words)


@pytest.mark.parametrize(("typed", "up", "dose"), [("10", True, "330"), ("10", False, "270"), ("0.1", True, "300.2")])
def test_a_percentage_makes_a_dose_on_the_pumps_step(typed: str, up: bool, dose: str) -> None:
    assert judged(begun(), typed, up) == Taken(mcg(dose))


def test_a_percentage_below_what_the_pump_can_deliver_is_refused_with_the_limit() -> None:
    desk = begun(pattern=Continuous(dose_pg_per_day=mcg("150").whole))
    verdict = judged(desk, "50", up=False)
    assert isinstance(verdict, Rejected)
    assert verdict.message.startswith("75 mcg/day needs less flow than the pump can deliver.")


def test_a_step_is_the_labels_and_where_none_is_on_file_there_is_none() -> None:
    baclofen, morphine = begun(), begun("refill-due")
    assert by_step(1, baclofen.workflow.draft, baclofen.tablet.site) == mcg("330")
    assert by_step(-1, baclofen.workflow.draft, baclofen.tablet.site) == mcg("270")
    assert by_step(1, morphine.workflow.draft, morphine.tablet.site) is None


def raise_again(desk: Desk, after: Duration) -> Desk:
    desk.passes(after)
    reread(desk)
    desk.tablet.start_adjustment()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    return desk


@pytest.mark.parametrize(("after", "asked"), [(hours(1), True), (hours(23), True), (hours(25), False)])
def test_raising_a_dose_again_too_soon_wants_a_reason(after: Duration, asked: bool) -> None:
    desk = begun()
    through(desk, mcg("330"))
    raise_again(desk, after)
    desk.workflow.set_dose(mcg("360"))
    assert standing(desk) == ([("caution", "increase_too_soon")] if asked else [])
    desk.workflow.set_dose(mcg("300"))
    assert standing(desk) == [], "lowering it again never does"


def test_a_reason_for_raising_it_too_soon_reaches_the_pumps_log() -> None:
    desk = begun()
    through(desk, mcg("330"))
    raise_again(desk, hours(1))
    desk.workflow.set_dose(mcg("360"))
    (point,) = desk.workflow.open_points()
    desk.workflow.override(point.code, "Patient observed on the ward")
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"
    noted = desk.tablet.log.held.newest[-1]
    assert noted.note == "increase_too_soon dose baclofen: Patient observed on the ward"


@pytest.mark.parametrize(
    ("known", "codes"),
    [
        (None, ["increase_unknown"]),
        (Raised((), 10**9), []),
        (Raised((), None), []),
    ],
)
def test_when_the_log_does_not_say_it_a_reason_is_wanted(known: Raised | None, codes: list[str]) -> None:
    desk = begun()
    draft = replace(desk.workflow.draft, raised=known)
    assert [reason.code for reason in cautions_of(mcg("330"), draft, desk.tablet.site)] == codes
    assert cautions_of(mcg("270"), draft, desk.tablet.site) == ()


def test_how_often_is_not_asked_about_a_drug_without_a_rule_nor_of_a_slip() -> None:
    morphine, baclofen = begun("refill-due"), begun()
    unknown = replace(morphine.workflow.draft, raised=None)
    assert cautions_of(mg("3.3"), unknown, morphine.tablet.site) == ()
    slip = replace(baclofen.workflow.draft, raised=None)
    assert [reason.code for reason in cautions_of(mcg("3000"), slip, baclofen.tablet.site)][:1] == ["ten_fold"]
    assert "increase_unknown" not in {reason.code for reason in cautions_of(mcg("3000"), slip, baclofen.tablet.site)}


@pytest.mark.parametrize(
    ("indication", "dose", "codes"),
    [
        ("spinal_spasticity", "390", []),
        ("spinal_spasticity", "391", ["large_increase"]),
        ("cerebral_spasticity", "345", []),
        ("cerebral_spasticity", "346", ["large_step"]),
        ("cerebral_spasticity", "391", ["large_increase"]),
        ("unknown", "346", []),
    ],
)
def test_the_largest_step_is_that_of_the_indication_and_is_asked_about_once(
    indication: str, dose: str, codes: list[str]
) -> None:
    desk = begun()
    reading = desk.workflow.draft.reading
    assert reading.therapy.patient is not None
    facts = reading.therapy.patient.model_copy(update={"indication": indication})
    told = reading.model_copy(update={"therapy": reading.therapy.model_copy(update={"patient": facts})})
    draft = replace(desk.workflow.draft, reading=told)
    assert [reason.code for reason in cautions_of(mcg(dose), draft, desk.tablet.site)] == codes
