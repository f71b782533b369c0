"""Log and alarms: every kind of entry has words, cause and group; gaps stand in their place; alarms say what to do."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import get_args

import pytest
from PySide6.QtCore import QObject
from pytestqt.modeltest import ModelTester

from app.records.pump_log import BeganAgain, HeldLog
from app.viewmodels.alarm_text import ALARMS
from app.viewmodels.aside import AsideViewModel
from app.viewmodels.log import LogViewModel, present_log
from app.viewmodels.log_cause import DENIED, cause_text
from app.viewmodels.log_entries import GROUP_OF, GROUPS, Group, LogRow, log_rows
from app.viewmodels.log_list import LogListModel, LogRole
from app.viewmodels.log_text import event_text, readable
from pump_core.alarms import Alarm
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE, UtcTime, days, hours, minutes
from pump_core.faults import MemoryFault, Stall
from pump_core.log import DENIALS, EVENT_KINDS, Denial, Event, EventKind
from pump_core.values import replace
from telemetry.backend.inputs import Befalling
from telemetry.messages.programming import Fault
from tests.app.desk import NOW, Desk, site

DETAILS: dict[str, tuple[int, ...]] = {
    "programmed": (7, 300_000),
    "filled": (3_200_000, 3_400_000, 40_000_000),
    "clock_set": (1_000, 1_000 + 12 * MS_PER_MINUTE),
    "low_reservoir": (2_000_000,),
    "empty_reservoir": (0,),
    "single_bolus_started": (4_800_000, 10 * MS_PER_MINUTE),
    "patient_bolus_given": (4_800_000, 30_000),
    "prime_started": (24_000_000, 20 * MS_PER_MINUTE),
    "bridge_started": (200_000, 39 * MS_PER_HOUR + 14 * MS_PER_MINUTE),
    "run_ended": (2, 274_200, 274_200),
    "run_cut_off": (0, 10_000, 33_000),
    "patient_bolus_denied": (DENIALS.index("lockout"),),
    "port_aspirated": (1_500_000,),
    "alarms_silenced": (60 * MS_PER_MINUTE,),
}
CAUSES = {
    "programmed": "Revision 7 of the therapy.",
    "filled": "The pump believed 3.4 mL left; 0.2 mL less came out.",
    "clock_set": "What it shows is now 12 minutes fast against what it showed.",
    "low_reservoir": "Believed volume 2 mL.",
    "empty_reservoir": "Believed volume 0 mL.",
    "single_bolus_started": "4.8 mL/day for 10 min.",
    "patient_bolus_given": "4.8 mL/day for 30 s.",
    "prime_started": "24 mL/day for 20 min.",
    "bridge_started": "0.2 mL/day for 39 h 14 min.",
    "run_ended": "0.274 mL were ordered.",
    "run_cut_off": "0.033 mL were ordered.",
    "patient_bolus_denied": "The lockout after the last bolus was not over.",
    "alarms_silenced": "Until 23-NOV-2026 15:41; a new alarm sounds at once.",
}


def entry(kind: str, number: int = 5, detail: tuple[int, ...] | None = None, user: str = "", note: str = "") -> Event:
    figures = DETAILS.get(kind, ()) if detail is None else detail
    return Event(event_id=number, at_ms=number * 1_000, kind=kind, detail=figures, user=user, note=note)


def cause(event: Event) -> str:
    return cause_text(event, site(), lambda ms: UtcTime(NOW.ms - 5_000 + ms))


def holding(*events: Event, series: int = 0) -> Desk:
    """A tablet that read a pump and holds these entries of its log."""
    desk = Desk()
    desk.connect()
    desk.tablet.log.held = HeldLog(series, events)
    return desk


def rows(desk: Desk, group: Group = "all") -> tuple[LogRow, ...]:
    return log_rows(desk.tablet, group)


@pytest.mark.parametrize("kind", sorted(EVENT_KINDS))
def test_every_kind_of_entry_has_words_a_cause_and_a_group(kind: str) -> None:
    event = entry(kind)
    assert readable(event)
    assert "unknown to this tablet" not in event_text(event, "8637-40")
    assert cause(event) == CAUSES.get(kind, cause(event))
    assert cause(event)
    assert [row.gap for row in rows(holding(event), "all")] == [False]
    assert [group for group in GROUPS if group != "all" and rows(holding(event), group)] == [
        GROUP_OF[each] for each in get_args(EventKind) if each == kind
    ]


@pytest.mark.parametrize(
    "event",
    [
        *(entry(kind, detail=figures[:-1]) for kind, figures in DETAILS.items()),
        entry("run_ended", detail=(99, 1, 1)),
        entry("patient_bolus_denied", detail=(len(DENIALS),)),
        entry("patient_bolus_denied", detail=(-1,)),
        entry("filled", detail=(-1, 2, 3)),
        entry("clock_set", detail=(0, 2**62)),
    ],
)
def test_an_entry_without_the_figures_of_its_kind_is_named_and_not_guessed_at(event: Event) -> None:
    assert event_text(event, "8637-40").endswith("not readable by this tablet")
    assert cause(event) == ""
    assert len(rows(holding(event))) == 1


def test_a_kind_of_a_newer_pump_is_shown_by_its_name_among_all_entries_alone() -> None:
    desk = holding(entry("septum_leak"))
    assert rows(desk)[0].what == "Septum leak, unknown to this tablet"
    assert not any(rows(desk, group) for group in GROUPS if group != "all")


@pytest.mark.parametrize("denial", get_args(Denial))
def test_every_reason_for_a_denial_has_words(denial: Denial) -> None:
    assert cause(entry("patient_bolus_denied", detail=(DENIALS.index(denial),))) == DENIED[denial]


def test_counted_denials_say_when_the_last_press_was() -> None:
    event = entry("patient_bolus_denied", detail=(DENIALS.index("lockout"), 3, 65_000))
    assert cause(event) == "The lockout after the last bolus was not over. The last press was at 23-NOV-2026 14:42."


@pytest.mark.parametrize(
    ("withdrawn", "expected", "said"),
    [
        (3_400_000, 3_410_000, "as much came out"),
        (4_000_000, 3_400_000, "0.6 mL more came out"),
        (2_800_000, 3_400_000, "0.6 mL less came out"),
    ],
)
def test_a_fill_says_which_way_the_needle_differed_from_what_the_pump_believed(
    withdrawn: int, expected: int, said: str
) -> None:
    assert said in cause(entry("filled", detail=(withdrawn, expected, 1)))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (0, 10**12, "It had not been set before."),
        (10**12, 10**12 + 59_999, "By less than a minute."),
        (10**12, 10**12 - MS_PER_HOUR, "What it shows is now 1 hour slow against what it showed."),
    ],
)
def test_a_clock_that_was_set_says_how_far_it_moved(old: int, new: int, said: str) -> None:
    assert cause(entry("clock_set", detail=(old, new))) == said


def test_entries_come_newest_first_with_time_author_and_what_was_said() -> None:
    desk = Desk(zone=timezone(timedelta(hours=2)))
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    first, *others = rows(desk)
    assert (first.what, first.when, first.who) == ("Stopped", "23-NOV-2026 16:41", "demo clinician")
    assert others[-1].what == "8637-40 made"
    titration = next(row for row in others if "Titration" in row.detail)
    assert titration.detail == "Revision 2 of the therapy. “large increase dose morphine: Titration after implant”"
    assert len({row.key for row in rows(desk)}) == len(rows(desk))


@pytest.mark.parametrize("group", GROUPS)
def test_missing_entries_stand_in_their_place_whatever_group_is_chosen(group: Group) -> None:
    desk = holding(entry("stopped", 3), entry("motor_stall", 7), entry("patient_bolus_denied", 8))
    gap = next(row for row in rows(desk, group) if row.gap)
    assert gap.what == "Entries are missing here"
    assert gap.detail.startswith("3 entries are missing, from ")
    if group == "all":
        assert [row.gap for row in rows(desk, group)] == [False, False, True, False]


def test_a_lost_memory_is_a_gap_of_unknown_length() -> None:
    lost = Event(event_id=90_000, at_ms=90_000, kind="critical_memory_error", detail=(), user="", note="")
    gap = rows(holding(entry("stopped", 3), lost))[1]
    assert gap.gap
    assert "lost a part of its memory" in gap.detail


def test_a_log_that_began_again_says_so_below_its_first_entry_in_this_sitting_and_in_later_ones() -> None:
    desk = holding(entry("made", 0, ()), entry("stopped", 1), series=2)
    later = rows(desk)[-1]
    assert (later.gap, later.what) == (True, "This log began again here")
    assert "read another log under this serial" in later.detail
    desk.tablet.log.found = (BeganAgain(2, entry("stopped", 9), entry("filled", 9)),)
    assert "entry 9 of" in rows(desk)[-1].detail
    assert not any(row.gap for row in rows(holding(entry("made", 0, ()), entry("stopped", 1))))


def test_a_log_that_was_not_read_to_its_end_says_so() -> None:
    desk = Desk()
    desk.connect()
    assert present_log(desk.tablet, "all").problem == ""
    desk.tablet.stop_pump()
    while not any(type(message).__name__ == "ReadLog" for message in desk.messages()):
        desk.answer()
    assert present_log(desk.tablet, "all").problem == "", "it is being read"
    desk.drop()
    assert present_log(desk.tablet, "all").problem == "1 newer entry is not read yet."
    desk.tablet.interrogate()
    desk.answer()
    desk.answer_with(Fault(code="memory", detail="the log could not be read"))
    assert "was not read to its end" in present_log(desk.tablet, "all").problem


def test_every_alarm_has_words_and_the_priority_that_its_class_has() -> None:
    assert set(ALARMS) == set(get_args(Alarm))
    high = {alarm for alarm, words in ALARMS.items() if words.priority == "high"}
    assert high == {"end_of_service", "motor_stall", "critical_memory_error", "empty_reservoir", "stopped_too_long"}
    for words in ALARMS.values():
        assert words.what
        assert words.why.endswith(".")
        assert words.do.endswith(".")


def test_alarms_stand_on_top_with_since_when() -> None:
    desk = Desk()
    desk.connect()
    assert present_log(desk.tablet, "all").quiet == "No alarm when the pump was read at 14:41."
    desk.machine.take(Befalling(fault=MemoryFault(critical=False)))
    desk.machine.take(Befalling(fault=Stall(found_after_ms=0, recovers_after_ms=None)))
    desk.passes(hours(0))
    desk.tablet.interrogate()
    desk.answer_all()
    view = present_log(desk.tablet, "all")
    assert [(row.what, row.priority) for row in view.alarms] == [("Motor stall", "high"), ("Memory error", "medium")]
    assert {row.since for row in view.alarms} == {"since 23-NOV-2026 14:41"}
    assert view.quiet == ""


@pytest.mark.use_error("U33")
def test_a_volume_alarm_shows_its_reason_and_what_the_pump_believes() -> None:
    desk = Desk()
    desk.connect()
    desk.passes(days(5))
    desk.tablet.interrogate()
    desk.answer_all()
    view = present_log(desk.tablet, "all")
    (low,) = view.alarms
    assert low.what == "Low reservoir"
    assert low.why.endswith("It believes 1.9 mL left.")
    assert low.since == "since 28-NOV-2026 06:41"
    assert (view.rows[0].what, view.rows[0].detail) == ("Low-reservoir alarm", "Believed volume 2 mL.")


@pytest.mark.parametrize("group", ["alarms", "boluses"])
def test_a_group_without_entries_says_so(group: Group) -> None:
    desk = holding(entry("stopped", 3))
    view = present_log(desk.tablet, group)
    assert (view.rows, view.empty) == ((), "No entry of this kind.")


def test_before_a_reading_there_is_nothing_but_the_reason() -> None:
    view = present_log(Desk().tablet, "all")
    assert (view.rows, view.alarms, view.empty) == ((), (), "No pump was read in this sitting.")


def some(*keys: str) -> tuple[LogRow, ...]:
    return tuple(LogRow(key, "", key) for key in keys)


def entries(model: LogViewModel) -> LogListModel:
    rows = model.findChild(LogListModel)
    assert isinstance(rows, LogListModel)
    return rows


def changes(model: LogListModel) -> list[str]:
    told = list[str]()
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"inserted {first}-{last}"))
    model.dataChanged.connect(lambda top, bottom: told.append(f"changed {top.row()}-{bottom.row()}"))
    return told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (some("b", "a"), some("b", "a"), []),
        (some("b", "a"), some("d", "c", "b", "a"), ["inserted 0-1", "changed 2-3"]),
        (some("b", "a"), (LogRow("b", "", "other"), LogRow("a", "", "a")), ["changed 0-1"]),
        (some("b", "a"), some("a"), ["reset"]),
        (some("b", "a"), some("d", "c"), ["reset"]),
        (some("b", "a"), (), ["reset"]),
        ((), some("a"), ["reset"]),
    ],
)
def test_rows_that_stay_keep_their_place_in_the_list(
    before: tuple[LogRow, ...], after: tuple[LogRow, ...], told: list[str], qtmodeltester: ModelTester
) -> None:
    parent = QObject()
    model = LogListModel(parent)
    model.show(before)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # as it ships
    seen = changes(model)
    model.show(after)
    assert seen == told
    assert [model.data(model.index(place), LogRole.WHAT) for place in range(model.rowCount())] == [
        row.what for row in after
    ]


def test_a_closed_screen_is_not_worked_out_and_each_opening_begins_with_all() -> None:
    parent, desk = QObject(), Desk()
    aside = AsideViewModel(desk.tablet, parent)
    model = LogViewModel(desk.tablet, aside, parent)
    desk.connect()
    assert entries(model).rowCount() == 0
    aside.openLog()
    everything = entries(model).rowCount()
    assert everything == len(desk.tablet.log.held.newest)
    model.chooseGroup(GROUPS.index("boluses"))
    assert 0 < entries(model).rowCount() < everything
    aside.close()
    aside.openLog()
    assert entries(model).rowCount() == everything


def test_a_read_that_moves_a_time_by_a_minute_moves_no_row() -> None:
    parent, desk = QObject(), Desk()
    aside = AsideViewModel(desk.tablet, parent)
    model = LogViewModel(desk.tablet, aside, parent)
    desk.connect()
    aside.openLog()
    seen = changes(entries(model))
    read = desk.tablet.read
    assert read is not None
    at = read.reading.read_at + minutes(1)
    desk.tablet.read = replace(read, reading=replace(read.reading, read_at=at))
    desk.tablet.tell()
    assert seen == [f"changed 0-{entries(model).rowCount() - 1}"]


def test_a_reading_that_grows_old_greys_the_rows() -> None:
    parent, desk = QObject(), Desk()
    aside = AsideViewModel(desk.tablet, parent)
    model = LogViewModel(desk.tablet, aside, parent)
    desk.connect()
    aside.openLog()
    assert model.property("stale") is False
    desk.now = desk.now + minutes(6)
    model.time_passes()
    assert model.property("stale") is True
