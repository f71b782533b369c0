"""How much a link may put on the line at once, and in what pieces."""

from __future__ import annotations

from msgspec import Struct

from pump_core.clocks import Duration

WINDOW_BYTES = 16_384
"""Bytes of the stream between the oldest not taken and the newest: far below half of the 65,536 offsets, and hundreds
of the smallest fragments, so that one that is lost ten times in a row holds up no other."""

FRAGMENT_SIZES = (24, 40, 60, 120, 216, 456)
"""The fragments that a stream is cut into; few, so that a damaged one is known by its length. The longest ones fit the
coded frames of one and of two codewords, 120 is a quarter of what may be in flight at 19,200 baud."""

SMALLEST_FRAGMENT = FRAGMENT_SIZES[0]
LARGEST_FRAGMENT = FRAGMENT_SIZES[-1]
_PATIENCE = Duration(1_000)
_BITS_PER_BYTE = 10  # 8N1: a start bit, eight data bits, a stop bit
_FLIGHTS_PER_SECOND = 4


class LinkLimits(Struct, frozen=True):
    """Bytes in flight, most bytes of data in one fragment, and how long an idle initiator trusts silence.

    Raises `ValueError` for a fragment outside 24 to 456 bytes or for no bytes in flight.
    """

    in_flight_bytes: int
    fragment_bytes: int = LARGEST_FRAGMENT
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
        in_flight = baud // _BITS_PER_BYTE // _FLIGHTS_PER_SECOND
        return cls(in_flight, max(size for size in FRAGMENT_SIZES if size <= max(SMALLEST_FRAGMENT, in_flight // 4)))

    def sizes(self) -> tuple[int, ...]:
        """The fragment sizes that may be used here, smallest first."""
        return tuple(size for size in FRAGMENT_SIZES if size <= self.fragment_bytes)

    def line_ms(self, line_bytes: int) -> int:
        """How long so many bytes are on the line, in ms, rounded up."""
        return -(-line_bytes * 1_000 // (_FLIGHTS_PER_SECOND * self.in_flight_bytes))
