"""The command `cisterna bench`: measures figures and prints them.

Exit status: 0 when everything asked for was measured, or cannot be on this system; 1 when a measurement failed; 2 for
a name that is not there. A bar that is missed is told in `met` and leaves the status alone: how fast a machine is
shall not decide whether a build is good.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence

from app.bench.figure import Figure, measured
from app.bench.registry import FIGURES, GROUPS
from app.bench.report import as_json, as_table

FAILED = 1
NO_SUCH_FIGURE = 2


def main(
    argv: Sequence[str],
    figures: Mapping[str, Figure] = FIGURES,
    groups: Mapping[str, Sequence[str]] = GROUPS,
) -> int:
    """Measures what was asked for, or every figure. Exit status as above."""
    asked = _parser(figures, groups).parse_args(list(argv))
    wanted = [figure for name in asked.names for figure in groups.get(name, (name,))]
    unknown = [name for name in wanted if name not in figures]
    if unknown:
        known = f"{', '.join(figures)}; groups: {', '.join(groups)}"
        print(f"There is no figure {unknown[0]!r}. There are: {known}.", file=sys.stderr)
        return NO_SUCH_FIGURE
    names = dict.fromkeys(wanted or figures)
    results = []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        results.append(measured(figures[name], asked.rounds))
    print(as_json(results) if asked.json else as_table(results), flush=True)
    failed = [result for result in results if result.failed]
    if asked.json:
        for result in failed:
            print(f"{result.figure.name} could not be measured: {result.failed}", file=sys.stderr)
    return FAILED if failed else 0


def _parser(figures: Mapping[str, Figure], groups: Mapping[str, Sequence[str]]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna bench",
        description="Measured figures, each beside what it is compared with, in turns within one run. "
        "Close other programs first.",
        epilog="Figures: "
        + "; ".join(f"{figure.name}: {figure.told}" for figure in figures.values())
        + ". Groups: "
        + "; ".join(f"{name}: {', '.join(members)}" for name, members in groups.items())
        + ".",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="figures or groups to measure (all)")
    parser.add_argument("--json", action="store_true", help="a list of objects instead of the table")
    parser.add_argument("--rounds", type=_rounds, metavar="N", help="rounds for every figure (each has its own)")
    return parser


def _rounds(text: str) -> int:
    rounds = int(text)
    if rounds < 1:
        raise argparse.ArgumentTypeError(f"{rounds} rounds measure nothing: at least 1")
    return rounds
