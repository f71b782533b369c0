"""The banners that no screen hides: result unknown, pump stopped, alarms, link away. The gravest comes first.

Below it stand a problem of the tablet that a graver banner has the place of, and from when the values are once they may
not be current.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.identity import is_stale, read_text
from app.viewmodels.refused_text import refused_text
from app.viewmodels.stopped_text import countdown_text
from app.viewmodels.wording import moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.stopped import drug_in_pump, standstill
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BannerView(Struct, frozen=True):
    """One banner; kind `none` shows nothing."""

    kind: str = "none"
    headline: str = ""
    detail: str = ""


_GRAVE: Final = {
    "end_of_service": ("END OF SERVICE", "The pump has ended its service and delivers nothing. Replace it now."),
    "motor_stall": (
        "MOTOR STALL",
        "The pump found its rotor at rest: the patient may get nothing. After a scan read it again in 20 minutes; if "
        "the stall stays, treat for withdrawal and call the prescriber.",
    ),
    "critical_memory_error": (
        "PUMP IN SAFE STATE",
        "The pump was reset and runs at minimum rate, which is no therapy. Watch for withdrawal and program it anew.",
    ),
}
"""What outranks everything but a stop, by alarm, gravest first."""

_SOON: Final = {
    "elective_replacement": ("Replacement due", "The pump's battery nears its end. Schedule the replacement now."),
    "noncritical_memory_error": (
        "Memory error",
        "One of two copies in the pump's memory was lost; the other holds and therapy goes on. Report it.",
    ),
}


def present_banner(tablet: Tablet) -> BannerView:
    """The gravest condition that exists."""
    if tablet.is_unknown:
        return BannerView(
            "unknown",
            "RESULT UNKNOWN",
            "The link was lost while a command was under way. Therapy is either what it was or exactly what was "
            "confirmed. Keep the communicator on the pump: the tablet asks as soon as it hears the pump.",
        )
    read = tablet.read
    found = _of_pump(read, tablet) if read is not None else None
    if found is not None and found.kind in ("stopped", "high"):
        return found
    if read is not None and tablet.problem:
        return BannerView("notice", "Look at this first", tablet.problem)
    notice = tablet.conversation.status.notice
    if read is not None and notice:
        return BannerView("notice", "This tablet may read and stop only", notice)
    return found or _of_link(tablet)


def present_problem(tablet: Tablet) -> str:
    """The tablet's problem when something graver is in the banner; empty when the banner tells it, or there is none."""
    told = tablet.read is None or present_banner(tablet).kind == "notice"
    return "" if told else tablet.problem


def present_stale(tablet: Tablet) -> str:
    """From when the values in sight are, once they may not be current; empty while they are, or the banner says it."""
    read = tablet.read
    if read is None or not is_stale(tablet):
        return ""
    shown = present_banner(tablet)
    if shown.kind == "unknown" or (shown.kind == "notice" and shown == _of_link(tablet)):
        return ""
    return f"The pump was read at {read_text(read, tablet)}. Hold the communicator over it: the tablet reads it again."


def _of_pump(read: PumpRead, tablet: Tablet) -> BannerView | None:
    alarms, still = read.pump.alarms, standstill(tablet)
    if still is not None:
        since, left = moment_text(still.since, tablet.site), countdown_text(still, tablet.site)
        if not still.read:
            told = f"Confirmed by the pump at {since}. It was not read since. {left}"
            return BannerView("stopped", "PUMP STOPPED", told)
        drug = drug_in_pump(tablet)
        return BannerView(
            "stopped",
            "PUMP STOPPED",
            f"No drug since {since}. {left} {drug.stopping if drug else ''} Restart it from Home, or with a refill.",
        )
    for alarm, (headline, text) in _GRAVE.items():
        if alarm in alarms:
            return BannerView("high", headline, text)
    if "empty_reservoir" in alarms:
        return BannerView("high", "RESERVOIR EMPTY", "The pump believes that nothing is left. Refill now.")
    if "low_reservoir" in alarms:
        return BannerView("medium", "Low reservoir", "The pump believes that the alarm volume is reached. Refill soon.")
    for alarm, (headline, text) in _SOON.items():
        if alarm in alarms:
            return BannerView("medium", headline, text)
    return None


def _of_link(tablet: Tablet) -> BannerView:
    status = tablet.conversation.status
    away = tablet.read is not None
    if status.kind == "no_port" and away:
        return BannerView(
            "notice", "Communicator not found", f"{status.detail} Values shown are from the last reading."
        )
    if status.kind in ("silent", "lost") and away:
        return BannerView(
            "notice",
            "No answer from the pump",
            "Therapy goes on as programmed. Hold the communicator over the pump. Values are from the last reading.",
        )
    if status.kind == "refused" and away:
        what, do = refused_text(status.code)
        return BannerView("notice", what, f"{do} ({status.detail})")
    return BannerView()


@QmlElement
class BannerViewModel(QObject):
    """Binds the banner."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._view = present_banner(tablet)
        self._stale = present_stale(tablet)
        self._problem = present_problem(tablet)
        tablet.listen(self.refresh)

    def refresh(self) -> None:
        """Works all three out again; called after changes and as time passes."""
        now = present_banner(self._tablet), present_stale(self._tablet), present_problem(self._tablet)
        if now != (self._view, self._stale, self._problem):
            self._view, self._stale, self._problem = now
            self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """`none`, `notice`, `low`, `medium` or `high`."""
        return self._view.kind

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What is the case."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Why, and what to do."""
        return self._view.detail

    @Property(str, notify=changed)
    def staleText(self) -> str:
        """From when the values are that may not be current; empty while they are, or the banner says it."""
        return self._stale

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """The tablet's problem while the banner tells something graver; empty when there is none."""
        return self._problem
