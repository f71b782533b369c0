"""What a scenario writes as text and the engine holds as whole numbers: `40 mL`, `3 mg/day`, `20 min`, `08:30`.

Each type reads the text, refuses what is no such quantity and what is finer than the engine counts, and gives a whole
number of the unit in its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import BeforeValidator

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND
from pump_core.quantities import Concentration, DoseRate, Mass, Volume, exact

PPM_PER_PERCENT = 10_000
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_SPANS = {"day": MS_PER_DAY, "h": MS_PER_HOUR, "min": MS_PER_MINUTE, "s": MS_PER_SECOND}
_MM = {"mm": 1, "cm": 10}


def _text(read: Callable[[str], int]) -> BeforeValidator:
    def whole(value: object) -> int:
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is no text: write the number with its unit, in quotes")
        try:
            return read(value)
        except ArithmeticError as bad:
            raise ValueError(f"{value!r} is finer than the engine counts") from bad

    return BeforeValidator(whole)


def span_ms(text: str) -> int:
    """`20 min` in ms; `-1 h` is a span too. Raises `ValueError`."""
    number, _, unit = text.partition(" ")
    if unit not in _SPANS:
        raise ValueError(f"{text!r} is no span of time: write a number and one of {', '.join(_SPANS)}")
    return _whole(text, exact(number) * _SPANS[unit])


def minute_of_day(text: str) -> int:
    """`08:30` in minutes after midnight. Raises `ValueError`."""
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no time of day: write it as 08:30")
    return int(found[1]) * 60 + int(found[2])


def _length_mm(text: str) -> int:
    number, _, unit = text.partition(" ")
    if unit not in _MM:
        raise ValueError(f"{text!r} is no length: write a number and one of {', '.join(_MM)}")
    return _whole(text, exact(number) * _MM[unit])


def _ppm(text: str) -> int:
    return _whole(text, exact(text) * PPM_PER_PERCENT)


def _whole(text: str, value: object) -> int:
    if getattr(value, "denominator", 0) != 1:
        raise ValueError(f"{text!r} is finer than the engine counts")
    return int(str(value))


Nl = Annotated[int, _text(lambda text: Volume.parse(text).whole)]
Pg = Annotated[int, _text(lambda text: Mass.parse(text).whole)]
PgPerDay = Annotated[int, _text(lambda text: DoseRate.parse(text).whole)]
PgPerMl = Annotated[int, _text(lambda text: Concentration.parse(text).whole)]
Ms = Annotated[int, _text(span_ms)]
Mm = Annotated[int, _text(_length_mm)]
Ppm = Annotated[int, _text(_ppm)]
"""A percentage written without its sign, in parts per million."""
Minute = Annotated[int, _text(minute_of_day)]
