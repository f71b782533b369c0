"""`program`: from the completed hold to the frame with the read-back, beside the line's own time for those bytes.

    line's own time = bytes of the busier direction × 10 bits ÷ baud

Ten bits are a byte with its start and stop bit. The directions run side by side, so the busier one is what no program
can go below; questions wait for their answers, so no program reaches it. The span holds what the line's time does not:
the writes to the journal and to the pump's memory that must be on the disk before a byte leaves, the pump's engine,
and drawing the screen.

At 115200 the disk and the screen weigh more than the line, which a bar of four times its time allows for (our
choice). At 19200 baud a person waits: the bar is 2 s, and the line's own time is told beside it.
"""

from __future__ import annotations

from functools import partial
from statistics import median

from app.bench.child import Heard
from app.bench.figure import Figure, MeasureFailed, Rounds
from app.bench.played import played_refill

ALLOWED_MS = 2_000.0
_BITS_PER_BYTE = 10
_MS_PER_SECOND = 1_000
_NS_PER_MS = 1_000_000
_PEER = "the line's own time for the bytes"


def line_time_ms(bytes_crossed: int, baud: int) -> float:
    """How long one direction of a line of this baud rate takes for so many bytes."""
    return bytes_crossed * _BITS_PER_BYTE * _MS_PER_SECOND / baud


def _measure(baud: int, rounds: int) -> Rounds:
    heard = [played_refill(baud, index) for index in range(rounds)]
    busier = [max(one.number("bytes_to_pump"), one.number("bytes_to_tablet")) for one in heard]
    if 0 in busier:
        raise MeasureFailed("The line counted no bytes between the hold and the read-back.")
    return Rounds(
        ours=tuple((one.number("shown_ns") - one.number("held_ns")) / _NS_PER_MS for one in heard),
        peers=tuple(line_time_ms(count, baud) for count in busier),
        notes=tuple(_bytes(one) for one in heard[-1:]),
    )


def _measure_slow(rounds: int) -> Rounds:
    on_line = _measure(19_200, rounds)
    own = f"the line's own time for the bytes {median(on_line.peers):.0f} ms"
    return Rounds(on_line.ours, (ALLOWED_MS,) * rounds, (*on_line.notes, own))


def _bytes(heard: Heard) -> str:
    return f"{heard.number('bytes_to_pump')} bytes to the pump and {heard.number('bytes_to_tablet')} to the tablet"


PROGRAM = Figure(
    name="program",
    told="hold completed to the read-back on the screen, at 115200 baud",
    unit="ms",
    peer=_PEER,
    bar=4.0,
    rounds=3,
    measure=partial(_measure, 115_200),
)
PROGRAM_19200 = Figure(
    name="program_19200",
    told="hold completed to the read-back on the screen, at 19200 baud",
    unit="ms",
    peer="what a person shall wait at most",
    bar=1.0,
    rounds=3,
    measure=_measure_slow,
)
