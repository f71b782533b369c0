"""After a start: the prime that runs, by the pump's read-back, and when to look at the patient next."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.form import Row
from app.viewmodels.presented import Presented
from app.viewmodels.spans import span_text
from app.viewmodels.wording import ml_text, moment_text
from app.workflows.implant_data import shipped
from app.workflows.kinds import WATCHED
from app.workflows.observation import watch
from app.workflows.tablet import Tablet
from pump_core.clocks import Duration, UtcTime
from pump_core.log import Run, unscaled
from pump_core.quantities import Volume
from pump_core.values import replace

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


CUT_ROWS = (
    ("Prime", "cut off before its end"),
    ("Drug", "short of the tip: until it comes at the flow of the therapy the patient gets none"),
)


class Started(Struct, frozen=True):
    """A start as the pump read it back: of which pump and revision, which drug, when, after which prime, if any.

    `cut` says that the prime ended before its time.
    """

    serial: str
    revision: int
    drug: str
    begins: UtcTime
    prime: Run | None
    cut: bool = False

    @property
    def at(self) -> tuple[str, int]:
        """Which start this is."""
        return self.serial, self.revision


class ObservationView(Struct, frozen=True):
    """What the card shows; without a headline there is none."""

    headline: str = ""
    detail: str = ""
    due: bool = False
    rows: tuple[tuple[str, str], ...] = ()
    brief: str = ""
    may_look: bool = False
    look: str = ""


def started_of(tablet: Tablet) -> Started | None:
    """The start that a workflow has just programmed: a first therapy, or a prime; None for anything else."""
    workflow, read = tablet.workflow, tablet.read
    back = workflow.run.programming.read_back if workflow is not None and workflow.run is not None else None
    prescription = back.therapy.prescription if back is not None else None
    if workflow is None or read is None or back is None or prescription is None or workflow.step != "done":
        return None
    prime = next((run for run in back.therapy.runs if run.kind == "prime"), None)
    goes_on = workflow.draft.reading.therapy.prescription is not None
    if workflow.kind.title not in WATCHED or (prime is None and goes_on):
        return None
    begins = read.reading.when(prime.ends_ms if prime is not None else back.pump_time_ms)
    return Started(back.serial, back.therapy.revision, prescription.mixture.primary.drug, begins, prime)


def present_observation(tablet: Tablet, started: Started | None, made: int) -> ObservationView:
    """The card as things stand, after so many looks at the patient; nothing at another pump."""
    if started is None or tablet.read is None or tablet.read.pump.serial != started.serial:
        return ObservationView()
    site = tablet.site
    now, begins, prime = site.now(), started.begins, started.prime
    observation = shipped().observation_of(site.drugs.drug(started.drug).kind)
    state = watch(observation, begins, made, now)
    rows: tuple[tuple[str, str], ...] = ()
    if prime is not None:
        rows = CUT_ROWS if started.cut else _prime_rows(prime, begins.since(now), moment_text(begins, site))
    rows += (
        ("Look for", observation.watch),
        ("Watch until", f"{moment_text(state.ends, site)} ({observation.source})"),
    )
    if state.due is None:
        return ObservationView("The observation is over.", "", rows=rows)
    headline = "Look at the patient now." if state.is_due else f"Next look {moment_text(state.due, site)}."
    wait = state.due.since(now)
    detail = f"It was due {moment_text(state.due, site)}." if state.is_due else f"In {span_text(_whole_minutes(wait))}."
    return ObservationView(
        headline,
        f"{detail} The tablet must stay on to remind you.",
        due=state.is_due,
        rows=rows,
        brief=f"{detail} {observation.watch}.",
        may_look=state.is_due,
        look=f"I looked: {made + 1} of {state.looks}",
    )


def _prime_rows(prime: Run, left: Duration, ends: str) -> tuple[tuple[str, str], ...]:
    lasts = Duration(prime.ends_ms - prime.started_ms)
    volume = Volume.whole_base(unscaled(prime.flow_nl_per_day * lasts.ms))
    told = f"{ml_text(volume)} in {span_text(lasts)}"
    if left <= Duration(0):
        return (("Prime", f"{told}, ended {ends}"), ("Drug", "at the tip"))
    return (("Prime", f"{told}, ends {ends}"), ("Still to run", span_text(_whole_minutes(left))))


def _is_cut(started: Started, tablet: Tablet) -> bool:
    """Whether the pump, read before the prime could have ended, no longer runs it."""
    read, prime = tablet.read, started.prime
    if read is None or prime is None or read.pump.serial != started.serial:
        return False
    return read.pump.pump_time_ms < prime.ends_ms and prime.command_id not in {
        run.command_id for run in read.pump.therapy.runs
    }


def _whole_minutes(span: Duration) -> Duration:
    """Rounded up, so that it is told once a minute and never too short."""
    minute = 60_000
    return Duration(-(-span.ms // minute) * minute)


@QmlElement
class ObservationViewModel(Presented[ObservationView]):
    """Binds the card: it stays until another start, or until the program ends."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        self._made = 0
        self._started: Started | None = None
        super().__init__(tablet, lambda: present_observation(tablet, self._started, self._made), parent)

    def refresh(self) -> None:
        """Works the card out again; another start begins another observation."""
        started = started_of(self._tablet)
        if started is not None and (self._started is None or started.at != self._started.at):
            self._started, self._made = started, 0
        if self._started is not None and _is_cut(self._started, self._tablet):
            self._started = replace(self._started, cut=True)
        super().refresh()

    @Slot()
    def looked(self) -> None:
        """The patient was looked at."""
        if self._view.may_look:
            self._made += 1
            self.refresh()

    @Property(str, notify=changed)
    def headline(self) -> str:
        """When to look next, or that it is time."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """How long until then."""
        return self._view.detail

    @Property(str, notify=changed)
    def brief(self) -> str:
        """How long until then, and what to look for."""
        return self._view.brief

    @Property(bool, notify=changed)
    def due(self) -> bool:
        """Whether it is time to look."""
        return self._view.due

    @Property(bool, notify=changed)
    def mayLook(self) -> bool:
        """Whether a look is still to be made."""
        return self._view.may_look

    @Property(str, notify=changed)
    def lookText(self) -> str:
        """What the key says: which look of how many."""
        return self._view.look

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """The prime, what to look for, and until when."""
        return [{"label": label, "value": value} for label, value in self._view.rows]
