"""Requests and responses as lines of JSON."""

from __future__ import annotations

import json
from typing import Any

from telemetry.errors import TelemetryError

LONGEST_LINE = 65_536


class ControlRefused(TelemetryError):
    """The process understood the call and refuses it, or could not read it; the message says why."""


def line_of(value: dict[str, Any]) -> bytes:
    """The value as one line."""
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def read_request(line: bytes, token: str | None) -> tuple[str, dict[str, Any]]:
    """The name and the arguments of a call. Raises `ControlRefused`, also when it does not carry `token`."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as failure:
        raise ControlRefused(f"a request is a JSON object on one line: {failure}") from None
    if not isinstance(request, dict) or not isinstance(request.get("call"), str):
        raise ControlRefused('a request names its call, as in {"call": "stats", "args": {}}')
    arguments = request.get("args", {})
    if not isinstance(arguments, dict):
        raise ControlRefused("the args of a request are a JSON object")
    if token is not None and request.get("token") != token:
        raise ControlRefused("the token of the request is not the one in the control file")
    return request["call"], arguments


class LineReader:
    """Cuts a stream into lines; holds at most one. `overlong` is set for good by a line over the limit."""

    def __init__(self) -> None:
        self.overlong = False
        self._pending = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The lines completed by `data`; nothing any more after one that is too long."""
        if self.overlong:
            return []
        *complete, self._pending = (self._pending + data).split(b"\n")
        lines = []
        for line in complete:
            if len(line) > LONGEST_LINE:
                break
            lines.append(line)
        self.overlong = len(lines) < len(complete) or len(self._pending) > LONGEST_LINE
        if self.overlong:
            self._pending = b""
        return lines
