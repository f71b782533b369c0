"""What a port is to the line: bytes out, bytes in, and four ways in which it is not to be had.

A port is opened by `serial_port.open_port`; a test may hand in another one.
"""

from __future__ import annotations

import errno
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

        Returns early, and perhaps with nothing, when a descriptor of `beside` can be read, or when `writing`
        and the port takes bytes again. A thread that wants the reader back writes to a descriptor of
        `beside`. Raises `PortLost`.
        """

    def write(self, data: bytes) -> int:
        """How many of the bytes the port took, from the first on; never waits. Raises `PortLost`."""

    def close(self) -> None:
        """Gives the port back. Closing twice is allowed."""


def port_error(name: str, number: int | None, detail: str) -> PortError:
    """The error for a port that could not be opened; `number` is its errno, None when it has none."""
    if number in (errno.EACCES, errno.EPERM):
        return PortDenied(
            f"The port {name} may not be opened by this user.",
            "Serial ports belong to the group dialout.",
            "Run `sudo usermod -aG dialout $USER`, sign out and in again.",
        )
    if number in (errno.EBUSY, errno.EAGAIN):
        return PortBusy(
            f"The port {name} is in use.",
            "Another program holds it.",
            "Close that program, or choose another port.",
        )
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO):
        return PortMissing(
            f"There is no port {name}.",
            "Nothing is plugged in under this name.",
            "Plug the cable in, or choose another port.",
        )
    if number == errno.ECONNREFUSED:
        return PortMissing(
            f"There is no port {name}.",
            "Nobody listens at this address.",
            "Start the other end, or choose another port.",
        )
    return PortMissing(
        f"The port {name} cannot be opened as a serial line.",
        f"The system says: {detail}.",
        "Choose another port.",
    )


def port_lost(name: str, detail: str) -> PortLost:
    """The error for a port that went away while it was open."""
    return PortLost(
        f"The port {name} is gone.",
        f"It was unplugged or its other side ended ({detail}).",
        "Plug it in again; the connection goes on by itself.",
    )
