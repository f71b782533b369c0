"""`life` and `life_no_skip`: seven years of one pump, beside the same seven years as a plain SimPy process.

Both are processes of their own that tell the best of five lives; a round takes one of each. They must have come to the
same: as many refills, as many mL. Our pump is the very class that a pump process runs, with fluid path, log, alarms
and a flow error.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from app.bench.figure import Figure, MeasureFailed, NotHere, Rounds, alternating
from app.bench.peer_program import PeerProgram, told_by

PEER = PeerProgram("simpy_life.py", ("simpy",))
SCENARIOS = {"life": "seven-years", "life_no_skip": "seven-years-presses"}
_MS = 1_000
_SAME_ML = 1e-4
"""Our pump counts whole ms at a flow of less than 1 nL in each; a refill may come 1 ms late."""


def differences(ours: dict[str, Any], peers: dict[str, Any]) -> list[str]:
    """In what two lives of the same years do not agree."""
    found = []
    if ours["refills"] != peers["refills"]:
        found.append(f"refills {ours['refills']} and {peers['refills']}")
    if abs(ours["metered_mL"] - peers["delivered_mL"]) > _SAME_ML:
        found.append(f"mL {ours['metered_mL']} and {peers['delivered_mL']}")
    if ours["denied"]:
        found.append(f"{ours['denied']} patient boluses denied")
    return found


def _measure(name: str, rounds: int) -> Rounds | NotHere:
    peer = PEER.found()
    if isinstance(peer, NotHere):
        return peer
    told: dict[str, dict[str, Any]] = {}

    def ours() -> float:
        told["ours"] = told_by("-m", "app.bench.lived", SCENARIOS[name])
        return float(told["ours"]["seconds"]) * _MS

    def theirs(path: Path) -> float:
        told["peer"] = told_by(path)[name]
        return float(told["peer"]["seconds"]) * _MS

    mine, others = alternating(rounds, ours, lambda: theirs(peer))
    wrong = differences(told["ours"], told["peer"])
    if wrong:
        raise MeasureFailed(f"The two lives are not the same life: {'; '.join(wrong)}.")
    refills, ml = told["ours"]["refills"], round(told["ours"]["metered_mL"], 3)
    return Rounds(mine, others, (f"{refills} refills and {ml:g} mL in both",))


def _figure(name: str, told: str, bar: float) -> Figure:
    return Figure(
        name=name,
        told=told,
        unit="ms",
        peer="the same as a plain SimPy process",
        bar=bar,
        rounds=3,
        measure=partial(_measure, name),
    )


LIFE = _figure("life", "seven years of a 13-step day with refills at the alarm", 0.1)
LIFE_NO_SKIP = _figure("life_no_skip", "the same with two day plans and four seeded patient boluses a day", 4.0)
