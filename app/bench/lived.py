"""Lives of the engine's figures, timed: `python -m app.bench.lived SCENARIO [--no-skip]`.

The pump is implanted and primed on day 0; what counts begins with day 1, its reservoir full, and ends with the
scenario. Prints one JSON object: {seconds, refills, metered_mL, metered, delivered}, the best of five lives.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import asdict

from app.simulate.life import Life
from app.simulate.scenario import load_scenario
from app.simulate.script import Script, make_script
from pump_core.clocks import MS_PER_DAY
from pump_core.quantities import NL_PER_ML
from telemetry.constants import load_constants

LIVES = 5
_NS_PER_SECOND = 1_000_000_000


class Lived(Struct, frozen=True):
    """One life from day 1 on; `metered` and `delivered` in nL·ms/day."""

    seconds: float
    refills: int
    denied: int
    metered: int
    delivered: int

    @property
    def metered_ml(self) -> float:
        """What the pump reckons to have delivered, in mL."""
        return self.metered / (MS_PER_DAY * NL_PER_ML)


def lived(script: Script, *, skips: bool = True) -> tuple[Lived, Life]:
    """Lives a script once; raises `ScenarioError` for one that cannot be lived."""
    life = Life(script, script.scenario.flow_error_percent, skips=skips)
    state = life.engine.state
    life.run(MS_PER_DAY)
    metered, delivered = state.metered, state.delivered
    life.run(MS_PER_DAY + 1)
    refills = life.refills
    began = time.perf_counter_ns()
    life.run(script.scenario.days * MS_PER_DAY)
    took = time.perf_counter_ns() - began
    denied = life.presses.total() - life.presses[""]
    return (
        Lived(
            seconds=took / _NS_PER_SECOND,
            refills=life.refills - refills,
            denied=denied,
            metered=state.metered - metered,
            delivered=state.delivered - delivered,
        ),
        life,
    )


def main(argv: Sequence[str]) -> int:
    """Lives the scenario five times and prints the best."""
    script = make_script(load_scenario(argv[0]), load_constants())
    best = min((lived(script, skips="--no-skip" not in argv)[0] for _ in range(LIVES)), key=lambda one: one.seconds)
    print(json.dumps(asdict(best) | {"metered_mL": best.metered_ml}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
