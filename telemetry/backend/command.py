"""The command `cisterna pump`: its options, and what it says when it cannot start."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from telemetry.backend.host import HostOptions, run_pump
from telemetry.backend.parts import WHOLE, Parts
from telemetry.errors import SurroundingsError

CANNOT_START = 2
SLOWEST_BAUD = 2_400


def main(argv: Sequence[str]) -> int:
    """Runs a pump until it is told to end: 0. When it cannot start, says what, why and what to do: 2."""
    given = _parser().parse_args(argv)
    try:
        parts = _broken(given.broken) if given.broken else WHOLE
    except SurroundingsError as bad:
        return _refused(bad)
    options = HostOptions(
        port=given.port,
        baud=given.baud,
        state=given.state,
        new=given.new,
        serial=given.serial,
        control=given.control,
        time=given.time,
        bedside=given.bedside,
        identity=given.identity or given.state / "credentials",
        record=given.record,
        parts=parts,
    )
    try:
        run_pump(options, lambda serial: print(f"ready {serial}", flush=True))
    except SurroundingsError as bad:
        return _refused(bad)
    return 0


def _refused(bad: SurroundingsError) -> int:
    print(f"{bad.what}\n{bad.why}\n{bad.remedy}", file=sys.stderr)
    return CANNOT_START


def _broken(name: str) -> Parts:
    """The parts of a pump that breaks a rule, which it says. Raises `NoSuchRule`."""
    from telemetry.misbehaviour.rules import rule_called  # no other pump loads this

    rule = rule_called(name)
    print(f"This pump breaks a rule on purpose ({rule.name}): {rule.owed}", file=sys.stderr, flush=True)
    return rule.parts


class _Break(argparse.Action):
    """Takes the name of a rule; `list` prints them all instead of starting a pump."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, *_: Any) -> None:
        if values == "list":
            from telemetry.misbehaviour.rules import table

            print(table())
            parser.exit()
        namespace.broken = values


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna pump",
        description="An emulated pump on a serial port. Not for patient use. Prints 'ready SERIAL' when it "
        "listens; ends with SIGTERM, or when a piped standard input ends.",
    )
    parser.add_argument("--port", required=True, help="serial port, pseudo-terminal or socket://host:port")
    parser.add_argument("--baud", type=_baud, default=115_200, help="bits per second (default %(default)s)")
    parser.add_argument("--state", type=Path, required=True, metavar="DIR", help="directory of its memory")
    parser.add_argument(
        "--identity",
        type=Path,
        metavar="DIR",
        help="folder that `cisterna authority issue` made for this pump (default: credentials in its --state)",
    )
    parser.add_argument("--new", default="", metavar="SCENARIO", help="demo pump to make when DIR holds none")
    parser.add_argument("--serial", default="", help="serial of a new pump; of another one it must match")
    parser.add_argument(
        "--control",
        type=Path,
        metavar="PATH",
        help="socket for needle, time, handset and faults, for emulators only: a pump with a motor has none",
    )
    parser.add_argument(
        "--time",
        choices=("real", "commanded"),
        default="real",
        help="follow the clock of this machine, or pass only when told over --control (default %(default)s)",
    )
    parser.add_argument(
        "--bedside",
        choices=("as-entered", "separate"),
        default="as-entered",
        help="a programmed fill is also done by needle, or only --control moves fluid (default %(default)s)",
    )
    parser.add_argument(
        "--break",
        dest="broken",
        action=_Break,
        default="",
        metavar="RULE",
        help="break one rule of the protocol on purpose, to try a tablet on it ('list' names them all); never with the "
        "identity of a release authority",
    )
    parser.add_argument(
        "--record",
        type=Path,
        metavar="DIR",
        help="record what each session says, and the pump's state in front of it, for 'cisterna replay'",
    )
    return parser


def _baud(text: str) -> int:
    baud = int(text)
    if baud < SLOWEST_BAUD:
        raise argparse.ArgumentTypeError(f"{baud} bits per second is below {SLOWEST_BAUD}")
    return baud
