"""Alarm settings: the alarm volume and both intervals, what they are now, and what a later alarm would mean."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.consequences import Change, PanelView
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, Row, choose_reason, reasons_for
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import ml_text, moment_text
from app.workflows.alarm_rules import (
    AlarmsWanted,
    Interval,
    alarm_cautions,
    alarms_after,
    alarms_now,
    from_alarm_to_empty,
    in_minutes,
    interval_of,
    interval_range,
    interval_reason,
    volume_reason,
)
from app.workflows.entries import Judgement, Rejected, Taken, read_number, rejected
from app.workflows.open_point import from_reason
from app.workflows.pump_read import PumpRead
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.tones import shipped_pitches
from app.workflows.workflow import Workflow
from pump_core.clocks import MS_PER_HOUR, Duration
from pump_core.notation import amount_text, number_text
from pump_core.prescription import AlarmSettings
from pump_core.quantities import FlowRate, Volume, ms_to_deliver

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES: dict[Interval, str] = {"critical": "Critical alarms sound every", "noncritical": "Other alarms sound every"}


class AlarmsView(Notice, frozen=True):
    """What the step shows; each value with whether it is another than in the pump."""

    low: tuple[str, bool] = ("", False)
    critical: tuple[str, bool] = ("", False)
    noncritical: tuple[str, bool] = ("", False)
    usual: str = ""
    reason: ReasonChoice = ReasonChoice()


def present_alarms(tablet: Tablet) -> AlarmsView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None or workflow.step != "alarms":
        return AlarmsView()
    draft, site = workflow.draft, tablet.site
    now, after = alarms_now(draft), alarms_after(draft)
    if now is None or after is None:
        return AlarmsView()
    stops = [point for point in workflow.open_points() if point.severity == "stop"]
    asked = next(iter((*draft.asked, *alarm_cautions(draft, site))), None)
    point = stops[0] if stops else from_reason(asked, site) if asked else None
    model = site.model(draft.reading.model)
    return AlarmsView(
        kind=point.severity if point else "none",
        headline=point.what if point else "",
        detail=f"{point.why} {point.do}" if point else "",
        low=(number_text(after.low_reservoir.to("mL"), 1), after.low_reservoir_nl != now.low_reservoir_nl),
        critical=(
            str(in_minutes(Duration(after.critical_interval_ms))),
            after.critical_interval_ms != now.critical_interval_ms,
        ),
        noncritical=(
            str(in_minutes(Duration(after.noncritical_interval_ms))),
            after.noncritical_interval_ms != now.noncritical_interval_ms,
        ),
        usual=f"Usual: {ml_text(model.low_reservoir_default)}. {shipped_pitches().low_alarm}",
        reason=reasons_for(point.severity if point else "", asked.key if asked else "", workflow),
    )


def present_alarms_panel(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """What other alarms change: when the first comes, and how long the patient then has."""
    draft, therapy = workflow.draft, workflow.draft.reading.therapy
    now, after = alarms_now(draft), alarms_after(draft)
    if now is None or after is None:
        return PanelView("What this changes")
    flow = FlowRate.whole_base(therapy.mean_flow_nl_per_day)

    def alarm_at(settings: AlarmSettings) -> str:
        left = Volume.whole_base(therapy.reservoir_nl)
        if left <= settings.low_reservoir:
            return "now"
        if not flow:
            return "none while stopped"
        ms = draft.reading.pump_time_ms + int(ms_to_deliver(left - settings.low_reservoir, flow))
        return moment_text(read.when(ms), tablet.site)

    def span(settings: AlarmSettings) -> str:
        left = from_alarm_to_empty(settings.low_reservoir, flow)
        return _span_text(left) if left is not None else "nothing flows"

    return PanelView(
        "What this changes",
        (
            Change("Alarm at", ml_text(now.low_reservoir), ml_text(after.low_reservoir)),
            Change("It comes", alarm_at(now), alarm_at(after), "By the pump's count; no sensor measures."),
            Change("From alarm to empty", span(now), span(after)),
            Change("Critical alarms", _every(now.critical_interval_ms), _every(after.critical_interval_ms)),
            Change("Other alarms", _every(now.noncritical_interval_ms), _every(after.noncritical_interval_ms)),
        ),
    )


def _every(interval_ms: int) -> str:
    return f"every {amount_text(in_minutes(Duration(interval_ms)), 'min')}"


def _span_text(span: Duration) -> str:
    """In days, below two of them in hours; begun ones left out."""
    if span.whole_days > 1:
        return amount_text(span.whole_days, "days")
    return amount_text(span.ms // MS_PER_HOUR, "h")


def _judge_low(typed: str, workflow: Workflow, site: Site) -> Judgement:
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    volume = Volume.of(number, "mL")
    reason = volume_reason(volume, workflow.draft, site)
    return Taken(volume) if reason is None else rejected(reason, site)


def _judge_interval(typed: str, which: Interval, workflow: Workflow, site: Site) -> Judgement:
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    wanted = interval_of(number)
    if wanted is None:
        return Rejected("Whole minutes only. Clear and type them.")
    reason = interval_reason(wanted, which, workflow.draft, site)
    return Taken(wanted) if reason is None else rejected(reason, site)


@QmlElement
class AlarmsViewModel(Noticed[AlarmsView]):
    """Binds the page."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_alarms(tablet), parent)
        self._pad = pad
        self._letters = letters

    @Slot()
    def askLow(self) -> None:
        """The alarm volume was touched."""
        workflow, site = self._tablet.workflow, self._tablet.site
        now = alarms_now(workflow.draft) if workflow is not None else None
        if workflow is None or now is None:
            return
        model = site.model(workflow.draft.reading.model)
        self._pad.ask(
            PadRequest(
                "Low-reservoir alarm",
                "mL",
                f"Pump limits {ml_text(model.low_reservoir_min)} to {ml_text(model.low_reservoir_max)}",
                f"Now {ml_text(now.low_reservoir)}",
                lambda typed: _judge_low(typed, workflow, site),
                lambda value: self._take(workflow, low_nl=value.whole),
            )
        )

    @Slot()
    def askCritical(self) -> None:
        """The interval of critical alarms was touched."""
        self._ask_interval("critical")

    @Slot()
    def askNoncritical(self) -> None:
        """The interval of other alarms was touched."""
        self._ask_interval("noncritical")

    def _ask_interval(self, which: Interval) -> None:
        workflow, site = self._tablet.workflow, self._tablet.site
        now = alarms_now(workflow.draft) if workflow is not None else None
        if workflow is None or now is None:
            return
        least, most = interval_range(which, workflow.draft, site)
        held = now.critical_interval_ms if which == "critical" else now.noncritical_interval_ms
        self._pad.ask(
            PadRequest(
                _NAMES[which],
                "min",
                f"Pump limits {in_minutes(least)} min to {amount_text(in_minutes(most), 'min')}",
                f"Now {amount_text(in_minutes(Duration(held)), 'min')}",
                lambda typed: _judge_interval(typed, which, workflow, site),
                lambda value: self._take(workflow, **{f"{which}_ms": value.ms}),
            )
        )

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _take(self, workflow: Workflow, **entered: int) -> None:
        wanted = workflow.draft.own
        if isinstance(wanted, AlarmsWanted):
            workflow.set_own(wanted.model_copy(update=entered))

    @Property(str, notify=changed)
    def low(self) -> str:
        """The alarm volume in mL."""
        return self._view.low[0]

    @Property(str, notify=changed)
    def usual(self) -> str:
        """What is usual, and why."""
        return self._view.usual

    @Property(str, notify=changed)
    def critical(self) -> str:
        """The interval of critical alarms in minutes."""
        return self._view.critical[0]

    @Property(str, notify=changed)
    def noncritical(self) -> str:
        """The interval of other alarms in minutes."""
        return self._view.noncritical[0]

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen
