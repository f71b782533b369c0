"""Runs one case of the benchmark with one peer, in the benchmark's own folder, and says its result as JSON.

    python drive.py PEER CASE SEED [SCALE]

The benchmark is taken as it is; the cases below are added to its own.
"""

from __future__ import annotations

import json
import sys

import run

BAUD = 115_200
MORE_CASES = {
    "rtt300": ("rtt", 64, 300, 15, {}),
    "resume": ("flow", 200, 9_999, 12, {"baud": BAUD, "hangup": (4.0, 0.3)}),
}

if __name__ == "__main__":
    run.CASES.update(MORE_CASES)
    peer, case, seed, *scale = sys.argv[1:]
    result = run.run_case(peer, case, int(seed), *map(float, scale))
    print(json.dumps(result))
