"""The way from other threads to the GUI thread: values go into a queue, one byte wakes the event loop.

Only this module and the composition root know both sides. Nothing but immutable values passes.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_DRAIN = 4096


class Inbox(QObject):
    """Calls `drained` on the GUI thread after `wake` was called on any thread."""

    def __init__(self, drained: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._drained = drained
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._activated)

    def wake(self) -> None:
        """Asks for a drain; safe on any thread. A full pipe already holds a wake."""
        with contextlib.suppress(BlockingIOError, OSError):
            self._theirs.send(b"\0")

    def close(self) -> None:
        """No more drains."""
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _activated(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._ours.recv(_DRAIN):
                pass
        self._drained()
