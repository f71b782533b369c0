"""The review and the read-back as rows: setting, in the pump now, after programming.

Every row comes from a report of the pump: before from its interrogation, after from its echo (review) or from its
read-back (done). Nothing is taken from what the clinician typed, so a value understood differently shows here.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.clock_row import clock_after, clock_before
from app.viewmodels.field_names import names
from app.viewmodels.flex_text import pattern_lines
from app.viewmodels.order_rows import order_rows
from app.viewmodels.pattern_text import basal_flow, state_text
from app.viewmodels.presented import Presented
from app.viewmodels.run_text import boluses_text, most_settings, run_settings
from app.viewmodels.span_text import span_text
from app.viewmodels.wording import day_number_text, flow_text, ml_tenth, ml_text, moment_text
from app.workflows.alarm_rules import alarm_cautions, in_minutes
from app.workflows.bridge_legs import mixed
from app.workflows.draft import DISCREPANCY
from app.workflows.forecast import reported
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import MAYBE_DRY, found_discrepancy, must_settle, product_of, titration_cautions
from app.workflows.site import Reading
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import not_as_confirmed
from app.workflows.workflow import Workflow
from pump_core.checks import Reason
from pump_core.clocks import Duration, PumpTime
from pump_core.notation import amount_text, day_text
from pump_core.patterns import Flex
from pump_core.quantities import DoseRate, FlowRate, Volume
from pump_core.reasons import explain
from pump_core.report import TherapyReport

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


_WHEN_CHANGED: Final = frozenset({"critical", "others"})
"""Settings that nobody needs to read again unless they change."""


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
    bridge = _bridge_row(report, reading, tablet)
    mixed = _mixed_row(report, tablet)
    others = zip(prescription.mixture.components[1:], report.doses_pg_per_day[1:], strict=True)
    each = {
        f"dose.{component.drug}": _dose_row(component.drug, DoseRate.whole_base(pg), tablet) for component, pg in others
    }
    runs = {key: told for key, told in run_settings(report, site).items() if not bridge or key != "run.bridge"}
    return {
        **runs,
        "state": ("Infusion", state_text(prescription.pattern, flow)),
        "drug": ("Drug", f"{drug.name.capitalize()} {drug.concentration_text(primary.concentration)}"),
        "dose": ("Daily dose", drug.dose_text(DoseRate.whole_base(report.dose_pg_per_day), 4)),
        **each,
        **({"bridge": bridge} if bridge else {}),
        "flow": ("Flow after the bridge" if bridge else "Flow", flow_text(flow)),
        **({"mixed": mixed} if mixed else {}),
        "reservoir": ("Reservoir", ml_tenth(Volume.whole_base(report.reservoir_nl))),
        "fill": ("Last fill", fill),
        "lot": ("Lot, expiry", lot),
        "alarm": (
            "Low-reservoir alarm",
            f"{moment_text(forecast.alarm_at, site)} at {ml_text(low)}"
            if forecast.alarm_at
            else f"none, at {ml_text(low)}",
        ),
        "critical": ("Critical alarms sound", _every(prescription.alarms.critical_interval_ms)),
        "others": ("Other alarms sound", _every(prescription.alarms.noncritical_interval_ms)),
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


def _every(interval_ms: int) -> str:
    return f"every {amount_text(in_minutes(Duration(interval_ms)), 'min')}"


def _bridge_row(report: TherapyReport, reading: Reading, tablet: Tablet) -> tuple[str, str] | None:
    """A bridge that runs: its dose of the old drug, its flow, and until when."""
    run = next((run for run in report.runs if run.kind == "bridge"), None)
    tip = report.line[0].fluid if report.line else None
    if run is None or tip is None:
        return None
    flow = FlowRate.whole_base(run.flow_nl_per_day)
    dose = _dose_row(tip.primary.drug, flow * tip.primary.concentration, tablet)[1]
    until = moment_text(reading.when(run.ends_ms), tablet.site)
    lasts = span_text(Duration(run.ends_ms - run.started_ms))
    return "Bridge", f"{dose} at {flow_text(flow)}, {lasts}, until {until}"


def _mixed_row(report: TherapyReport, tablet: Tablet) -> tuple[str, str] | None:
    """What the pump reckons to be in the reservoir, where it is not what the label says."""
    prescription = report.prescription
    if prescription is None or set(report.mixed) == set(prescription.mixture.components):
        return None
    parts = []
    for component in report.mixed:
        drug = tablet.site.drugs.drug(component.drug)
        unit = f"{drug.mass_unit}/mL"
        parts.append(f"{drug.name} {amount_text(component.concentration.to(unit), unit, 2)}")
    return "Mixed in the reservoir", ", ".join(parts)


def _dose_row(drug_id: str, dose: DoseRate, tablet: Tablet) -> tuple[str, str]:
    drug = tablet.site.drugs.drug(drug_id)
    return f"{drug.name[0].upper()}{drug.name[1:]}, daily dose", drug.dose_text(dose, 4)


def review_rows(workflow: Workflow, tablet: Tablet) -> tuple[ReviewRow, ...]:
    """Before from the reading, after from the pump's echo, what changes first; empty until there is one."""
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
    ordered = tuple(
        ReviewRow(row.key, row.setting, row.before, row.after) for row in order_rows(workflow, echo, tablet)
    )
    rows = with_pattern(rows, workflow.draft.reading.therapy, echo.after, tablet)
    every = (*rows, *ordered, *clock, *overrides, *_statements(workflow, tablet, told))
    return _changed_first(every)


def _changed_first(rows: tuple[ReviewRow, ...]) -> tuple[ReviewRow, ...]:
    """What is to be read and ticked stands together, without a scroll where it fits; else as it was."""
    return tuple(sorted(rows, key=lambda row: not row.changed))


def _statements(workflow: Workflow, tablet: Tablet, told: Collection[str]) -> tuple[ReviewRow, ...]:
    """What people stated: a second person, and what the pump did not find itself and put among the cautions `told`."""
    draft = workflow.draft
    rows = []
    found = found_discrepancy(draft, tablet.site)
    if found is not None and must_settle(draft, tablet.site) and DISCREPANCY not in told:
        side = "less" if found.direction == "over-infusion" else "more"
        text = f"{ml_text(found.difference)} {side} than expected: {draft.discrepancy_reason}"
        rows.append(ReviewRow("discrepancy", "Discrepancy", "", text))
    rinses = own_of(draft).rinses
    if rinses:
        rows.append(
            ReviewRow("rinse", "Rinsed", "", f"{rinses} times, each drawn out again{_rinsed_to(workflow, tablet)}")
        )
    own = own_of(draft)
    if own.again_nl is not None:
        again = f"{own.again_initials}, {ml_text(Volume.whole_base(own.again_nl))} withdrawn"
        rows.append(ReviewRow("again", "Second person", "", again))
    if draft.second_total is not None:
        rows.append(ReviewRow("second", "Second person", "", f"{draft.second_initials}, {ml_text(draft.second_total)}"))
    reason = dict(draft.overrides).get(MAYBE_DRY)
    if reason is not None and MAYBE_DRY not in told:
        rows.append(ReviewRow("dry", "Found empty", "", reason))
    answers = dict(draft.overrides)
    for caution in (*titration_cautions(draft, tablet.site), *alarm_cautions(draft, tablet.site)):
        if caution.key in answers and caution.key not in told:
            said = f"{_short(caution, tablet)}: {answers[caution.key]}"
            rows.append(ReviewRow(f"override.{caution.key}", "Override", "", said))
    return tuple(rows)


def _rinsed_to(workflow: Workflow, tablet: Tablet) -> str:
    """What that leaves in the reservoir; the pump does not know of rinses and reckons without them."""
    product, strength = product_of(workflow.draft, tablet.site), mixed(workflow.draft, tablet.site)
    if product is None or strength is None:
        return ""
    drug = tablet.site.drugs.drug(product.drug)
    unit = f"{drug.mass_unit}/mL"
    return f": mixed {amount_text(strength.to(unit), unit, 2)} instead of what the pump reckons"


def with_pattern(
    rows: tuple[ReviewRow, ...], before: TherapyReport, after: TherapyReport, tablet: Tablet
) -> tuple[ReviewRow, ...]:
    """The rows with how the dose goes through the day below it, where either report has a flex pattern."""
    was, will = (report.prescription.pattern if report.prescription else None for report in (before, after))
    if after.prescription is None or not (isinstance(was, Flex) or isinstance(will, Flex)):
        return rows
    drug = tablet.site.drugs.drug(after.prescription.mixture.primary.drug)
    told = [pattern_lines(pattern, drug) if pattern is not None else "none" for pattern in (was, will)]
    place = next((place for place, row in enumerate(rows) if row.key == "dose"), 0) + 1
    return (*rows[:place], ReviewRow("pattern", "Through the day", *told), *rows[place:])


def done_rows(workflow: Workflow, tablet: Tablet) -> tuple[ReviewRow, ...]:
    """Before from the reading the refill stood on, after from the pump's read-back; what changed first."""
    run = workflow.run
    back = run.programming.read_back if run else None
    if back is None or tablet.read is None:
        return ()
    reading, before = tablet.read.reading, workflow.draft.reading.therapy
    rows = _compare(settings(before, reading, tablet), settings(back.therapy, reading, tablet))
    offsets = workflow.draft.reading.wall_offset_ms, back.wall_offset_ms
    if offsets[0] != offsets[1]:
        clocks = (clock_before(offsets[0], reading, tablet.site), clock_after(offsets[1], reading, tablet.site))
        rows = (ReviewRow("clock", "Pump clock", *clocks), *rows)
    return _changed_first(with_pattern(rows, before, back.therapy, tablet))


def differences(workflow: Workflow) -> tuple[str, ...]:
    """Settings whose read-back is not what the echo said: something that must never happen, and is shown."""
    run = workflow.run
    echo = run.programming.echo if run else None
    back = run.programming.read_back if run else None
    if echo is None or back is None:
        return ()
    return names(not_as_confirmed(echo, back))


def _compare(before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]) -> tuple[ReviewRow, ...]:
    rows = (ReviewRow(key, label, before.get(key, ("", "none"))[1], value) for key, (label, value) in after.items())
    return tuple(row for row in rows if row.changed or row.key not in _WHEN_CHANGED)


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
