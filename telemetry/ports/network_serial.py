"""A serial port behind a network server that speaks RFC 2217 (ser2net, terminal servers, Windows' COM redirectors).

pyserial has a client of its own. It reads on a thread into a queue without bound, one entry for each byte, keeps
to itself that the server hung up, and waits while writing; this one is a descriptor with a filter, so it waits,
wakes and is lost like any other port. The tests run it against pyserial's server.

A server that follows the option answers at once; one that does not within `PATIENCE` is refused, and so is one
that hangs up during the greeting, as most do for a second client.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pump_core.clocks import Duration
from telemetry.ports.clock import line_time
from telemetry.ports.com_port import ComPort, stuffed
from telemetry.ports.descriptor_port import ROOM_CHECK
from telemetry.ports.port import Port, PortBusy, PortLost, PortMissing
from telemetry.ports.refused import port_lost

PATIENCE: Final = Duration(2_000)
_AT_ONCE = 1_024


def greeted(name: str, line: Port, baud: int, patience: Duration = PATIENCE) -> NetworkSerialPort:
    """The port behind the connection `line`, set to `baud` 8N1. Raises `PortError`, with the connection closed."""
    port = NetworkSerialPort(name, line, ComPort(baud))
    give_up_at = line_time() + patience
    try:
        while not port.ready:
            left = give_up_at.since(line_time())
            if left.ms <= 0:
                raise _no_answer(name, f"the server said nothing of the kind within {patience.ms} ms")
            port.read(left)
    except PortLost as lost:
        port.close()
        if port.refusal is not None:
            raise _no_answer(name, port.refusal) from lost
        raise PortBusy(
            f"The port {name} is in use.",
            "The server hung up at once, as it does when another client holds its port.",
            "Close the other program, or look whether the server's own port is plugged in.",
        ) from lost
    except PortMissing:
        port.close()
        raise
    return port


def _no_answer(name: str, why: str) -> PortMissing:
    return PortMissing(
        f"The port {name} cannot be set up.",
        f"This is no RFC 2217 server for it: {why}.",
        "Use socket:// when the server passes bytes as they are; else see to the server's settings.",
    )


class NetworkSerialPort:
    """A port that doubles and filters what goes over the connection `line`."""

    def __init__(self, name: str, line: Port, client: ComPort) -> None:
        self._name = name
        self._line = line
        self._client = client
        self._outgoing = client.replies()

    @property
    def ready(self) -> bool:
        """Whether the server's line is set as wanted."""
        return self._client.ready

    @property
    def refusal(self) -> str | None:
        """Why it never will be."""
        return self._client.refusal

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """See `Port.read`."""
        self._flush()
        writable = bool(self._outgoing) or (writing and not self._client.suspended)
        if writing and not writable:  # whoever wants to write is not left waiting for a server that never resumes
            timeout = ROOM_CHECK if timeout is None else min(timeout, ROOM_CHECK)
        data = self._client.receive(self._line.read(timeout, writing=writable, beside=beside))
        self._outgoing += self._client.replies()
        if self._client.refusal is not None:
            raise port_lost(self._name, self._client.refusal)
        return data

    def write(self, data: bytes) -> int:
        """See `Port.write`. What is taken and does not leave at once leaves with the next call, in order."""
        self._flush()
        if self._outgoing or self._client.suspended:
            return 0
        taken = data[:_AT_ONCE]
        self._outgoing = stuffed(taken)
        self._flush()
        return len(taken)

    def close(self) -> None:
        """See `Port.close`."""
        self._line.close()

    def _flush(self) -> None:
        if self._outgoing:
            self._outgoing = self._outgoing[self._line.write(self._outgoing) :]
