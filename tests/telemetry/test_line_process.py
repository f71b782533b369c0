"""The line as a process of its own, with real ports at both ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.clocks import Duration
from telemetry.control import ControlRefused
from telemetry.ports.port import Port, PortBusy, PortLost
from telemetry.ports.serial_port import open_port
from tests.telemetry.line_process import DEADLINE_SECONDS, ROOT, LineProcess, read_exactly, write_all

BAUD = 115_200
STREAM = bytes(range(256)) * 16


@pytest.fixture
def line(tmp_path: Path) -> Iterator[LineProcess]:
    with LineProcess(tmp_path) as line:
        yield line


@pytest.fixture
def ends(line: LineProcess) -> Iterator[tuple[Port, Port]]:
    a, b = open_port(line.a, BAUD), open_port(line.b, BAUD)
    yield a, b
    a.close()
    b.close()


def test_bytes_pass_both_ways_unchanged_and_counted(line: LineProcess, ends: tuple[Port, Port]) -> None:
    a, b = ends
    write_all(a, b"to the pump")
    write_all(b, b"to the tablet")
    assert read_exactly(b, 11) == b"to the pump"
    assert read_exactly(a, 13) == b"to the tablet"
    stats = line.call("stats")
    assert (stats["a_to_b"]["taken"], stats["a_to_b"]["given"]) == (11, 11)
    assert (stats["b_to_a"]["taken"], stats["b_to_a"]["given"]) == (13, 13)


def test_no_byte_is_faster_than_the_line_by_the_lines_own_clock(line: LineProcess, ends: tuple[Port, Port]) -> None:
    a, b = ends
    write_all(a, STREAM)
    assert read_exactly(b, len(STREAM)) == STREAM
    counts = line.call("stats")["a_to_b"]
    assert counts["given"] == len(STREAM)
    assert counts["last_ns"] - counts["first_ns"] >= len(STREAM) * 10 * 10**9 // BAUD


def test_an_end_killed_leaves_the_port_to_its_successor_and_the_other_end_undisturbed(
    line: LineProcess,
) -> None:
    script = (
        "import sys; from telemetry.ports.serial_port import open_port\n"
        f"port = open_port({line.a!r}, {BAUD}); port.write(b'alive'); port.read(None)"
    )
    b = open_port(line.b, BAUD)
    holder = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    assert read_exactly(b, 5) == b"alive"
    with pytest.raises(PortBusy, match=r"The port .*A is in use"):
        open_port(line.a, BAUD)
    holder.send_signal(signal.SIGKILL)
    holder.wait(DEADLINE_SECONDS)
    successor = open_port(line.a, BAUD)
    write_all(successor, b"again")
    assert read_exactly(b, 5) == b"again"
    write_all(b, b"back")
    assert read_exactly(successor, 4) == b"back"
    successor.close()
    b.close()


def test_a_cut_swallows_both_directions_until_it_is_restored(line: LineProcess, ends: tuple[Port, Port]) -> None:
    a, b = ends
    assert line.call("cut") == {"cut": True}
    write_all(a, b"lost")
    write_all(b, b"lost too")
    line.stats_when(lambda stats: stats["a_to_b"]["dark"] == 4 and stats["b_to_a"]["dark"] == 8)
    assert line.call("restore") == {"cut": False}
    write_all(a, b"heard")
    assert read_exactly(b, 5) == b"heard"
    assert line.call("stats")["b_to_a"]["given"] == 0


def test_garbage_arrives_at_the_end_that_is_named(line: LineProcess, ends: tuple[Port, Port]) -> None:
    line.call("garbage", bytes=300, end="B")
    assert len(read_exactly(ends[1], 300)) == 300
    stats = line.call("stats")
    assert (stats["a_to_b"]["garbage"], stats["a_to_b"]["taken"], stats["b_to_a"]["given"]) == (300, 0, 0)


def test_faults_change_while_the_line_runs(line: LineProcess, ends: tuple[Port, Port]) -> None:
    assert line.call("faults", drop=0.5)["drop"] == 0.5
    write_all(ends[0], STREAM)
    stats = line.stats_when(lambda stats: bool(stats["a_to_b"]["taken"] == len(STREAM)))
    assert 0.4 < stats["a_to_b"]["drops"] / len(STREAM) < 0.6
    assert line.call("faults", drop=0.0) == line.call("faults")


def test_a_hangup_takes_both_ports_away_and_brings_them_back_under_their_names(
    line: LineProcess, ends: tuple[Port, Port]
) -> None:
    line.call("hangup", ms=50)
    for port in ends:
        with pytest.raises(PortLost, match="is gone"):
            read_exactly(port, 1)
    line.stats_when(lambda stats: not stats["hung_up"])
    a, b = open_port(line.a, BAUD), open_port(line.b, BAUD)
    write_all(b, b"back")
    assert read_exactly(a, 4) == b"back"
    a.close()
    b.close()


def test_a_reader_that_does_not_read_loses_bytes_and_never_blocks_the_line(tmp_path: Path) -> None:
    with LineProcess(tmp_path, "--baud", "0") as line:
        a, b = open_port(line.a, BAUD), open_port(line.b, BAUD)
        while not line.call("stats")["b_to_a"]["overrun"]:
            line.call("garbage", bytes=65_536, end="A")
        write_all(a, b"past it")
        assert read_exactly(b, 7) == b"past it"
        a.close()
        b.close()


@pytest.mark.parametrize(
    ("call", "args", "why"),
    [
        ("explode", {}, "no call 'explode': it has cut, restore"),
        ("faults", {"ber": 2}, "from 0 to below 1, not 2"),
        ("faults", {"colour": 1}, "no fault 'colour'"),
        ("garbage", {"bytes": 5, "end": "C"}, "not 'C'"),
        ("garbage", {"bytes": -5, "end": "A"}, "whole number from 0"),
        ("garbage", {}, "missing a required argument"),
        ("hangup", {"ms": "soon"}, "not 'soon'"),
        ("cut", {"deeply": True}, "unexpected keyword"),
    ],
)
def test_a_wrong_call_is_refused_and_the_line_lives(
    line: LineProcess, call: str, args: dict[str, object], why: str
) -> None:
    with pytest.raises(ControlRefused, match=why):
        line.call(call, **args)
    assert line.call("stats")["baud"] == BAUD


def test_the_line_ends_with_its_standard_input_and_leaves_nothing_behind(tmp_path: Path) -> None:
    line = LineProcess(tmp_path)
    assert line.end() == 0
    assert list(tmp_path.iterdir()) == []


def test_names_left_by_a_killed_line_are_taken_over(tmp_path: Path) -> None:
    killed = LineProcess(tmp_path)
    killed.process.kill()
    assert killed.end() == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 3
    with LineProcess(tmp_path) as line:
        port = open_port(line.a, BAUD)
        assert port.read(Duration(0)) == b""
        port.close()
