"""Waiting for descriptors, and being called back from a wait by another thread.

On POSIX any descriptor can be waited for. Windows waits for sockets only; the waker is a pair of sockets so
that it works there too (written, not run).
"""

from __future__ import annotations

import select
import socket
from collections.abc import Sequence
from contextlib import suppress

from pump_core.clocks import Duration


def seconds(span: Duration | None) -> float | None:
    """The span as the operating system wants it: never negative, None for ever."""
    return None if span is None else max(0, span.ms) / 1_000


def ready(readers: Sequence[int], timeout: Duration | None) -> list[int]:
    """Those of the descriptors that can be read, after waiting up to `timeout` for one of them."""
    readable, _, _ = select.select(readers, [], [], seconds(timeout))
    return readable


class Waker:
    """Calls its owner back from a wait for `fileno()`; only `wake` may be called from any thread."""

    def __init__(self) -> None:
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)

    def fileno(self) -> int:
        """The descriptor that becomes readable."""
        return self._reader.fileno()

    def wake(self) -> None:
        """Ends the owner's wait, or the next one."""
        # full: an earlier call is still to be heard; closed: nobody waits
        with suppress(OSError):
            self._writer.send(b"!")

    def clear(self) -> None:
        """Forgets all calls so far."""
        while ready([self.fileno()], Duration(0)):
            self._reader.recv(4_096)

    def close(self) -> None:
        """Gives the descriptors back."""
        self._reader.close()
        self._writer.close()
