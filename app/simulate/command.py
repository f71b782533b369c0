"""The command `cisterna simulate`: a pump through a scripted life, or a cohort of them.

Exit status: 0 done; 1 done, but the pump refused a visit of the script; 2 could not begin, and says why.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from app.simulate.cluster import on_cluster
from app.simulate.cohort import Outcome, Work, gather, tasks_of
from app.simulate.csv_file import write_csv
from app.simulate.errors import SimulateError
from app.simulate.plot import make_figure, plot
from app.simulate.printed import cohort_text, story_text
from app.simulate.progress import progress_bar
from app.simulate.scenario import LONGEST_DAYS, Scenario, find_scenario, read_scenario, shipped_scenarios
from app.simulate.script import make_script
from app.simulate.story import tell
from app.simulate.workers import cores, on_cores
from telemetry.constants import load_constants

VISIT_REFUSED = 1
CANNOT_BEGIN = 2
COHORT = "cohort"
"""The scenario that a cohort lives when none is named."""
_LONG_RUN_DAYS = 365


def main(argv: Sequence[str]) -> int:
    """Runs a simulation. Exit status as above."""
    parser = _parser()
    given = parser.parse_args(list(argv))
    if given.scenario is None and given.cohort is None:
        parser.error(f"name a scenario: a JSON file, or one that ships: {', '.join(shipped_scenarios())}")
    try:
        name = given.scenario or COHORT
        raw = find_scenario(name)
        scenario = read_scenario(raw, name)
        return _one(scenario, given) if given.cohort is None else _many(raw.decode(), given)
    except SimulateError as bad:
        print(bad, file=sys.stderr)
    except OSError as bad:
        print(f"{bad.filename} cannot be written: {bad.strerror}", file=sys.stderr)
    return CANNOT_BEGIN


def _one(scenario: Scenario, given: argparse.Namespace) -> int:
    days = given.days or scenario.days
    script = make_script(scenario, load_constants())
    figure = make_figure() if given.plot else None
    with progress_bar("days", days, shown=days >= _LONG_RUN_DAYS) as progress:
        story, totals = tell(script, progress, days)
    print(story_text(script, story, totals), flush=True)
    if given.csv:
        with given.csv.open("w", encoding="utf-8", newline="") as file:
            write_csv(story, file)
    if figure is not None:
        plot(story, figure, given.plot)
    return VISIT_REFUSED if totals.refused else 0


def _many(scenario: str, given: argparse.Namespace) -> int:
    work: Work = partial(on_cluster, given.scheduler) if given.scheduler else partial(on_cores, given.workers)
    tasks = tasks_of(scenario, given.cohort, given.seed, given.days)
    with progress_bar("pumps", given.cohort, shown=True) as progress:
        result = gather(scenario, given.seed, _counted(work(tasks), progress))
    print(cohort_text(result, load_constants().drugs), flush=True)
    return 0


def _counted(chunks: Iterator[list[Outcome]], progress: Callable[[int], None]) -> Iterator[list[Outcome]]:
    done = 0
    for chunk in chunks:
        done += len(chunk)
        progress(done)
        yield chunk


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna simulate",
        description="A pump through a scripted life: what happens, what leaves the tip, which alarms sound. Or a "
        "cohort of pumps, each with a flow error of its own. Not for patient use.",
        epilog=f"Scenarios that ship: {', '.join(shipped_scenarios())}.",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help="a JSON file, or the name of one that ships")
    parser.add_argument("--days", type=_days, metavar="N", help="days to live (those of the scenario)")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="events and daily doses at the tip, as a table")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="the same as a picture; needs matplotlib")
    parser.add_argument("--cohort", type=_count, metavar="N", help="so many pumps, for their totals")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the cohort's flow errors (%(default)s)")
    parser.add_argument("--workers", type=_count, default=cores(), metavar="W", help="processes (%(default)s)")
    parser.add_argument("--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786")
    return parser


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError(f"{count} is too few: at least 1")
    return count


def _days(text: str) -> int:
    days = _count(text)
    if days > LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"{days} days are too many: at most {LONGEST_DAYS}")
    return days
