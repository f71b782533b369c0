"""Stop: two taps, no hold, no reason first, and what stopping means for this drug."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.run_text import RUN_NAMES
from app.viewmodels.wording import clock_text, moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.reasons import explain

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StopView(Struct, frozen=True):
    """What the dialog shows; `state` is idle, sending, done, notDone or unknown."""

    state: str = "idle"
    headline: str = ""
    detail: str = ""


def present_stop(tablet: Tablet) -> StopView:
    """The dialog as things stand."""
    run, read = tablet.stop, tablet.read
    if read is None:
        return StopView(
            "done",
            "No pump to stop yet",
            "The tablet has not read a pump. Hold the communicator over it; then Stop works from every screen.",
        )
    prescription = read.pump.therapy.prescription
    drug = tablet.site.drugs.drugs.get(prescription.mixture.primary.drug) if prescription else None
    meaning = drug.stopping if drug else "What it means for the patient depends on the drug in the pump."
    since = read.pump.therapy.stopped_since_ms
    if run is None and since is not None:
        when = moment_text(read.when(since), tablet.site)
        return StopView(
            "done", f"The pump is stopped since {when}", f"{meaning} Restart it from Home or with a refill."
        )
    if run is None:
        name = drug.name if drug else "the drug"
        return StopView("idle", f"Stop {name} now?", f"{meaning}{ends_with_it(read)}")
    if run.state == "sending":
        return StopView("sending", "Stopping", "The order goes ahead of everything else.")
    if run.state == "unknown":
        return StopView(
            "unknown",
            "Not known whether the pump stopped",
            "Keep the communicator on the pump. The tablet asks as soon as it hears the pump, and sends the order "
            "again if it did not arrive.",
        )
    if run.state == "stopped":
        at = clock_text(tablet.site.local(tablet.stop_confirmed_at or tablet.site.now()))
        next_step = "Tell the prescriber now, and plan drug cover before the patient leaves."
        return StopView("done", "The pump is stopped", f"Confirmed by the pump at {at}. {meaning} {next_step}")
    told = [explain(reason, tablet.site.drugs) for reason in run.reasons]
    return StopView("notDone", "The pump was not stopped", " ".join(f"{t.what} {t.why} {t.do}" for t in told))


def ends_with_it(read: PumpRead) -> str:
    """What a stop means for a bolus, a prime or a bridge that runs."""
    names = [RUN_NAMES[run.kind].lower() for run in read.pump.therapy.runs]
    if not names:
        return ""
    return f" The {' and the '.join(names)} under way ends too: what is left of it is not given, now or later."


@QmlElement
class StopViewModel(QObject):
    """Binds the stop dialog."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._asked = False
        self._view = present_stop(tablet)
        tablet.listen(self._refresh)

    @Slot()
    def ask(self) -> None:
        """First tap: the dialog opens; the result of an earlier stop does not stand in the way of a new one."""
        self._tablet.close_stop()
        self._asked = True
        self._refresh()
        self.changed.emit()

    @Slot()
    def stopNow(self) -> None:
        """Second tap: the order leaves."""
        self._tablet.stop_pump()

    @Slot()
    def close(self) -> None:
        """Keep running, or the result was read."""
        self._asked = False
        self._tablet.close_stop()
        self.changed.emit()

    def _refresh(self) -> None:
        view = present_stop(self._tablet)
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the dialog is in sight."""
        return self._asked

    @Property(str, notify=changed)
    def state(self) -> str:
        """idle, sending, done, notDone or unknown."""
        return self._view.state

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The question, or what came of it."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What stopping means, or what to do."""
        return self._view.detail
