"""What can be done about the alarms there are: silence, acknowledge, set; and what came of it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.wording import clock_text
from app.workflows.alarm_act import Act
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.clocks import Duration
from pump_core.notation import amount_text
from pump_core.reasons import explain

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DOING: Final[dict[Act, str]] = {"silence": "Silencing", "acknowledge": "Acknowledging"}
_DONE: Final[dict[Act, str]] = {"silence": "Silenced.", "acknowledge": "Acknowledged: the pump's alarm has ended."}
_MS_PER_MINUTE: Final = 60_000


class ActsView(Struct, frozen=True):
    """The words on each key, empty where it is of no use; what came of the last act stands beside them."""

    silence: str = ""
    acknowledge: str = ""
    settings: bool = False
    why_not: str = ""
    headline: str = ""
    text: str = ""


def present_acts(tablet: Tablet) -> ActsView:
    """What can be done now, and what came of what was done last."""
    read = tablet.read
    if read is None:
        return ActsView()
    alarms = read.pump.alarms
    span = tablet.site.model(read.pump.model).silence
    may = tablet.may_begin
    why_not = "" if may else tablet.may_not or _busy(tablet)
    headline, text = _said(tablet, read)
    return ActsView(
        silence=f"Silence for {amount_text(span.ms // _MS_PER_MINUTE, 'min')}" if alarms else "",
        acknowledge="Acknowledge the memory error" if "noncritical_memory_error" in alarms else "",
        settings=may,
        why_not=why_not,
        headline=headline,
        text=text,
    )


def _busy(tablet: Tablet) -> str:
    act = tablet.act
    if act is not None and act.state == "asking":
        return "The pump is being asked."
    if tablet.is_unknown:
        return "First the result of the last command must be known."
    return "First read what was changed." if tablet.known.changed is not None else "Not now."


def _said(tablet: Tablet, read: PumpRead) -> tuple[str, str]:
    act = tablet.act
    if act is None or act.run.programming.proposal.serial != read.pump.serial:
        return _silent(tablet, read)
    if act.state == "asking":
        return f"{_DOING[act.act]}.", "Keep the communicator over the pump."
    if act.state == "unknown":
        return "Not known whether the pump took it.", "The tablet asks as soon as it hears the pump."
    if act.state == "not_done":
        told = [explain(reason, tablet.site.drugs) for reason in act.run.programming.reasons]
        why = " ".join(f"{t.what} {t.why} {t.do}" for t in told) or act.problem or act.run.problem
        return "Not done. The alarm goes on.", why
    silent = _silent(tablet, read)
    return silent if act.act == "silence" and silent[0] else (_DONE[act.act], "")


def _silent(tablet: Tablet, read: PumpRead) -> tuple[str, str]:
    """Until when the alarms are silenced, and by whom: what the newest entry of that name says."""
    said = [event for event in tablet.log.held.newest if event.kind == "alarms_silenced"]
    if not said or not read.pump.alarms:
        return "", ""
    until = read.when(said[-1].at_ms) + Duration(said[-1].detail[0])
    if until <= tablet.site.now():
        return "", ""
    at = clock_text(tablet.site.local(until))
    told = "A new alarm sounds at once, and the cause is still there."
    return f"Silent until {at}, by {said[-1].user}.", told


@QmlElement
class AlarmActsViewModel(Presented[ActsView]):
    """Binds the keys and the notice."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_acts(tablet), parent)

    @Slot()
    def silence(self) -> None:
        """Silences the alarms there are."""
        self._tablet.do_act("silence")

    @Slot()
    def acknowledge(self) -> None:
        """A memory error was seen."""
        self._tablet.do_act("acknowledge")

    @Slot()
    def set(self) -> None:
        """Begins to set the alarms."""
        self._tablet.start_alarm_settings()

    @Property(str, notify=changed)
    def silenceText(self) -> str:
        """The words on the key, empty while nothing sounds."""
        return self._view.silence

    @Property(str, notify=changed)
    def acknowledgeText(self) -> str:
        """The words on the key, empty while there is no memory error."""
        return self._view.acknowledge

    @Property(bool, notify=changed)
    def enabled(self) -> bool:
        """Whether any of it can be done now."""
        return self._view.settings

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why it cannot."""
        return self._view.why_not

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What came of it."""
        return self._view.headline

    @Property(str, notify=changed)
    def text(self) -> str:
        """Why, and what holds."""
        return self._view.text
