"""Look for inputs that get out of the wire's readers what must not come out: `make fuzz`, and in `make soak`.

    python packaging/fuzz.py --seconds 50          every target at once for so long together
    python packaging/fuzz.py --inputs 1000000      so many inputs, shared out among the targets
    python packaging/fuzz.py --target link --seconds 600

With atheris (Linux) the fuzzer sees which branches an input reaches and keeps what reaches new ones; without it
the inputs are mutations made by a seed, which is told. Each target runs in a process of its own, as many at a time
as there are processors. What is found is printed in hexadecimal, for `FOUND` in tests/fuzz/test_fuzz.py, with the
error; then the exit status is 1. Inputs start from tests/fuzz/corpus and never change it.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import re
import secrets
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_STARTUP_SECONDS = 4.0
_LONGEST_INPUT_SECONDS = 20
_MOST_MB = 1_024
_MOST_AT_ONCE_MB = 128
_TELL = 40
_DONE = re.compile(r"Done (\d+) (?:runs|in)|(\d+) inputs")
_IN_MEMORY = Path("/dev/shm")


@dataclass(slots=True)
class Job:
    """One target, and how long it is run: so many inputs, or so many seconds."""

    target: str
    inputs: int
    seconds: float
    seed: int


def main() -> int:
    """Runs what the command line asks for; 1 when something was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--target", help="one target only")
    parser.add_argument("--inputs", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    seed = secrets.randbits(31) if options.seed is None else options.seed
    if options.alone:
        _alone(Job(options.target, options.inputs, options.seconds, seed))
        return 0
    if not options.inputs and not options.seconds:
        parser.error("say for how many --inputs or --seconds")
    return _all(_jobs(options.target, options.inputs, options.seconds, seed))


def _jobs(only: str | None, inputs: int, seconds: float, seed: int) -> list[Job]:
    from tests.fuzz.targets import TARGETS

    chosen = {name: target for name, target in TARGETS.items() if only in (None, name)}
    shares = sum(target.share for target in chosen.values())
    return [Job(name, -(-inputs * target.share // shares), seconds, seed) for name, target in chosen.items()]


def _workers() -> int:
    return max(1, min(4, os.cpu_count() or 1))


def _all(jobs: list[Job]) -> int:
    began = time.monotonic()
    if not _has_atheris():
        print("atheris is not installed: the inputs are mutations by a seed, blind to what they reach")
    waiting, starting = list(jobs), [_STARTUP_SECONDS]

    def begin(job: Job) -> tuple[int, str]:
        rounds = -(-len(waiting) // _workers())
        waiting.remove(job)
        if job.seconds:
            left = began + job.seconds - time.monotonic()
            job.seconds = max(1.0, left / rounds - max(starting))
        at = time.monotonic()
        result = _child(job)
        starting.append(time.monotonic() - at - job.seconds)  # beside the inputs; nothing to a run of so many inputs
        return result

    with ThreadPoolExecutor(_workers()) as pool:
        results = list(pool.map(begin, jobs))
    total = sum(count for count, _ in results)
    print(f"{total} inputs in {time.monotonic() - began:.0f} s, seed {jobs[0].seed}")
    found = [said for _, said in results if said]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


def _child(job: Job) -> tuple[int, str]:
    """How many inputs a target took, and what was found, empty for nothing."""
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as scratch:
        command = [sys.executable, __file__, "--alone", "--target", job.target, "--inputs", str(job.inputs)]
        command += ["--seconds", str(job.seconds), "--seed", str(job.seed)]
        ended = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "TMPDIR": scratch},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        counts = [int(count or other) for count, other in _DONE.findall(ended.stdout)]
        count = counts[-1] if counts else 0
        print(f"{job.target:<10} {count:>9} inputs", flush=True)
        if ended.returncode == 0:
            return count, ""
        inputs = [path.read_bytes().hex() for path in Path(scratch).glob("found-*")]
        told = "\n".join(ended.stdout.splitlines()[-_TELL:])
        return count, f"{job.target}: status {ended.returncode}, inputs {inputs}\n{told}"


def _has_atheris() -> bool:
    return sys.platform == "linux" and importlib.util.find_spec("atheris") is not None


def _alone(job: Job) -> None:
    if _has_atheris():
        _with_atheris(job)
    else:
        _by_mutation(job)


def _with_atheris(job: Job) -> None:
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["telemetry"]):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.inputs import stored

    target = TARGETS[job.target]
    scratch = Path(os.environ["TMPDIR"])
    corpus = scratch / "corpus"
    shutil.rmtree(corpus, ignore_errors=True)
    corpus.mkdir()
    for number, data in enumerate(stored(job.target)):
        (corpus / f"{number:03d}").write_bytes(data)
    target.run(b"")
    settings = {
        "seed": job.seed or 1,
        "max_len": target.longest,
        "timeout": _LONGEST_INPUT_SECONDS,
        "rss_limit_mb": _MOST_MB,
        "malloc_limit_mb": _MOST_AT_ONCE_MB,
        "artifact_prefix": f"{scratch}/found-",
        "print_final_stats": 0,
        "verbosity": 1,
    }
    if job.inputs:
        settings["runs"] = job.inputs
    if job.seconds:
        settings["max_total_time"] = round(job.seconds)
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in settings.items()), str(corpus)], target.run)
    atheris.Fuzz()


def _by_mutation(job: Job) -> None:
    from tests.fuzz.inputs import mutations
    from tests.fuzz.targets import TARGETS

    target = TARGETS[job.target]
    until = time.monotonic() + job.seconds if job.seconds else None
    count = 0
    for data in mutations(job.target, target.longest, job.seed):
        if (job.inputs and count >= job.inputs) or (until is not None and time.monotonic() >= until):
            break
        count += 1
        try:
            target.run(data)
        except Exception:
            (Path(os.environ["TMPDIR"]) / "found-1").write_bytes(data)
            print(f"{count} inputs")
            raise
    print(f"{count} inputs")


if __name__ == "__main__":
    sys.exit(main())
