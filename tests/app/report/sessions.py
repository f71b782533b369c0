"""Sessions at the desk whose reports are looked at, and the text of a PDF as a reader takes it out."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from pypdf import PdfReader

from app.report.facts import Facts, facts_of
from app.report.model import Report
from app.report.paper import A4, Paper
from app.report.pdf import pdf_of
from app.report.session import report_of
from tests.app.desk import Desk

MADE = datetime(2026, 11, 23, 14, 42, 5, tzinfo=UTC)


def refilled(**fields: object) -> Desk:
    """A desk at which a refill was programmed and read back, the pump's log with it."""
    desk = Desk()
    desk.review(**fields)
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"
    return desk


def facts(desk: Desk) -> Facts:
    found = facts_of(desk.tablet)
    assert found is not None
    return found


def report(desk: Desk) -> Report:
    return report_of(facts(desk), desk.tablet.log.held, desk.tablet.site)


def lines(told: Report, paper: Paper = A4) -> list[str]:
    """Every line of text in the PDF. A reader may find a tab where a space was drawn: they are one glyph."""
    pages = PdfReader(io.BytesIO(pdf_of(told, paper, MADE)), strict=True).pages
    return [line.replace("\t", " ").strip() for page in pages for line in page.extract_text().splitlines()]
