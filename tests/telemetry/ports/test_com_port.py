from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.ports.com_port import ComPort, stuffed

IAC, DONT, DO, WONT, WILL, SB, SE = 255, 254, 253, 252, 251, 250, 240
BINARY, ECHO, SGA, COM = 0, 1, 3, 44
AGREED = bytes([IAC, DO, COM, IAC, DO, BINARY, IAC, WILL, BINARY])
SET_UP = {1: b"\x00\x01\xc2\x00", 2: b"\x08", 3: b"\x01", 4: b"\x01"}


def told(command: int, value: bytes) -> bytes:
    return bytes([IAC, SB, COM, command]) + stuffed(value) + bytes([IAC, SE])


def greeted(baud: int = 115_200) -> ComPort:
    client = ComPort(baud)
    client.replies()
    client.receive(AGREED)
    return client


def ready() -> ComPort:
    client = greeted()
    client.replies()
    for command, value in SET_UP.items():
        client.receive(told(command + 100, value))
    assert client.ready
    return client


def test_the_client_says_first_what_it_does_and_wants() -> None:
    assert ComPort(9_600).replies() == bytes(
        [IAC, WILL, BINARY, IAC, WILL, SGA, IAC, WILL, COM, IAC, DO, BINARY, IAC, DO, SGA]
    )


def test_the_line_is_set_once_all_is_agreed_and_the_client_is_ready_when_every_setting_is_answered() -> None:
    client = ComPort(115_200)
    client.replies()
    client.receive(AGREED[:-3])
    assert client.replies() == b""
    client.receive(AGREED[-3:])
    wanted = b"".join(told(command, value) for command, value in SET_UP.items())
    assert client.replies() == wanted + told(5, b"\x01") + told(5, b"\x08") + told(5, b"\x0b")
    for command, value in SET_UP.items():
        assert not client.ready
        client.receive(told(command + 100, value))
    assert client.ready
    client.receive(AGREED)
    assert client.replies() == b""


def test_a_baud_rate_with_the_command_byte_in_it_is_doubled() -> None:
    assert bytes([IAC, SB, COM, 1, 0, 0, IAC, IAC, 0, IAC, SE]) in greeted(0xFF00).replies()


def test_a_setting_that_the_server_does_not_take_is_a_refusal_that_names_it() -> None:
    client = greeted()
    client.receive(told(101, b"\x00\x00\x25\x80"))
    assert not client.ready
    assert client.refusal == "the server answered setting 1 with 00002580"


@pytest.mark.parametrize(
    ("verb", "option", "why"),
    [
        (DONT, COM, "does not offer to set a serial port"),
        (DONT, BINARY, "changes bytes that are sent"),
        (WONT, BINARY, "changes bytes that arrive"),
    ],
)
def test_a_server_without_what_we_need_is_refused(verb: int, option: int, why: str) -> None:
    client = ComPort(9_600)
    client.receive(bytes([IAC, verb, option]))
    assert client.refusal is not None
    assert why in client.refusal


def test_what_else_a_server_offers_is_declined_once() -> None:
    client = ready()
    for _ in range(1_000):
        client.receive(bytes([IAC, WILL, ECHO, IAC, DO, 24, IAC, WONT, ECHO, IAC, DONT, 24]))
    assert client.replies() == bytes([IAC, DONT, ECHO, IAC, WONT, 24])
    assert client.refusal is None


def test_the_server_may_suspend_and_resume() -> None:
    client = ready()
    client.receive(told(108, b""))
    assert client.suspended
    client.receive(told(109, b""))
    assert not client.suspended


def test_notices_of_the_line_and_unknown_commands_are_passed_over() -> None:
    client = ready()
    noise = (
        told(107, b"\xb0") + told(106, b"\x00") + bytes([IAC, 241, IAC, SB, 99, 1, IAC, SE, IAC, SE]) + told(200, b"")
    )
    assert client.receive(b"be" + noise + b"hind") == b"behind"
    assert client.refusal is None


def test_a_command_without_end_holds_no_memory() -> None:
    client = ready()
    client.receive(bytes([IAC, SB, COM, 101]) + b"x" * 100_000)
    assert len(client._setting) <= 16
    assert client.receive(bytes([IAC, SE]) + b"after") == b"after"
    assert client.refusal is not None


@given(data=st.binary(max_size=300), seed=st.integers(0, 2**32))
def test_bytes_of_the_line_come_through_however_the_stream_is_cut(data: bytes, seed: int) -> None:
    draw = random.Random(seed)
    client = ready()
    stream, plain = stuffed(data) + told(107, b"\xff") + stuffed(data), b""
    while stream:
        cut = draw.randint(1, 40)
        plain += client.receive(stream[:cut])
        stream = stream[cut:]
    assert plain == data + data
