"""Pumps and lines that start at once: forked from a process that has already loaded what they need.

Everything else about them is as ever: a process each, with pipes of its own, ended by the end of its standard input
or by a signal. The program's own way of starting them has tests of its own, which play the refill or look at what
is loaded.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from multiprocessing.reduction import DupFd
from typing import Any, TextIO, cast

from app.cli import main
from app.emulated_bench import EmulatedBench
from telemetry.backend import host

_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload([__name__, "telemetry.backend.command", "telemetry.line.command"])
_STANDARD = (0, 1, 2)


class ForkedChild:
    """As much of `subprocess.Popen` as benches and tests use; without a `log` what it complains of is `stderr`."""

    def __init__(self, words: tuple[str, ...], log: int | None = None, still_at_ms: int | None = None) -> None:
        told, tells = os.pipe()
        heard, hears = os.pipe()
        complaints, complains = os.pipe() if log is None else (None, log)
        streams = tuple(DupFd(descriptor) for descriptor in (told, hears, complains))
        self._process = _SERVER.Process(target=_run, args=(words, streams, still_at_ms), daemon=True)
        self._process.start()
        os.close(told)
        os.close(hears)
        self.stdin = os.fdopen(tells, "w", encoding="utf-8")
        self.stdout = os.fdopen(heard, encoding="utf-8")
        self.stderr: TextIO | None = None
        if complaints is not None:
            os.close(complains)
            self.stderr = os.fdopen(complaints, encoding="utf-8")

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self._process.pid is not None
        return self._process.pid

    def poll(self) -> int | None:
        """The exit status, None while it runs."""
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        """Waits for its end. Raises `subprocess.TimeoutExpired`."""
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("a forked child", timeout or 0)
        return self._process.exitcode

    @property
    def returncode(self) -> int | None:
        """The exit status, None while it runs."""
        return self._process.exitcode

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Ends its input and returns what it said and complained of, little enough for a pipe, once it has ended."""
        self.stdin.close()
        self.wait(timeout)
        said, complaint = (stream.read() if stream is not None else "" for stream in (self.stdout, self.stderr))
        self.close()
        return said, complaint

    def close(self) -> None:
        """Closes this side of its pipes."""
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream is not None:
                stream.close()

    def terminate(self) -> None:
        """SIGTERM."""
        self._process.terminate()

    def kill(self) -> None:
        """SIGKILL."""
        self._process.kill()


class ForkedBench(EmulatedBench):
    """An emulated bench whose pump and line are forked; at one that is `still`, no time passes for the pump."""

    still_at_ms: int | None = None

    def _popen(self, word: str, options: tuple[str, ...], log: int) -> subprocess.Popen[str]:
        return cast("subprocess.Popen[str]", ForkedChild((word, *options), log, self.still_at_ms))


def _run(words: tuple[str, ...], streams: tuple[Any, ...], still_at_ms: int | None) -> None:
    for standard, stream in zip(_STANDARD, streams, strict=True):
        passed = stream.detach()
        os.dup2(passed, standard)
        os.close(passed)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115
    if still_at_ms is not None:
        host._utc_ms = lambda: still_at_ms
    status = main(words)
    sys.stdout.flush()
    sys.stderr.flush()
    sys.exit(status)
