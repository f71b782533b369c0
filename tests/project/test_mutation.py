"""What mutmut leaves behind is read as a score, and a mutant that nobody tried gives none."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from mutation import TARGETS, Unfinished, score

ROOT = Path(__file__).resolve().parents[2]


def left(root: Path, file: str, codes: dict[str, int | None]) -> None:
    at = root / "mutants" / f"{file}.meta"
    at.parent.mkdir(parents=True, exist_ok=True)
    at.write_text(json.dumps({"exit_code_by_key": codes}), encoding="utf-8")


def test_what_passes_or_is_never_run_survives_and_what_fails_or_hangs_is_found(tmp_path: Path) -> None:
    left(tmp_path, "pump_core/checks/line.py", {"a": 0, "b": 1, "c": 36})
    left(tmp_path, "pump_core/checks/deep/fill.py", {"d": 33, "e": 1})
    done = score(tmp_path, "checks")
    assert (done.mutants, set(done.survivors), done.percent) == (5, {"a", "d"}, 60.0)


def test_a_target_of_one_file_is_that_file_alone(tmp_path: Path) -> None:
    left(tmp_path, "pump_core/patient_bolus.py", {"a": 1})
    left(tmp_path, "pump_core/patterns.py", {"b": 0})
    assert score(tmp_path, "patient boluses").percent == 100


def test_a_mutant_that_was_not_tried_gives_no_score(tmp_path: Path) -> None:
    left(tmp_path, "telemetry/backend/slots.py", {"a": 1, "b": None})
    with pytest.raises(Unfinished, match="1 mutants of memory slots were not tried, b first"):
        score(tmp_path, "memory slots")


def test_what_is_scored_is_what_is_changed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    assert settings["source_paths"] == list(TARGETS.values())
    assert all((ROOT / test).exists() for test in settings["pytest_add_cli_args_test_selection"])
