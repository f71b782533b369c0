"""What the alarm screens say: what can be done, what came of it, what other settings change, and the tones."""

from __future__ import annotations

import io
import wave
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject

from app.sound import NO_DEVICE, Heard, Make
from app.viewmodels.alarm_acts import present_acts
from app.viewmodels.consequences import PanelView
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.step_alarms import AlarmsViewModel, present_alarms, present_alarms_panel
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.tones import TonesViewModel, present_tones
from app.workflows.alarm_rules import AlarmsWanted
from app.workflows.tones import RATE, shipped_pitches, tone_of, wave_of
from pump_core.alarms import AlarmClass
from pump_core.clocks import LineTime, days, minutes
from tests.app.desk import Desk, constants
from tests.pump_core.examples import nl


class Listener:
    """Hears everything at once, or nothing."""

    def __init__(self, why_not: str = "") -> None:
        self.why_not = why_not
        self.played: list[bytes] = []

    def play(self, make: Make, heard: Heard) -> None:
        self.played.append(make())
        heard(self.why_not)

    def drain(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing plays."""


def low() -> Desk:
    desk = Desk()
    desk.connect()
    desk.passes(days(6))
    desk.tablet.interrogate()
    desk.answer_all()
    return desk


def at_alarms() -> Desk:
    desk = Desk()
    desk.connect()
    desk.tablet.start_alarm_settings()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    return desk


def panel(desk: Desk) -> PanelView:
    assert desk.tablet.read is not None
    return present_alarms_panel(desk.workflow, desk.tablet, desk.tablet.read)


def test_without_an_alarm_there_is_nothing_to_silence() -> None:
    desk = Desk()
    assert present_acts(desk.tablet).silence == ""
    desk.connect()
    view = present_acts(desk.tablet)
    assert (view.silence, view.acknowledge, view.settings, view.headline) == ("", "", True, "")


def test_a_silence_says_until_when_by_whom_and_that_it_ends() -> None:
    desk = low()
    assert present_acts(desk.tablet).silence == "Silence for 60 min"
    desk.tablet.do_act("silence")
    view = present_acts(desk.tablet)
    assert (view.settings, view.why_not, view.headline) == (False, "The pump is being asked.", "Silencing.")
    desk.answer_all()
    view = present_acts(desk.tablet)
    assert view.headline == "Silent until 15:41, by demo clinician."
    assert view.text == "A new alarm sounds at once, and the cause is still there."
    desk.passes(minutes(60))
    assert present_acts(desk.tablet).headline != view.headline


def test_a_silence_that_was_not_taken_says_that_the_alarm_goes_on() -> None:
    desk = low()
    desk.journal.broken = frozenset({"write"})
    desk.tablet.do_act("silence")
    view = present_acts(desk.tablet)
    assert view.headline == "Not done. The alarm goes on."
    assert "could not be written" in view.text


def test_who_may_not_is_told_why() -> None:
    desk = low()
    desk.tablet.site.who.locked = True
    assert (present_acts(desk.tablet).settings, present_acts(desk.tablet).why_not) == (False, "First sign in.")


@pytest.mark.use_error("U20")
def test_the_panel_has_the_days_from_alarm_to_empty_before_and_after() -> None:
    desk = at_alarms()
    desk.workflow.set_own(AlarmsWanted(low_nl=nl("1 mL")))
    rows = {row.label: (row.before, row.after) for row in panel(desk).rows}
    assert rows["Alarm at"] == ("2 mL", "1 mL")
    assert rows["From alarm to empty"] == ("6 days", "3 days")
    assert rows["Critical alarms"] == ("every 10 min", "every 10 min")
    view = present_alarms(desk.tablet)
    assert (view.kind, view.headline) == ("caution", "A low-reservoir alarm at 1 mL is below the usual 2 mL.")
    desk.workflow.set_own(AlarmsWanted(low_nl=nl("4 mL")))
    assert {row.label: row.after for row in panel(desk).rows}["It comes"] == "now"
    assert present_alarms(desk.tablet).kind == "none"


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("askLow", "0.9", "the nearest is 1 mL"),
        ("askLow", "11", "the nearest is 10 mL"),
        ("askLow", "2.05", ""),
        ("askCritical", "9", "the nearest is 10 min"),
        ("askCritical", "121", "the nearest is 120 min"),
        ("askCritical", "10.5", "Whole minutes only."),
        ("askNoncritical", "59", "the nearest is 60 min"),
        ("askNoncritical", "1441", "the nearest is 1,440 min"),
    ],
)
def test_the_pad_refuses_what_the_pump_does_not_take_and_clamps_nothing(field: str, typed: str, words: str) -> None:
    desk, parent = at_alarms(), QObject()
    pad = NumberPadViewModel(iter_time(), parent)
    page = AlarmsViewModel(desk.tablet, pad, TextPadViewModel(pad), parent)
    getattr(page, field)()
    for key in typed:
        pad.key(key)
    pad.enter()
    assert pad.property("messageKind") == "error"
    assert words in str(pad.property("message"))
    assert desk.workflow.draft.own == AlarmsWanted()


@pytest.mark.parametrize(
    ("field", "typed", "wanted"),
    [
        ("askLow", "4", AlarmsWanted(low_nl=4_000_000)),
        ("askCritical", "30", AlarmsWanted(critical_ms=1_800_000)),
        ("askNoncritical", "90", AlarmsWanted(noncritical_ms=5_400_000)),
    ],
)
def test_what_is_typed_is_set_and_the_rest_stays(field: str, typed: str, wanted: AlarmsWanted) -> None:
    desk, parent = at_alarms(), QObject()
    pad = NumberPadViewModel(iter_time(), parent)
    page = AlarmsViewModel(desk.tablet, pad, TextPadViewModel(pad), parent)
    getattr(page, field)()
    for key in typed:
        pad.key(key)
    pad.enter()
    assert desk.workflow.draft.own == wanted


def iter_time() -> NumberPadClock:
    return NumberPadClock()


class NumberPadClock:
    """Every touch comes slowly."""

    def __init__(self) -> None:
        self._ms = 0

    def __call__(self) -> LineTime:
        self._ms += 200
        return LineTime(self._ms)


@pytest.mark.parametrize(("urgency", "pitches", "seconds"), [("critical", 2, 3), ("noncritical", 1, 1)])
def test_a_tone_has_the_length_and_the_pitches_of_its_class(urgency: AlarmClass, pitches: int, seconds: int) -> None:
    sound = wave_of(tone_of(urgency, constants().catalogue.pumps["8637-40"]), shipped_pitches())
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        frames = file.readframes(file.getnframes())
        assert file.getnframes() == seconds * RATE
    half = RATE // 2
    pieces = [memoryview(frames).cast("h")[at : at + half] for at in range(0, seconds * RATE, half)]
    turns = {sum(one < 0 <= other for one, other in pairwise(piece)) for piece in pieces}
    assert len(turns) == pitches
    ends = pieces if pitches > 1 else [memoryview(frames).cast("h")]
    assert all(abs(piece[0]) < 100 and abs(piece[-1]) < 2_000 for piece in ends), "no click"


def test_where_nothing_plays_a_notice_says_so_and_goes_once_something_is_heard() -> None:
    desk, parent, sound = Desk(), QObject(), Listener(NO_DEVICE)
    assert present_tones(desk.tablet).critical == ""
    tones = TonesViewModel(desk.tablet, sound, parent)
    tones.hearCritical()
    assert sound.played == []
    desk.connect()
    assert (present_tones(desk.tablet).critical, present_tones(desk.tablet).noncritical) == (
        "two tones, 3 s",
        "one tone, 1 s",
    )
    tones.hearNoncritical()
    assert str(tones.property("silentText")).startswith("No loudspeaker was found. The tones cannot be heard here")
    sound.why_not = ""
    tones.hearCritical()
    assert tones.property("silentText") == ""
    assert len(sound.played) == 2
