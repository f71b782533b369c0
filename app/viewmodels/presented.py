"""A view-model that shows one view: worked out anew whenever the tablet changes, told only when it is another one.

A class that binds properties to its view declares its own `changed`, because Qt ties a property to a signal of the
same class. `Noticed` adds the notice that most steps show, with a signal of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal

from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Notice(Struct, frozen=True):
    """What a view with a notice begins with: none, good, info, caution or stop; the headline; why and what to do."""

    kind: str = "none"
    headline: str = ""
    detail: str = ""


View = TypeVar("View")
WithNotice = TypeVar("WithNotice", bound=Notice)


class Presented(QObject, Generic[View]):
    """Keeps `_view` as `present` has it."""

    changed: Signal

    def __init__(self, tablet: Tablet, present: Callable[[], View], parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._present = present
        self._view = present()
        tablet.listen(self.refresh)

    def refresh(self) -> None:
        """Works the view out again; called after changes and, where age is shown, as time passes."""
        view = self._present()
        if view != self._view:
            self._view = view
            self._tell()

    def _tell(self) -> None:
        self.changed.emit()


class Noticed(Presented[WithNotice]):
    """The same with a notice."""

    noticed = Signal()

    def _tell(self) -> None:
        super()._tell()
        self.noticed.emit()

    @Property(str, notify=noticed)
    def noticeKind(self) -> str:
        """none, good, info, caution or stop."""
        return self._view.kind

    @Property(str, notify=noticed)
    def noticeHeadline(self) -> str:
        """What the checks say."""
        return self._view.headline

    @Property(str, notify=noticed)
    def noticeText(self) -> str:
        """Why, and what to do."""
        return self._view.detail
