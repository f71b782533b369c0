"""The pump's two alarm tones as they are demonstrated: how many pitches, how long, and the sound itself.

Count and length are those of the pump model. Its pitch is not public, so a demonstration says that the implant sounds
otherwise through the body. A tone of two pitches changes between them; every piece begins and ends softly, without a
click. The sound is 16-bit mono, made with the standard library.
"""

from __future__ import annotations

import io
import math
import wave
from array import array
from functools import cache
from typing import Final

from msgspec import Struct

from app.workflows.emergency_cards import Statement
from pump_core.alarms import AlarmClass
from pump_core.catalogue import PumpModel, Tone
from pump_core.sourced import DataModel, Figure, load, whole
from telemetry.resources import resource

RATE: Final = 22_050
"""Samples in a second, enough for either pitch."""

_LOUD: Final = 0.6 * 32_767
_SOFT_MS: Final = 15
_MS_PER_SECOND: Final = 1_000


class Pitches(Struct, frozen=True):
    """In Hz, and how long each of the two lasts before the other follows; `low_alarm` is said where one is set."""

    first: int
    second: int
    each_ms: int
    low_alarm: str


class _File(DataModel):
    version: str
    first_pitch: Figure
    second_pitch: Figure
    each_lasts_ms: Figure
    low_alarm: Statement


def read_pitches(raw: bytes) -> Pitches:
    """The pitches in `alarms.json`. Raises `CatalogueError` that names the field."""
    data = load(_File, raw, "the alarm data")
    return Pitches(whole(data.first_pitch), whole(data.second_pitch), whole(data.each_lasts_ms), data.low_alarm.text)


@cache
def shipped_pitches() -> Pitches:
    """Those that ship. Raises `CatalogueError` or `FileNotFoundError`."""
    return read_pitches(resource("alarms.json"))


def tone_of(urgency: AlarmClass, model: PumpModel) -> Tone:
    """The tone of an alarm of this class."""
    return model.critical_tone if urgency == "critical" else model.noncritical_tone


def tone_text(tone: Tone) -> str:
    """`two tones, 3 s` or `one tone, 1 s`."""
    many = "one tone" if tone.tones == 1 else "two tones"
    return f"{many}, {tone.length.ms // _MS_PER_SECOND} s"


def wave_of(tone: Tone, pitches: Pitches) -> bytes:
    """The tone as the bytes of a WAV file."""
    samples, at_ms, place = array("h"), 0, 0
    each = pitches.each_ms if tone.tones > 1 else tone.length.ms
    while at_ms < tone.length.ms:
        lasts = min(each, tone.length.ms - at_ms)
        samples.extend(_piece(pitches.first if place % 2 == 0 else pitches.second, lasts))
        at_ms, place = at_ms + lasts, place + 1
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(samples.itemsize)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return held.getvalue()


def _piece(pitch: int, lasts_ms: int) -> array[int]:
    count, soft = RATE * lasts_ms // _MS_PER_SECOND, RATE * _SOFT_MS // _MS_PER_SECOND
    turn = 2 * math.pi * pitch / RATE
    return array(
        "h",
        (round(_LOUD * min(1.0, at / soft, (count - at) / soft) * math.sin(turn * at)) for at in range(count)),
    )
