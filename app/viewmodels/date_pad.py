"""The date picker for expiry dates: year, month, day by touch; the month is always a word."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pump_core.notation import day_text

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

YEARS_SHOWN = 5
_LONGEST_MONTH = 31


class DateRequest(Struct, frozen=True):
    """What the picker is opened for; years start with `first_year`."""

    title: str
    first_year: int
    take: Callable[[date], None]


@QmlElement
class DatePadViewModel(QObject):
    """One date picker for the whole app. Nothing is picked when it opens."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._request: DateRequest | None = None
        self._year = self._month = self._day = 0

    def ask(self, request: DateRequest) -> None:
        """Opens the picker, empty."""
        self._request = request
        self._year = self._month = self._day = 0
        self.changed.emit()

    @Slot(int)
    def pickYear(self, year: int) -> None:
        """A year was touched."""
        self._year = year
        self._fit()

    @Slot(int)
    def pickMonth(self, month: int) -> None:
        """A month was touched, 1 to 12."""
        self._month = month
        self._fit()

    @Slot(int)
    def pickDay(self, day: int) -> None:
        """A day was touched."""
        self._day = day
        self._fit()

    @Slot()
    def enter(self) -> None:
        """Takes the date when it is complete."""
        request, picked = self._request, self._picked()
        if request is None or picked is None:
            return
        self._request = None
        self.changed.emit()
        request.take(picked)

    @Slot()
    def cancel(self) -> None:
        """Closes the picker; what stood before stands."""
        self._request = None
        self.changed.emit()

    def _fit(self) -> None:
        if self._day > self._days():
            self._day = 0
        self.changed.emit()

    def _days(self) -> int:
        return monthrange(self._year, self._month)[1] if self._year and self._month else _LONGEST_MONTH

    def _picked(self) -> date | None:
        return date(self._year, self._month, self._day) if self._year and self._month and self._day else None

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the picker is in sight."""
        return self._request is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which date is picked."""
        return self._request.title if self._request else ""

    @Property(list, notify=changed)
    def years(self) -> list[int]:
        """The years to choose from."""
        first = self._request.first_year if self._request else 0
        return [first + index for index in range(YEARS_SHOWN)]

    @Property(int, notify=changed)
    def year(self) -> int:
        """The year picked, or 0."""
        return self._year

    @Property(int, notify=changed)
    def month(self) -> int:
        """The month picked, 1 to 12, or 0."""
        return self._month

    @Property(int, notify=changed)
    def day(self) -> int:
        """The day picked, or 0."""
        return self._day

    @Property(int, notify=changed)
    def dayCount(self) -> int:
        """How many days the month has."""
        return self._days()

    @Property(str, notify=changed)
    def shown(self) -> str:
        """The date picked so far, in words."""
        picked = self._picked()
        return day_text(picked) if picked else ""

    @Property(bool, notify=changed)
    def enterEnabled(self) -> bool:
        """Whether the date is complete."""
        return self._picked() is not None
