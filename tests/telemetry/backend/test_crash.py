"""A pump killed at any moment: what it answered is there, what was cut off happened once or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


def _verdict(module: str, home: Path) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-m", f"tests.telemetry.backend.{module}", str(home)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    verdict: dict[str, Any] = json.loads(run.stdout)
    return verdict


@pytest.mark.crash_matrix
def test_a_kill_at_every_durable_step_loses_nothing_answered_and_repeats_nothing(tmp_path: Path) -> None:
    verdict = _verdict("crash_stream", tmp_path)
    assert verdict["wrong"] == []
    assert verdict["steps"] > 50


@pytest.mark.crash_matrix
@pytest.mark.soak
def test_a_kill_at_every_durable_step_of_a_repair_never_silences_the_damage(tmp_path: Path) -> None:
    verdict = _verdict("crash_repair", tmp_path)
    assert verdict["silent"] == []
    assert all(steps > 5 for steps in verdict["steps"].values()), verdict
