"""The refill's steps: what each shows, and what it does not show before an entry was made."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.consequences import PanelView, present_consequences
from app.viewmodels.date_pad import DatePadViewModel, DateRequest
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.step_fill import HIDDEN, FillViewModel, present_fill
from app.viewmodels.step_interrogate import present_interrogate
from app.viewmodels.step_syringe import present_syringe
from app.viewmodels.step_therapy import present_therapy
from app.viewmodels.step_withdraw import present_withdraw
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.viewmodels.workflow_frame import present_frame
from app.workflows.draft import Draft
from pump_core.clocks import LineTime
from pump_core.quantities import DoseRate
from tests.app.desk import Desk, label, ml


def panel(desk: Desk) -> dict[str, tuple[str, str]]:
    view: PanelView = present_consequences(desk.workflow, desk.tablet)
    return {row.label: (row.before, row.after) for row in view.rows}


def at(step_count: int, **fields: object) -> Desk:
    """A refill with everything entered, `fields` aside, so many steps on."""
    desk = Desk()
    workflow = desk.begin(**fields)
    for _ in range(step_count):
        workflow.next()
    return desk


def test_interrogate_names_patient_pump_and_therapy_and_no_volume() -> None:
    view = present_interrogate(at(0).tablet)
    assert dict(view.facts)["Patient"] == "Demo Patient 17"
    assert dict(view.facts)["Therapy"] == "3 mg/day, simple continuous"
    assert view.question == "The patient in front of me is Demo Patient 17, born 14-MAR-1961"
    assert not any("3.4 mL" in value for _, value in view.facts)


@pytest.mark.use_error("U10")
def test_before_an_entry_neither_the_expected_nor_a_nominal_volume_is_in_sight() -> None:
    desk = at(0, checks=frozenset({"patient"}))
    desk.workflow.draft = Draft(reading=desk.workflow.draft.reading, checks=frozenset({"patient"}))
    texts = [str(present_withdraw(desk.tablet)), str(present_fill(desk.tablet)), str(present_syringe(desk.tablet))]
    texts += [before + after for before, after in panel(desk).values()]
    assert not any("3.4" in text or "40 mL" in text for text in texts)
    assert present_fill(desk.tablet).capacity == ""
    assert present_withdraw(desk.tablet).expected_level < 0


def test_a_syringe_that_fits_is_said_to_and_one_that_does_not_wants_its_order_confirmed() -> None:
    assert present_syringe(at(0).tablet).kind == "good"
    view = present_syringe(at(0, label=label(product_id="infumorph-25")).tablet)
    assert (view.kind, view.headline) == ("caution", "The syringe holds 25 mg/mL, the pump 10 mg/mL.")
    assert "Do not inject." in view.detail
    assert present_syringe(at(0, label=label(lot="")).tablet).kind == "none"


@pytest.mark.parametrize(
    ("withdrawn", "kind", "headline", "words"),
    [
        ("3.4", "good", "Withdrawn 3.4 mL, exactly as expected.", "Limits 2 mL or 14.5 %."),
        ("3.2", "good", "Withdrawn 3.2 mL, 0.2 mL less than expected.", "Over-infusion of 0.5 % of 36.6 mL delivered."),
        ("3.6", "good", "Withdrawn 3.6 mL, 0.2 mL more than expected.", "Under-infusion of 0.5 %"),
        ("0.4", "caution", "Withdrawn 0.4 mL, 3 mL less than expected.", "Inject nothing until this is settled."),
        ("6.4", "caution", "Withdrawn 6.4 mL, 3 mL more than expected.", "a stall, an occlusion"),
    ],
)
def test_a_withdrawal_is_compared_in_words(withdrawn: str, kind: str, headline: str, words: str) -> None:
    view = present_withdraw(at(0, withdrawn=ml(withdrawn), syringes=()).tablet)
    assert (view.kind, view.headline) == (kind, headline)
    assert words in view.detail
    assert view.expected == "expected 3.4 mL"
    assert bool(view.causes) is (kind == "caution")


def test_a_withdrawal_settled_late_does_not_say_to_inject_nothing() -> None:
    detail = present_withdraw(at(0, withdrawn=ml("0.4")).tablet).detail
    assert "Inject no more until this is settled." in detail


def test_what_nothing_explains_ends_the_refill_with_a_hard_stop() -> None:
    desk = at(2, withdrawn=ml("6.4"))
    desk.workflow.settle_discrepancy(present_withdraw(desk.tablet).causes[-1].kept)
    view = present_withdraw(desk.tablet)
    assert view.kind == "stop"
    assert "call for help" in view.detail.lower()
    assert not present_frame(desk.tablet).next_enabled


def test_the_fill_is_totalled_in_volume_and_mass_and_compared_with_the_label() -> None:
    view = present_fill(at(3).tablet)
    assert view.total == "Injected 40 mL, 400 mg"
    assert view.verdict == "✓ as on the pharmacy label"
    assert view.syringes == ("20", "20")
    assert (view.capacity, view.alarm) == ("40 mL", "alarm 2 mL")
    assert [segment[1:] for segment in view.segments] == [(0.0, 0.5), (0.5, 1.0)]
    assert view.kind == "none"


def test_no_instruction_to_inject_appears_while_a_check_is_open() -> None:
    unsettled: tuple[dict[str, object], ...] = (
        {"withdrawn": None},
        {"withdrawn": ml("0.4")},
        {"label": label(lot="")},
        {"checks": frozenset()},
    )
    for fields in unsettled:
        view = present_fill(at(0, **fields).tablet)
        assert not view.may_inject
        first = "Confirm the needle first." if "checks" in fields else "Settle what stands open first."
        assert view.instruction == f"{first} Nothing is injected before."


@pytest.mark.use_error("U10")
def test_the_second_person_does_not_see_what_the_first_one_entered() -> None:
    desk = at(3, syringes=(ml("20"),), left_in_syringe=True)
    view = present_fill(desk.tablet)
    assert view.second
    assert view.syringes == (HIDDEN,)
    assert view.segments == ()
    shown = [view.total, view.verdict, view.headline, view.detail, *view.syringes]
    shown += [before + after for before, after in panel(desk).values()]
    assert not any("20" in text for text in shown)
    desk.workflow.set_second_total(ml("20"))
    assert present_fill(desk.tablet).syringes == ("20",)


def test_therapy_keeps_todays_dose_until_another_is_entered() -> None:
    desk = at(4)
    view = present_therapy(desk.tablet)
    assert (view.dose, view.unit, view.kind) == ("3", "mg/day", "none")
    assert view.sentence == "Morphine 10 mg/mL at 0.3 mL/day, the same all day, every day."
    desk.workflow.set_dose(DoseRate.of("4.5", "mg/day"))
    view = present_therapy(desk.tablet)
    assert (view.dose, view.kind) == ("4.5", "caution")
    assert "0.45 mL/day" in view.sentence
    assert panel(desk)["Daily dose"] == ("3 mg/day", "4.5 mg/day")


def test_a_stopped_pump_is_started_again_only_by_choice() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.begin()
    for _ in range(4):
        desk.workflow.next()
    view = present_therapy(desk.tablet)
    assert view.stopped
    assert view.restart_text == "Start again at 3 mg/day"
    assert not present_frame(desk.tablet).next_enabled
    desk.workflow.set_restart("stay_stopped")
    assert present_therapy(desk.tablet).dose == "0"
    assert not present_therapy(desk.tablet).dose_enabled
    assert "opioid withdrawal" in present_therapy(desk.tablet).sentence
    desk.workflow.set_restart("restart")
    assert present_therapy(desk.tablet).dose == "3"
    assert present_frame(desk.tablet).next_enabled


def test_consequences_stand_before_and_after_with_units_on_both_sides() -> None:
    desk = at(4)
    assert panel(desk)["Reservoir"] == ("3.4 mL", "40 mL")
    assert panel(desk)["Low-reservoir alarm"] == ("28-NOV-2026", "30-MAR-2027")
    assert panel(desk)["Drug stable until"] == ("20-JAN-2027", "22-MAY-2027")
    assert panel(desk)["Refill by"] == ("20-NOV-2026", "24-MAR-2027")
    note = present_consequences(desk.workflow, desk.tablet).note
    assert note == "Volume comes first: 29-MAR-2027, less 5 days, on an open day."
    desk.workflow.set_dose(DoseRate.of("2", "mg/day"))
    assert panel(desk)["Low-reservoir alarm"][1] == "01-JUN-2027"
    assert present_consequences(desk.workflow, desk.tablet).note.startswith("Stability comes first: 22-MAY-2027")


def test_dates_are_those_of_the_place() -> None:
    """14:41 UTC is 00:11 of the next day at nine and a half hours east."""
    desk = Desk(zone=timezone(timedelta(hours=9, minutes=30)))
    desk.begin()
    assert panel(desk)["Low-reservoir alarm"] == ("28-NOV-2026", "30-MAR-2027")
    assert panel(desk)["Drug stable until"][1] == "23-MAY-2027"


def test_letters_and_dates_are_taken_only_whole() -> None:
    parent, lots, picked = QObject(), list[str](), list[str]()
    letters = TextPadViewModel(parent)
    letters.ask(TextRequest("Lot", "as on the label", 2, 4, lots.append))
    for key in ("C", "clear", "C"):
        letters.key(key)
    letters.enter()
    assert "At least 2 signs" in str(letters.property("message"))
    for key in ("4", "!", "4", "7", "1"):
        letters.key(key)
    assert "No more than 4 signs" in str(letters.property("message"))
    letters.enter()
    assert lots == ["C447"]
    dates = DatePadViewModel(parent)
    dates.ask(DateRequest("Expiry", 2026, lambda day: picked.append(day.isoformat())))
    dates.pickDay(31)
    dates.pickMonth(1)
    dates.pickYear(2027)
    assert dates.property("shown") == "31-JAN-2027"
    dates.pickMonth(2)
    assert dates.property("dayCount") == 28
    assert not dates.property("enterEnabled")
    dates.enter()
    dates.pickDay(28)
    dates.enter()
    assert picked == ["2027-02-28"]


@pytest.mark.use_error("U10")
def test_the_initials_of_who_is_signed_in_are_refused_on_the_field_and_anothers_are_taken() -> None:
    desk = at(3, syringes=(ml("20"),), left_in_syringe=True)
    parent = QObject()
    pad, letters = NumberPadViewModel(lambda: LineTime(0), parent), TextPadViewModel(parent)
    FillViewModel(desk.tablet, pad, letters, parent).askInitials()
    for key in ("D", "C"):
        letters.key(key)
    letters.enter()
    assert letters.property("open")
    assert letters.property("messageKind") == "error"
    assert str(letters.property("message")).startswith("DC is demo clinician, who is signed in.")
    assert desk.workflow.draft.second_initials == ""
    letters.key("clear")
    assert letters.property("message") == ""
    for key in ("A", "B"):
        letters.key(key)
    letters.enter()
    assert not letters.property("open")
    assert desk.workflow.draft.second_initials == "AB"
