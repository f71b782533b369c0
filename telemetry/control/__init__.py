"""The control socket: requests and responses beside the clinical line, never on it.

Each is one JSON object on one line.

    request   {"call": NAME, "args": {…}}
    response  {"ok": {…}}  or  {"error": "what happened and what is allowed"}

A line is at most 64 KiB. Who may connect is decided by `address`. Neither side reads a clock, and the server
never waits.
"""

from __future__ import annotations

from telemetry.control.address import ControlUnavailable
from telemetry.control.client import ControlClient
from telemetry.control.lines import ControlRefused
from telemetry.control.server import ControlServer, Handler

__all__ = ["ControlClient", "ControlRefused", "ControlServer", "ControlUnavailable", "Handler"]
