"""The patient boluses step: on or off, dose, duration, lockout and maxima, by key and by pad."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.boluses_view import BolusesView, present_boluses
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Noticed
from app.viewmodels.reason_choice import choose_reason
from app.viewmodels.run_text import mass_text
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.typed_figures import mass_typed
from app.workflows.boluses_own import as_asked, boluses_asked, boluses_now, wanted_of
from app.workflows.boluses_rules import judge_patient_dose
from app.workflows.entries import Judgement, Rejected, Value
from app.workflows.former_boluses import BolusesBefore, FormerBoluses
from app.workflows.spans import judge_count, judge_span, span_text, span_typed
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.notation import number_text
from pump_core.prescription import MAX_BOLUSES
from pump_core.quantities import Mass

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

DURATION_KEYS: Final = tuple(minutes * MS_PER_MINUTE for minutes in (5, 10, 15, 30))
LOCKOUT_KEYS: Final = tuple(hours * MS_PER_HOUR for hours in (1, 2, 3, 4, 6, 8))
"""Durations and lockouts that are one touch away, unit and all (our choice)."""

_SPANS: Final = {
    "duration_ms": "Duration of one bolus",
    "lockout_ms": "Lockout, from the start of one bolus to the start of the next",
    "window_ms": "Window, in which boluses are counted beside the 24 h",
}
_COUNTS: Final = {
    "max_per_24_h": "Most boluses in any 24 h",
    "max_per_window": "Most boluses in any window",
}


@QmlElement
class BolusesViewModel(Noticed[BolusesView]):
    """Binds the step; `tried` is called with every key, to show what the figure typed so far would change."""

    changed = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        tried: Callable[[], None],
        former: FormerBoluses,
        parent: QObject,
    ) -> None:
        self._former = former
        super().__init__(tablet, lambda: present_boluses(tablet, self._held(tablet)), parent)
        self._pad = pad
        self._letters = letters
        self._tried = tried

    def _held(self, tablet: Tablet) -> BolusesBefore | None:
        workflow, read = tablet.workflow, tablet.read
        reading = workflow.draft.reading if workflow is not None else read.pump if read is not None else None
        return self._former.of(reading) if reading is not None else None

    @Slot(int)
    def chooseSwitch(self, index: int) -> None:
        """0: on, where nothing closes it. 1: off."""
        if index == 1:
            self._set(switch="off")
        elif index == 0 and not self._view.closed:
            self._set(switch="on")

    @Slot()
    def useFormer(self) -> None:
        """The settings from before the change, as entries of this step."""
        workflow = self._tablet.workflow
        former = self._held(self._tablet)
        if workflow is not None and former is not None and self._view.former_offered:
            workflow.set_own(as_asked(former.boluses))

    @Slot()
    def askDose(self) -> None:
        """The dose of one bolus was touched."""
        workflow = self._tablet.workflow
        prescription = workflow.draft.reading.therapy.prescription if workflow is not None else None
        if workflow is None or prescription is None or not self._view.on:
            return
        draft, site = workflow.draft, self._tablet.site
        drug = site.drugs.drug(prescription.mixture.primary.drug)
        now = boluses_now(draft)
        today = f"Now {mass_text(Mass.whole_base(now.dose_pg), drug.id, site)}" if now else "Off until now"
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()}, one patient bolus",
                drug.mass_unit,
                f"Asked about above {number_text(site.limits.single_bolus_percent)} % of a day",
                today,
                lambda typed: judge_patient_dose(typed, draft, site),
                lambda value: self._take("dose_pg", value),
                lambda typed: self._try(workflow, "dose_pg", mass_typed(typed, drug.mass_unit)),
            )
        )

    @Slot()
    def askDuration(self) -> None:
        """Another duration."""
        self._ask_span("duration_ms")

    @Slot()
    def askLockout(self) -> None:
        """Another lockout."""
        self._ask_span("lockout_ms")

    @Slot()
    def askWindow(self) -> None:
        """The length of the window."""
        self._ask_span("window_ms")

    @Slot()
    def askMaxPerDay(self) -> None:
        """The maximum of 24 h."""
        self._ask_count("max_per_24_h")

    @Slot()
    def askMaxPerWindow(self) -> None:
        """The maximum of the window."""
        self._ask_count("max_per_window")

    @Slot(int)
    def chooseDuration(self, index: int) -> None:
        """A duration by its key."""
        if 0 <= index < len(DURATION_KEYS) and self._view.on:
            self._set(duration_ms=DURATION_KEYS[index])

    @Slot(int)
    def chooseLockout(self, index: int) -> None:
        """A lockout by its key."""
        if 0 <= index < len(LOCKOUT_KEYS) and self._view.on:
            self._set(lockout_ms=LOCKOUT_KEYS[index])

    @Slot(int)
    def chooseWindow(self, index: int) -> None:
        """0: no window. 1: one beside the 24 h."""
        if index in (0, 1) and self._view.on:
            self._set(window="some" if index else "none")

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _ask_span(self, field: str) -> None:
        def judge(typed: str) -> Judgement:
            return judge_span(typed, MS_PER_DAY)

        self._ask(field, _SPANS[field], "min", f"In minutes, up to {span_text(MS_PER_DAY)}", judge, _span)

    def _ask_count(self, field: str) -> None:
        def judge(typed: str) -> Judgement:
            return judge_count(typed, MAX_BOLUSES, "boluses")

        self._ask(field, _COUNTS[field], "boluses", f"1 to {MAX_BOLUSES}", judge, _count)

    def _ask(
        self,
        field: str,
        title: str,
        unit: str,
        limits: str,
        judge: Callable[[str], Judgement],
        typed_so_far: Callable[[str], int | None],
    ) -> None:
        workflow = self._tablet.workflow
        if workflow is None or not self._view.on:
            return
        held = getattr(wanted_of(workflow.draft), field)
        today = f"Now {held if field in _COUNTS else span_text(held)}" if held else "Not entered yet"
        self._pad.ask(
            PadRequest(
                title,
                unit,
                limits,
                today,
                judge,
                lambda value: self._take(field, value),
                lambda typed: self._try(workflow, field, typed_so_far(typed)),
            )
        )

    def _set(self, **changes: object) -> None:
        workflow = self._tablet.workflow
        if workflow is not None:
            workflow.set_own(boluses_asked(workflow.draft).model_copy(update=changes))

    def _try(self, workflow: Workflow, field: str, value: int | None) -> None:
        tried = boluses_asked(workflow.draft).model_copy(update={field: value}) if value else None
        workflow.try_own(tried)
        self._tried()

    def _take(self, field: str, value: Value) -> None:
        if isinstance(value, Mass):
            self._set(**{field: value.whole})
        elif isinstance(value, Duration):
            self._set(**{field: value.ms})
        elif isinstance(value, int):
            self._set(**{field: value})

    @Property(bool, notify=changed)
    def wentOff(self) -> bool:
        """Whether they went off with a change of fluid and nobody has confirmed them since, for Home."""
        return self._view.went_off

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the patient may give boluses."""
        return self._view.on

    @Property(list, notify=changed)
    def switches(self) -> list[Row]:
        """On, or why not; off."""
        on = self._view.closed or "the patient may give boluses within these limits"
        return [
            {"label": "On", "detail": on, "open": not self._view.closed},
            {"label": "Off", "detail": "every press is denied", "open": True},
        ]

    @Property(int, notify=changed)
    def switchChosen(self) -> int:
        """0 when they are on, 1 when off."""
        return 0 if self._view.on else 1

    @Property(str, notify=changed)
    def formerText(self) -> str:
        """What they were before they went off with a change of fluid; empty when they did not."""
        return self._view.former

    @Property(bool, notify=changed)
    def formerOffered(self) -> bool:
        """Whether the same figures are offered again."""
        return self._view.former_offered

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The dose of one bolus as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit."""
        return self._view.unit

    @Property(str, notify=changed)
    def duration(self) -> str:
        """The duration in minutes."""
        return self._view.duration

    @Property(str, notify=changed)
    def durationNote(self) -> str:
        """The same with its hours."""
        return self._view.duration_note

    @Property(str, notify=changed)
    def lockout(self) -> str:
        """The lockout in minutes."""
        return self._view.lockout

    @Property(str, notify=changed)
    def lockoutNote(self) -> str:
        """The same with its hours."""
        return self._view.lockout_note

    @Property(str, notify=changed)
    def maxPerDay(self) -> str:
        """The maximum of any 24 h."""
        return self._view.max_per_day

    @Property(bool, notify=changed)
    def windowed(self) -> bool:
        """Whether there is a window."""
        return self._view.windowed

    @Property(str, notify=changed)
    def window(self) -> str:
        """The window in minutes."""
        return self._view.window

    @Property(str, notify=changed)
    def windowNote(self) -> str:
        """The same with its hours."""
        return self._view.window_note

    @Property(str, notify=changed)
    def maxPerWindow(self) -> str:
        """The maximum of any window."""
        return self._view.max_per_window

    @Property(list, notify=changed)
    def durationKeys(self) -> list[Row]:
        """Durations by key."""
        return [{"label": span_text(ms)} for ms in DURATION_KEYS]

    @Property(int, notify=changed)
    def durationChosen(self) -> int:
        """The key whose duration is set, or -1."""
        return DURATION_KEYS.index(self._view.duration_ms) if self._view.duration_ms in DURATION_KEYS else -1

    @Property(list, notify=changed)
    def lockoutKeys(self) -> list[Row]:
        """Lockouts by key."""
        return [{"label": span_text(ms)} for ms in LOCKOUT_KEYS]

    @Property(int, notify=changed)
    def lockoutChosen(self) -> int:
        """The key whose lockout is set, or -1."""
        return LOCKOUT_KEYS.index(self._view.lockout_ms) if self._view.lockout_ms in LOCKOUT_KEYS else -1

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen


def _span(typed: str) -> int | None:
    return span_typed(typed, MS_PER_DAY)


def _count(typed: str) -> int | None:
    verdict = judge_count(typed, MAX_BOLUSES, "boluses")
    return verdict.value if not isinstance(verdict, Rejected) and isinstance(verdict.value, int) else None
