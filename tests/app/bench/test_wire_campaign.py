"""The campaign against the wire finds nothing, and would find what is broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.bench.telemetry_faults import campaign
from app.bench.wire_campaign import Tally
from telemetry.link import Link
from telemetry.link.receiving import Receiver
from telemetry.messages.codec import MessageReader

A_MILLION = 1_000_000


def test_a_campaign_of_bad_lines_cuts_and_restarts_finds_nothing() -> None:
    tally = campaign(5, 12_000)
    assert tally.messages >= 12_000
    assert tally.restarts > 0
    assert tally.faults() == 0, tally.told()


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_a_million_messages_in_ten_campaigns_find_nothing(seed: int) -> None:
    tally = campaign(100 + seed, A_MILLION // 10)
    assert tally.messages >= A_MILLION // 10
    assert tally.faults() == 0, tally.told()


def twice(feed: Callable[[Any, bytes], list[bytes]]) -> Callable[[Any, bytes], list[bytes]]:
    return lambda reader, data: [content for content in feed(reader, data) for _ in range(2)]


def damaged(feed: Callable[[Any, bytes], list[bytes]]) -> Callable[[Any, bytes], list[bytes]]:
    return lambda reader, data: [content[:-1] + b"?" for content in feed(reader, data)]


@pytest.mark.parametrize(("spoil", "found"), [(twice, "doubled"), (damaged, "corrupt")])
def test_what_is_doubled_or_damaged_is_found(
    monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Any], Any], found: str
) -> None:
    monkeypatch.setattr(MessageReader, "feed", spoil(MessageReader.feed))
    assert getattr(campaign(5, 100), found) > 0


def test_what_is_told_delivered_and_never_came_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Link, "outstanding", lambda link: 0)
    assert campaign(5, 3_000).lost > 0


def test_a_link_that_hands_out_bytes_twice_or_not_at_all_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    arrived = Receiver.arrived
    monkeypatch.setattr(Receiver, "arrived", lambda *args: arrived(*args) * 2)
    tally: Tally = campaign(5, 100)
    assert tally.falsely_failed + tally.hung > 0
