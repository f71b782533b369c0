"""What a report says of a session: before and after as on the screen, every reason, what differs, nothing cut off."""

from __future__ import annotations

import io
from datetime import date

import pytest
from fontTools.ttLib import TTFont

from app.report.facts import facts_of
from app.report.layout import pages_of
from app.report.model import Override, Report
from app.report.paper import A4, INK, LETTER, Paper, Text, wide
from app.report.session import report_of
from app.report.sheets import FOOT, MARGIN
from app.viewmodels.review import done_rows
from app.workflows.draft import DISCREPANCY
from pump_core.quantities import DoseRate, Mass
from pump_core.values import replace
from telemetry.resources import resource
from tests.app.desk import Desk, draft, ml
from tests.app.report.sessions import facts, refilled, report

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])


def texts(told: Report, paper: Paper = A4) -> list[Text]:
    return [mark for page in pages_of(told, paper) for mark in page if isinstance(mark, Text)]


def test_the_table_is_that_of_the_last_screen_row_by_row() -> None:
    desk = refilled(dose=DoseRate.of("3.3", "mg/day"))
    rows = done_rows(desk.workflow, desk.tablet)
    told = report(desk)
    assert [(row.name, row.before, row.after) for row in told.settings] == [
        (row.setting, row.before, row.after) for row in rows
    ]
    assert {row.name for row in told.settings if row.changed} >= {"Daily dose", "Flow", "Reservoir", "Refill by"}


def test_a_change_of_the_dose_is_reported_with_its_percentage_and_an_unchanged_one_is_not() -> None:
    names = [
        {made.name: made for made in report(refilled(dose=DoseRate.of(dose, "mg/day"))).calculations}
        for dose in ("3.3", "3")
    ]
    assert names[0]["Change of the dose"].results[0].value == "+10 %"
    assert "Change of the dose" not in names[1]


def test_each_override_stands_with_the_reason_that_was_given_for_it() -> None:
    desk = Desk()
    desk.begin(dose=DoseRate.of("4.5", "mg/day"), withdrawn=ml("6.4"), discrepancy_reason="Spilled while withdrawing")
    for _ in range(5):
        for point in desk.workflow.open_points():
            desk.workflow.override(point.code, "Pain 7 of 10")
        desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.step == "review"
    desk.workflow.program()
    desk.answer_all()
    told = report(desk)
    reasons = {answer.reason for answer in told.overrides}
    assert {key for key, _ in desk.workflow.draft.overrides} >= {DISCREPANCY}
    assert "Pain 7 of 10" in reasons
    assert any("Spilled while withdrawing" in reason for reason in reasons)
    assert {made.name: made for made in told.calculations}["Volume withdrawn"].results[1].value == "no, investigated"


def test_a_dose_change_reports_no_fill() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.start_adjustment()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    desk.workflow.set_dose(DoseRate.of("3.3", "mg/day"))
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    told = report(desk)
    assert told.title == "Dose change: session report"
    assert not {"Volume withdrawn", "Fill"} & {made.name for made in told.calculations}
    changed = {row.name for row in told.settings if row.changed}
    assert {"Daily dose", "Flow", "Low-reservoir alarm"} <= changed
    assert not {"Last fill", "Lot, expiry", "Drug stable until"} & changed


def test_a_pump_that_stays_stopped_has_no_flow_no_alarm_and_no_falling_line(family: None) -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.tablet.start_refill()
    desk.answer_all()
    desk.workflow.draft = draft(desk.workflow.draft.reading, restart="stay_stopped")
    for _ in range(5):
        desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    told = report(desk)
    assert told.reservoir is None
    assert {made.name for made in told.calculations} == {"Volume withdrawn", "Fill", "Refill by", "Line to the tip"}
    assert {fact.name: fact.value for fact in told.next}["Low-reservoir alarm"] == "none while stopped"
    assert told.doses is not None
    assert told.doses.days[-1].dose_pg == 3 * 10**9, "it ran until the stop, which was at the read-back"
    assert any("STOPPED" in mark.text for mark in texts(told))


def test_a_session_without_an_override_says_so() -> None:
    assert report(refilled()).overrides == ()


def test_before_the_read_back_there_is_nothing_to_report() -> None:
    desk = Desk()
    assert facts_of(desk.tablet) is None
    desk.review()
    assert facts_of(desk.tablet) is None


def test_a_read_back_that_differs_stands_on_the_first_page(family: None) -> None:
    desk = refilled()
    known = replace(facts(desk), differs=("Daily dose",))
    told = report_of(known, desk.tablet.log.held, desk.tablet.site)
    first = [mark.text for mark in pages_of(told, A4)[0] if isinstance(mark, Text)]
    assert any("not what it had echoed: Daily dose" in text for text in first)
    assert not any("not what it had echoed" in mark.text for mark in texts(report(desk)))


def test_who_programmed_and_when_is_told_with_the_time_zone() -> None:
    told = {fact.name: fact.value for fact in report(refilled()).session}
    assert told["Programmed by"] == "demo clinician, clinician"
    assert told["Read back"] == "23-NOV-2026 14:41"
    assert told["Time zone"] == "UTC+00:00"


@PAPERS
def test_nothing_is_cut_off_however_long_it_is(family: None, paper: Paper) -> None:
    long = "Pain 7 of 10 " * 9
    told = replace(
        report(refilled()),
        overrides=tuple(Override(f"Caution {place}: {long}", f"{long}{'x' * 90}") for place in range(30)),
        warning=f"What the pump read back is not what it had echoed: {long}",
    )
    pages = pages_of(told, paper)
    assert len(pages) > 3
    for page in pages:
        for mark in page:
            if isinstance(mark, Text):
                length = wide(mark.text, mark.size, mark.weight)
                left = {"left": mark.x, "middle": mark.x - length / 2, "right": mark.x - length}[mark.align]
                assert left >= MARGIN - 1
                assert left + length <= paper.width - MARGIN + 1, mark.text
        body = [mark for mark in page if isinstance(mark, Text)][4:-2]
        assert max(mark.y for mark in body) <= paper.height - FOOT
    drawn = "".join(mark.text for mark in texts(told, paper)).replace(" ", "")
    assert drawn.count("x" * 20) >= 30
    assert all(f"Caution{place}:" in drawn for place in range(30))


@PAPERS
def test_no_heading_stands_alone_at_the_end_of_a_page(family: None, paper: Paper) -> None:
    for page in pages_of(report(refilled()), paper):
        body = [mark for mark in page if isinstance(mark, Text)][4:-2]
        last = max(body, key=lambda mark: mark.y)
        assert (last.size, last.colour) != (125, INK)


def test_every_sign_of_the_report_is_in_the_family_that_ships(family: None) -> None:
    files = {400: "Regular", 600: "Semibold", 700: "Bold"}
    held = {
        weight: TTFont(io.BytesIO(resource(f"fonts/CisternaSans-{name}.ttf"))).getBestCmap()
        for weight, name in files.items()
    }
    for mark in texts(report(refilled(dose=DoseRate.of("3.3", "mg/day")))):
        assert [sign for sign in mark.text if ord(sign) not in held[mark.weight]] == []


def test_figures_stand_in_digits_of_one_width(family: None) -> None:
    for weight in (400, 600, 700):
        assert len({wide(digit * 10, 95, weight) for digit in "0123456789"}) == 1


def test_a_mass_is_told_in_the_unit_of_its_drug() -> None:
    chart = report(refilled()).doses
    assert chart is not None
    assert chart.unit_pg == Mass.of("1", chart.unit).whole
    assert chart.days[-1].day == f"{date(2026, 11, 23):%d-%b-%Y}".upper()
