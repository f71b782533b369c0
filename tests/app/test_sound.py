"""The loudspeaker: what it plays is what was made, and a system without one is a reason and no fault."""

from __future__ import annotations

import sys
from threading import Event

import pytest

from app.sound import NO_DEVICE, NO_LIBRARY, Loudspeaker, _stream, play_through_device
from app.workflows.tones import shipped_pitches, tone_of, wave_of
from tests.app.desk import constants

TONE = wave_of(tone_of("noncritical", constants().catalogue.pumps["8637-40"]), shipped_pitches())


def test_the_stream_hands_out_every_frame_once_and_then_silence() -> None:
    over, frames = Event(), bytes(range(1, 21))
    stream = _stream(frames, over)
    next(stream)
    assert stream.send(4) + stream.send(4) == frames[:16]
    assert not over.is_set()
    assert stream.send(4) == frames[16:] + bytes(4)
    assert stream.send(4) == bytes(8)
    assert over.is_set()


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    assert play_through_device(TONE, Event()) == NO_LIBRARY


def test_what_came_of_a_sound_is_handed_back_where_it_is_drained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    woken, heard = Event(), list[str]()
    speaker = Loudspeaker(woken.set)
    speaker.play(lambda: TONE, heard.append)
    assert woken.wait(10)
    assert heard == []
    speaker.drain()
    assert heard == [NO_LIBRARY]
    speaker.close()


def test_a_device_that_plays_or_none_is_all_there_is() -> None:
    enough = Event()
    enough.set()
    assert play_through_device(TONE, enough) in ("", NO_DEVICE, NO_LIBRARY)
