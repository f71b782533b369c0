"""The identity bar: whose pump this is, how the link stands, how old the reading is."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.wording import clock_text, day_number_text, moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.clocks import Duration, minutes
from telemetry.messages.communicator import CommunicatorStatus

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_BARS = 4
_BARS_AT_PERCENT = ((50, _MOST_BARS), (25, 3), (10, 2))

STALE_AFTER: Duration = minutes(5)
"""A reading older than this, or one while the link is away, is shown as stale (our choice)."""


class IdentityView(Struct, frozen=True):
    """What the bar shows."""

    patient: str = "No pump read yet"
    patient_detail: str = ""
    pump: str = ""
    notice: str = "NOT FOR PATIENT USE"
    role: str = ""
    bars: int = 0
    link: str = "Connecting"
    stale: bool = True
    clock: str = ""
    opens: bool = False


def present_identity(tablet: Tablet) -> IdentityView:
    """The bar as things stand."""
    site, read, status = tablet.site, tablet.read, tablet.conversation.status
    clock = moment_text(site.now(), site)
    link = {
        "connecting": "Connecting",
        "ready": "Connected",
        "silent": "No answer",
        "lost": "Link lost",
        "no_port": "No communicator",
        "refused": "Not our pump",
    }[status.kind]
    welcome = status.welcome
    communicator, opens = tablet.nearby.status, tablet.nearby.welcome is not None
    bars = min(status.bars, _bars_beside(communicator))
    if status.kind == "ready" and communicator is not None and communicator.battery_low:
        beside = f" · Communicator {communicator.battery_percent} %"
    else:
        beside = "" if status.kind == "ready" else f" · {link}"
    notice = "EMULATED PUMP · NOT FOR PATIENT USE" if welcome and welcome.emulated else "NOT FOR PATIENT USE"
    role = "DEVELOPMENT KEYS" if status.peer and status.peer.development else ""
    if read is None:
        return IdentityView(notice=notice, role=role, bars=bars, link=link, clock=clock, opens=opens)
    label = read.pump.patient
    return IdentityView(
        patient=label.name if label else "No patient in the pump",
        patient_detail=f"DOB {day_number_text(label.born_day)}  ·  MRN {label.mrn}" if label else "",
        pump=f"{read.pump.model}  ·  SN {read.pump.serial}",
        notice=notice,
        role=role,
        bars=bars,
        link=f"Pump read {read_text(read, tablet)}{beside}",
        stale=is_stale(tablet),
        clock=clock,
        opens=opens,
    )


def _bars_beside(communicator: CommunicatorStatus | None) -> int:
    """What the weaker of the communicator's two signals allows; without one nothing limits the bars."""
    if communicator is None or not communicator.chosen:
        return _MOST_BARS
    pump = next((each.signal_percent for each in communicator.pumps if each.place == communicator.chosen), 0)
    return bars_of(min(communicator.tablet_signal_percent, pump))


def bars_of(percent: int) -> int:
    """1 to 4 bars for a signal in %."""
    return next((bars for least, bars in _BARS_AT_PERCENT if percent >= least), 1)


def is_stale(tablet: Tablet) -> bool:
    """Whether what is shown of the pump may not be current: no link to it, or no reading for longer than the limit."""
    read = tablet.read
    return (
        read is None
        or tablet.conversation.status.kind != "ready"
        or not tablet.conversation.speaks_with(read.pump.serial)
        or tablet.site.now().since(read.reading.read_at) > STALE_AFTER
    )


def read_text(read: PumpRead, tablet: Tablet) -> str:
    """When the pump was read: `14:31` today, with the date otherwise."""
    site, read_at = tablet.site, read.reading.read_at
    today = site.local(read_at).date() == site.local(site.now()).date()
    return clock_text(site.local(read_at)) if today else moment_text(read_at, site)


@QmlElement
class IdentityViewModel(Presented[IdentityView]):
    """Binds the bar."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_identity(tablet), parent)

    @Property(str, notify=changed)
    def patientName(self) -> str:
        """The patient's name from the pump's own memory."""
        return self._view.patient

    @Property(str, notify=changed)
    def patientDetail(self) -> str:
        """Date of birth and record number."""
        return self._view.patient_detail

    @Property(str, notify=changed)
    def pumpName(self) -> str:
        """Model and serial number."""
        return self._view.pump

    @Property(str, notify=changed)
    def pumpNotice(self) -> str:
        """What kind of pump this is."""
        return self._view.notice

    @Property(str, notify=changed)
    def roleNotice(self) -> str:
        """What the keys of this link may be used for."""
        return self._view.role

    @Property(int, notify=changed)
    def linkBars(self) -> int:
        """Link quality, 0 to 4."""
        return self._view.bars

    @Property(str, notify=changed)
    def linkText(self) -> str:
        """When the pump was read and how the link stands."""
        return self._view.link

    @Property(bool, notify=changed)
    def linkStale(self) -> bool:
        """Whether what is shown may not be current."""
        return self._view.stale

    @Property(str, notify=changed)
    def clockText(self) -> str:
        """The tablet's own date and time."""
        return self._view.clock

    @Property(bool, notify=changed)
    def linkOpens(self) -> bool:
        """Whether there is a communicator behind the link to be looked at."""
        return self._view.opens
