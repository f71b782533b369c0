"""Where the programs stand that the engine's figures are compared with; they are not part of the product.

CISTERNA_PEERS=/some/folder     else the folder `shared/bench` beside the checkout
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from app.bench.figure import MeasureFailed, NotHere

VARIABLE = "CISTERNA_PEERS"
PATIENCE_SECONDS = 300
_TAIL = 800


class PeerProgram(Struct, frozen=True):
    """A program by its file name, and the packages it needs."""

    file: str
    needs: tuple[str, ...]

    def found(self, environment: Mapping[str, str] = os.environ) -> Path | NotHere:
        """Where it stands, or what is missing and how it is brought."""
        folder = environment.get(VARIABLE)
        beside = Path(__file__).resolve().parents[3] / "shared" / "bench"
        path = (Path(folder) if folder else beside) / self.file
        if not path.is_file():
            return NotHere(f"the peer {self.file} is not in {path.parent}; name its folder with {VARIABLE}")
        missing = [name for name in self.needs if importlib.util.find_spec(name) is None]
        if missing:
            return NotHere(f"the peer {self.file} needs {missing[0]}: python -m pip install {missing[0]}")
        return path


def told_by(*arguments: str | Path) -> dict[str, Any]:
    """The JSON object in the last line that `python` says with these arguments.

    Raises `MeasureFailed` with the complaint of the process.
    """
    command = [sys.executable, *map(str, arguments)]
    try:
        ran = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise MeasureFailed(f"{' '.join(command)} did not end within {PATIENCE_SECONDS} s.") from late
    if ran.returncode:
        raise MeasureFailed(f"{' '.join(command)} ended with {ran.returncode}: {ran.stderr.strip()[-_TAIL:]}")
    try:
        said: dict[str, Any] = json.loads(ran.stdout.strip().rpartition("\n")[2])
    except ValueError as strange:
        raise MeasureFailed(f"{' '.join(command)} said {ran.stdout.strip()[-_TAIL:]!r}, no JSON.") from strange
    return said
