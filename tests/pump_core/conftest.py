"""The shipped data files, parsed once."""

from __future__ import annotations

import pytest

from pump_core.catalogue import Catalogue, PumpModel
from pump_core.drugs import DrugLibrary
from pump_core.engine import Engine
from pump_core.limits import Limits
from tests.pump_core import examples


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return examples.catalogue()


@pytest.fixture(scope="session")
def model() -> PumpModel:
    return examples.model("8637-40")


@pytest.fixture(scope="session")
def drugs() -> DrugLibrary:
    return examples.drugs()


@pytest.fixture(scope="session")
def limits() -> Limits:
    return examples.limits()


@pytest.fixture
def pump() -> Engine:
    """A 40 mL pump of morphine, 10 mg/mL, full, at 3 mg/day."""
    return examples.running()
