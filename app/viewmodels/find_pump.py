"""Find pump: the communicator, the pumps it hears with their signal, and which one is spoken with."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.identity import bars_of
from app.viewmodels.presented import Notice, Noticed
from app.workflows.tablet import Tablet
from telemetry.messages.communicator import CommunicatorRefusal, CommunicatorStatus, PumpSignal

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_REFUSED: Final = {
    "press_button": (
        "The communicator belongs to another tablet.",
        "Press its pairing button, then tap Pair within the time that its lamp blinks blue.",
    ),
    "not_paired": (
        "The communicator does not belong to this tablet yet.",
        "Tap Pair; if it belongs to another tablet, press its pairing button first.",
    ),
    "no_such_pump": ("That pump is no longer there.", "Hold the communicator over the pump and choose again."),
    "out_of_reach": ("That pump is out of reach.", "Hold the communicator over the pump and choose again."),
    "memory": (
        "The communicator cannot remember whom it belongs to.",
        "Use another communicator, and have this one looked at.",
    ),
}


class FindView(Notice, frozen=True):
    """What the page shows; a row is place, name, detail, bars, whether it is chosen and whether it may be."""

    known: bool = False
    communicator: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[int, str, str, int, bool, bool], ...] = ()
    pair: str = ""


def present_find(tablet: Tablet) -> FindView:
    """The page as things stand."""
    nearby = tablet.nearby
    welcome, status = nearby.welcome, nearby.status
    if welcome is None or status is None:
        return FindView(
            kind="caution",
            headline="No communicator answers.",
            detail="Switch it on and bring it near the tablet. The tablet goes on trying.",
        )
    kind, headline, detail = _notice(tablet, status)
    return FindView(
        kind=kind,
        headline=headline,
        detail=detail,
        known=True,
        communicator=f"{welcome.model}  ·  SN {welcome.serial}",
        facts=(
            ("Battery", _battery(status)),
            ("Signal to the tablet", f"{status.tablet_signal_percent} %"),
            ("Belongs to", _BOND[status.bond]),
        ),
        rows=tuple(_row(pump, status, tablet) for pump in status.pumps),
        pair="" if status.bond == "this_tablet" else "Pair with this tablet",
    )


_BOND: Final = {"none": "no tablet yet", "this_tablet": "this tablet", "another_tablet": "another tablet"}


def _battery(status: CommunicatorStatus) -> str:
    beside = ", charging" if status.charging else ", low: charge it" if status.battery_low else ""
    return f"{status.battery_percent} %{beside}"


def _notice(tablet: Tablet, status: CommunicatorStatus) -> tuple[str, str, str]:
    refusal = tablet.nearby.refusal
    if refusal is not None:
        return ("caution", *_told(refusal))
    if not tablet.may_choose_pump:
        return (
            "info",
            "This pump is being worked with.",
            "Finish or cancel what is under way before another pump is chosen.",
        )
    if not status.pumps:
        return "caution", "No pump is heard.", "Hold the communicator over the pump."
    if tablet.nearby.asked == "choose":
        return "info", "Changing to that pump.", "Hold the communicator over it."
    return "none", "", ""


def _told(refusal: CommunicatorRefusal) -> tuple[str, str]:
    return _REFUSED[refusal.code]


def _row(pump: PumpSignal, status: CommunicatorStatus, tablet: Tablet) -> tuple[int, str, str, int, bool, bool]:
    chosen = pump.place == status.chosen
    name = (_spoken_with(tablet) if chosen else "") or f"Pump at place {pump.place}"
    heard = pump.signal_percent > 0
    detail = f"Signal {pump.signal_percent} %" if heard else "Not heard: hold the communicator over it"
    return pump.place, name, detail, bars_of(pump.signal_percent) if heard else 0, chosen, heard


def _spoken_with(tablet: Tablet) -> str:
    """Whose pump is at the chosen place, as far as it was read while connected."""
    read = tablet.read
    if read is None or not tablet.conversation.speaks_with(read.pump.serial):
        return ""
    label = read.pump.patient
    return f"{label.name if label else 'No patient in the pump'}  ·  SN {read.pump.serial}"


@QmlElement
class FindPumpViewModel(Noticed[FindView]):
    """Binds the page."""

    changed = Signal()
    shown = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_find(tablet), parent)
        self._open = False

    @Slot()
    def show(self) -> None:
        """The link or the button was touched."""
        self._open = True
        self.refresh()
        self.shown.emit()

    @Slot()
    def close(self) -> None:
        """Back to what was in sight before."""
        self._open = False
        self.shown.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """A pump was touched; one that is spoken with already, or not heard, stays as it is."""
        if not 0 <= index < len(self._view.rows) or not self._tablet.may_choose_pump:
            return
        place, _, _, _, chosen, heard = self._view.rows[index]
        if heard and not chosen:
            self._tablet.leaving.ask("other_pump", lambda: self._tablet.nearby.choose(place))

    @Slot()
    def pair(self) -> None:
        """The communicator shall belong to this tablet."""
        if self._view.pair:
            self._tablet.nearby.pair()

    @Property(bool, notify=shown)
    def open(self) -> bool:
        """Whether the page is in sight."""
        return self._open

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether a communicator answers."""
        return self._view.known

    @Property(str, notify=changed)
    def communicator(self) -> str:
        """Its model and serial."""
        return self._view.communicator

    @Property(list, notify=changed)
    def facts(self) -> list[Row]:
        """Battery, signal, and whom it belongs to."""
        return [{"label": label, "value": value} for label, value in self._view.facts]

    @Property(list, notify=changed)
    def pumps(self) -> list[Row]:
        """The pumps it hears."""
        return [
            {"name": name, "detail": detail, "bars": bars, "chosen": chosen, "heard": heard}
            for _, name, detail, bars, chosen, heard in self._view.rows
        ]

    @Property(str, notify=changed)
    def pairText(self) -> str:
        """The words on the button that pairs, empty when it belongs to this tablet."""
        return self._view.pair
