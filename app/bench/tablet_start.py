"""The tablet as a person starts it, until it has taken a first tap: `python -m app.bench.tablet_start STATE`.

The tap goes to Stop, which is open from the first frame on. The tablet took it when its stop dialog is there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.bench.tablet import measured_tablet

if TYPE_CHECKING:
    from app.composition import TabletApp
    from app.emulated_bench import EmulatedBench

BAUD = 115_200


def main() -> int:
    """Runs until the tap was seen, or the tablet tells a problem."""
    return measured_tablet(Path(sys.argv[1]), BAUD, _tapped_once)


def _tapped_once(app: TabletApp, _: EmulatedBench) -> int:
    from PySide6.QtCore import QCoreApplication

    from app.bench.first_tap import FirstTap

    tap = FirstTap(app.window, "stopButton", lambda: _sees(app, "stopDialog"), QCoreApplication.quit)
    app.tablet.listen(lambda: QCoreApplication.exit(1) if app.tablet.problem else None)
    status = QCoreApplication.exec()
    if status:
        print(app.tablet.problem, file=sys.stderr)
        return status
    tap.tell()
    return 0


def _sees(app: TabletApp, name: str) -> bool:
    from PySide6.QtQuick import QQuickItem

    return app.window.findChild(QQuickItem, name) is not None


if __name__ == "__main__":
    sys.exit(main())
