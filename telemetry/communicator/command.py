"""The command `cisterna communicator`: its options, and what it says when it cannot start."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from telemetry.communicator.host import CommunicatorOptions, run_communicator
from telemetry.errors import SurroundingsError
from telemetry.messages.communicator import MOST_PUMPS

CANNOT_START = 2
SLOWEST_BAUD = 300


def main(argv: Sequence[str]) -> int:
    """Runs a communicator until it is told to end: 0. When it cannot start, says what, why and what to do: 2."""
    parser = _parser()
    given = parser.parse_args(argv)
    if len(given.pump_port) > MOST_PUMPS:
        parser.error(f"at most {MOST_PUMPS} pumps fit around a communicator, {len(given.pump_port)} are named")
    options = CommunicatorOptions(
        tablet_port=given.tablet_port,
        pump_ports=tuple(given.pump_port),
        baud=given.baud,
        state=given.state,
        identity=given.identity or given.state / "credentials",
        control=given.control,
        seed=given.seed,
    )
    try:
        run_communicator(
            options,
            lambda serial: print(f"ready {serial}", flush=True),
            lambda complaint: print(complaint, file=sys.stderr, flush=True),
        )
    except SurroundingsError as bad:
        print(f"{bad.what}\n{bad.why}\n{bad.remedy}", file=sys.stderr)
        return CANNOT_START
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna communicator",
        description="An emulated communicator between a tablet and one or more pumps. Not for patient use. Prints "
        "'ready SERIAL' when it relays; ends with SIGTERM, or when a piped standard input ends.",
    )
    ports = "serial port, pseudo-terminal or socket://host:port"
    parser.add_argument("--tablet-port", required=True, metavar="PORT", help=f"towards the tablet: {ports}")
    parser.add_argument(
        "--pump-port",
        required=True,
        action="append",
        metavar="PORT",
        help="towards a pump; again for each further pump in the room. A new communicator lies on the first one",
    )
    parser.add_argument("--baud", type=_baud, default=115_200, help="bits per second (default %(default)s)")
    parser.add_argument("--state", type=Path, required=True, metavar="DIR", help="directory of what it keeps")
    parser.add_argument(
        "--identity",
        type=Path,
        metavar="DIR",
        help="folder that `cisterna authority issue --role communicator` made (default: credentials in its --state)",
    )
    parser.add_argument(
        "--control", type=Path, metavar="PATH", help="socket for distances, battery and button, for emulators only"
    )
    parser.add_argument("--seed", type=int, default=1, help="decides which bits err at the edge of range (1)")
    return parser


def _baud(text: str) -> int:
    baud = int(text)
    if baud < SLOWEST_BAUD:
        raise argparse.ArgumentTypeError(f"{baud} bits per second is below {SLOWEST_BAUD}")
    return baud
