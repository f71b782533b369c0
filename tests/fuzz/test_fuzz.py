"""Each target on its stored inputs and on some thousand more that a seed makes of them.

`make fuzz` looks for new ones with atheris, which learns from what an input reaches; see `packaging/fuzz.py`. An
input that it finds belongs in `FOUND`.
"""

from __future__ import annotations

import tracemalloc
from itertools import islice

import pytest

from tests.fuzz.inputs import mutations, stored
from tests.fuzz.targets import TARGETS

SEED = 20_261_122
MEASURED = 4
FOUND: dict[str, list[str]] = {
    "coding": [
        "0103030522209dc6209d06030522",
        "00de03fbdddf030621209dce0001058def02d20024209dc69c044cc69c000522209dde9c00",
    ]
}
"""Inputs that once found something, in hexadecimal, by target."""


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_the_protocols_own_errors_comes_out_of_any_input(name: str) -> None:
    target = TARGETS[name]
    more = mutations(name, target.longest, SEED)
    found = [bytes.fromhex(each) for each in FOUND.get(name, [])]
    for data in [b"", *found, *stored(name), *islice(more, target.mutations)]:
        try:
            target.run(data)
        except Exception as failure:
            failure.add_note(f"the input of {name} was {data.hex()}")
            raise


@pytest.mark.parametrize("name", TARGETS)
def test_no_input_takes_memory_out_of_proportion(name: str) -> None:
    target = TARGETS[name]
    target.run(b"")
    tracemalloc.start()
    try:
        for data in [*stored(name)[::4], *islice(mutations(name, target.longest, SEED + 1), MEASURED)]:
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            target.run(data)
            assert tracemalloc.get_traced_memory()[1] - before < target.peak, data.hex()
    finally:
        tracemalloc.stop()


def test_every_seed_makes_its_own_inputs_again() -> None:
    first, again, other = (list(islice(mutations("framing", 4_096, seed), 50)) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert max(map(len, first)) <= 4_096
