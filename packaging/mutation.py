"""Mutation score of what must never be wrong: mutmut changes the code a thousand times, our tests have to find out.

    checks, patient boluses, memory slots   each on its own: what was found in % of its mutants, at least 90

What is changed and by which tests it is looked for stands under `[tool.mutmut]` in pyproject.toml. A mutant that no
test runs at all counts as not found. Survivors are printed; `python -m mutmut show NAME` shows what each changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

AT_LEAST = 90
TARGETS: Final = {
    "checks": "pump_core/checks",
    "patient boluses": "pump_core/patient_bolus.py",
    "memory slots": "telemetry/backend/slots.py",
}
_SURVIVED: Final = frozenset({0, 5, 33})
"""Exit codes that mutmut keeps of a mutant: tests passed; no test was collected; no test runs the function."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many mutants a target had, and the names of those that no test found."""

    target: str
    mutants: int
    survivors: tuple[str, ...]

    @property
    def percent(self) -> float:
        """What was found, in %; 0 of none."""
        return 100 * (self.mutants - len(self.survivors)) / self.mutants if self.mutants else 0.0


class Unfinished(Exception):
    """A mutant that was never tried."""


def score(root: Path, target: str) -> Score:
    """Reads what mutmut left below `root/mutants` of a target. Raises `Unfinished` when it did not try them all."""
    below = root / "mutants" / TARGETS[target]
    files = sorted(below.rglob("*.meta")) if below.is_dir() else [below.with_name(f"{below.name}.meta")]
    codes = {name: code for file in files for name, code in json.loads(file.read_bytes())["exit_code_by_key"].items()}
    if untried := [name for name, code in codes.items() if code in (None, 2)]:
        raise Unfinished(f"{len(untried)} mutants of {target} were not tried, {untried[0]} first")
    return Score(target, len(codes), tuple(name for name, code in codes.items() if code in _SURVIVED))


def main() -> int:
    """Runs mutmut in the checkout and prints the scores; 1 when one is below 90 %."""
    root = Path(__file__).resolve().parent.parent
    ran = subprocess.run([sys.executable, "-m", "mutmut", "run"], cwd=root, check=False)
    if ran.returncode:
        return ran.returncode
    scores = [score(root, target) for target in TARGETS]
    for each in scores:
        print(f"{each.target}: {each.percent:.1f} % of {each.mutants} mutants found")
        print("".join(f"    not found: {name}\n" for name in each.survivors), end="")
    return int(any(each.percent < AT_LEAST for each in scores))


if __name__ == "__main__":
    sys.exit(main())
