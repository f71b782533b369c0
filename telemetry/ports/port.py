"""What a port is to the line: bytes out, bytes in, and four ways in which it is not to be had.

A port is opened by `serial_port.open_port`; a test may hand in another one. What is said of a port that is not
to be had is worked out in `refused`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pump_core.clocks import Duration
from telemetry.errors import SurroundingsError


class PortError(SurroundingsError):
    """A port cannot be used."""


class PortMissing(PortError):
    """Nothing is there under this name."""


class PortBusy(PortError):
    """Another program holds the port."""


class PortDenied(PortError):
    """This user may not open the port."""


class PortLost(PortError):
    """The port was open and went away."""


class Port(Protocol):
    """An open port."""

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """Bytes that arrived; waits up to `timeout`, for ever when None.

        Returns early, and perhaps with nothing, when a descriptor of `beside` can be read, when `writing` and
        the port takes bytes again, or when what came was not for the reader. A thread that wants the reader
        back writes to a descriptor of `beside`. Raises `PortLost`.
        """

    def write(self, data: bytes) -> int:
        """How many of the bytes the port took, from the first on; never waits. Raises `PortLost`."""

    def close(self) -> None:
        """Gives the port back. Closing twice is allowed."""
