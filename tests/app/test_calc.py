"""`cisterna calc`: what it prints for what it is given, and how it ends."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.calc import main
from app.cli import main as cisterna
from pump_core.calculations.table import CALCULATIONS

FLOW = {"calc": "flow", "dose": "2 mg/day", "concentration": "20 mg/mL"}
WRONG = {"calc": "flow", "dose": "2 mg/day", "concentration": "0 mg/mL"}


def asked(path: Path, value: object) -> str:
    file = path / "asked.json"
    file.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return str(file)


def typed(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))


def test_one_calculation_is_answered_by_one_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([asked(tmp_path, FLOW)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["flow"] == "0.1 mL/day"
    assert err == ""


def test_a_list_keeps_its_order_and_one_error_leaves_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cisterna(["calc", asked(tmp_path, [WRONG, FLOW, {"calc": "flux"}, FLOW])]) == 1
    answers = json.loads(capsys.readouterr().out)
    assert [each.get("error", each.get("flow")) for each in answers] == [
        "concentration_not_positive",
        "0.1 mL/day",
        "unknown_calculation",
        "0.1 mL/day",
    ]


def test_a_refused_text_is_a_result(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([asked(tmp_path, {"calc": "read_number", "text": ".5 mg"})]) == 0
    assert json.loads(capsys.readouterr().out)["reason"] == "naked decimal"


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_without_a_file_standard_input_is_read(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, b"[]")
    assert main(arguments) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("raw", [b"", b"flow", b"{", b"[NaN]", b"\xff", b"[" * 50_000])
def test_no_json_ends_with_2_and_says_so_beside_the_answers(
    raw: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, raw)
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Standard input is no JSON" in err


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.json")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "none.json" in err


def test_json_that_is_no_calculation_is_an_error_among_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([asked(tmp_path, "5")]) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "missing_input"


def test_help_names_every_calculation_and_every_input(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for calculation in CALCULATIONS.values():
        assert all(word in told for word in (f"  {calculation.name}: ", *calculation.needs, *calculation.takes))


def test_the_command_reads_a_pipe_and_loads_neither_qt_nor_the_database() -> None:
    program = (
        "import sys; from app.cli import main; code = main(['calc']); "
        "loaded = {name.partition('.')[0] for name in sys.modules} & {'PySide6', 'sqlalchemy', 'serial', 'cbor2'}; "
        "sys.exit(9 if loaded else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps([FLOW, WRONG]),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert len(json.loads(done.stdout)) == 2
