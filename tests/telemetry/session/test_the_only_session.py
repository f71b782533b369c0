"""The session that encrypts is the only one that ships: no command can load the double of the tests."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from app.cli import WORDS

ROOT = Path(__file__).parents[3]
PACKAGES = ("app", "telemetry", "pump_core")


def _shipped(pattern: str) -> list[tuple[Path, ast.Module]]:
    """The shipped modules in whose text the pattern occurs."""
    paths = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    texts = ((path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in paths)
    return [(path, ast.parse(text)) for path, text in texts if re.search(pattern, text)]


def test_the_wheel_holds_the_three_packages_and_no_tests() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert tuple(built["wheel"]["packages"]) == PACKAGES
    assert set(built["wheel"]["force-include"]) == {"resources"}


def test_no_shipped_module_imports_tests_or_a_name_that_is_told_at_run_time() -> None:
    """A name made at run time could be anything's: the one import of that kind has its names written beside it."""
    by_name = {Path("app/tablet_command.py"): 1}
    for path, module in _shipped(r"\btests\b|import_module|__import__|exec|eval|run_path|run_module|load_module"):
        calls = 0
        for node in ast.walk(module):
            if isinstance(node, ast.Import):
                assert not any(name.name.split(".")[0] == "tests" for name in node.names), path
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] != "tests", path
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                calls += node.func.id in ("import_module", "__import__", "exec", "eval")
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                calls += node.func.attr in ("import_module", "run_path", "run_module", "load_module", "exec_module")
        assert calls == by_name.get(path, 0), path


def test_what_stands_in_for_a_session_in_a_replay_is_reached_by_replays_alone() -> None:
    """It knows no port: it is fed from a file, and what is played answers to nobody."""
    naming = {path.name for path, _ in _shipped(r"stand_in|RecordedSession")}
    assert naming == {"stand_in.py", "replay_pump.py", "replay_tablet.py"}
    assert {path.name for path, _ in _shipped(r"replay_pump|replay_tablet")} <= {*naming, "command.py"}
    (port_of_replays,) = _shipped(r"from telemetry\.blackbox\.replay_(?:pump|tablet)")
    assert port_of_replays[0] == Path("telemetry/blackbox/command.py")


def test_one_shipped_class_is_a_session() -> None:
    wanted = {"established", "peer", "standing", "closed", "receive", "send", "close", "to_line"}
    found = []
    for _, module in _shipped("def to_line"):
        for node in ast.walk(module):
            if isinstance(node, ast.ClassDef):
                names = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
                names |= {
                    each.target.id
                    for each in node.body
                    if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
                }
                if {"receive", "send", "to_line"} <= names:
                    found.append((node.name, wanted <= names))
    assert sorted(found) == [("RecordedSession", False), ("Session", True), ("TlsSession", True)]


def test_every_command_runs_where_there_are_no_tests(tmp_path: Path) -> None:
    program = (
        "import sys; from app.cli import main\n"
        "for word in sys.argv[1:]:\n"
        "    try:\n        main([word, '--help'] if word != 'tablet' else ['--help'])\n"
        "    except SystemExit as end:\n        assert end.code == 0, word\n"
        "print('loaded', [n for n in sys.modules if n.split('.')[0] == 'tests'])"
    )
    for package in PACKAGES:
        (tmp_path / package).symlink_to(ROOT / package)
    ran = subprocess.run(
        [sys.executable, "-c", program, *WORDS, "tablet"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stdout.splitlines()[-1] == "loaded []"
