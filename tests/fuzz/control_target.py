"""Any bytes at a control socket: lines, requests, and the words of a line and of a bedside in them."""

from __future__ import annotations

import atexit
import json
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from telemetry.backend.bedside_words import fault_of, mixture_of
from telemetry.control import ControlRefused
from telemetry.control.lines import LONGEST_LINE, LineReader, line_of, read_request
from telemetry.line.process import Line, LineOptions
from tests.fuzz.choices import Choices
from tests.fuzz.weight import weight

GOOD = line_of({"call": "stats", "args": {}})


@cache
def line() -> Line:
    """A line whose clock stands still."""
    directory = Path(mkdtemp(prefix="cisterna-fuzz-"))
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return Line(LineOptions(directory), lambda: 0)


def run(data: bytes) -> None:
    """Nothing but `ControlRefused` comes out, at most one line is held, and the next call is understood."""
    stream, cuts = Choices(data).stream()
    reader = LineReader()
    for piece in cuts:
        for request in reader.feed(piece):
            _request(request)
        assert weight(reader) <= LONGEST_LINE + 16
    _request(stream)
    after = reader.feed(b"\n" + GOOD)
    if not reader.overlong:
        assert read_request(after[-1], None) == ("stats", {})
    else:
        assert after == []


def _request(request: bytes) -> None:
    with suppress(ControlRefused):
        call, args = read_request(request, None)
        with suppress(ControlRefused):
            fault_of(args)
        with suppress(ControlRefused):
            mixture_of(args)
        if call != "hangup":
            json.dumps(line().answer(call, args))
