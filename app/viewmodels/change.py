"""What another programmer has changed since this tablet last read the pump: both, setting by setting, and by whom."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.review import ReviewRow, rows_for_qml
from app.viewmodels.therapy_text import changed_rows
from app.viewmodels.wording import ml_text, moment_text
from app.workflows.draft_keeper import DraftKeeper, Found
from app.workflows.kinds import KINDS, REFILL
from app.workflows.known_therapy import Changed
from app.workflows.tablet import Tablet
from pump_core.quantities import Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class ChangeView(Struct, frozen=True):
    """What the card shows; without a headline there is none."""

    headline: str = ""
    detail: str = ""
    ended: str = ""
    can_begin: bool = False
    may_not: str = ""
    rows: tuple[ReviewRow, ...] = ()


def present_change(tablet: Tablet, drafts: DraftKeeper) -> ChangeView:
    """The card as things stand."""
    changed = tablet.known.changed
    if changed is None:
        return ChangeView()
    when = moment_text(changed.before.reading.read_at, tablet.site)
    what = "The pump changed its therapy by itself" if changed.by_itself else "Another programmer changed this pump"
    rows = changed_rows(changed, tablet)
    author = _author(changed, tablet)
    nothing = "" if rows else " All settings are what they were before."
    return ChangeView(
        headline=f"{what} after this tablet read it on {when}.",
        detail=f"{author}{nothing}".strip(),
        ended=_ended(drafts.past),
        can_begin=not tablet.is_unknown and not tablet.may_not,
        may_not=tablet.may_not,
        rows=rows,
    )


def _author(changed: Changed, tablet: Tablet) -> str:
    """Who programmed the newest of what this tablet did not see, when the pump's log has told it already."""
    since = changed.before.pump.pump_time_ms
    acts = [event for event in tablet.log.held.newest if event.at_ms >= since and event.user]
    if not acts:
        return ""
    when = moment_text(changed.after.when(acts[-1].at_ms), tablet.site)
    return f"The pump's log names {acts[-1].user}, {when}."


def _ended(past: Found | None) -> str:
    """What was prepared on the former therapy, and is no more."""
    if past is None:
        return ""
    record = past.record
    parts = []
    if record.withdrawn_nl is not None:
        parts.append(f"{ml_text(Volume.whole_base(record.withdrawn_nl))} withdrawn")
    if record.syringes_nl:
        parts.append(f"{ml_text(Volume.whole_base(sum(record.syringes_nl)))} injected")
    entered = f" Entered were {' and '.join(parts)}: compare with the last fill." if parts else ""
    return (
        f"The {record.kind.lower()} at {record.step.capitalize()} was prepared on the former therapy and has ended. "
        f"Nothing of it was programmed.{entered}"
    )


@QmlElement
class ChangeViewModel(Presented[ChangeView]):
    """Binds the card."""

    changed = Signal()

    def __init__(self, tablet: Tablet, drafts: DraftKeeper, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_change(tablet, drafts), parent)
        self._drafts = drafts

    @Slot()
    def accept(self) -> None:
        """It was read."""
        self._tablet.accept_change()

    @Slot()
    def beginAgain(self) -> None:
        """It was read, and the workflow that ended begins on what the pump holds now."""
        past = self._drafts.past
        self._tablet.begin_again(KINDS.get(past.record.kind, REFILL) if past is not None else REFILL)

    @Property(bool, notify=changed)
    def visible(self) -> bool:
        """Whether there is something that no person has seen."""
        return self._view.headline != ""

    @Property(str, notify=changed)
    def headline(self) -> str:
        """That the pump was changed, and since when."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """By whom, as far as the pump's log says."""
        return self._view.detail

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        """Whether that workflow may begin again."""
        return self._view.can_begin

    @Property(bool, notify=changed)
    def canAccept(self) -> bool:
        """Whether who is here may say that it was read: whoever programs next must have seen it."""
        return not self._view.may_not

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why they may not; empty if they may."""
        return self._view.may_not

    @Property(str, notify=changed)
    def endedText(self) -> str:
        """What was prepared on the former therapy; empty when nothing was."""
        return self._view.ended

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """Settings before and after."""
        return rows_for_qml(self._view.rows, frozenset())
