"""The two ends of the line as pseudo-terminals under names that stay.

Each name is a symbolic link to a terminal. The line keeps the terminal's own side open as well, so that the
death of whoever used it neither hangs it up nor removes it.
"""

from __future__ import annotations

import os
import tty
from pathlib import Path


class Terminal:
    """One end. `fileno` is the line's side of it, which never blocks. Raises `OSError`."""

    def __init__(self, name: Path) -> None:
        if name.exists() and not name.is_symlink():
            raise FileExistsError(f"{name} is a file of another kind; name another directory")
        self.name = name
        self._line_side, self._user_side = os.openpty()
        tty.setraw(self._user_side)
        os.set_blocking(self._line_side, False)
        fresh = name.with_name(f".{name.name}.{os.getpid()}")
        fresh.symlink_to(os.ttyname(self._user_side))
        fresh.replace(name)

    def fileno(self) -> int:
        """The descriptor to wait for."""
        return self._line_side

    def read(self, at_most: int) -> bytes:
        """What the user of this end sent."""
        try:
            return os.read(self._line_side, at_most)
        except BlockingIOError:
            return b""

    def write(self, data: bytes) -> int:
        """How many bytes the terminal accepted; fewer when its user does not read."""
        try:
            return os.write(self._line_side, data)
        except BlockingIOError:
            return 0

    def close(self) -> None:
        """The port vanishes: whoever has it open is hung up on."""
        self.name.unlink(missing_ok=True)
        os.close(self._line_side)
        os.close(self._user_side)
