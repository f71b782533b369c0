"""How much of a line the link makes use of while it is bad, byte for byte in virtual time."""

from __future__ import annotations

import pytest

from telemetry.line.faults import Faults
from telemetry.link.adapting import Choice
from tests.telemetry.link.byte_line import Bulk


@pytest.mark.parametrize(
    ("faults", "share"),
    [
        (Faults(), 0.96),
        (Faults(ber=1e-5), 0.89),
        (Faults(ber=1e-4), 0.84),
        (Faults(ber=1e-3), 0.80),
        (Faults(ber=2e-3), 0.72),
        (Faults(drop=0.01), 0.32),
        (Faults(drop=0.001), 0.65),
        (Faults(outage_every_ms=2_400, outage_ms=400), 0.74),
    ],
    ids=["clean", "ber 1e-5", "ber 1e-4", "ber 1e-3", "ber 2e-3", "drop 1 %", "drop 0.1 %", "outages"],
)
def test_the_share_of_the_line_that_is_used(faults: Faults, share: float) -> None:
    bulk = Bulk(faults)
    bulk.run(500)
    assert bulk.run(8_000) >= share
    assert bulk.said.startswith(bulk.got)
    assert bulk.most_held < 20_000


def test_a_line_that_changes_its_ways_is_followed_and_forgiven() -> None:
    bulk = Bulk(Faults(ber=1e-3))
    bulk.run(3_000)
    assert bulk.tablet.choice() == Choice(True, 456)
    bulk.set_faults(Faults(drop=0.01))
    bulk.run(6_000)
    assert not bulk.tablet.choice().coded
    assert bulk.tablet.choice().fragment <= 60
    bulk.set_faults(Faults(ber=1e-3))
    bulk.run(3_000)
    assert bulk.tablet.choice().coded
    bulk.set_faults(Faults())
    bulk.run(15_000)
    assert bulk.tablet.choice() == Choice(False, 456)
    assert bulk.said.startswith(bulk.got)
    assert bulk.pump.counters.stale == 0


def test_the_same_line_makes_the_same_choices() -> None:
    runs = [Bulk(Faults(ber=1e-4, drop=1e-4), seed=9) for _ in range(2)]
    for bulk in runs:
        bulk.run(4_000)
    assert runs[0].got == runs[1].got
    assert runs[0].tablet.counters == runs[1].tablet.counters
