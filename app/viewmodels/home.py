"""Home: alarms first, then the therapy, the reservoir and the pump, all from one reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.log_text import event_text, log_notice
from app.viewmodels.pattern_text import basal_flow, mode_text, state_text
from app.viewmodels.run_text import boluses_short
from app.viewmodels.wording import date_text, flow_text, ml_tenth, ml_text, moment_text
from app.workflows.draft_keeper import DraftKeeper, Found
from app.workflows.forecast import Forecast, in_days, reported, share
from app.workflows.kinds import KINDS, REFILL
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.catalogue import PumpModel
from pump_core.drugs import Drug
from pump_core.notation import day_text, number_text
from pump_core.patterns import MinimumRate, treats
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REFILL_DUE_DAYS = 14
"""From how many days before the refill-by day on the refill is said to be due (IEC 60601-1-8 mapping: low)."""

Row = dict[str, Any]


class HomeView(Struct, frozen=True):
    """What Home shows; levels are shares of the usable reservoir."""

    due_kind: str = "none"
    due_headline: str = ""
    due_detail: str = ""
    dose: str = ""
    dose_unit: str = ""
    drug: str = ""
    state: str = ""
    mode: str = ""
    boluses: str = ""
    change: str = ""
    volume: str = ""
    volume_of: str = ""
    level: float = 0.0
    dead_share: float = 0.0
    alarm_level: float = 0.0
    facts: tuple[tuple[str, str], ...] = ()
    pump_facts: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()
    log_notice: str = ""
    past: tuple[tuple[float, float], ...] = ()
    ahead: tuple[tuple[float, float], ...] = ()
    now_x: float = 0.0
    trend_start: str = ""
    trend_now: str = ""
    trend_end: str = ""
    trend_top: str = ""
    trend_alarm: str = ""
    stopped: bool = False
    can_refill: bool = False
    can_discard: bool = False
    why_not: str = ""
    can_quick: bool = False
    can_adjust: bool = False
    why_not_adjust: str = ""
    can_implant: bool = False
    why_not_implant: str = ""
    unprogrammed: bool = False


def present_home(tablet: Tablet) -> HomeView:
    """Home as things stand; empty before the first reading."""
    read = tablet.read
    if read is None:
        return HomeView()
    prescription = read.pump.therapy.prescription
    if prescription is None:
        return HomeView(
            drug="Never programmed",
            state="EMPTY PUMP",
            pump_facts=_pump_facts(read, tablet),
            alarm_level=-1.0,
            why_not="This pump has no therapy yet.",
            why_not_adjust="This pump has no therapy yet.",
            can_implant=not _why_not(tablet),
            why_not_implant=_why_not(tablet),
            unprogrammed=True,
        )
    model = tablet.site.model(read.pump.model)
    drug = tablet.site.drugs.drug(prescription.mixture.primary.drug)
    forecast = reported(read.pump.therapy, read.reading, tablet.site)
    return _running(read, prescription, model, drug, forecast, tablet)


def begun_text(found: Found | None, tablet: Tablet) -> str:
    """Which workflow was cut off, when, and at which step."""
    if found is None:
        return ""
    when = moment_text(found.saved_at, tablet.site)
    kind = KINDS.get(found.record.kind, REFILL)
    where = f"{found.record.kind} cut off at {kind.name(found.record.step)}, {when}."
    if tablet.is_unknown:
        return where
    injected = sum(found.record.syringes_nl)
    if injected:
        return f"{where} {ml_text(Volume.whole_base(injected))} was entered as injected; the pump does not count it."
    if found.record.withdrawn_nl is not None:
        return f"{where} The reservoir was emptied; the pump goes on counting."
    return f"{where} Nothing was programmed."


def _running(
    read: PumpRead,
    prescription: Prescription,
    model: PumpModel,
    drug: Drug,
    forecast: Forecast,
    tablet: Tablet,
) -> HomeView:
    site, therapy = tablet.site, read.pump.therapy
    left = Volume.whole_base(therapy.reservoir_nl)
    dose = DoseRate.whole_base(therapy.dose_pg_per_day)
    due_kind, due_headline, due_detail = _due(forecast, tablet)
    events = tuple(
        (moment_text(read.when(event.at_ms), site), event_text(event, read.pump.model))
        for event in reversed(tablet.log.held.newest[-3:])
    )
    trend = _trend(read, model, forecast, tablet)
    rests = isinstance(prescription.pattern, MinimumRate) and therapy.before_stop is not None
    runs = bool(basal_flow(therapy))
    return HomeView(
        due_kind=due_kind,
        due_headline=due_headline,
        due_detail=due_detail,
        dose=number_text(dose.to(f"{drug.mass_unit}/day"), 4),
        dose_unit=f"{drug.mass_unit}/day",
        drug=drug.name.capitalize(),
        state=state_text(prescription.pattern, basal_flow(therapy)),
        mode=_mode(prescription, read, tablet),
        boluses=f"Patient boluses {boluses_short(prescription.patient_boluses, prescription.mixture, site)}",
        change="Unchanged since " + _since(read, tablet),
        volume=ml_tenth(left),
        volume_of=f"of {ml_text(model.reservoir)}, calculated",
        level=float(share(left, model.reservoir)),
        dead_share=float(share(model.residual, model.reservoir + model.residual)),
        alarm_level=float(share(prescription.alarms.low_reservoir, model.reservoir)),
        facts=_facts(read, prescription, drug, forecast, tablet),
        pump_facts=_pump_facts(read, tablet),
        events=events,
        log_notice=log_notice(tablet, read),
        stopped=not runs or rests,
        can_refill=not tablet.is_unknown
        and tablet.is_settled
        and tablet.known.changed is None
        and not _who_may_not(tablet),
        can_quick=not _why_not(tablet) and not tablet.why_not_quick,
        can_discard=not tablet.may_not,
        why_not=_why_not(tablet),
        can_adjust=not _why_not_adjust(tablet, prescription, runs),
        why_not_adjust=_why_not_adjust(tablet, prescription, runs),
        **trend,
    )


def _mode(prescription: Prescription, read: PumpRead, tablet: Tablet) -> str:
    flow = basal_flow(read.pump.therapy)
    bridge = next((run for run in read.pump.therapy.runs if run.kind == "bridge"), None)
    if bridge is not None:
        return f"Bridge until {moment_text(read.when(bridge.ends_ms), tablet.site)}, then {flow_text(flow)}"
    return f"{mode_text(prescription.pattern)}  ·  {flow_text(flow)}" if flow else "No infusion"


def _who_may_not(tablet: Tablet) -> str:
    """Why who is here cannot begin: their role, or somebody else's workflow under way."""
    if tablet.workflow is not None and not tablet.is_mine:
        return f"{tablet.workflow.kind.title} is under way."
    return tablet.may_not


def _why_not(tablet: Tablet) -> str:
    if who := _who_may_not(tablet):
        return who
    if tablet.is_unknown:
        return "First the result of the last command must be known."
    if tablet.known.changed is not None:
        return "First read what was changed."
    return "" if tablet.is_settled else "The tablet's records are being read."


def _why_not_adjust(tablet: Tablet, prescription: Prescription, runs: bool) -> str:
    if not runs:
        return "The pump is stopped."
    return _why_not(tablet) if treats(prescription.pattern) else "At minimum rate no dose runs."


def _since(read: PumpRead, tablet: Tablet) -> str:
    programmed = [event for event in tablet.log.held.newest if event.kind in ("programmed", "stopped")]
    return date_text(read.when(programmed[-1].at_ms), tablet.site) if programmed else "an earlier reading"


def _due(forecast: Forecast, tablet: Tablet) -> tuple[str, str, str]:
    if forecast.refill is None:
        return "none", "", ""
    site, now = tablet.site, tablet.site.now()
    left = (forecast.refill.day - site.local(now).date()).days
    if left > REFILL_DUE_DAYS:
        return "none", "", ""
    headline = f"Refill overdue by {_days(-left)}." if left < 0 else "Refill due."
    if forecast.refill.limited_by == "stability" or forecast.alarm_at is None:
        return "low", headline, f"Drug stable until {day_text(forecast.refill.limited_on)}"
    if forecast.alarm_at <= now:
        return "low", headline, "Low-reservoir alarm reached"
    days = _days(in_days(now, forecast.alarm_at, site))
    return "low", headline, f"Low-reservoir alarm {moment_text(forecast.alarm_at, site)}, in {days}"


def _days(count: int) -> str:
    return f"{count} {'day' if count == 1 else 'days'}"


def _facts(
    read: PumpRead, prescription: Prescription, drug: Drug, forecast: Forecast, tablet: Tablet
) -> tuple[tuple[str, str], ...]:
    last, site = read.pump.therapy.last_fill, tablet.site
    product = site.drugs.find_product(last.product) if last else None
    strength = drug.concentration_text(prescription.mixture.primary.concentration)
    facts = [(f"Drug ({product.name})" if product else "Drug", f"{drug.name.capitalize()} {strength}")]
    if last:
        filled = f"{date_text(read.when(last.at_ms), site)}, {ml_text(Volume.whole_base(last.injected_nl))}"
        facts.append(("Filled", filled))
    if forecast.refill:
        facts.append(("Refill by", day_text(forecast.refill.day)))
    if forecast.stable_until:
        facts.append(("Drug stable until", date_text(forecast.stable_until, site)))
    return tuple(facts)


def _pump_facts(read: PumpRead, tablet: Tablet) -> tuple[tuple[str, str], ...]:
    therapy = read.pump.therapy
    welcome = tablet.conversation.status.welcome
    catheter = therapy.prescription.catheter if therapy.prescription else None
    line = "Catheter not entered"
    if catheter is not None and therapy.catheter_nl is not None:
        parts = " + ".join(segment.model for segment in catheter.segments)
        volume = Volume.whole_base(therapy.tubing_nl + therapy.catheter_nl)
        line = f"{ml_text(volume)} to the tip, catheter {parts}"
    alarms = ", ".join(alarm.replace("_", " ") for alarm in read.pump.alarms) or "None"
    return (
        ("Alarms", alarms.capitalize()),
        ("Line", line),
        ("Software", welcome.software.capitalize() if welcome else "Not connected"),
    )


def _trend(read: PumpRead, model: PumpModel, forecast: Forecast, tablet: Tablet) -> dict[str, Any]:
    last, site, therapy = read.pump.therapy.last_fill, tablet.site, read.pump.therapy
    if last is None or forecast.alarm_at is None or therapy.prescription is None:
        return {}
    start, now, end = last.at_ms, read.pump.pump_time_ms, therapy.low_reservoir_at_ms or 0
    if not start < now < end:
        return {}
    x = (now - start) / (end - start)
    level = float(share(Volume.whole_base(therapy.reservoir_nl), model.reservoir))
    top = float(share(Volume.whole_base(last.injected_nl), model.reservoir))
    alarm = float(share(therapy.prescription.alarms.low_reservoir, model.reservoir))
    return {
        "past": ((0.0, top), (x, level)),
        "ahead": ((x, level), (1.0, alarm)),
        "now_x": x,
        "trend_start": date_text(read.when(start), site),
        "trend_now": "today",
        "trend_end": date_text(forecast.alarm_at, site),
        "trend_top": ml_text(model.reservoir),
        "trend_alarm": f"alarm {ml_text(therapy.prescription.alarms.low_reservoir)}",
    }


def pairs(rows: Sequence[tuple[str, str]]) -> list[Row]:
    """Label and value pairs as a list for QML."""
    return [{"label": label, "value": value} for label, value in rows]


def points(line: Sequence[tuple[float, float]]) -> list[Row]:
    """Points of a drawn line as a list for QML."""
    return [{"x": x, "y": y} for x, y in line]


@QmlElement
class HomeViewModel(QObject):
    """Binds Home."""

    changed = Signal()

    def __init__(
        self, tablet: Tablet, drafts: DraftKeeper, parent: QObject, scan: Callable[[], str] = lambda: ""
    ) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._drafts = drafts
        self._scan = scan
        self._scan_text = scan()
        self._begun = ""
        self._view = present_home(tablet)
        tablet.listen(self._refresh)

    def _refresh(self) -> None:
        view, begun = present_home(self._tablet), begun_text(self._drafts.found, self._tablet)
        scan = self._scan()
        if (view, begun, scan) != (self._view, self._begun, self._scan_text):
            self._view, self._begun, self._scan_text = view, begun, scan
            self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Takes up the workflow that was cut off."""
        self._drafts.take_up()

    @Slot()
    def discard(self) -> None:
        """Forgets what was entered in it."""
        self._drafts.discard()

    @Property(str, notify=changed)
    def scanText(self) -> str:
        """Whether a check around a scan is open."""
        return self._scan_text

    @Property(str, notify=changed)
    def begunText(self) -> str:
        """Which workflow was cut off, and where; empty when none was."""
        return self._begun

    @Property(bool, notify=changed)
    def canDiscard(self) -> bool:
        """Whether who is here may forget it."""
        return self._view.can_discard

    @Slot()
    def startRefill(self) -> None:
        """Begins a refill."""
        self._tablet.start_refill()

    @Slot()
    def startQuickRefill(self) -> None:
        """Begins a refill of fewer screens."""
        if self._view.can_quick and not self._begun:
            self._tablet.start_quick_refill()

    @Slot()
    def startRestart(self) -> None:
        """Begins to restart a stopped pump."""
        self._tablet.start_restart()

    @Slot()
    def startImplant(self) -> None:
        """The implant tile was touched."""
        self._tablet.start_implant()

    @Slot()
    def startCatheter(self) -> None:
        """The catheter tile was touched."""
        self._tablet.start_catheter()

    @Slot()
    def startAdjustment(self) -> None:
        """Begins to adjust the dose."""
        self._tablet.start_adjustment()

    @Slot()
    def startFlex(self) -> None:
        """Begins to lay the dose out over the day."""
        self._tablet.start_flex()

    @Slot()
    def startClock(self) -> None:
        """Begins to set the pump's clock."""
        self._tablet.start_clock()

    @Slot()
    def startBolus(self) -> None:
        """Begins to give a bolus, a prime or a bridge."""
        self._tablet.start_bolus()

    @Slot()
    def startBoluses(self) -> None:
        """Begins to set what the patient may give."""
        self._tablet.start_boluses()

    @Slot()
    def readAgain(self) -> None:
        """Reads the pump again."""
        self._tablet.interrogate()

    @Property(str, notify=changed)
    def dueKind(self) -> str:
        """`none` or the alarm priority of the refill note."""
        return self._view.due_kind

    @Property(str, notify=changed)
    def dueHeadline(self) -> str:
        """The refill note."""
        return self._view.due_headline

    @Property(str, notify=changed)
    def dueDetail(self) -> str:
        """When the alarm sounds."""
        return self._view.due_detail

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The daily dose as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def doseUnit(self) -> str:
        """The dose's unit."""
        return self._view.dose_unit

    @Property(str, notify=changed)
    def drugLine(self) -> str:
        """Drug and whether it runs."""
        return f"{self._view.drug}  ·  {self._view.state}" if self._view.drug else ""

    @Property(str, notify=changed)
    def modeLine(self) -> str:
        """Infusion mode and flow."""
        return self._view.mode

    @Property(str, notify=changed)
    def bolusesLine(self) -> str:
        """What the patient may give."""
        return self._view.boluses

    @Property(str, notify=changed)
    def changeLine(self) -> str:
        """Since when the therapy is what it is."""
        return self._view.change

    @Property(str, notify=changed)
    def volume(self) -> str:
        """The believed volume."""
        return self._view.volume

    @Property(str, notify=changed)
    def volumeOf(self) -> str:
        """Of what, and that it is calculated."""
        return self._view.volume_of

    @Property(float, notify=changed)
    def level(self) -> float:
        """The believed volume as a share, for drawing."""
        return self._view.level

    @Property(float, notify=changed)
    def deadShare(self) -> float:
        """The dead volume as a share, for drawing."""
        return self._view.dead_share

    @Property(float, notify=changed)
    def alarmLevel(self) -> float:
        """The alarm volume as a share, for drawing."""
        return self._view.alarm_level

    @Property(list, notify=changed)
    def facts(self) -> list[Row]:
        """Facts about the fill."""
        return pairs(self._view.facts)

    @Property(list, notify=changed)
    def pumpFacts(self) -> list[Row]:
        """Facts about the pump."""
        return pairs(self._view.pump_facts)

    @Property(list, notify=changed)
    def events(self) -> list[Row]:
        """The newest entries of the pump's log."""
        return pairs(self._view.events)

    @Property(str, notify=changed)
    def logNotice(self) -> str:
        """What is missing or contradicted in the pump's log; empty when nothing is."""
        return self._view.log_notice

    @Property(list, notify=changed)
    def trendPast(self) -> list[Row]:
        """The believed volume since the fill, for drawing."""
        return points(self._view.past)

    @Property(list, notify=changed)
    def trendAhead(self) -> list[Row]:
        """The believed volume up to the alarm, for drawing."""
        return points(self._view.ahead)

    @Property(float, notify=changed)
    def trendNowX(self) -> float:
        """Where today stands, for drawing."""
        return self._view.now_x

    @Property(str, notify=changed)
    def trendStart(self) -> str:
        """The fill's date."""
        return self._view.trend_start

    @Property(str, notify=changed)
    def trendNow(self) -> str:
        """The mark of today."""
        return self._view.trend_now

    @Property(str, notify=changed)
    def trendEnd(self) -> str:
        """The alarm's date."""
        return self._view.trend_end

    @Property(str, notify=changed)
    def trendTop(self) -> str:
        """The reservoir's volume."""
        return self._view.trend_top

    @Property(str, notify=changed)
    def trendAlarm(self) -> str:
        """The alarm's volume."""
        return self._view.trend_alarm

    @Property(bool, notify=changed)
    def unprogrammed(self) -> bool:
        """Whether this pump was never programmed."""
        return self._view.unprogrammed

    @Property(bool, notify=changed)
    def canImplant(self) -> bool:
        """Whether an implant may begin."""
        return self._view.can_implant

    @Property(str, notify=changed)
    def whyNotImplant(self) -> str:
        """Why it may not."""
        return self._view.why_not_implant

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether the pump is stopped, or at minimum rate in the place of a therapy."""
        return self._view.stopped

    @Property(bool, notify=changed)
    def canRefill(self) -> bool:
        """Whether a refill may begin."""
        return self._view.can_refill

    @Property(bool, notify=changed)
    def canQuickRefill(self) -> bool:
        """Whether nothing stands open since the last session, and no refill was cut off."""
        return self._view.can_quick and not self._begun

    @Property(bool, notify=changed)
    def canAdjust(self) -> bool:
        """Whether the dose may be adjusted."""
        return self._view.can_adjust

    @Property(str, notify=changed)
    def whyNotAdjust(self) -> str:
        """Why it may not."""
        return self._view.why_not_adjust

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why it may not."""
        return self._view.why_not
