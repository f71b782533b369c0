"""The emulated bench with a communicator in it: it comes up, relays to the pump, and leaves nobody behind."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from app.emulated_bench import BenchPaths, EmulatedBench
from app.tablet_command import main
from telemetry.control import ControlClient

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")

DEADLINE_SECONDS = 60


def test_a_child_that_cannot_begin_is_told_with_what_why_and_what_to_do(tmp_path: Path) -> None:
    bench = EmulatedBench(BenchPaths(tmp_path), "refill-due", 115_200, ("--serial", "EMU000001"))
    told, complaints = threading.Event(), list[str]()

    def failed(why: str) -> None:
        complaints.append(why)
        told.set()

    bench.start()
    bench.tell(told.set, failed)
    try:
        assert told.wait(DEADLINE_SECONDS)
    finally:
        bench.stop()
    assert "is of the pump EMU900238, and this is the pump EMU000001" in complaints[0]
    assert "--identity" in complaints[0]


def test_the_bench_puts_a_communicator_on_the_pump_and_ends_it_with_the_rest(tmp_path: Path) -> None:
    bench = EmulatedBench(BenchPaths(tmp_path), "refill-due", 115_200, communicator=True)
    told, complaints = threading.Event(), list[str]()

    def failed(why: str) -> None:
        complaints.append(why)
        told.set()

    bench.start()
    bench.tell(told.set, failed)
    try:
        assert told.wait(DEADLINE_SECONDS)
        assert complaints == []
        with ControlClient(bench.paths.communicator_control) as hand:
            status = hand.call("status")
            assert (status["serial"], status["chosen"], status["on"]) == ("COM100001", 1, True)
        with ControlClient(bench.paths.pump_control) as bedside:
            assert bedside.call("status")["serial"] == "EMU900238"
        children = [bench.pump, bench.line, *bench._between]
    finally:
        bench.stop()
    assert len(children) == 4
    assert [child.poll() for child in children if child is not None] == [0] * 4


@pytest.mark.parametrize("others", [(), ("--communicator", "--port", "/dev/ttyUSB0")])
def test_a_pump_beside_wants_an_emulated_communicator(
    others: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--beside", "baclofen", *others])
    assert "name --communicator, and no --port" in capsys.readouterr().err
