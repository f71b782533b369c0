"""The check around a scan: what is kept, what is found after it, and when it is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.records.entities import Scan
from app.viewmodels.mri import present_mri, scan_text
from app.workflows.mri_data import shipped_mri
from app.workflows.scan_check import ScanCheck
from pump_core.clocks import MS_PER_MINUTE, Duration, PumpTime, days, hours, minutes
from pump_core.faults import LowBattery, MagneticField
from pump_core.quantities import PG_PER_MG
from telemetry.backend.inputs import Befalling, Interrogating
from telemetry.messages.reading import Interrogate
from tests.app.desk import Desk
from tests.app.workflows.test_minimum_rate import restart

WAIT = shipped_mri().read_again


class MemoryScans:
    """The records in memory; a broken one fails."""

    def __init__(self) -> None:
        self.scans: list[Scan] = []
        self.broken = ""

    def keep_scan(self, scan: Scan, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        if self.broken:
            failed(self.broken)
            return
        self.scans.append(scan)
        then()

    def newest_scan(self, serial: str, then: Callable[[Scan | None], None], failed: Callable[[str], None]) -> None:
        then(next((scan for scan in reversed(self.scans) if scan.pump_serial == serial), None))


class Suite:
    """A desk beside a scanner."""

    def __init__(self, scenario: str = "refill-due") -> None:
        self.desk = Desk(scenario)
        self.port = MemoryScans()
        self.check = ScanCheck(self.desk.tablet, self.port)
        self.desk.connect()

    def keep(self, field: str = "3 T") -> None:
        self.check.choose(field)
        self.check.keep()
        self.desk.answer_all()

    def scan(self, **fields: object) -> None:
        """Half an hour in the field; what is not named goes as it should."""
        values: dict[str, object] = {
            "lasts_ms": 30 * MS_PER_MINUTE,
            "found_after_ms": 10 * MS_PER_MINUTE,
            "recovers_after_ms": 5 * MS_PER_MINUTE,
            "recovery_found_after_ms": 10 * MS_PER_MINUTE,
            "latches": False,
        }
        self.desk.machine.take(Befalling(fault=MagneticField.model_validate(values | fields)))
        self.desk.passes(minutes(30))

    def read(self) -> None:
        self.check.check()
        self.desk.machine.take(Interrogating())
        self.desk.answer_all()

    def verdict(self) -> tuple[str, str]:
        view = present_mri(self.desk.tablet, self.check)
        return view.kind, view.headline


def phase(check: ScanCheck) -> str:
    return check.phase


def test_without_a_field_nothing_is_kept() -> None:
    suite = Suite()
    suite.check.keep()
    suite.check.check()
    assert suite.desk.messages() == []
    assert suite.check.phase == "before"
    assert not present_mri(suite.desk.tablet, suite.check).can_keep


@pytest.mark.parametrize("field", ["1.5 T", "3 T"])
def test_the_pump_is_read_anew_and_its_own_words_are_kept_durably(field: str) -> None:
    suite = Suite()
    suite.desk.passes(minutes(7))
    suite.check.choose(field)
    suite.check.keep()
    assert any(isinstance(message, Interrogate) for message in suite.desk.messages())
    suite.desk.answer_all()
    (scan,) = suite.port.scans
    assert (scan.kind, scan.field, scan.at) == ("before", field, suite.desk.now)
    assert suite.check.phase == "kept"
    assert suite.check.kept is not None
    assert suite.check.kept.read.pump.pump_time_ms == suite.desk.machine.now.ms
    assert scan_text(suite.check) == "open: check after the scan"
    view = present_mri(suite.desk.tablet, suite.check)
    assert view.kept == f"Kept on 23-NOV-2026 14:48 for a scan at {field}."
    assert ("Daily dose", "3 mg/day") in view.settings


def test_a_record_that_fails_keeps_nothing_and_says_so() -> None:
    suite = Suite()
    suite.port.broken = "The disk is full."
    suite.keep()
    assert suite.check.phase == "before"
    view = present_mri(suite.desk.tablet, suite.check)
    assert (view.kind, view.headline, view.detail) == ("caution", "Nothing was kept.", "The disk is full.")


def test_the_check_is_open_again_after_a_new_start_and_at_this_pump_alone() -> None:
    suite = Suite()
    suite.keep()
    later = ScanCheck(suite.desk.tablet, suite.port)
    suite.desk.tablet.interrogate()
    suite.desk.answer_all()
    assert (phase(later), later.kept) == ("kept", suite.check.kept)
    suite.desk.replace_pump("baclofen")
    suite.desk.answer_all()
    assert phase(later) == "before"
    suite.desk.replace_pump("refill-due")
    suite.desk.answer_all()
    assert phase(later) == "kept"


def test_what_was_ended_is_not_open_again() -> None:
    suite = Suite()
    suite.keep()
    suite.scan()
    suite.desk.passes(hours(1))
    suite.read()
    suite.check.end()
    assert [scan.kind for scan in suite.port.scans] == ["before", "after"]
    assert suite.port.scans[-1].detail == {"altered": [], "stall": "recovered", "latched": False}
    later = ScanCheck(suite.desk.tablet, suite.port)
    suite.desk.tablet.interrogate()
    suite.desk.answer_all()
    assert later.phase == "before"


@pytest.mark.use_error("U17")
def test_a_pump_that_recovered_with_every_setting_as_before_is_found_good() -> None:
    suite = Suite()
    suite.keep()
    suite.scan()
    suite.desk.passes(minutes(20))
    suite.read()
    assert suite.verdict() == ("good", "The stall has recovered, and every setting is as before.")
    view = present_mri(suite.desk.tablet, suite.check)
    assert view.rows == ()
    assert {"Drug", "Daily dose", "Alarm settings", "Pump clock"} <= set(view.same[len("Identical: ") : -1].split(", "))
    assert [what for _, what in view.events] == ["Motor stall recovered", "Motor stall"]


@pytest.mark.use_error("U17")
def test_a_stall_that_stands_is_read_again_in_20_min_and_is_a_stop_if_it_lasts() -> None:
    suite = Suite()
    suite.keep()
    suite.scan(recovers_after_ms=24 * 60 * MS_PER_MINUTE)
    suite.read()
    assert suite.verdict() == ("caution", "The pump found its rotor at rest. Read it again in 20 min.")
    found = suite.check.found()
    assert found is not None
    assert not found.is_final
    suite.check.end()
    assert suite.check.phase == "checked", "it cannot be ended while something is waited for"
    suite.desk.passes(minutes(5))
    suite.read()
    assert suite.verdict()[1] == "The pump found its rotor at rest. Read it again in 15 min."
    suite.desk.passes(minutes(15))
    assert suite.verdict()[1] == "The pump found its rotor at rest. Read it again now."
    suite.read()
    kind, headline = suite.verdict()
    assert (kind, headline) == ("stop", "The stall has not recovered.")
    assert "The patient may go into opioid withdrawal." in present_mri(suite.desk.tablet, suite.check).detail
    suite.check.end()
    assert suite.port.scans[-1].detail["stall"] == "lasting"


def test_a_recovery_that_the_log_names_at_the_second_reading_only_is_found_by_reading_again() -> None:
    suite = Suite()
    suite.keep()
    suite.scan(recovery_found_after_ms=None)
    suite.desk.passes(minutes(30))
    suite.read()
    assert suite.verdict()[0] == "caution"
    suite.read()
    assert suite.verdict() == ("good", "The stall has recovered, and every setting is as before.")


def test_a_log_that_names_no_stall_is_read_again_before_it_is_believed() -> None:
    suite = Suite()
    suite.keep()
    suite.read()
    assert suite.verdict() == ("caution", "The log names no stall and no recovery. Read it again in 20 min.")
    suite.desk.passes(WAIT)
    suite.read()
    assert suite.verdict() == ("good", "Every setting is as before, and no stall was logged.")


@pytest.mark.use_error("U17")
def test_a_latch_that_this_reading_ended_is_a_stop_with_what_to_do() -> None:
    suite = Suite()
    suite.keep()
    suite.scan(latches=True)
    suite.desk.passes(hours(6))
    unread = suite.desk.machine.copy()
    suite.read()
    given = []
    for pump in (unread, suite.desk.machine):
        before = pump.engine.released()["morphine"]
        pump.advance(PumpTime(pump.now.ms + days(1).ms))
        given.append(pump.engine.released()["morphine"] - before)
    assert given[0] == 0
    assert given[1] >= 3 * PG_PER_MG
    kind, headline = suite.verdict()
    assert kind == "stop"
    assert "It delivered nothing after the scan until it was read." in headline


def test_a_program_that_was_altered_is_a_stop_with_the_setting_before_and_after() -> None:
    suite = Suite()
    suite.keep()
    suite.desk.machine.take(Befalling(fault=LowBattery(safe_state=False)))
    suite.desk.passes(Duration(1))
    suite.read()
    kind, headline = suite.verdict()
    assert kind == "stop"
    assert headline.startswith("Not as before the scan: Pattern, Daily dose, Flow")
    rows = {row.setting: (row.before, row.after) for row in present_mri(suite.desk.tablet, suite.check).rows}
    assert rows["Pattern"] == ("Simple continuous", "Minimum rate, no therapy")
    assert rows["Daily dose"][0] == "3 mg/day"


@pytest.mark.use_error("U17")
def test_a_pump_that_is_stopped_for_the_scan_is_said_before_it() -> None:
    suite = Suite()
    suite.desk.tablet.stop_pump()
    suite.desk.answer_all()
    view = present_mri(suite.desk.tablet, suite.check)
    assert (view.kind, view.headline) == ("caution", "The pump is stopped.")
    assert view.detail.startswith("Do not stop the pump for the scan: a stopped pump hides a stall that lasts.")
    suite.desk.tablet.close_stop()
    restart(suite.desk)
    assert present_mri(suite.desk.tablet, suite.check).kind == "none"


@pytest.mark.use_error("U17")
def test_a_stop_between_keeping_and_scan_is_said() -> None:
    suite = Suite()
    suite.keep()
    assert suite.verdict()[0] == "info"
    suite.desk.tablet.stop_pump()
    suite.desk.answer_all()
    assert suite.verdict() == ("caution", "The pump is stopped.")


def test_an_alarm_that_sounds_before_the_scan_is_said() -> None:
    suite = Suite()
    suite.desk.passes(hours(24 * 6))
    suite.desk.tablet.interrogate()
    suite.desk.answer_all()
    view = present_mri(suite.desk.tablet, suite.check)
    assert (view.kind, view.headline) == ("caution", "There is an alarm already.")


def test_keeping_anew_forgets_what_was_found_and_asks_for_the_field_again() -> None:
    suite = Suite()
    suite.keep()
    suite.read()
    suite.check.anew()
    assert (suite.check.phase, suite.check.field) == ("before", "")
    suite.keep("1.5 T")
    assert suite.check.kept is not None
    assert suite.check.kept.field == "1.5 T"
