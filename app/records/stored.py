"""Between stored plain values and entities: instants, dates, words of a closed set, what was agreed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TypeVar

from msgspec.structs import asdict

from app.records.entities import Agreed
from app.records.errors import RecordDamaged
from pump_core.clocks import UtcTime

W = TypeVar("W", bound=str)

_DAY_0 = date(1970, 1, 1)


@contextmanager
def held_together(what: str) -> Iterator[None]:
    """Turns a stored value that no entity can have into `RecordDamaged` about `what`."""
    try:
        yield
    except (ValueError, TypeError) as bad:
        raise RecordDamaged(
            f"{what} does not hold together.",
            f"It says: {bad}.",
            "Keep a copy of the records and report it; the pump itself says what it holds.",
        ) from bad


def ms(at: UtcTime | None) -> int | None:
    """The ms of an instant that may be missing."""
    return None if at is None else at.ms


def instant(stored: int | None) -> UtcTime | None:
    """The instant of ms that may be missing."""
    return None if stored is None else UtcTime(stored)


def day(when: date) -> int:
    """Days from 1970-01-01 to `when`."""
    return (when - _DAY_0).days


def date_of(stored: int) -> date:
    """The date so many days after 1970-01-01."""
    return _DAY_0 + timedelta(days=stored)


def one_of(words: Sequence[W], stored: str) -> W:
    """`stored` as one of `words`. Raises `ValueError`."""
    for word in words:
        if word == stored:
            return word
    raise ValueError(f"{stored!r} is none of {', '.join(words)}")


def agreed_json(agreed: Agreed) -> str:
    """What was agreed, as JSON with its keys in alphabetical order."""
    return json.dumps(asdict(agreed), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def agreed_of(stored: str) -> Agreed:
    """What the JSON says was agreed. Raises `ValueError` or `TypeError`."""
    return Agreed(**json.loads(stored))
