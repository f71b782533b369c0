"""A pump's directory in which anything may have happened to any file."""

from __future__ import annotations

import atexit
import hashlib
import shutil
import struct
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from pump_core.record import BadRecord
from telemetry.backend.checkpoint import engine_state
from telemetry.backend.format import FORMAT
from telemetry.backend.memory import Stored, read_memory
from telemetry.backend.memory_errors import MemoryFault
from telemetry.backend.slots import read_slots
from tests.fuzz.choices import Choices
from tests.telemetry.backend.bench_pump import Bench

MOST_STEPS = 12
LOGS = ("inputs-000000000002", "inputs-000000000004", "inputs-000000000007")
FILES = ("identity", "slot-a", "slot-b", *LOGS, "inputs-x", "slot-a.new")


@cache
def pump() -> tuple[dict[str, bytes], Stored]:
    """The files of a pump with a past in both slots and inputs since, and what they hold."""
    with TemporaryDirectory() as name:
        bench = Bench(Path(name))
        bench.program(1, bench.refill(100))
        bench.passes(1_000)
        bench.stop(2)
        bench.echo(3, bench.dose(3))
        bench.pump.close()
        files = {path.name: path.read_bytes() for path in Path(name).iterdir() if path.name != "lock"}
        assert set(files) <= set(FILES), files.keys()
        return files, read_memory(Path(name))


@cache
def place() -> Path:
    """One directory for all inputs of this process."""
    directory = Path(mkdtemp(prefix="cisterna-fuzz-"))
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return directory


def run(data: bytes) -> None:
    """A memory is read or refused as a `MemoryFault`; without a forged sum what is read is what was written."""
    choices, files = Choices(data), dict(pump()[0])
    forged = False
    for _ in range(MOST_STEPS):
        if not choices:
            break
        forged |= _step(files, choices)
    with suppress(MemoryFault):
        stored = read_memory(_written(files))
        if not forged:
            _is_true(stored)
        with suppress(BadRecord):
            engine_state(stored.slot.checkpoint)


def _step(files: dict[str, bytes], choices: Choices) -> bool:
    """Changes one file; whether with sums that check."""
    name = FILES[choices.below(len(FILES))]
    old = files.get(name, b"")
    match choices.below(8):
        case 0:
            at = choices.number(2) % (len(old) + 1)
            patch = choices.piece()
            files[name] = old[:at] + patch + old[at + len(patch) :]
        case 1:
            at, bit = choices.number(2) % (len(old) + 1), choices.below(8)
            files[name] = old[:at] + bytes([old[at] ^ 1 << bit]) + old[at + 1 :] if at < len(old) else old
        case 2:
            files[name] = old[: choices.number(2)]
        case 3:
            files.pop(name, None)
        case 4:
            files[name] = old + choices.piece()
        case 5:
            files[name] = choices.piece()
        case 6:
            at, patch = choices.number(2), choices.piece()
            files[name] = _with_sums(name, old, at, patch, choices.number(1))
            return True
        case _:
            files[name] = files.get(FILES[choices.below(len(FILES))], b"")
            return name == "identity"
    return False


def _with_sums(name: str, old: bytes, at: int, patch: bytes, version: int) -> bytes:
    """The body changed and every sum made good, as only somebody with access to the disk could."""
    version = FORMAT if version > 3 else version
    if name.startswith("slot"):
        body = _patched(old[62:], at, patch)
        header = struct.pack(">8sHQQI", b"CISTSLOT", version, at, patch[0] if patch else 0, len(body))
        return header + hashlib.sha256(header + body).digest() + body
    if name == "identity":
        body = _patched(old[46:], at, patch)
        header = struct.pack(">8sHI", b"CISTWHO\n", version, len(body))
        return header + hashlib.sha256(header + body).digest() + body
    length = int.from_bytes(old[6:10], "big")
    body = _patched(old[18:][:length], at, patch)
    header = struct.pack(">4sHII", b"INPT", version, len(body), zlib.crc32(body, version))
    return (header if version == 1 else header + struct.pack(">I", zlib.crc32(header))) + body


def _patched(body: bytes, at: int, patch: bytes) -> bytes:
    at %= len(body) + 1
    return body[:at] + patch + body[at + len(patch) :]


def _written(files: dict[str, bytes]) -> Path:
    for path in place().iterdir():
        path.unlink()
    for name, data in files.items():
        (place() / name).write_bytes(data)
    return place()


def _is_true(stored: Stored) -> None:
    if stored.damage is not None and stored.damage.critical:
        return
    assert stored.slot.checkpoint.to_list() in _checkpoints(), "a checkpoint that nobody wrote"
    given = {logged.sequence: logged for logged in pump()[1].inputs}
    for logged in stored.inputs:
        assert given.get(logged.sequence, logged) == logged, "an input that nobody gave"


@cache
def _checkpoints() -> list[list[Any]]:
    """What either slot holds."""
    return [slot.checkpoint.to_list() for slot in read_slots(_written(pump()[0])).whole]
