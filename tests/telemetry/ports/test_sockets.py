from __future__ import annotations

import random
import socket
import struct
import sys
import threading
from collections.abc import Iterator

import pytest

from pump_core.clocks import Duration
from telemetry.ports.descriptor_port import SocketPort
from telemetry.ports.port import PortLost, PortMissing
from telemetry.ports.serial_port import open_port
from telemetry.ports.sockets import NOTICED_WITHIN, connect_tcp
from tests.telemetry.line_process import read_exactly, write_all

LONG = Duration(20_000)
MUCH = random.Random(7).randbytes(600_000)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


def name_of(listener: socket.socket) -> str:
    return f"socket://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.skipif(sys.platform != "linux", reason="the timers are Linux's")
def test_a_connection_that_is_half_open_is_given_up_whether_bytes_are_under_way_or_not(
    listener: socket.socket,
) -> None:
    with connect_tcp(name_of(listener)) as connection:

        def option(number: int) -> int:
            return connection.getsockopt(socket.IPPROTO_TCP, number)

        assert connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert option(socket.TCP_USER_TIMEOUT) == NOTICED_WITHIN.ms
        probing = option(socket.TCP_KEEPIDLE) + option(socket.TCP_KEEPINTVL) * option(socket.TCP_KEEPCNT)
        assert probing * 1_000 == NOTICED_WITHIN.ms
        assert option(socket.TCP_NODELAY)


def test_a_reset_is_a_lost_port(listener: socket.socket) -> None:
    port = open_port(name_of(listener), 9_600)
    peer, _ = listener.accept()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()
    with pytest.raises(PortLost, match=r"Its server ended the connection, or the network is down \(.*reset"):
        port.read(LONG)
    port.close()


def test_no_byte_is_lost_or_doubled_at_short_writes() -> None:
    ours, theirs = socket.socketpair()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4_096)
    near, far = SocketPort("near", ours), SocketPort("far", theirs)
    assert near.write(MUCH) < len(MUCH)
    near.close()
    assert far.read(LONG) == MUCH[:4_096]
    far.close()
    ours, theirs = socket.socketpair()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4_096)
    near, far = SocketPort("near", ours), SocketPort("far", theirs)
    writer = threading.Thread(target=write_all, args=(near, MUCH))
    writer.start()
    assert read_exactly(far, len(MUCH)) == MUCH
    writer.join()
    near.close()
    far.close()


def test_a_computer_that_nobody_knows_is_told_apart_from_one_that_does_not_answer() -> None:
    with pytest.raises(PortMissing, match=r"No computer of this name is known here.*Look at the spelling"):
        open_port("socket://no-such-computer.invalid:5000", 9_600)


def test_a_name_that_no_address_can_have_is_refused() -> None:
    with pytest.raises(PortMissing, match="cannot be opened as a serial line"):
        open_port(f"socket://{'x' * 70}.invalid:5000", 9_600)


@pytest.mark.parametrize(
    "name", ["bt://", "bt://00:1B:10:00:2A:EC", "bt://00:1B:10:00:2A:EC/31", "bt://00:1B:10:00:2A/1"]
)
def test_a_bluetooth_name_is_an_address_and_a_channel(name: str) -> None:
    with pytest.raises(PortMissing, match=r"an address and a channel from 1 to 30, as in bt://"):
        open_port(name, 9_600)


@pytest.mark.skipif(hasattr(socket, "AF_BLUETOOTH"), reason="this Python can do Bluetooth itself")
def test_without_bluetooth_the_command_that_binds_a_device_is_named() -> None:
    with pytest.raises(PortMissing, match=r"`sudo rfcomm bind 0 00:1B:10:00:2A:EC 3` and use /dev/rfcomm0"):
        open_port("bt://00:1B:10:00:2A:EC/3", 9_600)
