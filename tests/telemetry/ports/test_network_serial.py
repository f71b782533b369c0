from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from pump_core.clocks import Duration
from telemetry.ports.com_port import ComPort
from telemetry.ports.descriptor_port import ROOM_CHECK, SocketPort
from telemetry.ports.network_serial import NetworkSerialPort, greeted
from telemetry.ports.port import PortBusy, PortLost, PortMissing
from telemetry.ports.serial_port import open_port
from tests.telemetry.line_process import read_exactly, write_all
from tests.telemetry.ports.line_server import LineServer
from tests.telemetry.ports.terminal import Terminal
from tests.telemetry.ports.test_com_port import AGREED, SET_UP, told

LONG = Duration(20_000)
EVERY_BYTE = bytes(range(256)) * 40


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.hang_up()


@pytest.fixture
def server(terminal: Terminal) -> Iterator[LineServer]:
    server = LineServer("rfc2217", terminal.name)
    yield server
    server.end()


def test_every_byte_goes_both_ways_at_the_baud_rate_asked_for(terminal: Terminal, server: LineServer) -> None:
    port = open_port(server.name, 57_600)
    assert server.baud() == 57_600
    came = bytearray()

    def far_side() -> None:
        while len(came) < len(EVERY_BYTE):
            came.extend(os.read(terminal.other_side, 4_096))
        rest = EVERY_BYTE
        while rest:
            rest = rest[os.write(terminal.other_side, rest) :]

    thread = threading.Thread(target=far_side)
    thread.start()
    write_all(port, EVERY_BYTE)
    assert read_exactly(port, len(EVERY_BYTE)) == EVERY_BYTE
    thread.join()
    assert came == EVERY_BYTE
    port.close()
    port.close()


def test_a_server_that_ends_is_a_lost_port(terminal: Terminal) -> None:
    server = LineServer("rfc2217", terminal.name)
    port = open_port(server.name, 9_600)
    server.end()
    with pytest.raises(PortLost, match=r"Its server ended the connection.*See to the server"):
        read_exactly(port, 1)
    port.close()


def serving(answer: Callable[[socket.socket], None]) -> tuple[str, threading.Thread]:
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        client, _ = listener.accept()
        with client, listener:
            answer(client)

    thread = threading.Thread(target=serve)
    thread.start()
    return f"rfc2217://127.0.0.1:{listener.getsockname()[1]}", thread


def test_a_server_that_hangs_up_at_once_is_a_busy_port() -> None:
    name, thread = serving(lambda client: None)
    with pytest.raises(PortBusy, match="another client holds its port"):
        open_port(name, 9_600)
    thread.join()


def test_a_server_that_will_not_set_a_line_is_named_with_the_other_scheme() -> None:
    name, thread = serving(lambda client: client.sendall(bytes([255, 254, 44])))
    with pytest.raises(PortMissing, match=r"does not offer to set a serial port.*Use socket://"):
        open_port(name, 9_600)
    thread.join()


def test_a_server_that_never_says_anything_of_the_kind_is_given_up() -> None:
    ours, theirs = socket.socketpair()
    theirs.send(b"login: ")
    with pytest.raises(PortMissing, match="nothing of the kind within 40 ms"):
        greeted("rfc2217://silent:1", SocketPort("silent", ours), 9_600, Duration(40))
    assert theirs.recv(100).startswith(b"\xff\xfb\x00")
    assert theirs.recv(100) == b""
    theirs.close()


@dataclass
class Narrow:
    """A connection that takes so many bytes at a time, in turns with none."""

    takes: int
    incoming: list[bytes] = field(default_factory=list)
    written: bytearray = field(default_factory=bytearray)
    asked_writing: list[bool] = field(default_factory=list)
    waits: list[Duration | None] = field(default_factory=list)
    shut: bool = True

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        self.asked_writing.append(writing)
        self.waits.append(timeout)
        return self.incoming.pop(0) if self.incoming else b""

    def write(self, data: bytes) -> int:
        self.shut = not self.shut
        taken = b"" if self.shut else data[: self.takes]
        self.written += taken
        return len(taken)

    def close(self) -> None:
        pass


def settled(takes: int) -> tuple[NetworkSerialPort, Narrow]:
    answers = b"".join(told(command + 100, value) for command, value in SET_UP.items())
    narrow = Narrow(takes=1_000, incoming=[AGREED, answers])
    port = greeted("narrow", narrow, 115_200)
    while narrow.asked_writing[-1]:
        port.read(Duration(0))
    narrow.takes = takes
    narrow.written.clear()
    return port, narrow


@pytest.mark.parametrize("takes", [1, 2, 3, 7, 4_096])
def test_no_byte_is_lost_or_doubled_when_the_connection_takes_a_few_at_a_time(takes: int) -> None:
    port, narrow = settled(takes)
    rest = EVERY_BYTE[:3_000]
    while rest:
        rest = rest[port.write(rest) :]
        port.read(Duration(0), writing=True)
    while port.read(Duration(0)) or narrow.asked_writing[-1]:
        pass
    assert ComPort(9_600).receive(bytes(narrow.written)) == EVERY_BYTE[:3_000]


def test_a_suspended_port_takes_nothing_and_does_not_wait_to_write() -> None:
    port, narrow = settled(100)
    narrow.incoming.append(told(108, b""))
    assert port.read(LONG) == b""
    assert port.write(b"not now") == 0
    port.read(None, writing=True)
    assert narrow.asked_writing[-1] is False
    assert narrow.waits[-1] == ROOM_CHECK, "a server that never resumes is noticed as silence, which somebody must time"
    narrow.incoming.append(told(109, b""))
    assert port.read(LONG, writing=True) == b""
    assert port.write(b"now") == 3


def test_a_line_that_the_server_sets_otherwise_later_is_lost() -> None:
    port, narrow = settled(100)
    narrow.incoming.append(told(101, b"\x00\x00\x25\x80"))
    with pytest.raises(PortLost, match="setting 1"):
        port.read(LONG)
