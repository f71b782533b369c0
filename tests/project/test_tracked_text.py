"""No text of the project names a folder of one machine or the host of a package registry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (".ci", "app", "docs", "packaging", "pump_core", "resources", "telemetry", "tests")
BINARY = {".ttf", ".png", ".ico", ".pyc", ".db", ".gz"}

MACHINE_PATH = re.compile(r"(?<![\w.:/}])/(?:root|home|opt|Users|work)/\w")
REGISTRY_HOST = re.compile(
    r"://[^/\s\"']*(?:pypi|pythonhosted|npm|registry|mirror|proxy|artifact|nexus)", re.IGNORECASE
)


def texts() -> Iterator[tuple[Path, str]]:
    files = [path for path in ROOT.iterdir() if path.is_file()]
    files += [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    for path in files:
        if path.suffix not in BINARY and "__pycache__" not in path.parts and path != Path(__file__).resolve():
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY_HOST], ids=["machine path", "registry host"])
def test_no_text_of_the_project_names(pattern: re.Pattern[str]) -> None:
    scanned = list(texts())
    assert len(scanned) > 20
    found = [f"{path}: {match.group(0)}" for path, text in scanned for match in pattern.finditer(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", ["open /home/ann/pump", "'/opt/qt/bin'", "cd /root/x"])
def test_a_machine_path_is_found(text: str) -> None:
    assert MACHINE_PATH.search(text)


@pytest.mark.parametrize("text", ["see https://pypi.example/simple", "http://my-mirror.example:8080/"])
def test_a_registry_host_is_found(text: str) -> None:
    assert REGISTRY_HOST.search(text)


@pytest.mark.parametrize("text", ["https://www.fda.gov/work/home", "docs/home/x", "/dev/ttyUSB0"])
def test_other_paths_and_addresses_may_stand(text: str) -> None:
    assert not MACHINE_PATH.search(text)
    assert not REGISTRY_HOST.search(text)
