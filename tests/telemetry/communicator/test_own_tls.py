"""The communicator's own session as it ships: TLS with a certificate on either end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from telemetry.communicator.events import Found, Gone, Told
from telemetry.communicator.tablet_side import CommunicatorClient, TwoAddressees, hello_of
from telemetry.identity.credentials import Credentials
from telemetry.identity.peer import DeviceRole
from telemetry.messages.communicator import Pair
from telemetry.session import Session
from telemetry.session.tls import COMMUNICATORS, PROGRAMMERS, TlsSession
from tests.telemetry.backend.bench_pump import Bench
from tests.telemetry.communicator.room import SERIAL, Room
from tests.telemetry.keys import device_keys, now


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "pump")
    yield made
    made.pump.close()


def _sessions(folder: Path, role: DeviceRole, device: str, accepts: frozenset[DeviceRole]) -> Callable[[], Session]:
    credentials = Credentials(device_keys(folder / device, role, device), folder / f"seen by {device}")
    return lambda: TlsSession(credentials, accepts, now)


class TlsRoom(Room):
    """A room in which the communicator, or who stands in its place, and the tablet prove who they are."""

    def __init__(self, bench: Bench, folder: Path, role: DeviceRole, device: str) -> None:
        super().__init__(bench.pump)
        self.device._new_session = _sessions(folder, role, device, PROGRAMMERS)
        self.device.own = self.device._new_own()
        sessions = _sessions(folder, "clinician", "ward-3", COMMUNICATORS)

        self.client = CommunicatorClient(hello_of("bench"), self.own_link, sessions, self.said_by_it.append)
        self.client.port_up(self.now)
        self.line = TwoAddressees(self.tablet, self.client)


def test_tablet_and_communicator_prove_who_they_are(bench: Bench, tmp_path: Path) -> None:
    room = TlsRoom(bench, tmp_path, "communicator", SERIAL)
    room.until(lambda: bool(room.heard(Told)))
    assert room.heard(Found)[0].welcome.serial == SERIAL
    room.client.pair()
    assert room.status().bond == "this_tablet"
    assert room.saved[-1].bond == "ward-3"


@pytest.mark.attack
@pytest.mark.parametrize(("role", "device"), [("pump", SERIAL), ("communicator", "COM666666")])
def test_another_device_in_its_place_is_not_taken_for_it(
    bench: Bench, tmp_path: Path, role: DeviceRole, device: str
) -> None:
    room = TlsRoom(bench, tmp_path, role, device)
    room.run(8_000)
    assert not room.heard(Found)
    assert room.heard(Gone)
    assert room.client.state == "refused"
    assert not room.device.bond
    assert room.tablet.state == "ready"  # what is relayed is not touched by it


def test_a_tablet_takes_no_word_to_the_communicator_for_one_to_the_pump(bench: Bench, tmp_path: Path) -> None:
    room = TlsRoom(bench, tmp_path, "communicator", SERIAL)
    room.connect()
    token = room.ask(Pair())
    room.run(5_000)
    assert getattr(room.reply_to(token), "code", "") == "unknown_message"
