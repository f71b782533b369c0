"""The review and the read-back as rows: setting, in the pump now, after programming.

Every row comes from a report of the pump: before from its interrogation, after from its echo (review) or from its
read-back (done). Nothing is taken from what the clinician typed, so a value understood differently shows here.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.clock_row import clock_after, clock_before
from app.viewmodels.field_names import names
from app.viewmodels.pattern_text import basal_flow, state_text
from app.viewmodels.presented import Presented
from app.viewmodels.run_text import boluses_text, most_settings, run_settings
from app.viewmodels.wording import day_number_text, flow_text, ml_tenth, ml_text, moment_text
from app.workflows.draft import DISCREPANCY
from app.workflows.forecast import reported
from app.workflows.refill_rules import MAYBE_DRY, found_discrepancy, titration_cautions
from app.workflows.site import Reading
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import not_as_confirmed
from app.workflows.workflow import Workflow
from pump_core.checks import Reason
from pump_core.clocks import PumpTime
from pump_core.notation import amount_text, day_text
from pump_core.quantities import DoseRate, Volume
from pump_core.reasons import explain
from pump_core.report import TherapyReport

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class ReviewRow(Struct, frozen=True):
    """One setting before and after."""

    key: str
    setting: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        """Whether programming changes it."""
        return self.before != self.after


def settings(report: TherapyReport, reading: Reading, tablet: Tablet) -> dict[str, tuple[str, str]]:
    """Every setting of a report in words: key → (label, value)."""
    site, prescription = tablet.site, report.prescription
    if prescription is None:
        return {}
    primary = prescription.mixture.primary
    drug = site.drugs.drug(primary.drug)
    forecast = reported(report, reading, site)
    flow = basal_flow(report)
    low, last = prescription.alarms.low_reservoir, report.last_fill
    line = "catheter not entered"
    if report.catheter_nl is not None:
        line = f"{ml_text(Volume.whole_base(report.tubing_nl))} + {ml_text(Volume.whole_base(report.catheter_nl))}"
    fill = lot = "none"
    if last is not None:
        fill = (
            f"{ml_text(Volume.whole_base(last.injected_nl))}, {ml_text(Volume.whole_base(last.withdrawn_nl))} withdrawn"
        )
        lot = f"{last.lot}, {day_number_text(last.use_by_day)}"
    boluses = prescription.patient_boluses
    others = zip(prescription.mixture.components[1:], report.doses_pg_per_day[1:], strict=True)
    each = {
        f"dose.{component.drug}": _dose_row(component.drug, DoseRate.whole_base(pg), tablet) for component, pg in others
    }
    return {
        **run_settings(report, site),
        "state": ("Infusion", state_text(prescription.pattern, flow)),
        "drug": ("Drug", f"{drug.name.capitalize()} {drug.concentration_text(primary.concentration)}"),
        "dose": ("Daily dose", drug.dose_text(DoseRate.whole_base(report.dose_pg_per_day), 4)),
        **each,
        "flow": ("Flow", flow_text(flow)),
        "reservoir": ("Reservoir", ml_tenth(Volume.whole_base(report.reservoir_nl))),
        "fill": ("Last fill", fill),
        "lot": ("Lot, expiry", lot),
        "alarm": (
            "Low-reservoir alarm",
            f"{moment_text(forecast.alarm_at, site)} at {ml_text(low)}"
            if forecast.alarm_at
            else f"none, at {ml_text(low)}",
        ),
        "stable": (
            "Drug stable until",
            day_text(site.local(forecast.stable_until).date()) if forecast.stable_until else "unknown",
        ),
        "refill": (
            "Refill by",
            f"{day_text(forecast.refill.day)} ({forecast.refill.limited_by})" if forecast.refill else "unknown",
        ),
        "boluses": ("Patient boluses", boluses_text(boluses, prescription.mixture, site)),
        **most_settings(report, site),
        "line": ("Line to the tip", line),
    }


def _dose_row(drug_id: str, dose: DoseRate, tablet: Tablet) -> tuple[str, str]:
    drug = tablet.site.drugs.drug(drug_id)
    return f"{drug.name[0].upper()}{drug.name[1:]}, daily dose", drug.dose_text(dose, 4)


def review_rows(workflow: Workflow, tablet: Tablet) -> tuple[ReviewRow, ...]:
    """Before from the reading, after from the pump's echo; empty until there is one."""
    run, read = workflow.run, tablet.read
    echo = run.programming.echo if run else None
    if echo is None or read is None:
        return ()
    reading = Reading(PumpTime(echo.pump_time_ms), workflow.echoed_at or tablet.site.now())
    rows = _compare(settings(workflow.draft.reading.therapy, reading, tablet), settings(echo.after, reading, tablet))
    answers = dict(workflow.draft.overrides)
    overrides = tuple(
        ReviewRow(
            f"override.{caution.key}",
            "Override",
            "",
            f"{_short(caution, tablet)}: {answers.get(caution.key, '')}",
        )
        for caution in echo.cautions
    )
    clock = tuple(
        ReviewRow(
            f"clock.{order.command_id.hex()}",
            "Pump clock",
            clock_before(workflow.draft.reading.wall_offset_ms, reading, tablet.site),
            clock_after(order.offset_ms, reading, tablet.site),
        )
        for order in echo.proposal.orders
        if order.kind == "clock_set"
    )
    told = {caution.key for caution in echo.cautions}
    return (*rows, *clock, *overrides, *_statements(workflow, tablet, told))


def _statements(workflow: Workflow, tablet: Tablet, told: Collection[str]) -> tuple[ReviewRow, ...]:
    """What people stated: a second person, and what the pump did not find itself and put among the cautions `told`."""
    draft = workflow.draft
    rows = []
    found = found_discrepancy(draft, tablet.site)
    if found is not None and found.investigate and DISCREPANCY not in told:
        side = "less" if found.direction == "over-infusion" else "more"
        text = f"{ml_text(found.difference)} {side} than expected: {draft.discrepancy_reason}"
        rows.append(ReviewRow("discrepancy", "Discrepancy", "", text))
    if draft.second_total is not None:
        rows.append(ReviewRow("second", "Second person", "", f"{draft.second_initials}, {ml_text(draft.second_total)}"))
    reason = dict(draft.overrides).get(MAYBE_DRY)
    if reason is not None and MAYBE_DRY not in told:
        rows.append(ReviewRow("dry", "Found empty", "", reason))
    answers = dict(draft.overrides)
    for caution in titration_cautions(draft, tablet.site):
        if caution.key in answers and caution.key not in told:
            said = f"{_short(caution, tablet)}: {answers[caution.key]}"
            rows.append(ReviewRow(f"override.{caution.key}", "Override", "", said))
    return tuple(rows)


def done_rows(workflow: Workflow, tablet: Tablet) -> tuple[ReviewRow, ...]:
    """Before from the reading the refill stood on, after from the pump's read-back."""
    run = workflow.run
    back = run.programming.read_back if run else None
    if back is None or tablet.read is None:
        return ()
    reading = tablet.read.reading
    return _compare(settings(workflow.draft.reading.therapy, reading, tablet), settings(back.therapy, reading, tablet))


def differences(workflow: Workflow) -> tuple[str, ...]:
    """Settings whose read-back is not what the echo said: something that must never happen, and is shown."""
    run = workflow.run
    echo = run.programming.echo if run else None
    back = run.programming.read_back if run else None
    if echo is None or back is None:
        return ()
    return names(not_as_confirmed(echo, back))


def _compare(before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]) -> tuple[ReviewRow, ...]:
    return tuple(
        ReviewRow(key, label, before.get(key, ("", "none"))[1], value) for key, (label, value) in after.items()
    )


def _short(caution: Reason, tablet: Tablet) -> str:
    return explain(caution, tablet.site.drugs).what.rstrip(".")


def rows_for_qml(rows: tuple[ReviewRow, ...], ticked: frozenset[str]) -> list[Row]:
    """The rows for the table."""
    return [
        {
            "setting": row.setting,
            "before": row.before,
            "after": row.after,
            "changed": row.changed,
            "ticked": row.key in ticked,
            "ruleText": "",
        }
        for row in rows
    ]


def unchanged(workflow: Workflow) -> str:
    """What holds after a refusal: the therapy as before, and a fill that the pump does not know of."""
    if not workflow.draft.syringes:
        return "Therapy is unchanged."
    injected = ml_text(workflow.draft.injected)
    return f"Nothing was changed, but {injected} is in the pump and not counted: program it before the patient leaves."


class ReviewView(Struct, frozen=True):
    """The review as shown; state is waiting, echoed or refused."""

    state: str = "waiting"
    rows: tuple[ReviewRow, ...] = ()
    ticked: frozenset[str] = frozenset()
    headline: str = ""
    detail: str = ""


def present_review(tablet: Tablet) -> ReviewView:
    """The review as things stand."""
    workflow = tablet.workflow
    if workflow is None or workflow.run is None:
        return ReviewView()
    programming, problem = workflow.run.programming, workflow.run.problem
    if programming.phase == "not_done":
        told = [explain(reason, tablet.site.drugs) for reason in programming.reasons]
        return ReviewView(
            "refused",
            headline=("The pump did not take it" if told else "Nothing was programmed") + ". Therapy is unchanged.",
            detail=" ".join(f"{t.what} {t.why} {t.do}" for t in told) or problem,
        )
    if problem:
        return ReviewView("refused", headline=f"Nothing was sent. {unchanged(workflow)}", detail=problem)
    rows = review_rows(workflow, tablet)
    changed = [row.setting for row in rows if row.changed]
    return ReviewView(
        "echoed" if rows else "waiting",
        rows,
        workflow.ticked,
        headline="Therapy is unchanged until you hold.",
        detail=f"{amount_text(len(changed), 'settings change' if len(changed) != 1 else 'setting changes')}. "
        "Read each against the order and tick it.",
    )


@QmlElement
class ReviewViewModel(Presented[ReviewView]):
    """Binds the review."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_review(tablet), parent)

    @Slot(int)
    def tick(self, index: int) -> None:
        """A changed row was touched."""
        workflow, rows = self._tablet.workflow, self._view.rows
        if workflow is not None and 0 <= index < len(rows) and rows[index].changed:
            workflow.tick(rows[index].key, rows[index].key not in workflow.ticked)

    @Property(str, notify=changed)
    def state(self) -> str:
        """waiting, echoed or refused."""
        return self._view.state

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """The rows of the table."""
        return rows_for_qml(self._view.rows, self._view.ticked)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What holds while this is in sight."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What to do, or why the pump refused."""
        return self._view.detail
