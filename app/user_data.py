"""Where the program keeps what belongs to the user of this computer and to no single state folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The user's data folder for this program, by the custom of the system; it need not be there."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Cisterna"
    if sys.platform == "darwin" and not os.environ.get("XDG_DATA_HOME"):
        return Path.home() / "Library" / "Application Support" / "Cisterna"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "cisterna"


def development_root(state: Path) -> Path:
    """Where identities for emulated pumps are: in the user's data folder, or in `state` when that cannot be written."""
    own = state / "development"
    try:
        shared = data_folder() / "development"
        shared.mkdir(parents=True, exist_ok=True, mode=0o700)
    except (OSError, RuntimeError):  # no home, or not ours
        return own
    return shared if os.access(shared, os.W_OK | os.X_OK) else own
