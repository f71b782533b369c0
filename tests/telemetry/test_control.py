from __future__ import annotations

import select
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from telemetry.control import ControlClient, ControlRefused, ControlServer, ControlUnavailable
from telemetry.control.address import connect
from telemetry.control.lines import LONGEST_LINE, LineReader

DEADLINE = 10.0


def answer(name: str, args: dict[str, Any]) -> dict[str, Any]:
    if name == "add":
        return {"sum": args["a"] + args["b"]}
    if name == "long":
        return {"text": "x" * args["length"]}
    raise ControlRefused(f"there is no call {name!r}: add and long are allowed")


class Served:
    """A server on a thread of its own that waits for nothing but its descriptor."""

    def __init__(self, path: Path, unix: bool) -> None:
        self.path = path
        self._server = ControlServer(path, unix)
        self._end, self._told = socket.socketpair()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        told, calls = self._told.fileno(), self._server.fileno()
        while told not in (ready := select.select([told, calls], [], [], DEADLINE)[0]):
            assert ready, "nothing came before the deadline"
            self._server.step(answer)

    def close(self) -> None:
        self._end.close()
        self._thread.join()
        self._told.close()
        self._server.close()


@pytest.fixture(params=[True, False], ids=["unix", "loopback"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "control", request.param)
    yield served
    served.close()


def exchange(served: Served, data: bytes) -> bytes:
    connection, _ = connect(served.path, DEADLINE)
    with connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(4_096):
            received += chunk
    return received


def test_a_call_is_answered_and_a_second_on_the_same_connection_too(served: Served) -> None:
    with ControlClient(served.path) as client:
        assert client.call("add", a=1, b=2) == {"sum": 3}
        assert client.call("add", a=40, b=2) == {"sum": 42}


def test_callers_do_not_wait_for_each_other(served: Served) -> None:
    with ControlClient(served.path) as first, ControlClient(served.path) as second:
        assert first.call("add", a=1, b=1) == {"sum": 2}
        assert second.call("add", a=2, b=2) == {"sum": 4}
        assert first.call("add", a=3, b=3) == {"sum": 6}


def test_an_answer_longer_than_the_socket_takes_at_once_arrives_whole(served: Served) -> None:
    with ControlClient(served.path) as client:
        assert len(client.call("long", length=3_000_000)["text"]) == 3_000_000


def test_a_refusal_reaches_the_caller_with_its_sentence(served: Served) -> None:
    with ControlClient(served.path) as client:
        with pytest.raises(ControlRefused, match="no call 'divide': add and long are allowed"):
            client.call("divide", a=1, b=0)
        assert client.call("add", a=1, b=2) == {"sum": 3}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"not json", b"JSON object on one line"),
        (b"\xff\xfe", b"JSON object on one line"),
        (b"[" * 60_000, b"JSON object on one line"),
        (b"[1]", b"names its call"),
        (b'{"call": 5}', b"names its call"),
        (b'{"call": "add", "args": [1]}', b"args of a request"),
    ],
)
def test_malformed_requests_are_answered_and_the_next_is_served(served: Served, line: bytes, why: bytes) -> None:
    assert why in exchange(served, line + b"\n")
    with ControlClient(served.path) as client:
        assert client.call("add", a=1, b=2) == {"sum": 3}


def test_a_line_without_end_is_answered_once_and_hung_up(served: Served) -> None:
    connection, _ = connect(served.path, DEADLINE)
    with connection:
        connection.sendall(b"x" * (LONGEST_LINE + 1))
        received = b""
        while b"\n" not in received:
            received += connection.recv(4_096)
        assert received.count(b"at most 65536 bytes") == 1
        assert connection.recv(1) == b""


def test_a_request_without_the_secret_is_refused_on_loopback(tmp_path: Path) -> None:
    served = Served(tmp_path / "control", unix=False)
    try:
        assert b"token" in exchange(served, b'{"call": "add", "args": {"a": 1, "b": 2}}\n')
    finally:
        served.close()


def test_only_the_user_may_open_the_path(served: Served) -> None:
    assert stat.S_IMODE(served.path.stat().st_mode) == 0o600


def test_a_path_that_answers_is_refused_and_one_left_behind_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "control"
    served = Served(path, unix=True)
    with pytest.raises(ControlUnavailable, match="is taken"):
        ControlServer(path)
    served.close()
    left_behind = socket.socket(socket.AF_UNIX)
    left_behind.bind(str(path))
    left_behind.close()
    ControlServer(path).close()
    assert not path.exists()


def test_another_file_at_the_path_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "control"
    path.write_text("a letter")
    with pytest.raises(ControlUnavailable, match="Something else is there"):
        ControlServer(path)
    assert path.read_text() == "a letter"


def test_a_path_in_no_directory_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ControlUnavailable, match="cannot be made"):
        ControlServer(tmp_path / "absent" / "control")


def test_calling_where_nobody_listens_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ControlUnavailable, match="--control") as told:
        ControlClient(tmp_path / "control").call("add")
    assert "Nothing answers" in told.value.what


def test_lines_cut_anywhere_are_the_same_lines() -> None:
    reader = LineReader()
    assert [line for byte in b"one\ntwo\n\nthr" for line in reader.feed(bytes([byte]))] == [
        b"one",
        b"two",
        b"",
    ]
    assert reader.feed(b"ee\n") == [b"three"]
