"""How much a link may put on the line at once, and in what pieces."""

from __future__ import annotations

from dataclasses import dataclass

from pump_core.clocks import Duration

WINDOW = 64
"""Fragments between the oldest not taken and the newest; far below half of the 65,536 sequence numbers."""

SMALLEST_FRAGMENT = 24
LARGEST_FRAGMENT = 480
_USUAL_FRAGMENT = 240
_PATIENCE = Duration(1_000)
_BITS_PER_BYTE = 10  # 8N1: a start bit, eight data bits, a stop bit


@dataclass(frozen=True, slots=True)
class LinkLimits:
    """Bytes in flight, bytes of data in one fragment, and how long an idle initiator trusts silence.

    Raises `ValueError` for a fragment outside 24 to 480 bytes or for no bytes in flight.
    """

    in_flight_bytes: int
    fragment_bytes: int = _USUAL_FRAGMENT
    probe_after: Duration = _PATIENCE

    def __post_init__(self) -> None:
        if not SMALLEST_FRAGMENT <= self.fragment_bytes <= LARGEST_FRAGMENT:
            raise ValueError(
                f"a fragment of {self.fragment_bytes} bytes is outside {SMALLEST_FRAGMENT} to {LARGEST_FRAGMENT}"
            )
        if self.in_flight_bytes < 1:
            raise ValueError(f"{self.in_flight_bytes} bytes in flight would never send anything")

    @classmethod
    def for_baud(cls, baud: int) -> LinkLimits:
        """For a line of `baud` bits per second: 0.25 s of line in flight, four fragments or more."""
        in_flight = baud // _BITS_PER_BYTE // 4
        fragment = max(SMALLEST_FRAGMENT, min(_USUAL_FRAGMENT, in_flight // 4))
        return cls(in_flight, fragment)
