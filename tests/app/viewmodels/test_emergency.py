"""The emergency screen: a card or a said absence for every drug and direction, beside the pump's own numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.aside import AsideViewModel
from app.viewmodels.emergency import EmergencyView, EmergencyViewModel, present_emergency
from app.workflows.emergency_cards import DIRECTIONS, Cards, Direction, shipped_cards
from pump_core.clocks import hours, minutes
from pump_core.faults import LowBattery, Stall
from pump_core.prescription import Component, Mixture
from pump_core.values import replace
from telemetry.backend.inputs import Befalling
from tests.app.desk import Desk, constants

CARDS = shipped_cards()
DRUGS = tuple(constants().drugs.drugs)


def shown(desk: Desk, direction: Direction = "overdose", chosen: str = "", every: bool = False) -> EmergencyView:
    return present_emergency(desk.tablet, CARDS, direction, chosen, every)


def at_desk(scenario: str = "refill-due") -> Desk:
    desk = Desk(scenario)
    desk.connect()
    return desk


def read(desk: Desk) -> None:
    desk.tablet.interrogate()
    desk.answer_all()


def told(view: EmergencyView) -> dict[str, tuple[str, str]]:
    return {label: (value, note) for label, value, note in view.numbers}


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("drug", DRUGS)
def test_every_drug_can_be_chosen_without_a_pump_and_has_a_card_or_says_why_not(
    drug: str, direction: Direction
) -> None:
    view = shown(Desk(), direction, drug)
    card = CARDS[drug][direction]
    assert constants().drugs.drugs[drug].name in view.title
    assert view.numbers == ()
    assert "No pump was read" in view.no_numbers
    if card.absent is None:
        assert [part.title for part in view.sections] == [
            "Look for", "Do first", "What the pump can do now", "Tell the emergency team",
        ]  # fmt: skip
        assert [part.rows for part in view.sections] == [card.look, card.first, card.pump, card.tell]
        assert view.absent == ""
    else:
        assert view.sections == ()
        assert view.absent == card.absent.text
        assert card.absent.source in view.absent_source


def test_without_a_pump_and_a_choice_it_asks_for_the_drug() -> None:
    view = shown(Desk())
    assert view.title == "Overdose: which drug?"
    assert view.sections == ()
    assert view.absent.startswith("Choose the drug.")
    assert [each for each, _ in view.drugs] == list(DRUGS)


def test_the_numbers_of_the_demo_pump() -> None:
    assert told(shown(at_desk())) == {
        "Drug": ("Morphine 10 mg/mL", ""),
        "Now": ("RUNNING, simple continuous", "flow 0.3 mL/day"),
        "Dose": ("3 mg/day", "0.125 mg/h now"),
        "Given in the last 24 h": ("3 mg in 0.3 mL", "since 22-NOV-2026 14:41, no patient bolus"),
        "Left in the reservoir": ("3.4 mL of 40 mL", "34 mg, calculated"),
        "From pump to tip": ("0.274 mL", "tubing 0.14 mL, catheter 0.134 mL"),
        "Filled": ("24-JUL-2026 14:41", "40 mL injected, lot MF3290"),
        "Next alarm": ("28-NOV-2026 06:41", "low reservoir"),
        "Alarms now": ("None", ""),
        "At minimum rate": ("0.06 mg/day", "0.006 mL/day, no therapy"),
        "Pump": ("8637-40, serial EMU900238", ""),
    }


def test_the_pump_names_its_drug_and_minimum_rate_of_baclofen_is_no_therapy() -> None:
    view = shown(at_desk("baclofen"), "withdrawal")
    assert view.title == "Withdrawal: baclofen"
    assert view.drugs == (("baclofen", "Baclofen"),)
    assert told(view)["At minimum rate"] == ("12 mcg/day", "0.006 mL/day, no therapy")
    assert told(view)["Left in the reservoir"] == ("12 mL of 20 mL", "24,000 mcg, calculated")


def test_another_drug_can_be_looked_up_and_the_numbers_stay_those_of_the_pump() -> None:
    view = shown(at_desk(), "overdose", "baclofen", every=True)
    assert view.title == "Overdose: baclofen"
    assert told(view)["Drug"][0] == "Morphine 10 mg/mL"
    assert shown(at_desk(), "overdose", "baclofen").drug == "morphine", "while only the pump's own are offered"


def test_a_mixture_offers_each_of_its_drugs_and_tells_the_mass_of_each() -> None:
    desk = at_desk()
    was = desk.tablet.read
    assert was is not None
    assert was.pump.therapy.prescription is not None
    second = Component(drug="clonidine", concentration_pg_per_ml=100_000_000)
    mixture = Mixture(components=(*was.pump.therapy.prescription.mixture.components, second))
    therapy = was.pump.therapy.model_copy(
        update={
            "prescription": was.pump.therapy.prescription.model_copy(update={"mixture": mixture}),
            "doses_pg_per_day": (*was.pump.therapy.doses_pg_per_day, 30_000_000),
        }
    )
    desk.tablet.read = replace(was, pump=was.pump.model_copy(update={"therapy": therapy}))
    view = shown(desk)
    assert view.drugs == (("morphine", "Morphine"), ("clonidine", "cloNIDine"))
    assert told(view)["Drug"][0] == "Morphine 10 mg/mL + cloNIDine 100 mcg/mL"
    assert told(view)["Dose"] == ("3 mg/day + 30 mcg/day", "0.125 mg/h + 1.25 mcg/h now")
    assert told(view)["Left in the reservoir"][1] == "34 mg + 340 mcg, calculated"


def test_a_stopped_pump_says_so_and_what_it_gave_before() -> None:
    desk = at_desk()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.passes(hours(6))
    read(desk)
    numbers = told(shown(desk))
    assert numbers["Now"] == ("STOPPED, no infusion", "flow 0 mL/day")
    assert numbers["Dose"] == ("0 mg/day", "0 mg/h now")
    assert numbers["Given in the last 24 h"][0] == "2.25 mg in 0.225 mL"


@pytest.mark.parametrize(
    ("fault", "now", "alarm"),
    [
        (Stall(found_after_ms=0, recovers_after_ms=None), "MOTOR STALL: may deliver nothing", "Motor stall"),
        (LowBattery(safe_state=True), "SAFE STATE: minimum rate, no therapy", "Safe state: the program was lost"),
    ],
)
def test_a_pump_that_may_deliver_nothing_never_reads_as_running(
    fault: Stall | LowBattery, now: str, alarm: str
) -> None:
    desk = at_desk()
    desk.machine.take(Befalling(fault=fault))
    desk.passes(hours(1))
    read(desk)
    numbers = told(shown(desk))
    assert numbers["Now"][0] == now
    assert numbers["Alarms now"][0] == alarm


def test_a_rotor_that_stood_still_is_told_beside_the_count() -> None:
    desk = at_desk()
    desk.machine.take(Befalling(fault=Stall(found_after_ms=0, recovers_after_ms=60_000)))
    desk.passes(hours(3))
    read(desk)
    assert told(shown(desk))["Given in the last 24 h"][1].endswith("The rotor stood still in this time: it was less")


def test_without_the_whole_log_the_last_24_h_are_not_known() -> None:
    desk = at_desk()
    desk.tablet.log.held = replace(desk.tablet.log.held, newest=())
    assert told(shown(desk))["Given in the last 24 h"][0] == "not known"


def test_a_pump_that_was_never_programmed_has_a_name_and_every_card_is_offered() -> None:
    view = shown(at_desk("factory"))
    assert told(view) == {"Therapy": ("never programmed", ""), "Pump": ("8637-40, serial EMU770001", "")}
    assert len(view.drugs) == len(DRUGS)


@pytest.mark.parametrize(
    ("later", "age"),
    [(minutes(0), "just now"), (minutes(12), "12 min ago"), (hours(26) + minutes(5), "26 h 5 min ago")],
)
def test_the_reading_carries_its_age(later: object, age: str) -> None:
    desk = at_desk()
    desk.now = desk.now + later  # type: ignore[operator]  # a table of durations
    assert shown(desk).numbers_title.endswith(age)


def test_numbers_of_a_link_that_is_away_are_stale_and_stay() -> None:
    desk = at_desk()
    fresh = shown(desk)
    desk.cut()
    stale = shown(desk)
    assert (fresh.stale, stale.stale) == (False, True)
    assert stale.numbers == fresh.numbers
    assert stale.sections == fresh.sections


def test_the_cards_are_read_when_the_screen_is_opened_and_once() -> None:
    parent, loads = QObject(), list[int]()

    def load() -> Cards:
        loads.append(1)
        return CARDS

    desk = at_desk()
    aside = AsideViewModel(desk.tablet, parent)
    model = EmergencyViewModel(desk.tablet, load, aside, parent)
    read(desk)
    assert (loads, model.property("title")) == ([], "")
    aside.openEmergency()
    aside.close()
    aside.openEmergency()
    assert (loads, model.property("title")) == ([1], "Overdose: morphine")


def test_each_opening_begins_with_the_pumps_drug_and_overdose() -> None:
    parent, desk = QObject(), at_desk()
    aside = AsideViewModel(desk.tablet, parent)
    model = EmergencyViewModel(desk.tablet, lambda: CARDS, aside, parent)
    aside.openEmergency()
    model.showEveryDrug()
    model.chooseDrug(DRUGS.index("baclofen"))
    model.chooseDirection(1)
    assert tuple(model.property(name) for name in ("title", "drug", "direction")) == (
        "Withdrawal: baclofen",
        DRUGS.index("baclofen"),
        1,
    )
    aside.close()
    aside.openEmergency()
    assert tuple(model.property(name) for name in ("title", "drug", "direction")) == ("Overdose: morphine", 0, 0)


def test_a_workflow_that_begins_takes_the_place_of_what_was_looked_at() -> None:
    parent, desk = QObject(), at_desk()
    aside = AsideViewModel(desk.tablet, parent)
    aside.openLog()
    assert aside.shows("log")
    desk.tablet.start_refill()
    assert aside.shows("")
