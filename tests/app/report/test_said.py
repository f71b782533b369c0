"""A report's pages in the tablet's language: laid out in it, with the patient's name as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.report.layout import pages_of
from app.report.paper import A4, Text
from app.report.said import said, saying
from app.speech.speech import Speech
from tests.app.report.test_session_report import refilled, report


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_text_of_a_report_is_said_in_the_language(qapp: QObject, language: str) -> None:
    speech = Speech(language)
    pages = pages_of(report(refilled()), A4, speech.say)
    texts = {mark.text for page in pages for mark in page if isinstance(mark, Text)}
    assert {"de": "Berechnungen", "es": "Cálculos"}[language] in texts
    assert "Demo Patient 17" in texts
    assert speech.untranslated == {"emulated pump"}  # the software of this sample


def test_english_pages_are_asked_of_nobody() -> None:
    with saying(str.upper):
        assert said("Flow") == "FLOW"
    assert said("Flow") == "Flow"
