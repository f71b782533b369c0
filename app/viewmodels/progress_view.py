"""What is shown of a bolus, prime or bridge under way: how far it is, what is left, and where in the line the drug is.

Everything comes from the pump's readings. Between two of them it is reckoned on, and the age of the reading stands
beside.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from app.viewmodels.fluid_line import LineView, line_of
from app.viewmodels.run_text import RUN_NAMES, fine_ml, lasts_ms, mass_text, old_fluid, rate_text
from app.viewmodels.wording import clock_text, moment_text
from app.workflows.bolus_figures import mixing_of
from app.workflows.pump_read import PumpRead
from app.workflows.run_progress import Progress, RunState, ordered_run, progress_of, shown_run
from app.workflows.spans import span_text
from app.workflows.tablet import Tablet
from pump_core.clocks import MS_PER_SECOND
from pump_core.log import Run
from pump_core.quantities import FlowRate

_ENDED: Final[dict[RunState, str]] = {
    "over": "The pump no longer lists it; its log says what came of it.",
    "cut_off": "By the pump's own log. What was not given is not given later.",
    "ended": "It was given in full, by the pump's own log.",
}

NO_LINE = LineView()


class ProgressView(Struct, frozen=True):
    """What is shown; `state` is none, running, due, ended, cut_off or over."""

    state: str = "none"
    title: str = ""
    subtitle: str = ""
    short: str = ""
    share: float = 0.0
    facts: tuple[tuple[str, str, str], ...] = ()
    headline: str = ""
    detail: str = ""
    stop_text: str = ""
    age: str = ""
    line: LineView = NO_LINE


def present_progress(tablet: Tablet, shown: Run | None = None) -> ProgressView:
    """The run under way, or the one that this tablet ordered in the workflow that is open, or the one `shown` last."""
    read = tablet.read
    run = running(tablet) or shown
    if read is None or run is None:
        return ProgressView()
    progress = progress_of(run, read, tablet.log.held.newest, tablet.site.now())
    return _view(progress, read, tablet)


def running(tablet: Tablet) -> Run | None:
    """What the workflow ordered, once it is programmed, else what the pump says that it runs."""
    workflow = tablet.workflow
    ordered = ordered_run(workflow) if workflow is not None and workflow.step == "done" else None
    return ordered or (shown_run(tablet.read) if tablet.read is not None else None)


def _view(progress: Progress, read: PumpRead, tablet: Tablet) -> ProgressView:
    site, run = tablet.site, progress.run
    name, ends = RUN_NAMES[run.kind], moment_text(read.when(run.ends_ms), site)
    title = {
        "running": f"{name} running",
        "due": f"{name} should be over",
        "ended": f"{name} finished",
        "cut_off": f"{name} was cut off",
        "over": f"{name} is no longer running",
    }[progress.state]
    going = progress.state in ("running", "due")
    gone = lasts_ms(run) - progress.left_ms
    facts = _facts(progress, read, tablet)
    line = line_of(read.pump.therapy, progress.since)
    return ProgressView(
        state=progress.state,
        title=title,
        subtitle=f"{span_text(gone)} of {span_text(lasts_ms(run))}. Ends {ends}." if going else _ENDED[progress.state],
        short=f"{facts[0][1]} {facts[0][2]}, {span_text(progress.left_ms)} left" if going else "",
        share=progress.share,
        facts=facts,
        headline=_headline(progress),
        detail=_watch(progress, read, tablet),
        stop_text="Stop the pump" if going else "",
        age=_age(progress, read, tablet) if going else "",
        line=line,
    )


def _facts(progress: Progress, read: PumpRead, tablet: Tablet) -> tuple[tuple[str, str, str], ...]:
    """What is done, what is left, and the drug in it: label, value, and of how much."""
    site, run, therapy = tablet.site, progress.run, read.pump.therapy
    flow = FlowRate.whole_base(run.flow_nl_per_day)
    pumped = ("Pumped", fine_ml(progress.done), f"of {fine_ml(progress.whole)}")
    left = ("Left", span_text(progress.left_ms), f"at {rate_text(flow)}")
    fluid = old_fluid(therapy) if run.kind == "bridge" else None
    prescription = therapy.prescription
    primary = fluid.primary if fluid is not None else prescription.mixture.primary if prescription else None
    if primary is None:
        return pumped, left
    done, whole, rest = (
        mass_text(volume * primary.concentration, primary.drug, site)
        for volume in (progress.done, progress.whole, progress.left)
    )
    if progress.state == "cut_off":
        left = ("Not given", rest, fine_ml(progress.left))
    elif progress.state in ("ended", "over"):
        left = ("Took", span_text(lasts_ms(run)), f"at {rate_text(flow)}")
    if run.kind in ("single_bolus", "patient_bolus"):
        return ("Given", done, f"of {whole}"), left, pumped
    if run.kind == "prime":
        return pumped, left, ("Drug moved into the line", done, f"of {whole}")
    return ("Given of the old drug", done, f"of {whole}"), left, pumped


def _headline(progress: Progress) -> str:
    if progress.state == "cut_off":
        return "The rest is not given later."
    if progress.state not in ("running", "due"):
        return ""
    return {
        "prime": "No basal infusion during the prime.",
        "bridge": "The old drug goes on, at the dose of the bridge.",
        "single_bolus": "It comes on top of the therapy.",
        "patient_bolus": "The patient asked for it; it comes on top of the therapy.",
    }[progress.run.kind]


def _watch(progress: Progress, read: PumpRead, tablet: Tablet) -> str:
    """What to watch for, and what a stop would mean."""
    if progress.state == "cut_off":
        return "A stop ends everything that runs. If the rest is still wanted, it takes a new order and a new review."
    if progress.state not in ("running", "due"):
        return ""
    prescription, kind = read.pump.therapy.prescription, progress.run.kind
    drug = tablet.site.drugs.drug(prescription.mixture.primary.drug) if prescription is not None else None
    watch = "Watch breathing and sedation, resuscitation and naloxone at hand."
    if drug is None or drug.kind != "opioid":
        watch = "Watch the patient while it runs and after it."
    stop = "Stop ends it and the therapy at once; what is left of it is not given later."
    if kind == "prime" and prescription is not None:
        mixing = mixing_of(prescription, tablet.site.model(read.pump.model))
        early = mass_text(mixing.early, prescription.mixture.primary.drug, tablet.site) if mixing is not None else ""
        said = f" By mixing about {early} or more comes before the front does: an estimate." if early else ""
        return f"{watch}{said} {stop}"
    if kind == "bridge":
        return f"Other boluses are locked out until the new drug is at the tip. {stop}"
    return f"{watch} {stop}"


def _age(progress: Progress, read: PumpRead, tablet: Tablet) -> str:
    """How old the reading is that this is reckoned on from; a line that is away is said first."""
    read_at = clock_text(tablet.site.local(read.reading.read_at))
    seconds = progress.age.ms // MS_PER_SECOND
    ago = span_text(seconds * MS_PER_SECOND) if seconds else "just now"
    if tablet.conversation.status.kind != "ready":
        return f"No answer from the pump. Reckoned on from its reading at {read_at}, {ago} old; it goes on by itself."
    if progress.state == "due":
        return f"Its end has not been read yet. Last reading {read_at}."
    return f"Pump read {read_at}" if not seconds else f"Pump read {read_at}; reckoned on for {ago}"
