"""The stored inputs of each target, and more made from them by a seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
_TELLING = (
    b"\x00",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\x00\x00",
    b"\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x1b" + b"\xff" * 8,
    b"{",
    b'"',
)


def stored(target: str) -> list[bytes]:
    """The corpus of a target."""
    return [bytes.fromhex(each) for each in json.loads((CORPUS / f"{target}.json").read_text(encoding="ascii"))]


def store(target: str, inputs: list[bytes]) -> None:
    """Writes a corpus."""
    text = json.dumps([each.hex() for each in inputs], indent=0)
    (CORPUS / f"{target}.json").write_text(text + "\n", encoding="ascii")


def mutations(target: str, longest: int, seed: int) -> Iterator[bytes]:
    """Inputs without end, the same for the same seed."""
    draw = random.Random(f"{target}/{seed}")
    corpus = stored(target)
    while True:
        data = bytearray(draw.choice(corpus))
        for _ in range(draw.choice((1, 1, 2, 3, 8))):
            _mutate(data, draw, corpus)
        yield bytes(data[:longest])


def _mutate(data: bytearray, draw: random.Random, corpus: list[bytes]) -> None:
    at = draw.randint(0, len(data))
    end = min(len(data), at + draw.choice((1, 2, 4, 16, 64)))
    match draw.randrange(8):
        case 0 if at < len(data):
            data[at] ^= 1 << draw.randrange(8)
        case 1 if at < len(data):
            data[at] = draw.randrange(256)
        case 2:
            data[at:at] = draw.randbytes(draw.choice((1, 2, 4, 16, 300)))
        case 3:
            del data[at:end]
        case 4:
            data[at:at] = data[at:end] * draw.choice((1, 2, 20))
        case 5:
            other = draw.choice(corpus)
            begin = draw.randint(0, len(other))
            data[at:] = other[begin:]
        case 6:
            data[at:at] = draw.choice(_TELLING)
        case _:
            telling = draw.choice(_TELLING)
            data[at : at + len(telling)] = telling
