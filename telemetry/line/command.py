"""The command `cisterna line`: its arguments, and what it says when it cannot run."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from telemetry.errors import SurroundingsError
from telemetry.line.faults import BadFault, Faults

_NO_TERMINALS = (
    "cisterna line needs pseudo-terminals, which this system has none of. "
    "Use a socket:// port for both ends instead, as in --port socket://127.0.0.1:5000."
)


def main(argv: list[str]) -> int:
    """Runs the line until its standard input ends; the exit status is 0, or 1 after a sentence on stderr."""
    arguments = _parser().parse_args(argv)
    if os.name != "posix":
        print(_NO_TERMINALS, file=sys.stderr)
        return 1
    from telemetry.line.process import LineOptions, run  # its terminals exist on POSIX only

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        faults = Faults(
            arguments.ber,
            arguments.drop,
            arguments.dup,
            arguments.reorder,
            arguments.outage_every,
            arguments.outage,
        )
        return run(LineOptions(arguments.dir, arguments.baud, arguments.seed, faults, arguments.control))
    except (BadFault, OSError, SurroundingsError) as failure:
        print(f"The line cannot run: {failure}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna line",
        description="A serial line between two ports, DIR/A and DIR/B, until its standard input ends.",
    )
    add = parser.add_argument
    add("--dir", type=Path, required=True, help="where the two ports appear")
    add("--baud", type=_baud, default=115_200, help="bits per second, 0 for as fast as it goes (115200)")
    add("--seed", type=int, default=1, help="decides every fault (1)")
    add("--ber", type=float, default=0.0, help="probability that a bit is flipped")
    add("--drop", type=float, default=0.0, help="probability that a byte is lost")
    add("--dup", type=float, default=0.0, help="probability, per byte, that the last 16 bytes come twice")
    add("--reorder", type=float, default=0.0, help="probability, per byte, that 16 bytes are overtaken")
    add("--outage-every", type=int, default=0, metavar="MS", help="an outage begins about this often")
    add("--outage", type=int, default=0, metavar="MS", help="how long an outage lasts")
    add("--control", type=Path, help="path of the control socket")
    return parser


def _baud(text: str) -> int:
    baud = int(text)
    if baud < 0:
        raise argparse.ArgumentTypeError(f"{baud} bits per second is below 0")
    return baud
