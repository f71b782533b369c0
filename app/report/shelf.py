"""The folder of the reports: what was reported last of each pump, and the PDFs that people saved.

A file is written beside its place and moved there, so that none is ever half there. They tell of patients: only who
runs the tablet may read them.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

import msgspec

from app.report.model import Report

_UNSAFE = re.compile(r"[^A-Za-z0-9-]+")


class Shelf:
    """The folder, made when the first file comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, report: Report) -> None:
        """Keeps the report as the last one of its pump. Raises `OSError`."""
        self._write(self._last(report.serial), msgspec.json.encode(report))

    def last(self, serial: str) -> Report | None:
        """The last report of this pump; None when there is none that can be read."""
        with contextlib.suppress(OSError, ValueError):
            return msgspec.json.decode(self._last(serial).read_bytes(), type=Report)
        return None

    def save(self, report: Report, pdf: bytes) -> Path:
        """Saves a PDF under the instant, the pump and the kind of its session. Raises `OSError`."""
        kind = report.title.partition(":")[0]
        path = self.folder / f"{report.stamp}-{_safe(report.serial)}-{_safe(kind).lower()}-{report.key[:8]}.pdf"
        self._write(path, pdf)
        return path

    def _last(self, serial: str) -> Path:
        return self.folder / f"last-{_safe(serial)}.json"

    def _write(self, path: Path, data: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = path.with_suffix(".new")
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)


def _safe(name: str) -> str:
    return _UNSAFE.sub("-", name).strip("-")
