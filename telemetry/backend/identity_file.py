"""The file that says who a pump is, apart from its state: with it a pump that lost all else still has its serial.

    identity = magic, format, length, SHA-256 of all that and the body, body (CBOR)

It is written when the pump is made and never changes. A memory of format 1 has none.
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

from pump_core.record import BadRecord
from telemetry.backend.durable import write_durably
from telemetry.backend.format import FORMAT
from telemetry.backend.identity import Identity
from telemetry.messages.codec import MessageUnreadable, dumps, loads

NAME = "identity"
_MAGIC = b"CISTWHO\n"
_HEADER = struct.Struct(">8sHI")
_SUM = hashlib.sha256().digest_size


def write_identity(directory: Path, identity: Identity) -> None:
    """Makes the file durable. Raises `OSError`."""
    body = dumps(identity.to_list())
    header = _HEADER.pack(_MAGIC, FORMAT, len(body))
    write_durably(directory / NAME, header + hashlib.sha256(header + body).digest() + body)


def read_identity(directory: Path) -> Identity | None:
    """Who the pump is; None when the file is missing or does not check."""
    try:
        data = (directory / NAME).read_bytes()
    except OSError:
        return None
    header, stored, body = data[: _HEADER.size], data[_HEADER.size :][:_SUM], data[_HEADER.size + _SUM :]
    if hashlib.sha256(header + body).digest() != stored:
        return None
    try:
        return Identity.from_list(loads(body))
    except (MessageUnreadable, BadRecord):
        return None
