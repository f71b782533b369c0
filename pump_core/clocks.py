"""Three clocks that must never be mixed, and the one duration they share.

========== ===================================================== =============================
clock      what it counts                                        used for
========== ===================================================== =============================
LineTime   ms of a monotonic clock, origin without meaning       timers, age of data
PumpTime   ms since the pump was manufactured, never backwards   lockouts, alarms, battery, 48 h
UtcTime    ms since 1970-01-01T00:00Z, the tablet's clock        records, dates shown to people
========== ===================================================== =============================

Adding a `Duration` stays on a clock, `later.since(earlier)` of one clock gives a `Duration`; everything else
is a type error for mypy and a `TypeError` at run time. Nothing here reads a clock: instants are handed in.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Self

from msgspec import Struct

MS_PER_SECOND = 1_000
MS_PER_MINUTE = 60 * MS_PER_SECOND
MS_PER_HOUR = 60 * MS_PER_MINUTE
MS_PER_DAY = 24 * MS_PER_HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _whole(value: object) -> None:
    if type(value) is not int:
        raise TypeError(f"a clock counts whole milliseconds, got {value!r}")


class Duration(Struct, frozen=True, order=True):
    """A span of whole milliseconds; may be negative."""

    ms: int

    def __post_init__(self) -> None:
        _whole(self.ms)

    def __add__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(self.ms + other.ms)

    def __sub__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(self.ms - other.ms)

    def __mul__(self, times: int) -> Duration:
        if type(times) is not int:
            return NotImplemented
        return Duration(self.ms * times)

    def __neg__(self) -> Duration:
        return Duration(-self.ms)

    @property
    def whole_days(self) -> int:
        """Whole days, rounded down."""
        return self.ms // MS_PER_DAY


def days(n: int) -> Duration:
    """`n` days of 24 h."""
    return Duration(n * MS_PER_DAY)


def hours(n: int) -> Duration:
    """`n` hours."""
    return Duration(n * MS_PER_HOUR)


def minutes(n: int) -> Duration:
    """`n` minutes."""
    return Duration(n * MS_PER_MINUTE)


def seconds(n: int) -> Duration:
    """`n` seconds."""
    return Duration(n * MS_PER_SECOND)


class _Instant(Struct, frozen=True):
    ms: int

    def __post_init__(self) -> None:
        if type(self.ms) is not int:
            _whole(self.ms)

    def __add__(self, span: Duration) -> Self:
        if not isinstance(span, Duration):
            return NotImplemented
        return type(self)(self.ms + span.ms)

    def _same(self, other: object) -> int:
        if type(other) is not type(self):
            raise TypeError(f"{type(self).__name__} and {type(other).__name__} are different clocks")
        return other.ms

    def since(self, other: Self) -> Duration:
        """Time from `other` to this instant of the same clock."""
        return Duration(self.ms - self._same(other))

    def __lt__(self, other: Self) -> bool:
        return self.ms < self._same(other)

    def __le__(self, other: Self) -> bool:
        return self.ms <= self._same(other)

    def __gt__(self, other: Self) -> bool:
        return self.ms > self._same(other)

    def __ge__(self, other: Self) -> bool:
        return self.ms >= self._same(other)


class LineTime(_Instant, frozen=True):
    """An instant of a monotonic clock in ms; only differences mean anything."""


class PumpTime(_Instant, frozen=True):
    """Elapsed ms since the pump was manufactured."""


class UtcTime(_Instant, frozen=True):
    """The tablet's clock: ms since 1970-01-01T00:00Z."""

    @classmethod
    def of(cls, when: datetime) -> UtcTime:
        """The instant of an aware `datetime`, rounded down to the millisecond.

        Raises `ValueError` for a naive one.
        """
        if when.tzinfo is None:
            raise ValueError("a naive datetime has no instant")
        return cls((when - _EPOCH) // timedelta(milliseconds=1))

    def to_datetime(self) -> datetime:
        """The same instant as an aware UTC `datetime`."""
        return _EPOCH + timedelta(milliseconds=self.ms)
