"""Hands a PDF to the print service of the system, `lp` of CUPS, and says what came of it.

    no `lp`                     there is no print service: save, or set one up
    `lp` ends with 0            handed over, under the number that it names
    `lp` ends otherwise         what it says, and what to do; most often no printer is set up

The screens do not wait: the answer comes when `lp` has ended, or after it took too long and was ended.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer

PATIENCE_MS: Final = 20_000
"""How long `lp` may take to accept a file (our choice)."""

NO_SERVICE: Final = (
    "This system has no print service (the program lp is not there). Save the report and print it elsewhere, or have "
    "CUPS and a printer set up."
)

Find = Callable[[str], str | None]


class Printing(QObject):
    """One print at a time; `find` looks for a program, `told` gets what came of it."""

    def __init__(self, parent: QObject, find: Find = shutil.which) -> None:
        super().__init__(parent)
        self._find = find
        self._process: QProcess | None = None

    def send(self, pdf: Path, title: str, sheet: str, told: Callable[[str, bool], None]) -> None:
        """Prints on this sheet; `told` is called once, with the sentence and whether it was handed over."""
        program = self._find("lp")
        if program is None:
            told(NO_SERVICE, False)
            return
        if self._process is not None:
            told("The last report is still being handed over. Wait a moment, and print again.", False)
            return
        process = QProcess(self)
        self._process = process
        patience = QTimer(process)
        patience.setSingleShot(True)
        patience.timeout.connect(process.kill)
        process.finished.connect(lambda *_: self._ended(process, told))
        process.errorOccurred.connect(lambda error: self._failed(process, error, told))
        patience.start(PATIENCE_MS)
        process.start(program, ["-t", title, "-o", f"media={sheet}", "--", str(pdf)])

    def _failed(self, process: QProcess, error: QProcess.ProcessError, told: Callable[[str, bool], None]) -> None:
        """Only a program that did not start ends without `finished`."""
        if error == QProcess.ProcessError.FailedToStart:
            self._let_go(process)
            told(NO_SERVICE, False)

    def _ended(self, process: QProcess, told: Callable[[str, bool], None]) -> None:
        done = process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
        words = (process.readAllStandardOutput() if done else process.readAllStandardError()).data()
        said = bytes(words).decode("utf-8", "replace").strip()
        self._let_go(process)
        if done:
            told(f"Handed to the printer. {said}".strip(), True)
        else:
            told(
                f"Not printed: {said or 'the print service gave no answer'}. Check that a printer is set up and on, "
                "or save the report and print it elsewhere.",
                False,
            )

    def _let_go(self, process: QProcess) -> None:
        self._process = None
        process.deleteLater()
