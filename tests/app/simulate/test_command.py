"""What `cisterna simulate` prints, writes and how it ends."""

from __future__ import annotations

import builtins
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from app.simulate.command import main
from tests.app.simulate.samples import implanted, written


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(written(implanted(), days=5)), encoding="utf-8")
    return path


def without(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """As on a machine where the package is not installed."""
    real = builtins.__import__

    def importing(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == package:
            raise ModuleNotFoundError(f"No module named {name!r}")
        return real(name, *rest, **more)

    for loaded in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setattr(builtins, "__import__", importing)


def test_a_life_is_printed_and_its_table_written(
    scenario: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(scenario), "--csv", str(tmp_path / "life.csv")]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("A pump in a test\n")
    assert "alarms now      none" in out
    assert err == ""
    assert (tmp_path / "life.csv").read_text(encoding="utf-8").count("\ndose,") == 5


def test_days_shorten_a_life(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(scenario), "--days", "2"]) == 0

    assert "flow error 0 %, 2 days from" in capsys.readouterr().out


def test_a_refused_visit_is_told_by_the_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "refused.json"
    ten_fold = {"day": 1, "act": "visit", "program": {"pattern": {"kind": "continuous", "dose": "30 mg/day"}}}
    path.write_text(json.dumps(written(implanted(), ten_fold, days=3)), encoding="utf-8")

    assert main([str(path)]) == 1
    assert "Refused: " in capsys.readouterr().out


def test_a_scenario_that_is_not_there_is_told_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere.json"]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("There is no scenario 'nowhere.json'")


def test_without_a_scenario_those_that_ship_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])

    assert ended.value.code == 2
    assert "name a scenario: a JSON file, or one that ships: cohort, " in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told_by_name(
    scenario: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(scenario), "--csv", str(tmp_path / "none" / "life.csv")]) == 2

    assert "life.csv cannot be written: No such file or directory" in capsys.readouterr().err


def test_a_cohort_is_printed_with_its_digest(capsys: pytest.CaptureFixture[str]) -> None:
    digests = []
    for workers in ("1", "2"):
        assert main(["--cohort", "3", "--days", "30", "--seed", "5", "--workers", workers]) == 0
        out = capsys.readouterr().out
        assert out.startswith("pumps           3, seed 5, flow errors ")
        digests.append(out.splitlines()[-1])

    assert digests[0] == digests[1]
    assert digests[0].startswith("digest          ")


def test_no_pumps_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--cohort", "0"])

    assert "0 is too few: at least 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("package", "options", "told"),
    [
        ("matplotlib", ["seven-years", "--days", "1", "--plot", "x.png"], "cisterna[simulate-plot]"),
        ("distributed", ["--cohort", "1", "--days", "1", "--scheduler", "tcp://127.0.0.1:9"], "cisterna[cluster]"),
    ],
)
def test_a_missing_extra_is_told_with_the_command_that_brings_it(
    package: str,
    options: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    without(monkeypatch, package)

    assert main(options) == 2
    assert f"python -m pip install '{told}'" in capsys.readouterr().err
