"""Stop: two taps, no hold, no reason first, and what stopping means for this drug."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.run_text import RUN_NAMES
from app.viewmodels.stopped_text import countdown_text
from app.viewmodels.wording import clock_text, moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.stopped import drug_in_pump, standstill
from app.workflows.tablet import Tablet
from pump_core.patterns import MinimumRate
from pump_core.prescription import Prescription
from pump_core.reasons import explain

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StopView(Struct, frozen=True):
    """What the dialog shows; `state` is idle, sending, done, notDone or unknown.

    `instead` and `restart` are the words on the ways to minimum rate and back to the therapy; empty where there is
    none, because nothing new may begin here or it is not the question.
    """

    state: str = "idle"
    headline: str = ""
    detail: str = ""
    instead: str = ""
    instead_detail: str = ""
    restart: str = ""


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
    drug = drug_in_pump(tablet)
    meaning = drug.stopping if drug else "What it means for the patient depends on the drug in the pump."
    since = read.pump.therapy.stopped_since_ms
    if run is None and since is not None:
        when = moment_text(read.when(since), tablet.site)
        still = standstill(tablet)
        left = f" {countdown_text(still, tablet.site)}" if still is not None else ""
        told = f"{meaning}{left} Restart it from Home or with a refill."
        return StopView("done", f"The pump is stopped since {when}", told, *_ways(tablet, prescription))
    if run is None:
        name = drug.name if drug else "the drug"
        instead, detail, _ = _ways(tablet, prescription)
        return StopView("idle", f"Stop {name} now?", f"{meaning}{ends_with_it(read)}", instead, detail)
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
        told = f"Confirmed by the pump at {at}. {meaning} {next_step}"
        return StopView("done", "The pump is stopped", told, *_ways(tablet, prescription))
    said = [explain(reason, tablet.site.drugs) for reason in run.reasons]
    return StopView("notDone", "The pump was not stopped", " ".join(f"{t.what} {t.why} {t.do}" for t in said))


def _ways(tablet: Tablet, prescription: Prescription | None) -> tuple[str, str, str]:
    """The way to minimum rate, what it gives of the drug, and the way back to the therapy."""
    drug, read = drug_in_pump(tablet), tablet.read
    if prescription is None or drug is None or read is None or not tablet.may_begin:
        return "", "", ""
    rests = isinstance(prescription.pattern, MinimumRate)
    if rests:
        return "", "", ""
    flow = tablet.site.model(read.pump.model).minimum_rate
    given = drug.dose_text(flow * prescription.mixture.primary.concentration, 4)
    detail = f"Minimum rate spares the tubing and gives {given}: no therapy."
    return "Minimum rate instead", detail, "Restart" if standstill(tablet) is not None else ""


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
    def minimumRate(self) -> None:
        """Minimum rate in its place: a workflow, for it is programmed."""
        self.close()
        self._tablet.start_minimum_rate()

    @Slot()
    def restart(self) -> None:
        """Back to the therapy."""
        self.close()
        self._tablet.start_restart()

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

    @Property(str, notify=changed)
    def insteadText(self) -> str:
        """The words on the way to minimum rate; empty where there is none."""
        return self._view.instead

    @Property(str, notify=changed)
    def insteadDetail(self) -> str:
        """What minimum rate does."""
        return self._view.instead_detail

    @Property(str, notify=changed)
    def restartText(self) -> str:
        """The words on the way back to the therapy; empty where there is none."""
        return self._view.restart
