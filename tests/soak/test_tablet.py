"""The tablet over a long time: screens that are opened again and again leave nothing, and no end is a crash."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.bench.resident import can_tell

ROOT = Path(__file__).parents[2]
WARM_UP = 20
NOISE_KB = 6_000
"""What the allocators of Qt, Python and SQLite may still take on after the warm-up, however many openings follow."""
AT_ONCE = 2
PATIENCE_SECONDS = 120

pytestmark = pytest.mark.soak


def run(module: str, *told: str, patience: int | None = None) -> subprocess.CompletedProcess[str]:
    """One program of this folder, to its end."""
    return subprocess.run(
        [sys.executable, "-m", f"tests.soak.{module}", *told],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )


@pytest.mark.skipif(not can_tell(), reason="this system does not tell the memory of a process")
def test_every_screen_opened_again_and_again_leaves_nothing(tmp_path: Path, openings: int) -> None:
    ended = run("openings", str(tmp_path), str(WARM_UP), str(openings))
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    print(told)
    before, after = told["before"], told["after"]
    assert told["warnings"] == []
    assert (after["items"], after["objects"]) == (before["items"], before["objects"])
    assert after["resident_kb"] - before["resident_kb"] < NOISE_KB


def test_no_start_and_no_sudden_end_is_a_crash(tmp_path: Path, starts: int) -> None:
    def share(first: int) -> list[tuple[int, int, str]]:
        """Starts one after the other on one state, as on one tablet; what did not end well."""
        state = tmp_path / str(first)
        state.mkdir()
        ended = [(seed, run("sudden_end", str(state), str(seed), patience=PATIENCE_SECONDS)) for seed in seeds(first)]
        return [(seed, one.returncode, one.stderr) for seed, one in ended if one.returncode or one.stderr]

    def seeds(first: int) -> range:
        return range(first, starts, AT_ONCE)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert [bad for found in pool.map(share, range(AT_ONCE)) for bad in found] == []
