"""When the report is made, where it is kept, and what is said when that fails."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, QObject, QSize

from app.report.desk import ReportDesk, ReportPictures
from app.report.paper import A4, LETTER, paper_of
from app.report.printing import NO_SERVICE, Printing
from pump_core.clocks import minutes
from tests.app.desk import Desk

SERIAL = "EMU900238"

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def settle(qtbot: object) -> Settle:
    return lambda condition: qtbot.waitUntil(condition, timeout=5_000)  # type: ignore[attr-defined]  # of pytest-qt


def programmed(desk: Desk) -> None:
    desk.review()
    desk.workflow.program()
    desk.answer_all()


def test_a_report_is_there_once_the_pump_has_read_back(tmp_path: Path, family: None, settle: Settle) -> None:
    parent, desk = QObject(), Desk()
    reports = ReportDesk(desk.tablet, tmp_path / "reports", parent)
    told: list[str] = []
    reports.changed = lambda: told.append(reports.title(SERIAL))
    desk.review()
    assert not reports.has_report(SERIAL)
    desk.workflow.program()
    desk.answer_all()
    settle(lambda: reports.has_report(SERIAL))
    assert told[-1] == "Refill: session report, 23-NOV-2026 14:41"
    assert len(reports.texts(SERIAL)) == 3
    desk.tablet.leave_workflow()
    desk.answer_all()
    assert reports.has_report(SERIAL)


def test_the_last_report_outlives_the_program(tmp_path: Path, family: None, settle: Settle) -> None:
    parent, desk = QObject(), Desk()
    former = ReportDesk(desk.tablet, tmp_path, parent)
    programmed(desk)
    settle(lambda: former.has_report(SERIAL))
    again = ReportDesk(Desk().tablet, tmp_path, parent)
    assert again.title(SERIAL) == former.title(SERIAL)
    assert again.texts(SERIAL) == former.texts(SERIAL)
    assert not again.has_report("EMU551702")


@pytest.mark.parametrize("damaged", [b"", b'{"key": "ab', b'{"key": "\xff"}', b'{"key": 3}'])
def test_a_report_that_is_damaged_on_disk_is_none(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / f"last-{SERIAL}.json").write_bytes(damaged)
    assert not ReportDesk(Desk().tablet, tmp_path, QObject()).has_report(SERIAL)


def test_what_comes_later_does_not_change_a_report(tmp_path: Path, family: None, settle: Settle) -> None:
    parent, desk = QObject(), Desk()
    reports = ReportDesk(desk.tablet, tmp_path, parent)
    programmed(desk)
    settle(lambda: reports.has_report(SERIAL))
    key = reports.key(SERIAL)
    desk.tablet.leave_workflow()
    desk.passes(minutes(30))
    desk.tablet.interrogate()
    desk.answer_all()
    assert reports.key(SERIAL) == key


def test_a_report_that_cannot_be_kept_is_said_and_is_there_all_the_same(
    tmp_path: Path, family: None, settle: Settle
) -> None:
    (tmp_path / "reports").write_text("a file where the folder should be")
    parent, desk = QObject(), Desk()
    reports = ReportDesk(desk.tablet, tmp_path / "reports", parent)
    programmed(desk)
    settle(lambda: reports.has_report(SERIAL))
    assert "The report could not be kept" in desk.tablet.problem
    with pytest.raises(OSError, match="reports"):
        reports.save(SERIAL)


def test_saving_twice_leaves_one_file_that_only_its_owner_reads(tmp_path: Path, family: None, settle: Settle) -> None:
    parent, desk = QObject(), Desk()
    reports = ReportDesk(desk.tablet, tmp_path / "reports", parent)
    programmed(desk)
    settle(lambda: reports.has_report(SERIAL))
    path, again = reports.save(SERIAL), reports.save(SERIAL)
    assert path is not None
    assert path == again
    assert path.name.startswith("2026-11-23-1441-EMU900238-refill-")
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(each.suffix for each in path.parent.iterdir()) == [".json", ".pdf"]
    assert "Demo Patient 17" in PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text().replace("\t", " ")


def test_the_preview_draws_the_pages_and_nothing_for_what_is_not_there(
    tmp_path: Path, family: None, settle: Settle
) -> None:
    parent, desk = QObject(), Desk()
    reports = ReportDesk(desk.tablet, tmp_path, parent)
    programmed(desk)
    settle(lambda: reports.has_report(SERIAL))
    pictures, key = ReportPictures(reports), reports.key(SERIAL)
    image = pictures.requestImage(f"{key}/0", QSize(), QSize(600, 0))
    assert image.width() == 600
    shades = {image.pixelColor(x, y).lightness() for x in range(50, 300) for y in range(40, 60)}
    assert min(shades) < 80
    assert max(shades) == 255
    assert pictures.requestImage(f"{key}/9", QSize(), QSize(600, 0)).isNull()
    assert pictures.requestImage("former-key/0", QSize(), QSize(600, 0)).isNull()


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", LETTER), ("es_MX", LETTER), ("en_GB", A4), ("de_DE", A4), ("es_ES", A4)]
)
def test_the_paper_is_that_of_the_place(locale: str, paper: object) -> None:
    assert paper_of(QLocale(locale)) == paper


def printed(tmp_path: Path, script: str, settle: Settle) -> tuple[str, bool]:
    """What is told when `lp` is this script."""
    lp = tmp_path / "lp"
    lp.write_text(f"#!/bin/sh\n{script}\n")
    lp.chmod(0o700)
    parent, told = QObject(), list[tuple[str, bool]]()
    printing = Printing(parent, lambda _name: str(lp))
    printing.send(tmp_path / "report.pdf", "Refill", "A4", lambda said, done: told.append((said, done)))
    settle(lambda: bool(told))
    return told[0]


def test_a_report_is_handed_to_lp_with_its_title_and_sheet(tmp_path: Path, settle: Settle) -> None:
    said, done = printed(tmp_path, 'echo "request id is P-1 ($*)"', settle)
    assert done
    assert said == f"Handed to the printer. request id is P-1 (-t Refill -o media=A4 -- {tmp_path / 'report.pdf'})"


def test_what_lp_refuses_is_told_with_what_to_do(tmp_path: Path, settle: Settle) -> None:
    said, done = printed(tmp_path, 'echo "lp: Error - no default destination available." >&2; exit 1', settle)
    assert not done
    assert said.startswith("Not printed: lp: Error - no default destination available.")
    assert "Check that a printer is set up and on" in said


def test_without_a_print_service_it_is_said_what_to_do(tmp_path: Path) -> None:
    told: list[tuple[str, bool]] = []
    Printing(QObject(), lambda _name: None).send(tmp_path, "Refill", "A4", lambda said, done: told.append((said, done)))
    assert told == [(NO_SERVICE, False)]
    assert "Save the report" in NO_SERVICE
