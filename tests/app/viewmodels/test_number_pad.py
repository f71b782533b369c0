"""The number pad: keys, a double touch, judgement on Enter, and text that a refusal leaves standing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.workflows.entries import Judgement, Queried, Value, judge_dose, judge_volume
from pump_core.clocks import LineTime
from pump_core.quantities import DoseRate
from tests.app.desk import draft, ml, site


class Pad:
    """A pad on a bench; `touch` touches keys, each `apart` ms after the last."""

    def __init__(self, judge: Callable[[str], Judgement]) -> None:
        self.ms = 0
        self.parent = QObject()
        self.model = NumberPadViewModel(lambda: LineTime(self.ms), self.parent)
        self.taken: list[Value] = []
        self.model.ask(PadRequest("Syringe 1", "mL", "In mL, to a tenth.", "Today 3 mL", judge, self.taken.append))

    def touch(self, *keys: str, apart: int = 200) -> None:
        for key in keys:
            self.ms += apart
            self.model.key(key)

    def type(self, text: str) -> None:
        self.touch(*text)
        self.model.enter()

    def said(self) -> tuple[str, str]:
        return str(self.model.property("messageKind")), str(self.model.property("message"))

    def typed(self) -> str:
        return str(self.model.property("typed"))

    def is_open(self) -> bool:
        return bool(self.model.property("open"))


def volume_pad() -> Pad:
    given = draft()
    return Pad(lambda typed: judge_volume("syringe", typed, given, site()))


def dose_pad() -> Pad:
    given = draft()
    return Pad(lambda typed: judge_dose(typed, given, site()))


def test_it_opens_empty_with_its_limits_and_todays_value() -> None:
    pad = volume_pad()
    shown = {name: pad.model.property(name) for name in ("open", "title", "unit", "limitsText", "todayText", "typed")}
    assert shown == {
        "open": True,
        "title": "Syringe 1",
        "unit": "mL",
        "limitsText": "In mL, to a tenth.",
        "todayText": "Today 3 mL",
        "typed": "",
    }
    assert pad.said() == ("none", "")


@pytest.mark.parametrize(
    ("keys", "typed"),
    [
        ("20", "20"),
        ("0.3", "0.3"),
        (".5", ".5"),
        ("1234", "1,234"),
        ("1234567", "1,234,567"),
        ("1234.5", "1,234.5"),
        ("100", "100"),
    ],
)
def test_digits_stand_grouped_as_typed(keys: str, typed: str) -> None:
    pad = volume_pad()
    pad.touch(*keys)
    assert pad.typed() == typed


@pytest.mark.parametrize(
    ("keys", "typed", "words"),
    [
        (["1", ".", "5", "."], "1.5", "There is a point already."),
        (["0", "5"], "0", "A number does not begin with 05."),
        (list("1234567891"), "123,456,789", "No more than 9 digits."),
    ],
)
def test_a_key_that_makes_no_number_is_refused_and_changes_nothing(keys: list[str], typed: str, words: str) -> None:
    pad = volume_pad()
    pad.touch(*keys)
    assert pad.typed() == typed
    kind, message = pad.said()
    assert kind == "error"
    assert message.startswith(words)


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(("apart", "typed", "kind"), [(149, "2", "query"), (150, "22", "none"), (200, "22", "none")])
def test_a_second_touch_of_one_key_within_150_ms_is_queried(apart: int, typed: str, kind: str) -> None:
    pad = volume_pad()
    pad.touch("2")
    pad.touch("2", apart=apart)
    assert pad.typed() == typed
    assert pad.said()[0] == kind


def test_a_queried_touch_counts_when_it_is_meant_and_another_key_is_never_queried() -> None:
    pad = volume_pad()
    pad.touch("2")
    pad.touch("2", apart=100)
    assert pad.said() == ("query", "2 was touched twice very quickly. Touch it once more if you mean it twice.")
    pad.touch("2")
    assert pad.typed() == "22"
    pad.touch("3", apart=10)
    assert pad.typed() == "223"


def test_correcting_twice_quickly_is_no_slip() -> None:
    pad = volume_pad()
    pad.touch("1", "2", "3")
    pad.touch("backspace", "backspace", apart=50)
    assert pad.typed() == "1"
    pad.touch("clear")
    assert pad.typed() == ""


@pytest.mark.parametrize("typed", ["50", "20.5", "0", ".5", "5.0", "5.", "3.25"])
def test_a_refused_entry_stays_on_the_pad_with_the_reason(typed: str) -> None:
    pad = volume_pad()
    pad.type(typed)
    assert pad.is_open()
    assert pad.typed() == typed
    kind, message = pad.said()
    assert kind == "error"
    assert message
    assert pad.taken == []


def test_enter_on_nothing_says_what_to_type() -> None:
    pad = volume_pad()
    pad.model.enter()
    assert pad.said() == ("error", "Nothing typed yet. Type the number that you read.")


def test_the_next_key_takes_the_message_away() -> None:
    pad = volume_pad()
    pad.type("50")
    pad.touch("backspace")
    assert pad.said() == ("none", "")
    assert pad.typed() == "5"


def test_an_entry_that_stands_closes_the_pad_and_is_handed_over_once() -> None:
    pad = volume_pad()
    pad.type("20")
    assert not pad.is_open()
    assert pad.taken == [ml("20")]
    pad.model.enter()
    assert pad.taken == [ml("20")]
    assert pad.typed() == ""


def test_cancel_hands_over_nothing() -> None:
    pad = volume_pad()
    pad.touch("2")
    pad.model.cancel()
    assert not pad.is_open()
    assert pad.taken == []


def test_a_dose_off_the_pumps_step_is_taken_with_a_second_enter_and_only_then() -> None:
    pad, offered = dose_pad(), judge_dose("3.12345", draft(), site())
    assert isinstance(offered, Queried)
    pad.type("3.12345")
    assert pad.is_open()
    assert pad.said() == ("caution", offered.message)
    pad.model.enter()
    assert pad.taken == [offered.value]


def test_a_key_after_the_query_withdraws_the_offer() -> None:
    pad = dose_pad()
    pad.type("3.12345")
    pad.touch("backspace", "backspace", "backspace", "backspace")
    assert pad.typed() == "3.1"
    pad.model.enter()
    assert pad.taken == [DoseRate.of("3.1", "mg/day")]
