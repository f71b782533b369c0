"""Each row of the relay's tables."""

from __future__ import annotations

import pytest

from telemetry.communicator.frames import Heading
from telemetry.communicator.relay import Back, Dropped, Relay, ToOwn, ToPump, ToTablet, Way
from telemetry.link.frames import Addressee, Bare, Kind, unpack

OWN, LIVE, ENDED, ELSEWHERE, UNKNOWN = 1, 2, 3, 4, 5
OTHERS = [kind for kind in Kind if kind not in (Kind.OPEN, Kind.RESET, Kind.CLOSE)]


def frame(kind: Kind, connection: int, addressee: int = Addressee.PUMP) -> Heading:
    return Heading(kind, connection, addressee)


@pytest.fixture
def relay() -> Relay:
    """Pump 1 is chosen; a connection of each sort is known."""
    made = Relay(1)
    made.from_tablet(frame(Kind.OPEN, OWN, Addressee.COMMUNICATOR), True)
    made.from_pump(1, frame(Kind.DATA, ENDED))
    assert made.end(1) == [ENDED]
    made.from_pump(1, frame(Kind.ACK, LIVE))
    made.chosen = 2
    made.from_pump(2, frame(Kind.DATA, ELSEWHERE))
    made.chosen = 1
    return made


def answered(way: Way) -> tuple[Kind, int]:
    assert isinstance(way, Back)
    bare = unpack(way.payload)
    assert isinstance(bare, Bare)
    return bare.kind, bare.connection


@pytest.mark.parametrize("kind", Kind)
def test_own_frames_stay_here_whatever_they_are(relay: Relay, kind: Kind) -> None:
    assert relay.from_tablet(frame(kind, OWN), True) == ToOwn()
    assert relay.from_pump(1, frame(kind, OWN)) == Dropped()


@pytest.mark.parametrize("kind", [Kind.OPEN, *OTHERS])
def test_what_has_ended_is_answered_to_either_side(relay: Relay, kind: Kind) -> None:
    assert answered(relay.from_tablet(frame(kind, ENDED), True)) == (Kind.RESET, ENDED)
    assert answered(relay.from_pump(1, frame(kind, ENDED))) == (Kind.CLOSE, ENDED)
    assert answered(relay.from_pump(2, frame(kind, ENDED))) == (Kind.CLOSE, ENDED)


@pytest.mark.parametrize("kind", [Kind.RESET, Kind.CLOSE])
def test_an_end_is_never_answered(relay: Relay, kind: Kind) -> None:
    assert relay.from_tablet(frame(kind, ENDED), True) == Dropped()
    assert relay.from_pump(1, frame(kind, ENDED)) == Dropped()
    assert relay.from_tablet(frame(kind, ELSEWHERE), True) == Dropped()


@pytest.mark.parametrize("kind", OTHERS)
def test_a_pumps_connection_goes_to_that_pump_or_nowhere(relay: Relay, kind: Kind) -> None:
    assert relay.from_tablet(frame(kind, LIVE), False) == ToPump(1)
    assert answered(relay.from_tablet(frame(kind, ELSEWHERE), True)) == (Kind.RESET, ELSEWHERE)


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_unknown_passes_to_the_chosen_pump(relay: Relay, kind: Kind) -> None:
    assert relay.from_tablet(frame(kind, UNKNOWN), False) == ToPump(1)
    assert relay.from_tablet(None, False) == ToPump(1)
    relay.chosen = 0
    assert relay.from_tablet(frame(kind, UNKNOWN), True) == Dropped()
    assert relay.from_tablet(None, True) == Dropped()


def test_a_connection_to_a_pump_is_opened_by_who_may(relay: Relay) -> None:
    assert relay.from_tablet(frame(Kind.OPEN, UNKNOWN), True) == ToPump(1)
    assert relay.from_tablet(frame(Kind.OPEN, UNKNOWN), False) == Dropped()


def test_a_connection_to_the_communicator_is_opened_by_anybody(relay: Relay) -> None:
    assert relay.from_tablet(frame(Kind.OPEN, UNKNOWN, Addressee.COMMUNICATOR), False) == ToOwn()
    assert relay.from_tablet(frame(Kind.DATA, UNKNOWN), False) == ToOwn()


@pytest.mark.parametrize("kind", Kind)
def test_only_the_chosen_pump_is_heard(relay: Relay, kind: Kind) -> None:
    assert relay.from_pump(1, frame(kind, UNKNOWN)) == ToTablet()
    assert relay.from_pump(2, frame(kind, UNKNOWN)) == Dropped()
    assert relay.from_pump(1, None) == ToTablet()
    assert relay.from_pump(2, None) == Dropped()


@pytest.mark.parametrize("kind", [Kind.RESET, Kind.CLOSE])
def test_a_connection_that_an_end_has_ended_is_not_ended_again(relay: Relay, kind: Kind) -> None:
    relay.from_tablet(frame(kind, LIVE), True)
    assert relay.end(1) == []
    relay.from_pump(1, frame(Kind.DATA, LIVE))
    relay.from_pump(1, frame(kind, LIVE))
    assert relay.end(1) == []


def test_opening_alone_makes_nothing_known(relay: Relay) -> None:
    for connection in range(100, 200):
        relay.from_tablet(frame(Kind.OPEN, connection), True)
        relay.from_pump(1, frame(Kind.OPENED, connection))
    assert relay.end(1) == [LIVE]


def test_a_flood_of_openings_does_not_push_out_the_own_connection(relay: Relay) -> None:
    relay.serving(OWN)
    for connection in range(100, 200):
        relay.from_tablet(frame(Kind.OPEN, connection, Addressee.COMMUNICATOR), True)
    assert relay.from_tablet(frame(Kind.DATA, OWN), True) == ToOwn()
