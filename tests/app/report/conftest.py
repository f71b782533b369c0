"""The shipped family, which the tablet loads when it starts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase

from telemetry.resources import resource, resource_names


@pytest.fixture(scope="session")
def family(qapp: QObject) -> None:
    for name in resource_names("fonts/"):
        if name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(resource(name))
