"""The peer of the tablet: a Qt Quick program in Python with one window and nothing else, tapped once.

Prints when its first frame and the frame after the tap came, and the memory it held then.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.bench.first_tap import FirstTap


def main() -> int:
    """Runs until the tap was seen."""
    application = QGuiApplication([sys.argv[0]])
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_suffix(".qml"))))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return 1
    tap = FirstTap(window, "all", lambda: window.property("taps") > 0, application.quit)
    status = application.exec()
    tap.tell()
    return status


if __name__ == "__main__":
    sys.exit(main())
