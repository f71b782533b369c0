"""What every test needs: Qt drawn offscreen, and Hypothesis that neither watches a clock nor varies in CI."""

from __future__ import annotations

import atexit
import gc
import os
import tempfile
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

if "CISTERNA_TEST_DATA" not in os.environ:  # what a first start makes for the user is made once for a run of all tests
    _data = tempfile.TemporaryDirectory(prefix="cisterna-tests-")
    atexit.register(_data.cleanup)
    os.environ["CISTERNA_TEST_DATA"] = _data.name
os.environ["XDG_DATA_HOME"] = os.environ["CISTERNA_TEST_DATA"]

settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, max_examples=25)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


gc.set_threshold(50_000, 25, 25)  # thousands of tests and their parameters are not looked through again and again


def pytest_sessionstart(session: pytest.Session) -> None:
    """Each worker begins to load at another file: in a fresh clone each is then compiled by one of them, not by all."""
    worker, workers = os.environ.get("PYTEST_XDIST_WORKER", ""), os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")
    asked = session.config.args
    if not worker or any(Path(each).is_file() or "::" in each for each in asked):
        return
    root = session.config.rootpath
    files = sorted({file for each in asked for file in (root / each).rglob("test_*.py")})
    begin = len(files) * int(worker.removeprefix("gw")) // int(workers)
    for file in (*files[begin:], *files[:begin]):
        import_module(".".join(file.relative_to(root).with_suffix("").parts))


def pytest_collection_finish() -> None:
    """What was collected stays: it need not be looked through for garbage."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long the long tests of `make soak` are."""
    parser.addoption("--openings", type=int, default=200, help="how often every screen is opened (200)")
    parser.addoption("--starts", type=int, default=1_000, help="how often the tablet is started and ended (1,000)")
