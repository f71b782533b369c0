"""Starts a pump whose memory is damaged again and again, and kills it at every durable step of that start.

Prints one JSON line: how many steps each kind of damage took, and which of them a second start passed over in silence.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from telemetry.backend.identity_file import NAME as IDENTITY
from telemetry.backend.memory import read_memory
from telemetry.backend.slots import NAMES
from tests.telemetry.backend.bench_pump import Bench
from tests.telemetry.backend.crash_stream import die_at


def damage(home: Path, kind: str) -> str:
    """Damages the pump in `home`; the alarm that has to follow."""
    newest = NAMES[read_memory(home).slot.number % 2]
    names = {
        "newest slot": [newest],
        "other slot": [name for name in NAMES if name != newest],
        "both slots": list(NAMES),
        "identity": [IDENTITY],
        "last input": [max(path.name for path in home.glob("inputs-*"))],
    }[kind]
    for name in names:
        data = bytearray((home / name).read_bytes())
        data[-1] ^= 1
        (home / name).write_bytes(bytes(data))
    return "critical_memory_error" if kind in ("both slots", "last input") else "noncritical_memory_error"


def died_starting(home: Path, step: int) -> bool:
    """Whether a start died at its `step`-th durable call."""
    child = os.fork()
    if child == 0:
        die_at(step)
        Bench(home)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main() -> int:
    """Every kind of damage, every step."""
    home = Path(sys.argv[1])
    bench = Bench(home / "whole")
    bench.program(1, bench.refill(100))
    bench.stop(2)
    bench.echo(3, bench.dose(3))
    bench.pump.close()
    steps, silent = dict[str, int](), list[str]()
    for kind in ("newest slot", "other slot", "both slots", "identity", "last input"):
        step, died = 0, True
        while died:
            step += 1
            shutil.copytree(home / "whole", home / "pump")
            alarm = damage(home / "pump", kind)
            died = died_starting(home / "pump", step)
            again = Bench(home / "pump")
            if alarm not in again.read().alarms or again.read().serial != "EMU900238":
                silent.append(f"{kind}, step {step}")
            again.pump.close()
            shutil.rmtree(home / "pump")
        steps[kind] = step
    print(json.dumps({"steps": steps, "silent": silent}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
