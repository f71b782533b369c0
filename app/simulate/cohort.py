"""Many pumps through one script, each with a flow error of its own: drawn from a seed, lived anywhere, summed exactly.

    flow error of pump i    drawn here, from (seed, i) alone: a normal distribution, drawn again beyond the accuracy
    life of pump i          whole numbers from whole numbers: the same wherever it is lived
    totals                  sums of whole numbers: the same in whatever order pumps come back
    digest                  SHA-256 over every pump's outcome in the order of their numbers

So the same seed gives the same digest on one core, on all of them, and on other machines.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import astuple

from app.simulate.errors import ScenarioError
from app.simulate.life import Life
from app.simulate.scenario import read_scenario
from app.simulate.script import Script, make_script
from app.simulate.values import PPM_PER_PERCENT
from pump_core.clocks import MS_PER_DAY
from pump_core.log import unscaled
from telemetry.constants import load_constants

CHUNK = 20
"""Pumps that are handed out together: a fraction of a second of work, so that no core waits long at the end."""


class Task(Struct, frozen=True):
    """A chunk of a cohort: the scenario as JSON, for how many days, and (number, flow error in ppm) of its pumps."""

    scenario: str
    days: int
    pumps: tuple[tuple[int, int], ...]


class Outcome(Struct, frozen=True):
    """What became of one pump, in whole numbers: nL·ms/day, pg, ms and counts."""

    number: int
    flow_error_ppm: int
    metered: int
    delivered: int
    released_pg: tuple[tuple[str, int], ...]
    refills: int
    dry_refills: int
    given: int
    denied: int
    replacement_due_at_ms: int | None
    ended_at_ms: int | None


class CohortResult(Struct, frozen=True):
    """The totals of a cohort; volumes in whole nL, flow errors the least and the greatest."""

    pumps: int
    seed: int
    flow_errors_ppm: tuple[int, int]
    refills: int
    dry_refills: int
    pumps_found_empty: int
    metered_nl: int
    delivered_nl: int
    released_pg: tuple[tuple[str, int], ...]
    given: int
    denied: int
    replacement_due: int
    ended: int
    digest: str


Work = Callable[[Sequence[Task]], Iterator[list[Outcome]]]
"""Lives chunks somewhere and gives each as it is done, in any order."""


def tasks_of(scenario: str, pumps: int, seed: int, days: int | None = None) -> list[Task]:
    """The cohort in chunks, from a scenario as JSON, for its days or for so many.

    Raises `ScenarioError` when the scenario cannot be lived or says nothing about flow errors.
    """
    script = _script(scenario)
    days = days or script.scenario.days
    drawn = [(number, flow_error_ppm(script, seed, number)) for number in range(pumps)]
    return [Task(scenario, days, tuple(drawn[first : first + CHUNK])) for first in range(0, pumps, CHUNK)]


def flow_error_ppm(script: Script, seed: int, number: int) -> int:
    """The flow error of one pump. Raises `ScenarioError` for a scenario without `spread`."""
    spread = script.scenario.spread
    if spread is None:
        raise ScenarioError(
            f"The scenario {script.scenario.title!r} has no 'spread' of flow errors. Add one, or leave --cohort out."
        )
    most = int(script.data.model.accuracy_percent * PPM_PER_PERCENT)
    drawing = random.Random(f"{seed}/{number}")
    while True:
        ppm = round(drawing.gauss(spread.mean_percent, spread.sd_percent))
        if abs(ppm) <= most:
            return ppm


def live(task: Task) -> list[Outcome]:
    """Lives the pumps of one chunk; this is what runs on other cores and machines."""
    script = _script(task.scenario)
    return [_outcome(script, number, ppm, task.days) for number, ppm in task.pumps]


def gather(scenario: str, seed: int, chunks: Iterable[list[Outcome]]) -> CohortResult:
    """The totals of all chunks, whatever their order; `scenario` goes into the digest."""
    outcomes = sorted((outcome for chunk in chunks for outcome in chunk), key=lambda outcome: outcome.number)
    errors = [outcome.flow_error_ppm for outcome in outcomes]
    released: Counter[str] = Counter()
    for outcome in outcomes:
        released.update(dict(outcome.released_pg))
    digest = hashlib.sha256(json.dumps([scenario, seed, [astuple(outcome) for outcome in outcomes]]).encode())
    return CohortResult(
        pumps=len(outcomes),
        seed=seed,
        flow_errors_ppm=(min(errors, default=0), max(errors, default=0)),
        refills=sum(outcome.refills for outcome in outcomes),
        dry_refills=sum(outcome.dry_refills for outcome in outcomes),
        pumps_found_empty=sum(outcome.dry_refills > 0 for outcome in outcomes),
        metered_nl=unscaled(sum(outcome.metered for outcome in outcomes)),
        delivered_nl=unscaled(sum(outcome.delivered for outcome in outcomes)),
        released_pg=tuple(sorted(released.items())),
        given=sum(outcome.given for outcome in outcomes),
        denied=sum(outcome.denied for outcome in outcomes),
        replacement_due=sum(outcome.replacement_due_at_ms is not None for outcome in outcomes),
        ended=sum(outcome.ended_at_ms is not None for outcome in outcomes),
        digest=digest.hexdigest(),
    )


@lru_cache(maxsize=1)
def _script(scenario: str) -> Script:
    return make_script(read_scenario(scenario.encode(), "of the cohort"), load_constants())


def _outcome(script: Script, number: int, ppm: int, days: int) -> Outcome:
    life = Life(script, ppm)
    life.run(days * MS_PER_DAY)
    state = life.engine.state
    return Outcome(
        number=number,
        flow_error_ppm=ppm,
        metered=state.metered,
        delivered=state.delivered,
        released_pg=tuple(sorted(life.engine.released().items())),
        refills=life.refills,
        dry_refills=life.dry_refills,
        given=life.presses[""],
        denied=life.presses.total() - life.presses[""],
        replacement_due_at_ms=state.replacement_due_at_ms,
        ended_at_ms=state.ended_at_ms,
    )
