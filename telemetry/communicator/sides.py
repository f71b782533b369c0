"""The two kinds of port of a communicator as endpoints: the tablet's with the communicator itself, and a pump's."""

from __future__ import annotations

from collections.abc import Callable

from pump_core.clocks import LineTime
from telemetry.communicator.device import Communicator

_WAITING = 8_192
"""Bytes that wait for a pump's port; frames beyond are lost, as on a radio (our choice)."""


class PumpLine:
    """The endpoint of one pump's port, on its own thread; bytes go to and come from the main thread."""

    def __init__(self, received: Callable[[bytes], None], complain: Callable[[str], None]) -> None:
        self._received = received
        self._complain = complain
        self._waiting = bytearray()

    def put(self, data: bytes) -> None:
        """Queues bytes for the port, unless too many wait already."""
        if len(self._waiting) + len(data) <= _WAITING:
            self._waiting += data

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came from the port."""
        self._received(data)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        data = bytes(self._waiting)
        self._waiting.clear()
        return data

    def deadline(self) -> LineTime | None:
        """It has none."""
        return None

    def wake(self, now: LineTime) -> None:
        """It has no deadline."""

    def port_up(self, now: LineTime) -> None:
        """The port is there."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone; what waited for it is lost."""
        self._waiting.clear()
        self._complain(reason)


class Hub:
    """The endpoint of the tablet's port: the communicator, and behind it the lines of the pumps."""

    def __init__(
        self, device: Communicator, to_pump: Callable[[int, bytes], None], complain: Callable[[str], None]
    ) -> None:
        self._device = device
        self._to_pump = to_pump
        self._complain = complain

    def pump_received(self, place: int, data: bytes, now: LineTime) -> None:
        """Bytes came from a pump's port."""
        self._device.pump_received(place, data, now)
        self.serve_pumps(now)

    def serve_pumps(self, now: LineTime) -> None:
        """Hands each pump's line what is due."""
        for place in self._device.places():
            if data := self._device.pump_bytes(place, now):
                self._to_pump(place, data)

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came from the tablet's port."""
        self._device.receive(data, now)
        self.serve_pumps(now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the tablet's port."""
        return self._device.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        return self._device.deadline()

    def wake(self, now: LineTime) -> None:
        """The deadline passed."""
        self._device.wake(now)
        self.serve_pumps(now)

    def port_up(self, now: LineTime) -> None:
        """The tablet's port is there."""
        self._device.port_up(now)

    def port_down(self, now: LineTime, reason: str) -> None:
        """The tablet's port is gone."""
        self._device.port_down(now, reason)
        self._complain(reason)
