"""The report's screen: when it can be opened, what it says of saving and printing, and when it closes by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.report import ReportViewModel
from tests.app.desk import Desk

SERIAL = "EMU900238"


class Shown:
    """Reports of one pump; `failure` is what writing raises, `outcome` what printing comes to."""

    def __init__(self, *serials: str) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.serials = set(serials)
        self.failure: OSError | None = None
        self.outcome = ("Handed to the printer. request id is P-1", True)
        self.later: list[Callable[[], None]] = []

    def has_report(self, serial: str) -> bool:
        return serial in self.serials

    def texts(self, serial: str) -> tuple[str, ...]:
        return ("one", "two", "three")

    def key(self, serial: str) -> str:
        return f"key-{serial}"

    def title(self, serial: str) -> str:
        return f"Report of {serial}"

    def save(self, serial: str) -> Path | None:
        if self.failure is not None:
            raise self.failure
        return Path("/reports/one.pdf")

    def print(self, serial: str, told: Callable[[str, bool], None]) -> None:
        self.save(serial)
        self.later.append(lambda: told(*self.outcome))


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.connect()
    return made


def opened(desk: Desk, reports: Shown, parent: QObject) -> ReportViewModel:
    model = ReportViewModel(desk.tablet, reports, parent)
    model.show()
    return model


def notice_of(model: ReportViewModel) -> tuple[str, str, str]:
    kind, headline, text = (model.property(name) for name in ("noticeKind", "noticeHeadline", "noticeText"))
    return kind, headline, text


def test_without_a_report_nothing_opens_and_it_is_said_why(qapp: QObject, desk: Desk) -> None:
    parent = QObject()
    model = opened(desk, Shown("EMU551702"), parent)
    assert (model.property("available"), model.property("open")) == (False, False)
    assert model.property("whyNot") == "Nothing was programmed at this tablet yet."


def test_a_report_that_comes_later_can_be_opened(qapp: QObject, desk: Desk) -> None:
    parent, reports = QObject(), Shown()
    model = opened(desk, reports, parent)
    reports.serials.add(SERIAL)
    reports.changed()
    assert model.property("available")
    model.show()
    assert (model.property("open"), model.property("title"), model.property("pageCount")) == (
        True,
        f"Report of {SERIAL}",
        3,
    )
    assert model.property("pageTexts") == ["one", "two", "three"]
    assert model.property("source") == f"image://report/key-{SERIAL}/"


def test_where_it_was_saved_is_said(qapp: QObject, desk: Desk) -> None:
    parent = QObject()
    model = opened(desk, Shown(SERIAL), parent)
    model.save()
    assert notice_of(model) == (
        "good",
        "Saved as PDF.",
        "/reports/one.pdf",
    )


def test_a_disk_that_is_full_is_said_with_what_to_do(qapp: QObject, desk: Desk) -> None:
    parent, reports = QObject(), Shown(SERIAL)
    model = opened(desk, reports, parent)
    reports.failure = OSError(28, "No space left on device")
    for ask in (model.save, model.print):
        ask()
        assert (model.property("noticeKind"), model.property("noticeHeadline")) == ("caution", "Not saved.")
        assert "No space left on device" in model.property("noticeText")
        assert "try again" in model.property("noticeText")


@pytest.mark.parametrize(
    ("outcome", "notice"),
    [
        (("Handed to the printer. request id is P-1", True), ("good", "Handed to the printer.", "request id is P-1")),
        (("Not printed: no printer. Check it.", False), ("caution", "Not printed: no printer.", "Check it.")),
    ],
)
def test_what_became_of_printing_is_said_when_it_is_known(
    qapp: QObject, desk: Desk, outcome: tuple[str, bool], notice: tuple[str, str, str]
) -> None:
    parent, reports = QObject(), Shown(SERIAL)
    reports.outcome = outcome
    model = opened(desk, reports, parent)
    model.print()
    assert model.property("noticeKind") == "info"
    reports.later.pop()()
    assert notice_of(model) == notice


def test_what_comes_after_it_was_closed_is_not_shown_at_the_next_opening(qapp: QObject, desk: Desk) -> None:
    parent, reports = QObject(), Shown(SERIAL)
    model = opened(desk, reports, parent)
    model.print()
    model.close()
    reports.later.pop()()
    assert not model.property("open")
    model.show()
    assert (model.property("open"), model.property("noticeKind")) == (True, "none")


def test_it_closes_when_another_pump_is_read(qapp: QObject, desk: Desk) -> None:
    parent, reports = QObject(), Shown(SERIAL, "EMU551702")
    model = opened(desk, reports, parent)
    assert model.property("open")
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert (model.property("open"), model.property("available")) == (False, True)
