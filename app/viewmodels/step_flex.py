"""The flex editor: 24 hours of steps, dragged, touched or typed, beside those of today; their total is to be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.flex_editing import FlexEditing, Handle
from app.viewmodels.flex_text import mass_at, mass_text, rate_text
from app.viewmodels.flex_view import Chip, FlexView, present_flex, still
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Noticed
from app.viewmodels.reason_choice import choose_reason
from app.viewmodels.text_pad import TextPadViewModel
from app.workflows.flex_day import end_of, mass_of, minutes_of, start_range
from app.workflows.flex_draft import FlexDraft
from app.workflows.flex_rules import clock_of, hours_text, judge_start, judge_step_dose, minute_of, rate_typed
from app.workflows.flex_week import WEEKDAYS, WEEKEND
from app.workflows.tablet import Tablet
from pump_core.clocks import Duration
from pump_core.flow import highest_dose, lowest_dose
from pump_core.quantities import DoseRate

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_HANDLES: Final[dict[str, Handle]] = {"top": "top", "start": "start", "end": "end"}
_EVERY_DAY, _WEEKDAYS, _WEEKEND, _BY_DAY = range(4)


@QmlElement
class FlexViewModel(Noticed[FlexView]):
    """Binds the page; `tried` is called with every move and key, to show what the day so far would change."""

    changed = Signal()
    moved = Signal()
    drawn = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        tried: Callable[[], None],
        parent: QObject,
    ) -> None:
        editing = FlexEditing(tablet)
        super().__init__(tablet, lambda: present_flex(tablet, editing), parent)
        self.editing = editing
        self._pad = pad
        self._letters = letters
        self._tried = tried
        self._still = still(self._view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        self._behind = False

    @Slot(int)
    def choose(self, place: int) -> None:
        """A bar was touched."""
        self._act(lambda draft: draft.choose(place))

    @Slot()
    def chooseBefore(self) -> None:
        """The step before."""
        self._act(lambda draft: draft.choose(draft.place - 1))

    @Slot()
    def chooseNext(self) -> None:
        """The next step."""
        self._act(lambda draft: draft.choose(draft.place + 1))

    @Slot(str, float, float)
    def press(self, handle: str, x: float, y: float) -> None:
        """A finger comes down on a handle, at shares of the chart."""
        if handle in _HANDLES:
            self.editing.press(_HANDLES[handle], x, y)
            self.refresh()

    @Slot(float, float)
    def drag(self, x: float, y: float) -> None:
        """It moves there."""
        if self.editing.move(x, y):
            self.refresh()

    @Slot()
    def release(self) -> None:
        """It goes up."""
        self.editing.release()
        self._told()

    @Slot()
    def giveUp(self) -> None:
        """The touch was taken away."""
        self.editing.give_up()
        self._told()

    @Slot(int)
    def stepDose(self, direction: int) -> None:
        """− or + beside the dose."""
        rate = self.editing.rate_by_key(direction)
        if rate is not None:
            self._act(lambda draft: draft.set_rate(rate))

    @Slot(int)
    def stepBegins(self, direction: int) -> None:
        """− or + beside the beginning."""
        self._shift(0, direction)

    @Slot(int)
    def stepEnds(self, direction: int) -> None:
        """− or + beside the end."""
        self._shift(1, direction)

    @Slot()
    def add(self) -> None:
        """One more step: the chosen one is divided."""
        self._act(lambda draft: draft.add())

    @Slot()
    def remove(self) -> None:
        """The chosen step goes."""
        self._act(lambda draft: draft.remove())

    @Slot()
    def undo(self) -> None:
        """The last change is taken back."""
        self._act(lambda draft: draft.undo())

    @Slot()
    def redo(self) -> None:
        """What was taken back comes again."""
        self._act(lambda draft: draft.redo())

    @Slot(int)
    def chooseTab(self, index: int) -> None:
        """Which days are edited together, or which of them are shown; while copying, where the day goes."""
        if index == _EVERY_DAY:
            self._act(lambda draft: draft.group("every_day"))
        elif index == _BY_DAY:
            self._act(lambda draft: draft.group("by_day"))
        elif index in (_WEEKDAYS, _WEEKEND):
            weekday = (WEEKDAYS if index == _WEEKDAYS else WEEKEND)[0]
            self._go_to(weekday, lambda draft: draft.group("weekdays"))
        self.refresh()

    @Slot(int)
    def chooseDay(self, weekday: int) -> None:
        """Which day is shown; while copying, where the day goes."""
        self._go_to(weekday, lambda draft: draft)

    @Slot()
    def copyDay(self) -> None:
        """The day shown is copied to every tab touched next, until this is touched again."""
        self.editing.copying = not self.editing.copying and self._view.can_copy
        self.refresh()

    @Slot()
    def see(self) -> None:
        """The total was read."""
        self.editing.see()

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    @Slot()
    def askDose(self) -> None:
        """The dose of the step was touched."""
        draft, drug, workflow = self.editing.draft, self.editing.drug, self.editing.workflow
        prescription, site = self.editing.prescription, self._tablet.site
        if draft is None or drug is None or workflow is None or prescription is None:
            return
        lasts = minutes_of(draft.day, draft.place)
        span = f"{clock_of(draft.day[draft.place].start)} to {clock_of(end_of(draft.day, draft.place))}"
        concentration, model = prescription.mixture.primary.concentration, site.model(workflow.draft.reading.model)
        limits = lowest_dose(concentration, model), highest_dose(concentration, model)
        low, high = (mass_text(mass_at(rate, lasts), drug) for rate in limits)
        now = f"{mass_text(mass_of(draft.day, draft.place), drug)} at {rate_text(draft.day[draft.place].rate, drug)}"
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()}, dose of the whole step {span}",
                f"{drug.mass_unit} in {hours_text(lasts)}",
                f"Pump limits {low} to {high} in {hours_text(lasts)}",
                f"This step now {now}",
                lambda typed: judge_step_dose(typed, draft, workflow.draft, site),
                lambda rate: self._take_rate(rate),
                lambda typed: self._try(draft, rate_typed(typed, draft, workflow.draft, site)),
            )
        )

    @Slot()
    def askBegins(self) -> None:
        """The beginning was touched."""
        self._ask_time(0, "This step begins at")

    @Slot()
    def askEnds(self) -> None:
        """The end was touched."""
        self._ask_time(1, "This step ends at")

    def _ask_time(self, after: int, title: str) -> None:
        draft = self.editing.draft
        if draft is None or not 0 < draft.place + after < len(draft.day):
            return
        place = draft.place + after
        earliest, latest = (clock_of(minute) for minute in start_range(draft.day, place))
        self._pad.ask(
            PadRequest(
                title,
                "h.min",
                f"From {earliest} to {latest}, typed as hours.minutes: 6.30",
                f"Now {clock_of(draft.day[place].start)}",
                lambda typed: judge_start(typed, place, draft),
                lambda at: self._take_start(place, at),
            )
        )

    def _take_rate(self, rate: DoseRate) -> None:
        self._act(lambda draft: draft.set_rate(rate))

    def _take_start(self, place: int, at: Duration) -> None:
        self._act(lambda draft: draft.set_start(place, minute_of(at)))

    def _try(self, draft: FlexDraft, rate: DoseRate | None) -> None:
        self.editing.try_out(draft.set_rate(rate) if rate is not None else None)
        self._told()

    def _shift(self, after: int, direction: int) -> None:
        draft = self.editing.draft
        place = draft.place + after if draft is not None else 0
        minute = self.editing.start_by_key(place, direction)
        if minute is not None:
            self._act(lambda draft: draft.set_start(place, minute))

    def _go_to(self, weekday: int, then: Callable[[FlexDraft], FlexDraft]) -> None:
        """Shows a day, or copies the day shown to it."""
        if not 0 <= weekday <= WEEKEND[-1]:
            return
        if self.editing.copying:
            self._act(lambda draft: draft.copy_to(weekday))
        else:
            self._act(lambda draft: then(draft).show(weekday))

    def _act(self, change: Callable[[FlexDraft], FlexDraft]) -> None:
        draft = self.editing.draft
        if draft is None or self.editing.drag is not None:
            return
        after = change(draft)
        if after.week.grouping != draft.week.grouping:
            self.editing.copying = False
        self.editing.act(after)
        self._told()

    def _tell(self) -> None:
        """Under a finger the bar comes first; the rest of the page follows in the frame after."""
        self.drawn.emit()
        self._behind = True
        if self.editing.drag is None:
            self._catch_up()
        else:
            self._soon.start()

    def _catch_up(self) -> None:
        """Tells what else moved, and of the rest of the page what is another one."""
        self._soon.stop()
        if not self._behind:
            return
        self._behind = False
        self.moved.emit()
        rest = still(self._view)
        if rest != self._still:
            self._still = rest
            super()._tell()

    def _follow(self) -> None:
        self._catch_up()
        self._tried()

    def _told(self) -> None:
        self.refresh()
        self._follow()

    @Property(bool, notify=changed)
    def editable(self) -> bool:
        """Whether this pump runs a dose that can be laid out."""
        return self._view.editable

    @Property(list, notify=drawn)
    def bars(self) -> list[Row]:
        """The steps of the day shown, as shares of the chart."""
        return [
            {
                "x": bar.x,
                "width": bar.width,
                "height": bar.height,
                "rate": bar.rate,
                "number": bar.number,
                "mass": bar.mass,
                "name": bar.name,
            }
            for bar in self._view.bars
        ]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The chosen step, or -1."""
        return self._view.chosen

    @Property(list, notify=changed)
    def today(self) -> list[Row]:
        """What runs today on the day shown, stretch by stretch."""
        return [{"x": x, "width": width, "y": y} for x, width, y in self._view.today]

    @Property(str, notify=changed)
    def todayText(self) -> str:
        """What the dashed line is."""
        return self._view.today_text

    @Property(list, notify=changed)
    def lines(self) -> list[Row]:
        """The lines of the axis."""
        return [{"y": y, "label": label} for y, label in self._view.lines]

    @Property(str, notify=changed)
    def unit(self) -> str:
        """The unit of the axis."""
        return self._view.unit

    @Property(list, notify=changed)
    def tabs(self) -> list[Row]:
        """Which days are edited together."""
        return _chips(self._view.tabs)

    @Property(list, notify=changed)
    def days(self) -> list[Row]:
        """The weekdays, where each is edited by itself."""
        return _chips(self._view.days)

    @Property(str, notify=changed)
    def stepTitle(self) -> str:
        """Which step is chosen, of how many."""
        return self._view.step_title

    @Property(str, notify=moved)
    def begins(self) -> str:
        """When it begins."""
        return self._view.begins

    @Property(str, notify=moved)
    def ends(self) -> str:
        """When it ends."""
        return self._view.ends

    @Property(str, notify=moved)
    def dose(self) -> str:
        """What it gives altogether, as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def doseUnit(self) -> str:
        """Its unit."""
        return self._view.dose_unit

    @Property(str, notify=moved)
    def rate(self) -> str:
        """Its rate."""
        return self._view.rate

    @Property(str, notify=moved)
    def sentence(self) -> str:
        """What it gives, over which time and how often."""
        return self._view.sentence

    @Property(str, notify=moved)
    def seenText(self) -> str:
        """The total of the day beside today's."""
        return self._view.seen_text

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether that was read."""
        return self._view.seen

    @Property(bool, notify=moved)
    def beginsEarlier(self) -> bool:
        """Whether it can begin earlier."""
        return self._view.begins_moves[0]

    @Property(bool, notify=moved)
    def beginsLater(self) -> bool:
        """Whether it can begin later."""
        return self._view.begins_moves[1]

    @Property(bool, notify=moved)
    def endsEarlier(self) -> bool:
        """Whether it can end earlier."""
        return self._view.ends_moves[0]

    @Property(bool, notify=moved)
    def endsLater(self) -> bool:
        """Whether it can end later."""
        return self._view.ends_moves[1]

    @Property(bool, notify=moved)
    def canLess(self) -> bool:
        """Whether it can give less."""
        return self._view.dose_moves[0]

    @Property(bool, notify=moved)
    def canMore(self) -> bool:
        """Whether it can give more."""
        return self._view.dose_moves[1]

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a change to take back."""
        return self._view.can_undo

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether one was taken back."""
        return self._view.can_redo

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        """Whether the chosen step can be divided."""
        return self._view.can_add

    @Property(bool, notify=changed)
    def canRemove(self) -> bool:
        """Whether it can go."""
        return self._view.can_remove

    @Property(bool, notify=changed)
    def canCopy(self) -> bool:
        """Whether there is another day."""
        return self._view.can_copy

    @Property(bool, notify=changed)
    def copying(self) -> bool:
        """Whether the day shown goes to the tab touched next."""
        return self._view.copying

    @Property(str, notify=drawn)
    def held(self) -> str:
        """Which handle is under a finger, or nothing."""
        return self._view.held

    @Property(str, notify=drawn)
    def readout(self) -> str:
        """What it makes, large."""
        return self._view.readout

    @Property(str, notify=drawn)
    def readoutDetail(self) -> str:
        """And what that comes to."""
        return self._view.readout_detail

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen


def _chips(chips: tuple[Chip, ...]) -> list[Row]:
    return [{"label": chip.label, "chosen": chip.chosen} for chip in chips]
