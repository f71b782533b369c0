"""Setting up names what is missing in plain words with the exact command, and repeats nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from setup_env import (
    QT_LIBRARIES,
    X11_LIBRARIES,
    import_complaint,
    missing_libraries,
    python_complaint,
    qt_complaint,
    stamp_of,
    tail,
    venv_complaint,
    venv_python,
    wanted_libraries,
)

ROOT = Path(__file__).resolve().parents[2]


def test_an_old_python_is_named_with_how_to_get_and_say_a_newer_one() -> None:
    said = python_complaint((3, 9), "python3") or ""
    assert "needs Python 3.11 or newer; python3 is Python 3.9" in said
    assert "sudo apt-get install python3 python3-venv" in said
    assert "make run PYTHON=python3.13" in said


@pytest.mark.parametrize("version", [(3, 11), (3, 13), (4, 0)])
def test_a_new_enough_python_is_taken(version: tuple[int, int]) -> None:
    assert python_complaint(version, "python3") is None


def test_a_missing_venv_module_is_named_with_its_package() -> None:
    said = venv_complaint((3, 12))
    assert "sudo apt-get install python3-venv" in said
    assert "python3.12-venv" in said


def test_missing_libraries_are_named_in_one_command_for_each_system() -> None:
    said = qt_complaint(["libGL.so.1", "libEGL.so.1"])
    assert "libGL.so.1, libEGL.so.1" in said
    assert "    sudo apt-get install libegl1 libgl1\n" in said
    assert "    sudo dnf install mesa-libEGL mesa-libGL\n" in said


def test_a_library_that_is_in_no_table_is_named_with_how_to_find_it() -> None:
    assert "apt-file search libodd.so.3" in qt_complaint(["libodd.so.3"])


def test_a_library_that_is_not_there_is_missing() -> None:
    assert missing_libraries(["libcisterna-none.so.9"]) == ["libcisterna-none.so.9"]


@pytest.mark.skipif(sys.platform != "linux", reason="the table is of Linux libraries")
def test_nothing_is_missing_where_the_tests_run() -> None:
    assert missing_libraries(list(QT_LIBRARIES)) == []


def test_a_window_on_x11_needs_more_than_drawing_offscreen() -> None:
    assert set(wanted_libraries({"DISPLAY": ":0"})) == {*QT_LIBRARIES, *X11_LIBRARIES}
    for environ in ({}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}):
        assert set(wanted_libraries(environ)) == set(QT_LIBRARIES)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("ImportError: libEGL.so.1: cannot open shared object file: No such file", "apt-get install libegl1"),
        ("ImportError: libc.so.6: version `GLIBC_2.34' not found", "newer system"),
        ("Traceback\nImportError: something else", "does not load: ImportError: something else"),
        ("", "no message"),
    ],
)
def test_a_failed_import_of_qt_is_put_in_words(error: str, said: str) -> None:
    complaint = import_complaint(error)
    assert said in complaint
    assert "Traceback" not in complaint


def test_the_end_of_a_tools_output_leaves_out_remarks_on_addresses() -> None:
    assert tail("first\nWARNING: Location x is ignored\n\nlast\n", lines=1) == "    last"


def test_the_stamp_changes_with_the_lock_and_with_the_project(tmp_path: Path) -> None:
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text("one", encoding="utf-8")
    stamps = {stamp_of(tmp_path)}
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text("two", encoding="utf-8")
        stamps.add(stamp_of(tmp_path))
    assert len(stamps) == 3


def checkout(tmp_path: Path) -> Path:
    """A checkout that only has what setting up reads."""
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "packaging").mkdir()
    script = tmp_path / "packaging" / "setup_env.py"
    script.write_text((ROOT / "packaging" / "setup_env.py").read_text(encoding="utf-8"), encoding="utf-8")
    return script


def test_a_second_run_with_the_same_lock_does_nothing(tmp_path: Path) -> None:
    script = checkout(tmp_path)
    python = venv_python(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = "import sys, pathlib, setup_env; print(setup_env.stamp_of(pathlib.Path(sys.argv[1])), end='')"
    made = subprocess.run(
        [sys.executable, "-c", stamp, tmp_path], cwd=script.parent, capture_output=True, text=True, check=True
    )
    (tmp_path / ".venv" / "ready.stamp").write_text(made.stdout, encoding="utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_python_without_ensurepip_ends_in_the_command_and_no_traceback(tmp_path: Path) -> None:
    script = checkout(tmp_path)
    without = "import sys, runpy; sys.modules['ensurepip'] = None; sys.argv = [sys.argv[1]];"
    run = without + "runpy.run_path(sys.argv[0], run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", run, script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "sudo apt-get install python3-venv" in done.stderr
    assert "Traceback" not in done.stderr


def test_make_takes_the_first_python_that_is_new_enough() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"for p in python3\.13 python3\.12 python3\.11 python3 ", makefile)
    assert "PYTHON ?=" in makefile


@pytest.mark.parametrize("target", ["run", "test", "check", "bench", "soak", "audit", "package", "lock"])
def test_make_sets_up_before_it_does_anything(target: str) -> None:
    assert re.search(rf"^{target}: setup$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
