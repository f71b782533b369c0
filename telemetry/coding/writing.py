"""Writes payloads as frames, plain and coded, in the order in which they leave.

A coded frame shows its content as it is, so that a payload could carry a whole good frame within. A reader that has
only a part of it would take the inner frame for the next one and let the outer go. Such a payload goes plain, in which
no frame can stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from telemetry import framing
from telemetry.coding import codewords
from telemetry.coding.reading import holds_a_frame


def on_line(frames: Sequence[tuple[bytes, bool]]) -> bytes:
    """The bytes for the port of payloads, each with whether it goes coded; plain neighbours share a border."""
    if len(frames) == 1:
        payload, coded = frames[0]
        return (_coded(payload) if coded else None) or framing.encode(payload)
    parts: list[bytes] = []
    plain: list[bytes] = []
    for payload, coded in frames:
        frame = _coded(payload) if coded else None
        if frame is None:
            plain.append(payload)
        else:
            parts.append(framing.encode_all(plain))
            plain.clear()
            parts.append(frame)
    parts.append(framing.encode_all(plain))
    return b"".join(parts)


def _coded(payload: bytes) -> bytes | None:
    """The coded frame, None for a payload that has to go plain."""
    frame = codewords.encode(payload)
    return None if holds_a_frame(frame, 0) else frame
