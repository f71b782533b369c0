"""What the bolus step shows: which of the three fits and why the others do not, and the figures entered so far."""

from __future__ import annotations

from typing import Final

from app.viewmodels.fluid_line import LineView, line_of
from app.viewmodels.presented import Notice
from app.viewmodels.reason_choice import ReasonChoice, reasons_for
from app.viewmodels.run_text import fine_ml, mass_text, rate_text
from app.viewmodels.typed_figures import in_hours, minutes_text
from app.workflows.bolus_figures import prime_figures, single_figures
from app.workflows.bolus_own import BolusAsked, Front, Which, bolus_asked
from app.workflows.bolus_rules import (
    FRONTS,
    answered_bolus,
    closed_by,
    feasible_text,
    old_at_tip,
    primary_of,
    prime_closed_by,
)
from app.workflows.draft import Draft
from app.workflows.site import Site
from app.workflows.spans import span_text
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_MINUTE
from pump_core.notation import number_text
from pump_core.quantities import DoseRate, Mass
from pump_core.reasons import explain

KINDS: Final[tuple[tuple[Which, str, str], ...]] = (
    ("single", "Single bolus", "an extra dose on top of the therapy"),
    ("prime", "Prime", "brings the drug to the tip, no drug there yet"),
    ("bridge", "Bridge", "keeps the old drug going until the new one is there"),
)

DURATION_KEYS: Final = tuple(minutes * MS_PER_MINUTE for minutes in (5, 15, 30, 60, 120))
"""Durations that are one touch away, unit and all (our choice)."""

_FRONTS: Final[dict[Front, tuple[str, str]]] = {
    "reservoir": ("In the reservoir", "Tubing and catheter hold no drug."),
    "connector": ("At the catheter connector", "The tubing is full, the catheter holds no drug."),
    "bench": ("On the bench", "The catheter is not connected yet."),
}


NO_LINE = LineView()


class BolusView(Notice, frozen=True):
    """What the step shows; options are (label, detail, open)."""

    which: str = ""
    kinds: tuple[tuple[str, str, bool], ...] = ()
    dose: str = ""
    unit: str = ""
    dose_note: str = ""
    duration: str = ""
    duration_note: str = ""
    durations: tuple[tuple[str, str, bool, bool], ...] = ()
    fronts: tuple[tuple[str, str, bool], ...] = ()
    front: int = -1
    prime_note: str = ""
    bridge: str = ""
    bridge_unit: str = ""
    bridge_note: str = ""
    reason: ReasonChoice = ReasonChoice()
    line: LineView = NO_LINE


def present_bolus(tablet: Tablet) -> BolusView:
    """The step as things stand."""
    workflow = tablet.workflow
    primary = primary_of(workflow.draft) if workflow is not None else None
    if workflow is None or primary is None or workflow.step != "bolus":
        return BolusView()
    draft, site = workflow.draft, tablet.site
    asked, drug = bolus_asked(draft), site.drugs.drug(primary.drug)
    kind, headline, detail, code = _notice(workflow, tablet)
    old = old_at_tip(draft.reading)
    old_drug = site.drugs.drug(old.drug) if old is not None else None
    kept = DoseRate.whole_base(asked.bridge_pg_per_day) if asked.bridge_pg_per_day else None
    return BolusView(
        which=asked.which,
        kinds=_kinds(draft, site),
        dose=number_text(Mass.whole_base(asked.dose_pg).to(drug.mass_unit), 4) if asked.dose_pg else "",
        unit=drug.mass_unit,
        dose_note=_dose_note(asked, draft, site),
        duration=minutes_text(asked.duration_ms),
        duration_note=in_hours(asked.duration_ms),
        durations=_durations(asked, draft, site),
        fronts=_front_options(draft, site),
        front=FRONTS.index(asked.front) if asked.front else -1,
        prime_note=_prime_note(asked, draft, site),
        bridge=number_text(kept.to(f"{old_drug.mass_unit}/day"), 4) if kept is not None and old_drug else "",
        bridge_unit=f"{old_drug.mass_unit}/day" if old_drug else "",
        bridge_note=feasible_text(old, old_drug, draft, site) if old is not None and old_drug else "",
        kind=kind,
        headline=headline,
        detail=detail,
        reason=reasons_for(kind, code, workflow),
        line=line_of(draft.reading.therapy),
    )


def _notice(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    waiting = [point for point in workflow.open_points("bolus") if point.severity != "todo"]
    points = waiting or answered_bolus(workflow.draft, tablet.site)
    if not points:
        return "none", "", "", ""
    first = points[0]
    return first.severity, first.what, f"{first.why} {first.do}", first.code


def _kinds(draft: Draft, site: Site) -> tuple[tuple[str, str, bool], ...]:
    closed: dict[Which, Reason | None] = {
        "single": closed_by("single", "", draft.reading, site),
        "prime": prime_closed_by(draft.reading, site),
        "bridge": closed_by("bridge", "", draft.reading, site),
    }
    return tuple(_option(label, detail, closed[which], site) for which, label, detail in KINDS)


def _option(label: str, detail: str, closed: Reason | None, site: Site) -> tuple[str, str, bool]:
    return (label, detail, True) if closed is None else (label, explain(closed, site.drugs).what, False)


def _dose_note(asked: BolusAsked, draft: Draft, site: Site) -> str:
    primary = primary_of(draft)
    if not asked.dose_pg or not asked.duration_ms or primary is None:
        return ""
    figures = single_figures(asked.dose_pg, asked.duration_ms, draft.reading, site)
    if figures is None or figures.dose == Mass.whole_base(asked.dose_pg):
        return ""
    return f"{mass_text(figures.dose, primary.drug, site)} on the pump's own step"


def _durations(asked: BolusAsked, draft: Draft, site: Site) -> tuple[tuple[str, str, bool, bool], ...]:
    """Each key with the flow that it makes, whether it is set, and whether the pump can run it."""
    most = site.model(draft.reading.model).max_flow
    keys = []
    for ms in DURATION_KEYS:
        figures = single_figures(asked.dose_pg, ms, draft.reading, site) if asked.dose_pg else None
        fits = figures is None or figures.together <= most
        detail = "" if figures is None else rate_text(figures.flow).partition(" (")[0] if fits else "too fast"
        keys.append((span_text(ms), detail, asked.duration_ms == ms, fits))
    return tuple(keys)


def _front_options(draft: Draft, site: Site) -> tuple[tuple[str, str, bool], ...]:
    return tuple(_option(*_FRONTS[front], closed_by("prime", front, draft.reading, site), site) for front in FRONTS)


def _prime_note(asked: BolusAsked, draft: Draft, site: Site) -> str:
    figures = prime_figures(asked.front, draft.reading, site)
    if figures is None:
        return ""
    return f"{fine_ml(figures.volume)} in {span_text(figures.lasts_ms)}, at {rate_text(figures.flow)}"
