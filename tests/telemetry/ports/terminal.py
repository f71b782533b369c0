"""A pseudo-terminal whose other side the test holds."""

from __future__ import annotations

import os
import tty


class Terminal:
    """`name` is the port, `other_side` the descriptor of what is plugged into it."""

    def __init__(self) -> None:
        self.other_side, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.name = os.ttyname(self._slave)

    def hang_up(self) -> None:
        os.close(self.other_side)
        os.close(self._slave)
