"""The bytes of the PDF: the same for the same report, another date in two places alone, the family within."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from app.report.paper import A4, LETTER, Paper
from app.report.pdf import pdf_of
from pump_core.values import replace
from tests.app.report.sessions import MADE, lines, refilled, report

pytestmark = pytest.mark.usefixtures("family")


def test_the_same_session_gives_the_same_bytes() -> None:
    one, other = refilled(), refilled()
    assert pdf_of(report(one), A4, MADE) == pdf_of(report(other), A4, MADE)


def test_another_date_stands_in_the_two_places_of_a_date_and_nowhere_else() -> None:
    told = report(refilled())
    later = datetime(2031, 5, 6, 7, 8, 9, tzinfo=MADE.tzinfo)
    one, other = pdf_of(told, A4, MADE), pdf_of(told, A4, later)
    assert one != other
    for stamp, form in ((b"(D:%s)", "%Y%m%d%H%M%SZ"), (b'xmp:CreateDate="%s"', "%Y-%m-%dT%H:%M:%SZ")):
        was, now = (stamp % at.strftime(form).encode() for at in (MADE, later))
        assert one.count(was) == 1
        one = one.replace(was, now)
    assert one == other


def test_where_the_clock_stands_makes_no_difference() -> None:
    told = report(refilled())
    elsewhere = MADE.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert pdf_of(told, A4, MADE) == pdf_of(told, A4, elsewhere)


def test_another_session_is_another_document() -> None:
    told = report(refilled())
    other = replace(told, key="ff" * 16)
    ids = [PdfReader(io.BytesIO(pdf_of(each, A4, MADE))).trailer["/ID"] for each in (told, other)]
    assert ids[0] != ids[1]


@pytest.mark.parametrize(("paper", "size"), [(A4, (595, 842)), (LETTER, (612, 792))], ids=["A4", "Letter"])
def test_every_page_says_whose_it_is_what_it_is_and_which_of_how_many(paper: Paper, size: tuple[int, int]) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(report(refilled()), paper, MADE)), strict=True)
    count = len(reader.pages)
    assert count > 1
    for place, page in enumerate(reader.pages, 1):
        text = page.extract_text().replace("\t", " ")
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size
        assert f"Page {place} of {count}" in text
        assert "Demo Patient 17" in text
        assert text.count("EMULATED PUMP · NOT FOR PATIENT USE") == 2


def test_the_family_that_ships_is_in_the_document_and_no_other() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(report(refilled()), A4, MADE)))
    every = [reader.get_object(number) for number in range(1, len(reader.xref[0]))]
    fonts = [each for each in every if isinstance(each, DictionaryObject) and each.get("/Type") == "/FontDescriptor"]
    assert len(fonts) == 3
    for font in fonts:
        assert "CisternaSans" in str(font["/FontName"]).replace("-", "")
        file = font["/FontFile2"].get_object()
        assert isinstance(file, StreamObject)
        assert len(file.get_data()) > 1_000


def test_a_text_is_copied_out_of_it_as_it_was_drawn() -> None:
    found = lines(report(refilled()))
    assert "Therapy before and after" in found
    assert "Difference = expected − withdrawn, in % of what was delivered since the last fill" in found
