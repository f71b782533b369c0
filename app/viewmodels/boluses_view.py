"""What the patient boluses step shows: on or off, why not on, what went off with a change, the figures so far."""

from __future__ import annotations

from app.viewmodels.presented import Notice
from app.viewmodels.reason_choice import ReasonChoice, reasons_for
from app.viewmodels.run_text import boluses_text
from app.viewmodels.typed_figures import in_hours, minutes_text
from app.workflows.boluses_own import boluses_asked, wanted_of
from app.workflows.boluses_rules import answered_boluses, closed_for
from app.workflows.draft import Draft
from app.workflows.former_boluses import BolusesBefore
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import number_text
from pump_core.prescription import Mixture
from pump_core.quantities import Mass
from pump_core.reasons import explain


class BolusesView(Notice, frozen=True):
    """What the step shows; figures are texts, empty while one is missing."""

    went_off: bool = False
    on: bool = False
    closed: str = ""
    former: str = ""
    former_offered: bool = False
    dose: str = ""
    unit: str = ""
    duration: str = ""
    duration_note: str = ""
    lockout: str = ""
    lockout_note: str = ""
    max_per_day: str = ""
    windowed: bool = False
    window: str = ""
    window_note: str = ""
    max_per_window: str = ""
    duration_ms: int = 0
    lockout_ms: int = 0
    reason: ReasonChoice = ReasonChoice()


def present_boluses(tablet: Tablet, former: BolusesBefore | None = None) -> BolusesView:
    """The step as things stand."""
    workflow = tablet.workflow
    prescription = workflow.draft.reading.therapy.prescription if workflow is not None else None
    if workflow is None or prescription is None or workflow.step != "boluses":
        return BolusesView(went_off=former is not None)
    draft, site = workflow.draft, tablet.site
    want, drug = wanted_of(draft), site.drugs.drug(prescription.mixture.primary.drug)
    closed = closed_for(draft.reading, site)
    kind, headline, detail, code = _notice(workflow, tablet)
    return BolusesView(
        went_off=former is not None,
        on=want.on,
        closed=explain(closed, site.drugs).what if closed is not None else "",
        former=_former_text(former, prescription.mixture, site),
        former_offered=_may_offer(former, prescription.mixture, draft) and closed is None,
        dose=number_text(Mass.whole_base(want.dose_pg).to(drug.mass_unit), 4) if want.dose_pg else "",
        unit=drug.mass_unit,
        duration=minutes_text(want.duration_ms),
        duration_note=in_hours(want.duration_ms),
        lockout=minutes_text(want.lockout_ms),
        lockout_note=in_hours(want.lockout_ms),
        max_per_day=str(want.max_per_24_h or ""),
        windowed=want.windowed,
        window=minutes_text(want.window_ms),
        window_note=in_hours(want.window_ms),
        max_per_window=str(want.max_per_window or ""),
        duration_ms=want.duration_ms or 0,
        lockout_ms=want.lockout_ms or 0,
        kind=kind,
        headline=headline,
        detail=detail,
        reason=reasons_for(kind, code, workflow),
    )


def _notice(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    """What speaks first against it; while they are off, what would speak against turning them on."""
    draft, site = workflow.draft, tablet.site
    waiting = [point for point in workflow.open_points("boluses") if point.severity != "todo"]
    points = waiting or answered_boluses(draft, site)
    if points:
        return points[0].severity, points[0].what, f"{points[0].why} {points[0].do}", points[0].code
    closed = closed_for(draft.reading, site)
    if closed is not None:
        told = explain(closed, site.drugs)
        return "info", told.what, f"{told.why} {told.do}", ""
    return "none", "", "", ""


def _former_text(former: BolusesBefore | None, mixture: Mixture, site: Site) -> str:
    if former is None:
        return ""
    old, new = (
        f"{site.drugs.drug(fluid.primary.drug).name} "
        f"{site.drugs.drug(fluid.primary.drug).concentration_text(fluid.primary.concentration)}"
        for fluid in (former.mixture, mixture)
    )
    before = boluses_text(former.boluses, former.mixture, site)
    return f"They went off when {old} was changed to {new}. Before: {before}."


def _may_offer(former: BolusesBefore | None, mixture: Mixture, draft: Draft) -> bool:
    """The same figures are offered for the same driving drug alone; a mass of another drug is another dose."""
    same = former is not None and former.mixture.primary.drug == mixture.primary.drug
    return same and not boluses_asked(draft).switch
