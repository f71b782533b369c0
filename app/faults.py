"""What raised in this program while its screens run: said in words, kept in full for whoever mends it.

Qt calls into Python for every timer, socket, signal and slot, and a view calls slots and reads properties. What raises
there has no caller that could catch it: PySide hands it to `sys.excepthook` and goes on. While a tablet runs, that
hook is ours. The traceback goes to the terminal as before, one line to `kept`, and the words to the screen.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

SHOWN = (
    "A part of this program failed, and what is on the screen may not be what the pump does. The pump goes on by "
    "itself. Read the pump again and compare before you go on. If this comes back, end the program and start it again."
)


class FaultHook:
    """Takes the place of `sys.excepthook` until it is restored; `told` gets what to show."""

    def __init__(self, kept: list[str], told: Callable[[str], None]) -> None:
        self._kept = kept
        self._told = told
        self._former = sys.excepthook
        self._ours = self._raised
        sys.excepthook = self._ours

    def restore(self) -> None:
        """Puts back what was there, unless somebody else has taken the place since."""
        if sys.excepthook is self._ours:
            sys.excepthook = self._former

    def _raised(self, kind: type[BaseException], raised: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._former(kind, raised, trace)
            return
        traceback.print_exception(kind, raised, trace, file=sys.stderr)
        self._kept.append("".join(traceback.format_exception_only(kind, raised)).strip())
        self._told(SHOWN)
