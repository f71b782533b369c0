"""What the first frame does not wait for, and what the pump never loads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.telemetry.keys import pump_keys

_LATER = {"sqlalchemy", "alembic", "keyring", "cryptography", "argon2", "miniaudio"}
_ON_THE_LINE_THREAD = {"ssl", "_ssl", "serial"}

_TABLET = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Qt
from PySide6.QtGui import QGuiApplication
from app.composition import TabletApp

class Watch(QObject):
    def drawn(self):
        app.window.afterRendering.disconnect(self.drawn)
        print("drawn", *sorted({name.partition(".")[0] for name in sys.modules}))
        QTimer.singleShot(0, self.later)

    def later(self):
        app.store.opened.result(30)
        print("opened", *sorted({name.partition(".")[0] for name in sys.modules}))
        QCoreApplication.exit(0)

application = QGuiApplication([])
app = TabletApp(Path(sys.argv[1]), str(Path(sys.argv[1]) / "no-port"), 115_200)
watch = Watch()
app.window.afterRendering.connect(watch.drawn, Qt.ConnectionType.DirectConnection)
application.exec()
app.close()
"""


def test_before_the_first_frame_no_database_and_no_keys_are_imported(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _TABLET, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    drawn, opened = (set(line.split()) for line in ran.stdout.splitlines())

    assert {"drawn", "PySide6", "telemetry"} <= drawn, ran.stderr
    assert not drawn & (_LATER | _ON_THE_LINE_THREAD)
    assert {"opened", "sqlalchemy", "alembic"} <= opened, "the records are opened after it"


_OF_THE_TABLET = """
import ast, sys
from app.tablet_command import import_what_needs_no_qt
import_what_needs_no_qt()
first = set(sys.modules)
import app.composition

def names(module):
    for node in ast.parse(open(module.__file__).read()).body:
        if isinstance(node, ast.ImportFrom):
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)

def ours(name):
    return name.partition(".")[0] in ("app", "telemetry", "pump_core") and name in sys.modules

def with_qt(name, known={}):
    if name not in known:
        known[name] = False
        known[name] = any(
            each.startswith("PySide6") or (ours(each) and with_qt(each)) for each in names(sys.modules[name])
        )
    return known[name]

late = [name for name in tuple(sys.modules) if ours(name) and name not in first]
print("PySide6" in first, *sorted(name for name in late if not with_qt(name)))
"""


def test_all_that_needs_no_qt_is_imported_before_it() -> None:
    """Its import hook reads the source of every module that is imported after it."""
    ran = subprocess.run(
        [sys.executable, "-c", _OF_THE_TABLET], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout.split() == ["False"], ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_the_pump_process_imports_neither_the_toolkit_nor_a_database(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    options = ["--port", os.ttyname(theirs), "--state", str(tmp_path / "pump"), "--new", "refill-due"]
    options += ["--identity", str(pump_keys())]
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "app", "pump", *options],
        input="",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    lines = [line for line in ran.stderr.splitlines() if line.startswith("import time:")]
    imported = {line.rpartition("|")[2].strip() for line in lines}

    assert ran.stdout.startswith("ready"), ran.stderr
    assert "telemetry.backend.host" in imported
    assert not {name.partition(".")[0] for name in imported} & (_LATER | {"PySide6", "shiboken6"})
