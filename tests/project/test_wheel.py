"""The built wheel holds every file of the packages and runs, installed elsewhere, without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
DEADLINE_S = 120


def run(*command: str | Path, cwd: Path) -> str:
    """The output of a command that must succeed, run without the test's own Python settings."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}"
    return done.stdout


@dataclass(frozen=True)
class Installed:
    """An environment that holds the wheel and sees our dependencies, and a folder to run from."""

    bin: Path
    cwd: Path

    def command(self, name: str) -> Path:
        return self.bin / (f"{name}.exe" if os.name == "nt" else name)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    home = tmp_path_factory.mktemp("elsewhere")
    venv = home / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", venv, cwd=home)
    binaries = venv / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / ("python.exe" if os.name == "nt" else "python")
    pip = (
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "--disable-pip-version-check",
        "install",
        "--quiet",
    )
    run(*pip, "--no-deps", "--no-index", wheel, cwd=home)
    # A path file, so that our own editable install beside the dependencies is not followed from there.
    (site,) = [path for path in venv.rglob("site-packages") if path.is_dir()]
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return Installed(binaries, home)


def test_the_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in ("app", "telemetry", "pump_core")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    wanted |= {
        f"telemetry/data/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert {f"{package}/py.typed" for package in ("app", "telemetry", "pump_core")} <= wanted
    assert not wanted - held


def test_the_wheel_holds_nothing_beside_the_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert tops == {"app", "telemetry", "pump_core", f"cisterna-{VERSION}.dist-info"}


def test_the_installed_command_says_its_version(installed: Installed) -> None:
    assert VERSION in run(installed.command("cisterna"), "--version", cwd=installed.cwd)


def test_the_installed_product_reads_its_own_data_and_code(installed: Installed) -> None:
    code = (
        "from telemetry import resources; import app, pump_core;"
        "print(app.__file__, pump_core.__file__, resources.__file__, sep='\\n');"
        "print(len(resources.resource('pumps.json')), *resources.resource_names('fonts/'))"
    )
    *places, data = run(installed.command("python"), "-c", code, cwd=installed.cwd).strip().splitlines()
    assert all(Path(place).is_relative_to(installed.cwd) for place in places), places
    assert data.startswith(str((ROOT / "resources" / "pumps.json").stat().st_size) + " ")
    assert "fonts/CisternaSans-Regular.ttf" in data


def test_the_installed_product_plays_a_refill(installed: Installed) -> None:
    pictures = installed.cwd / "pictures"
    said = run(installed.command("cisterna"), "play", "--screenshots", pictures, cwd=installed.cwd)
    assert "Programmed. The pump is RUNNING." in said
    assert f"Screenshots: {pictures}" in said
    assert len(list(pictures.glob("*.png"))) == 10
