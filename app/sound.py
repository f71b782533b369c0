"""The tablet's loudspeaker: plays a WAV on a short-lived thread, or says why nothing is heard.

Opening a device may take long, so the GUI thread never does it; what came of it is handed back through the inbox. The
audio library is imported with the first sound. On a system that has none of it, or no device, the sound is refused.
"""

from __future__ import annotations

import io
import wave
from collections import deque
from collections.abc import Callable, Generator
from threading import Event, Thread
from typing import Protocol

NO_LIBRARY = "This system has no sound library for the tablet."
NO_DEVICE = "No loudspeaker was found."

Heard = Callable[[str], None]
"""Is given why nothing was heard; empty when it was."""

Make = Callable[[], bytes]
"""Makes the bytes of a WAV file; called on the thread that plays them."""

_AT_THE_END_S = 1.0


class Sound(Protocol):
    """Plays one sound at a time; the call returns at once and `heard` is called on the GUI thread."""

    def play(self, make: Make, heard: Heard) -> None:
        """Plays what is made; what still plays is cut off."""

    def drain(self) -> None:
        """Hands back what came of the sounds."""

    def close(self) -> None:
        """Ends what plays."""


class Loudspeaker:
    """The system's own device; `wake` asks for a drain from any thread."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._ended: deque[tuple[Heard, str]] = deque()
        self._enough = Event()
        self._thread: Thread | None = None

    def play(self, make: Make, heard: Heard) -> None:
        """See `Sound`."""
        self._enough.set()
        self._enough = Event()
        self._thread = Thread(target=self._run, args=(make, heard, self._enough), name="sound", daemon=True)
        self._thread.start()

    def drain(self) -> None:
        """See `Sound`."""
        while self._ended:
            heard, why = self._ended.popleft()
            heard(why)

    def close(self) -> None:
        """See `Sound`; a driver that hangs does not keep the program."""
        thread, self._thread = self._thread, None
        self._enough.set()
        if thread is not None:
            thread.join(_AT_THE_END_S)

    def _run(self, make: Make, heard: Heard, enough: Event) -> None:
        self._ended.append((heard, play_through_device(make(), enough)))
        self._wake()


def play_through_device(tone: bytes, enough: Event) -> str:
    """Plays a WAV to its end, or until it is enough; why it could not, empty when it could."""
    try:
        import miniaudio  # with the first sound, and not on every system there is one
    except ImportError:
        return NO_LIBRARY
    with wave.open(io.BytesIO(tone)) as file:
        rate, frames = file.getframerate(), file.readframes(file.getnframes())
    over = Event()
    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=rate, buffersize_msec=100
        )
    except miniaudio.MiniaudioError:
        return NO_DEVICE
    with device:
        stream = _stream(frames, over)
        next(stream)
        device.start(stream)
        while not over.is_set() and not enough.wait(0.05):
            pass
    return ""


def _stream(frames: bytes, over: Event) -> Generator[bytes, int, None]:
    """Hands out as many frames of 16-bit mono as are asked for, then silence; `over` once all were played."""
    at = 0
    wanted = yield b""
    while True:
        part = frames[at : at + 2 * wanted]
        if not part:
            over.set()
        at += len(part)
        wanted = yield part.ljust(2 * wanted, b"\0")
