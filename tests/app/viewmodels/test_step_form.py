"""Implant and catheter by touch on their forms: what each part says, what a touch does, and what it never does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.viewmodels.date_pad import DatePadViewModel
from app.viewmodels.form import Choice, Facts, Fields, Keys, Line, Note, Ticks
from app.viewmodels.implant_panel import present_implant
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.observation import ObservationViewModel, started_of
from app.viewmodels.order_rows import order_rows
from app.viewmodels.review import review_rows
from app.viewmodels.step_form import FormViewModel, present_form
from app.viewmodels.step_syringe import SyringeViewModel
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.workflow_frame import DRAWN_AND_NOT_TOLD, present_frame
from app.workflows.draft import Step
from app.workflows.implant_entries import DrugEntry, ImplantEntries, Piece, implant_of
from app.workflows.port_entries import port_of
from pump_core.clocks import Duration, LineTime, hours, minutes
from tests.app.desk import Desk
from tests.app.workflows.test_adjust import begun as adjusting
from tests.app.workflows.test_adjust import mcg, through
from tests.app.workflows.test_implant import begun, mg, to_review, told
from tests.app.workflows.test_port import begun as port_begun
from tests.app.workflows.test_port import told as port_told


class Page:
    """The forms of a desk with their pads; every touch is a slow one."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.parent, self.ms = desk, QObject(), 0
        self.pad = NumberPadViewModel(self._now, self.parent)
        self.letters = TextPadViewModel(self.parent)
        dates = DatePadViewModel(self.parent)
        syringe = SyringeViewModel(desk.tablet, self.pad, self.letters, dates, self.parent)
        self.form = FormViewModel(desk.tablet, self.pad, self.letters, syringe, self.parent)

    def _now(self) -> LineTime:
        self.ms += 200
        return LineTime(self.ms)

    def at(self, step: Step) -> Page:
        self.desk.workflow.step = step
        self.desk.tablet.tell()
        return self

    def touch(self, part: str, place: int = 0) -> None:
        self.form.touch(part, place)

    def type(self, number: str) -> str:
        """Types and enters; what the pad says if it does not take it."""
        for key in number:
            self.pad.key(key)
        self.pad.enter()
        return str(self.pad.property("message"))

    def part(self, name: str) -> Choice | Keys | Ticks | Fields | Facts | Note | Line:
        (found,) = [part for part in present_form(self.desk.tablet).parts if part.name == name]
        return found

    def names(self) -> list[str]:
        return [part.name for part in present_form(self.desk.tablet).parts]

    def own(self) -> ImplantEntries:
        return implant_of(self.desk.workflow.draft)


def test_the_patient_is_told_part_by_part_and_another_name_is_confirmed_anew() -> None:
    page = Page(begun(ImplantEntries(), checks=frozenset())).at("interrogate")
    for part, place in (("opioid", 1), ("psychosis", 0), ("indication", 2), ("allergies", 0), ("allergies", 4)):
        page.touch(part, place)
    own = page.own()
    assert (own.opioid, own.psychosis, own.indication) == ("tolerant", "no", "spinal_spasticity")
    assert own.allergies == ("morphine", "fentanyl")
    page.touch("allergies", 0)
    page.touch("allergies", 4)
    assert page.own().allergies is None
    page.touch("allergies", 8)
    assert page.own().allergies == ()
    page.touch("confirm")
    assert "patient" in page.desk.workflow.draft.checks
    page.touch("who", 1)
    for letter in "4711":
        page.letters.key(letter)
    page.letters.enter()
    assert page.own().mrn == "4711"
    assert "patient" not in page.desk.workflow.draft.checks


def test_the_catheter_is_made_of_pieces_and_its_volume_follows() -> None:
    page = Page(begun(told(pieces=()))).at("catheter")
    page.touch("model", 0)
    page.touch("piece", 0)
    assert "nothing would be left" in page.type("114.3")
    page.pad.key("clear")
    assert page.type("29.3") == ""
    assert page.own().pieces == (Piece(model="8780", trimmed_mm=293),)
    facts = page.part("catheterFacts")
    assert isinstance(facts, Facts)
    assert [(label, value) for label, value, _ in facts.rows] == [("Implanted", "85 cm"), ("It holds", "0.187 mL")]
    page.touch("removePiece")
    assert page.own().pieces == ()
    page.touch("unknown")
    assert page.names() == ["unknown", "lengthUnknown"]


def test_a_pharmacys_mixture_is_entered_drug_by_drug_and_another_fluid_has_no_dose_yet() -> None:
    page = Page(begun()).at("syringe")
    page.touch("source", 1)
    assert page.own().dose is None
    page.touch("drug", 0)
    page.touch("strength", 0)
    assert "is above the consensus of 20 mg/mL" in page.type("250")
    page.pad.key("clear")
    page.type("10")
    page.touch("drug", 5)
    assert page.own().drugs == (
        DrugEntry(drug="morphine", concentration_pg_per_ml=10**10),
        DrugEntry(drug="bupivacaine"),
    )
    page.touch("removeDrug")
    page.touch("stable")
    page.type("90")
    assert present_frame(page.desk.tablet).next_enabled


def test_the_drawing_says_what_follows_and_the_answer_before_it_is_forgotten() -> None:
    page = Page(begun(told(front=None))).at("front")
    page.touch("front", 1)
    page.touch("seen")
    assert page.own().seen
    note = page.part("decided")
    assert isinstance(note, Note)
    assert note.headline == "The catheter alone is primed: 0.187 mL in 11 min 13 s, then the therapy."
    page.touch("front", 0)
    assert not page.own().seen
    note = page.part("decided")
    assert isinstance(note, Note)
    assert note.headline == "Tubing and catheter are primed: 0.327 mL in 19 min 37 s, then the therapy."
    assert "0.044 mL (2 min 38 s) before the end" in note.detail
    page.touch("front", 2)
    page.touch("same", 1)
    note = page.part("frontNotice")
    assert isinstance(note, Note)
    assert note.kind == "stop"


def test_a_start_dose_above_the_range_asks_for_a_reason_and_ten_fold_is_refused() -> None:
    page = Page(begun(told(dose_pg_per_day=None))).at("therapy")
    page.touch("dose")
    assert "above the start range" in page.type("10")
    page.pad.key("clear")
    page.type("1.2")
    assert page.own().dose == mg("1.2")
    assert not present_frame(page.desk.tablet).next_enabled
    page.touch("reason", 0)
    assert present_frame(page.desk.tablet).next_enabled
    page.at("alarms").touch("low")
    page.type("3")
    assert page.desk.workflow.open_points("therapy") == ()


def test_the_panel_tells_line_prime_and_dates_and_after_the_echo_what_the_pump_said() -> None:
    desk = begun()
    rows = {row.label: row.after for row in present_implant(desk.workflow, desk.tablet).rows}
    assert rows == {
        "Line, tubing + catheter": "0.327 mL",
        "Drug": "Morphine 10 mg/mL",
        "Reservoir": "20 mL",
        "Prime": "0.327 mL in 19 min 37 s",
        "Morphine, each day": "0.5 mg/day",
        "Flow": "0.05 mL/day",
        "Without a prime, no drug for": "6.5 days",
        "Low-reservoir alarm": "12-NOV-2027",
        "Refill by": "17-MAY-2027",
    }
    to_review(desk)
    told_rows = {row.label: row.after for row in present_implant(desk.workflow, desk.tablet).rows}
    assert told_rows["Prime, at first"] == "0.327 mL in 19 min 37 s, then the therapy"
    assert told_rows["Low-reservoir alarm"].startswith("12-NOV-2027")


def test_the_review_shows_patient_catheter_and_prime_as_the_pump_understood_them() -> None:
    desk = begun(told(allergies=("baclofen",)))
    to_review(desk)
    rows = {row.setting: (row.before, row.after) for row in review_rows(desk.workflow, desk.tablet)}
    assert rows["Patient facts"] == (
        "none", "Not used to opioids; No psychosis; Pain, not malignant; allergic to baclofen",
    )  # fmt: skip
    assert rows["Catheter"] == ("not known", "Ascenda 8780, two-piece, 85 cm")
    assert rows["Pump clock"][0] == "never set"
    assert rows["Prime bolus"] == ("none", "0.327 mL at 1 mL/h (24 mL/day), 19 min 37 s; basal rests")
    assert "Prime" not in rows, "one thing is ticked once"
    assert rows["Patient, on the card"] == ("", "DEMO, record 004711")
    run = desk.workflow.run
    assert run is not None
    assert run.programming.echo is not None
    assert [row.key for row in order_rows(desk.workflow, run.programming.echo, desk.tablet)] == [
        "patient", "catheter", "who",
    ]  # fmt: skip


def test_after_the_start_the_prime_runs_down_and_the_looks_come_due() -> None:
    desk, parent = begun(), QObject()
    card = ObservationViewModel(desk.tablet, parent)

    def said(name: str) -> object:
        return card.property(name)

    def row(label: str) -> str:
        rows = card.property("rows")
        return next(str(each["value"]) for each in rows if each["label"] == label)

    def passes(span: Duration) -> None:
        desk.passes(span)
        card.refresh()

    to_review(desk)
    assert said("headline") == ""
    desk.workflow.program()
    desk.answer_all()
    assert row("Still to run") == "20 min"
    assert (said("due"), said("mayLook")) == (False, False)
    passes(minutes(10))
    assert row("Still to run") == "10 min"
    desk.tablet.leave_workflow()
    desk.answer_all()
    passes(hours(1))
    assert (row("Drug"), said("due")) == ("at the tip", False)
    card.looked()
    passes(minutes(10))
    assert (said("headline"), said("due")) == ("Look at the patient now.", True)
    assert said("lookText") == "I looked: 1 of 18"
    card.looked()
    assert str(said("headline")).startswith("Next look")
    for _ in range(17):
        passes(hours(2))
        card.looked()
    assert said("headline") == "The observation is over."
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert said("headline") == ""


def test_a_prime_that_a_stop_cut_off_is_not_said_to_have_come_to_the_tip() -> None:
    desk, parent = begun(), QObject()
    card = ObservationViewModel(desk.tablet, parent)
    to_review(desk)
    desk.workflow.program()
    desk.answer_all()
    desk.passes(minutes(5))
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.interrogate()
    desk.answer_all()
    desk.passes(hours(1))
    card.refresh()
    rows = card.property("rows")
    assert rows[0] == {"label": "Prime", "value": "cut off before its end"}
    assert "short of the tip" in rows[1]["value"]


def test_a_dose_change_begins_no_observation() -> None:
    desk = adjusting()
    through(desk, mcg("330"))
    assert started_of(desk.tablet) is None


def test_injecting_is_not_offered_before_the_catheter_was_drawn_empty() -> None:
    page = Page(port_begun(port_told(came=None, drawn_nl=None, injected=False, prime=None))).at("aspirate")
    page.touch("injected")
    assert page.names() == ["least", "came"]
    page.touch("came", 1)
    assert page.names() == ["least", "came", "aspirateNotice"]
    page.touch("came", 0)
    page.touch("drawn")
    page.type("0.2")
    assert page.names() == ["least", "came", "drawn", "aspirateNotice"]
    page.touch("injected")
    assert not port_of(page.desk.workflow.draft).injected
    page.touch("drawn")
    page.type("1.5")
    assert page.names() == ["least", "came", "drawn", "clear", "injected"]
    page.touch("injected")
    assert present_frame(page.desk.tablet).next_enabled
    assert present_frame(page.desk.tablet).leave_headline == DRAWN_AND_NOT_TOLD[0]


def test_the_procedure_tells_the_drug_that_an_injection_would_push_in() -> None:
    page = Page(port_begun()).at("procedure")
    facts = page.part("deadSpace")
    assert isinstance(facts, Facts)
    assert facts.rows == (
        ("Catheter holds", "0.134 mL", "as programmed"),
        ("Access port, up to", "0.1 mL", "general knowledge"),
        ("Morphine in them", "2.342 mg", "0.8 days of dose, pushed in at once by an injection"),
    )
    page.touch("procedure", 0)
    assert port_of(page.desk.workflow.draft).procedure == "revision"
    assert port_of(page.desk.workflow.draft).prime is None
    page.at("front")
    assert page.names() == ["model", "unknown"]
    page.touch("model", 0)
    page.touch("piece", 0)
    page.type("29.3")
    page.touch("prime", 0)
    assert port_of(page.desk.workflow.draft).prime
    line = page.part("line")
    assert isinstance(line, Line)
    assert not line.asked
    assert line.parts[2][:2] == ("Catheter to the tip", "0.187 mL, no drug")


def test_a_place_that_is_not_there_does_nothing() -> None:
    page = Page(begun(told(front=None))).at("front")
    page.touch("front", 3)
    page.touch("front", -1)
    page.touch("nowhere", 0)
    assert page.own().front is None
