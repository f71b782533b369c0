"""A client written from docs/protocol.md alone works with a real pump, on a clean line and on one that errs."""

from __future__ import annotations

import ast
import itertools
import re
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry import framing
from telemetry.coding import codewords
from telemetry.coding.reading import LineReader
from tests.telemetry.backend.bench_pump import Bench
from tests.telemetry.backend.pump_process import PumpProcess
from tests.telemetry.keys import SERIAL, tablet_keys
from tests.telemetry.line_process import LineProcess
from tests.telemetry.own_client.client import PATTERN, Client, MessageReader, encode
from tests.telemetry.own_client.framing import FrameReader, plain_frame

HERE = Path(__file__).parent
EXAMPLES = (HERE.parents[2] / "docs" / "protocol.md").read_text(encoding="utf-8").rpartition("```text\n")[2]
ALLOWED = {"cbor2", "tests"}
ITSELF = "tests.telemetry.own_client."


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, path
            yield f"{node.module}."


def foreign(names: Iterator[str]) -> list[str]:
    """Names that are neither the standard library's, nor cbor2, nor the client's own."""
    known = sys.stdlib_module_names | ALLOWED
    return [
        name
        for name in names
        if name.split(".")[0] not in known or (name.split(".")[0] == "tests" and not name.startswith(ITSELF))
    ]


def test_the_client_imports_nothing_of_ours() -> None:
    files = [path for path in HERE.glob("*.py") if not path.name.startswith("test_")]
    assert len(files) == 4
    for path in files:
        assert foreign(imported(path)) == [], path


@pytest.mark.parametrize(
    "line", ["import telemetry.link", "from pump_core import log", "from tests.telemetry import keys"]
)
def test_an_import_of_ours_is_found(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.py"
    path.write_text(line, encoding="utf-8")
    assert foreign(imported(path))


def examples(title: str) -> list[bytes]:
    """The bytes under a title of the examples, one for each line that says who sends."""
    part = EXAMPLES.partition(f"# {title}\n")[2].partition("\n#")[0].partition("```")[0]
    return [bytes.fromhex(each.partition("\n")[2]) for each in re.split(r"^[<>] ", part, flags=re.MULTILINE)[1:]]


@pytest.mark.parametrize("title", ["interrogation", "programming"])
def test_it_reads_the_messages_of_the_examples_and_writes_the_same(title: str) -> None:
    sent = examples(title)
    read = MessageReader().feed(b"".join(sent))
    assert len(read) >= 6
    assert [encode(code, correlation, fields) for code, correlation, fields in read] == sent


def test_it_reads_the_frames_of_the_examples_and_writes_the_plain_ones() -> None:
    *plain, coded = examples("frames")
    read = FrameReader().feed(b"".join([*plain, coded]))
    assert len(read) == 5
    assert [plain_frame(payload) for payload in read[:-1]] == plain
    assert read[-1] == read[2]


PAYLOADS = st.lists(st.binary(min_size=1, max_size=472), max_size=5)


@given(payloads=PAYLOADS, cuts=st.lists(st.integers(1, 700), min_size=1), noise=st.binary(max_size=20), data=st.data())
def test_it_reads_plain_and_coded_frames_behind_noise_however_they_are_cut(
    payloads: list[bytes], cuts: list[int], noise: bytes, data: st.DataObject
) -> None:
    coded = [data.draw(st.booleans()) for _ in payloads]
    noise = noise.translate(None, b"\0")  # no mark: what it claims would have to come first
    sent = zip(payloads, coded, strict=True)
    stream = noise + b"".join((codewords if mends else framing).encode(payload) for payload, mends in sent)
    reader, read, at = FrameReader(), list[bytes](), 0
    for cut in itertools.cycle(cuts):
        if at >= len(stream):
            break
        read += reader.feed(stream[at : at + cut])
        at += cut
    assert read == payloads


@given(payload=st.binary(min_size=1, max_size=512))
def test_its_frames_are_read_by_ours(payload: bytes) -> None:
    assert LineReader().feed(plain_frame(payload)) == [(payload, False)]


@pytest.mark.parametrize("faults", [(), ("--drop", "0.001", "--ber", "0.0001")], ids=["clean line", "line that errs"])
def test_it_reads_programs_reads_back_and_stops_a_real_pump(tmp_path: Path, faults: tuple[str, ...]) -> None:
    state = tmp_path / "pump"
    with LineProcess(tmp_path, *faults) as line:
        pump = PumpProcess("--port", line.b, "--state", str(state), "--new", "refill-due", "--time", "commanded")
        client = Client(line.a, tablet_keys(), "demo clinician")
        try:
            welcome = client.greet()
            assert (welcome["serial"], welcome["role"], welcome["emulated"]) == (SERIAL, "clinician", True)
            before, log, fills = client.interrogate(events=64), client.pull_log(), client.pull_fills()
            assert (log[-1][0] + 1, fills[len(fills) - len(before["fills"]) :]) == (
                before["next_event_id"],
                before["fills"],
            )

            prescription = list(before["therapy"]["prescription"])
            prescription[PATTERN] = ["continuous", prescription[PATTERN][1] * 14 // 10]
            revision, command_id = before["therapy"]["revision"], secrets.token_bytes(16)
            assert client.outcome_of(command_id)["state"] == "never_seen"
            echo = client.stage(command_id, [SERIAL, revision, prescription, [], None])
            assert [caution[0] for caution in echo["cautions"]] == ["large_increase"]
            assert client.outcome_of(command_id)["state"] == "staged"
            outcome = client.commit(echo, "pain 8 of 10")
            assert (outcome["state"], outcome["revision"]) == ("done", revision + 1)
            assert client.outcome_of(command_id) == outcome
            stored = client.interrogate(read_back=True)["therapy"]
            assert (stored["revision"], stored["prescription"]) == (outcome["revision"], prescription)

            stopped = client.stop(secrets.token_bytes(16))
            after = client.interrogate()["therapy"]
            assert (stopped["state"], after["flow"], after["stopped_since"]) == ("done", 0, stopped["at"])
            whole = client.pull_log(stored=True)
            client.leave()
            stats = line.call("stats")
        finally:
            pump.terminate()
    bench = Bench(state)
    assert [event.to_list() for event in bench.log()] == whole
    assert whole[: len(log)] == log
    assert [event[2] for event in whole[len(log) :]] == ["programmed", "stopped"]
    bench.pump.close()
    damage = [stats[way][what] for way, what in (("a_to_b", "drops"), ("b_to_a", "drops"), ("b_to_a", "flips"))]
    assert all(damage) if faults else not any(damage)
