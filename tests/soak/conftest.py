"""How long the long tests are: `--openings` and `--starts` of pytest."""

from __future__ import annotations

import pytest


@pytest.fixture
def openings(request: pytest.FixtureRequest) -> int:
    """How often every screen is opened."""
    return int(request.config.getoption("--openings"))


@pytest.fixture
def starts(request: pytest.FixtureRequest) -> int:
    """How often the tablet is started and ended."""
    return int(request.config.getoption("--starts"))
