"""A port that can only be asked for its bytes, every 10 ms: Windows' (written, not run), pyserial's own schemes."""

from __future__ import annotations

from collections.abc import Sequence

import serial

from pump_core.clocks import Duration
from telemetry.ports.refused import port_lost
from telemetry.ports.waiting import ready

_POLL = Duration(10)


class PolledPort:
    """A port of pyserial without a descriptor."""

    def __init__(self, name: str, line: serial.Serial) -> None:
        self._name = name
        self._line = line

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """See `Port.read`."""
        left = timeout
        while True:
            try:
                if waiting := self._line.in_waiting:
                    return bytes(self._line.read(waiting))
            except OSError as failure:
                raise port_lost(self._name, str(failure)) from failure
            if writing or (left is not None and left.ms <= 0):
                return b""
            nap = _POLL if left is None else min(_POLL, left)
            if ready(beside, nap):
                return b""
            left = None if left is None else left - nap

    def write(self, data: bytes) -> int:
        """See `Port.write`; waits up to 2 s for a driver that is slow."""
        try:
            return int(self._line.write(data) or 0)
        except OSError as failure:
            raise port_lost(self._name, str(failure)) from failure

    def close(self) -> None:
        """See `Port.close`."""
        self._line.close()
