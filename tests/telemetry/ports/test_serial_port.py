from __future__ import annotations

import fcntl
import os
import random
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from pump_core.clocks import Duration
from telemetry.ports.port import Port, PortBusy, PortLost, PortMissing
from telemetry.ports.serial_port import open_port, shut_others_out
from telemetry.ports.waiting import Waker, ready
from tests.telemetry.line_process import write_all
from tests.telemetry.ports.terminal import Terminal

HUNG_UP = """
import os, termios
from serial.urlhandler.protocol_loop import Serial as Loop

class Serial(Loop):
    def from_url(self, url):
        number = int(url.rpartition("/")[2])
        if number:
            raise termios.error(number, os.strerror(number))
"""

TIOCGEXCL = 0x80045440
NOW = Duration(0)
LONG = Duration(20_000)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.hang_up()


@pytest.fixture
def port(terminal: Terminal) -> Iterator[Port]:
    port = open_port(terminal.name, 115_200)
    yield port
    port.close()


def test_reading_returns_what_came_without_waiting_for_more(terminal: Terminal, port: Port) -> None:
    os.write(terminal.other_side, b"five!")
    assert port.read(None) == b"five!"
    assert port.read(NOW) == b""


def test_writing_returns_what_the_port_took_and_a_full_port_takes_nothing(terminal: Terminal, port: Port) -> None:
    assert port.write(b"abc") == 3
    assert os.read(terminal.other_side, 10) == b"abc"
    while port.write(bytes(4_096)):
        pass
    assert port.read(NOW, writing=True) == b""
    os.read(terminal.other_side, 65_536)
    while not port.write(b"x"):
        assert port.read(None, writing=True) == b""


def test_a_call_from_beside_ends_the_reading(port: Port) -> None:
    waker = Waker()
    waker.wake()
    assert port.read(None, beside=[waker.fileno()]) == b""
    waker.clear()
    assert ready([waker.fileno()], NOW) == []
    waker.close()


def test_a_waker_takes_any_number_of_calls_and_calls_after_its_end() -> None:
    waker = Waker()
    for _ in range(100_000):
        waker.wake()
    waker.clear()
    assert ready([waker.fileno()], NOW) == []
    waker.close()
    waker.wake()


def test_a_second_open_of_the_port_is_refused_by_name(terminal: Terminal, port: Port) -> None:
    with pytest.raises(PortBusy, match=terminal.name) as told:
        open_port(terminal.name, 115_200)
    assert told.value.remedy.startswith("Close that program")


def test_a_closed_port_can_be_opened_again(terminal: Terminal) -> None:
    for _ in range(3):
        port = open_port(terminal.name, 115_200)
        port.close()
        port.close()


def test_a_port_that_is_hung_up_is_lost_for_reading_and_for_writing() -> None:
    terminal = Terminal()
    port = open_port(terminal.name, 115_200)
    terminal.hang_up()
    with pytest.raises(PortLost, match=f"The port {terminal.name} is gone"):
        port.read(LONG)
    with pytest.raises(PortLost, match="is gone"):
        port.write(b"anyone?")
    port.close()


def test_a_name_that_is_not_there_is_missing_and_says_what_to_do() -> None:
    with pytest.raises(PortMissing, match="There is no port /dev/ttyNONE9") as told:
        open_port("/dev/ttyNONE9", 115_200)
    assert told.value.remedy == "Plug the cable in, or choose another port."


@pytest.mark.parametrize("name", ["socket://nowhere", "spaceship://1", "socket://127.0.0.1:99999"])
def test_a_name_that_cannot_be_a_port_is_refused_with_what_the_system_says(name: str) -> None:
    with pytest.raises(PortMissing, match="cannot be opened as a serial line"):
        open_port(name, 115_200)


def test_a_line_that_refuses_its_settings_is_refused_in_our_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal hung up while it is set up raises `termios.error`; a scheme of its own brings that about at will."""
    package = tmp_path / "odd_lines"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "protocol_hungup.py").write_text(HUNG_UP)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(serial, "protocol_handler_packages", [*serial.protocol_handler_packages, "odd_lines"])
    with pytest.raises(PortMissing, match="There is no port hungup://5"):
        open_port("hungup://5", 115_200)
    with pytest.raises(PortMissing, match=r"cannot be opened as a serial line.*Inappropriate ioctl"):
        open_port("hungup://25", 115_200)
    open_port("hungup://0", 115_200).close()


def test_a_file_that_is_no_serial_line_is_refused(tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_text("dear pump")
    with pytest.raises(PortMissing, match="cannot be opened as a serial line"):
        open_port(str(letter), 115_200)
    assert letter.read_text() == "dear pump"


@pytest.mark.skipif(sys.platform != "linux", reason="the flag is read by a request of Linux")
def test_a_device_is_shut_to_others_and_a_pseudo_terminal_is_not_since_the_flag_would_stay(
    terminal: Terminal, port: Port
) -> None:
    def shut(descriptor: int) -> bool:
        return fcntl.ioctl(descriptor, TIOCGEXCL, bytes(4)) != bytes(4)

    mine = os.open(terminal.name, os.O_RDWR | os.O_NOCTTY)
    assert not shut(mine)
    shut_others_out(mine)
    assert shut(mine)
    os.close(mine)


def test_no_byte_is_lost_or_doubled_when_the_port_takes_a_few_at_a_time(terminal: Terminal, port: Port) -> None:
    sent, came = random.Random(3).randbytes(200_000), bytearray()

    def far_side() -> None:
        while len(came) < len(sent):
            came.extend(os.read(terminal.other_side, 1_000))

    thread = threading.Thread(target=far_side)
    thread.start()
    write_all(port, sent)
    thread.join()
    assert came == sent


def test_a_scheme_that_cannot_do_what_we_ask_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "lame_lines"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "protocol_lame.py").write_text(
        "class Serial:\n    def __init__(self, *a, **k): raise NotImplementedError"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(serial, "protocol_handler_packages", [*serial.protocol_handler_packages, "lame_lines"])
    with pytest.raises(PortMissing, match="cannot be opened as a serial line"):
        open_port("lame://1", 115_200)


def test_a_socket_is_a_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = open_port(f"socket://127.0.0.1:{listener.getsockname()[1]}", 115_200)
        peer, _ = listener.accept()
        assert port.write(b"to the peer") == 11
        assert peer.recv(100) == b"to the peer"
        peer.sendall(b"and back")
        assert port.read(LONG) == b"and back"
        peer.close()
        with pytest.raises(PortLost, match="is gone"):
            port.read(LONG)
        port.close()


def test_a_socket_where_nobody_listens_is_a_missing_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.getsockname()[1]
    with pytest.raises(PortMissing, match="Nobody listens"):
        open_port(f"socket://127.0.0.1:{number}", 115_200)


def test_a_port_without_a_descriptor_is_asked_for_its_bytes() -> None:
    port = open_port("loop://", 115_200)
    assert port.read(Duration(15)) == b""
    assert port.write(b"round") == 5
    assert port.read(None) == b"round"
    waker = Waker()
    waker.wake()
    assert port.read(None, beside=[waker.fileno()]) == b""
    waker.close()
    port.close()
