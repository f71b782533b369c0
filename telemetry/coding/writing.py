"""Writes payloads as frames, plain and coded, in the order in which they leave."""

from __future__ import annotations

from collections.abc import Sequence

from telemetry import framing
from telemetry.coding import codewords


def on_line(frames: Sequence[tuple[bytes, bool]]) -> bytes:
    """The bytes for the port of payloads, each with whether it goes coded; plain neighbours share a border."""
    if len(frames) == 1:
        payload, coded = frames[0]
        return codewords.encode(payload) if coded else framing.encode(payload)
    parts: list[bytes] = []
    plain: list[bytes] = []
    for payload, coded in frames:
        if coded:
            parts.append(framing.encode_all(plain))
            plain.clear()
            parts.append(codewords.encode(payload))
        else:
            plain.append(payload)
    parts.append(framing.encode_all(plain))
    return b"".join(parts)
