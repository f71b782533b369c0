"""`rtt`, `goodput_…` and `cpu`: our wire, encrypted, beside plain pyserial and its peers, over the benchmark's line.

The line is the benchmark's: two pseudo-terminals and a relay that paces to 115,200 baud and damages bytes, seeded. The
messages are those of the benchmark's cases: 4 kB on the clean line, 200 bytes on the bad ones, 64 in `rtt`. A share of
the line is bytes of messages against the bytes that it can carry; what a message costs in framing, answers, encryption
and repetition is not counted. When anything of ours is lost, doubled or damaged there is no figure.

Plain pyserial is measured in the same round and told in the notes: what it does not reach, the machine did not.
"""

from __future__ import annotations

from functools import partial

from app.bench.figure import Figure, NotHere, Rounds, alternating
from app.bench.telemetry_peers import RAW, benchmark, beside, ours, ran

_PERCENT = 100.0
_MS_PER_SECOND = 1_000.0
_CPU_MOST_MS = 300.0
_BARS = {
    "goodput_clean": ("eff4k", "4 kB messages on a clean line", 0.95),
    "goodput_1e-5": ("ber1e-5", "200-byte messages at bit errors of 1e-5", 0.88),
    "goodput_1e-4": ("ber1e-4", "200-byte messages at bit errors of 1e-4", 0.80),
    "goodput_1e-3": ("ber1e-3", "200-byte messages at bit errors of 1e-3", 0.70),
    "goodput_drop": ("drop1%", "200-byte messages where 1 % of bytes are lost", 1 / 4),
    "goodput_outage": ("outage", "200-byte messages with an outage of 0.4 s every 2 s", 0.70),
}


def _rtt(rounds: int) -> Rounds | NotHere:
    folder = benchmark()
    if isinstance(folder, NotHere):
        return folder
    seeds = iter(range(2 * rounds))
    mine, others = alternating(
        rounds,
        lambda: float(ours(folder, "rtt300", next(seeds))["p50_us"]),
        lambda: float(ran(folder, RAW, "rtt300", next(seeds))["p50_us"]),
    )
    return Rounds(mine, others, beside(folder, "rtt300", 1, "p50_us"))


def _goodput(case: str, rounds: int) -> Rounds | NotHere:
    folder = benchmark()
    if isinstance(folder, NotHere):
        return folder
    mine = [_PERCENT * float(ours(folder, case, seed)["eff"]) for seed in range(1, rounds + 1)]
    raw = ran(folder, RAW, case, 1)["eff"] or 0.0
    return Rounds(tuple(mine), (_PERCENT,) * rounds, (f"plain pyserial {raw:.1%}", *beside(folder, case, 1, "eff")))


def _cpu(rounds: int) -> Rounds | NotHere:
    folder = benchmark()
    if isinstance(folder, NotHere):
        return folder
    mine = [_MS_PER_SECOND * float(ours(folder, "good4k", seed)["cpu_per_mb"]) for seed in range(1, rounds + 1)]
    return Rounds(tuple(mine), (_CPU_MOST_MS,) * rounds, beside(folder, "good4k", 1, "cpu_per_mb"))


RTT = Figure(
    name="rtt",
    told="64 bytes there and back, encrypted, in batches of 300 (the median of a batch)",
    unit="µs",
    peer="plain pyserial",
    bar=4.0,
    rounds=11,
    measure=_rtt,
    paired=True,
)
GOODPUTS = tuple(
    Figure(
        name=name,
        told=f"{told}, encrypted, at 115200 baud",
        unit="%",
        peer="the whole line",
        bar=bar,
        rounds=3,
        measure=partial(_goodput, case),
        more_is_better=True,
    )
    for name, (case, told, bar) in _BARS.items()
)
CPU = Figure(
    name="cpu",
    told="processor time of both ends for 1 MB in 4 kB messages, encrypted",
    unit="ms/MB",
    peer="what it may take",
    bar=1.0,
    rounds=3,
    measure=_cpu,
)
