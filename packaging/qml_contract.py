"""Check the QML contract over `app`: `viewmodel_rules` on the Python side, `qml_rules` on the views."""

from __future__ import annotations

import sys
from pathlib import Path

from finding import Finding
from qml_rules import check_qml
from viewmodel_rules import check_python


class NothingToCheck(Exception):
    """A scan that finds no file proves nothing, so it fails."""


def scan(root: Path) -> list[Finding]:
    """Findings below a checkout's `app`. Raises `NothingToCheck` without view-models or without views."""
    app = root / "app"
    python = sorted({*app.glob("*.py"), *app.glob("viewmodels/**/*.py"), *app.glob("ui/**/*.py")})
    views = sorted(app.glob("ui/**/*.qml"))
    if not any(path.parent != app for path in python):
        raise NothingToCheck(f"no Python file below {app / 'viewmodels'}: a scan that finds nothing fails")
    if not views:
        raise NothingToCheck(f"no .qml file below {app / 'ui'}: a scan that finds nothing fails")
    return [*check_python(_read(python, root)), *check_qml(_read(views, root))]


def _read(paths: list[Path], root: Path) -> dict[Path, str]:
    return {path.relative_to(root): path.read_text(encoding="utf-8") for path in paths}


def main() -> int:
    """Scan the checkout this script stands in and print what is wrong."""
    try:
        found = scan(Path(__file__).resolve().parent.parent)
    except NothingToCheck as empty:
        print(f"QML contract: {empty}", file=sys.stderr)
        return 1
    for finding in found:
        print(finding, file=sys.stderr)
    print(f"QML contract: {len(found)} findings" if found else "QML contract: kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
