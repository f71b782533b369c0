"""The communicator as a process of its own, between a tablet's pseudo-terminal and the line of a real pump."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.orders import Proposal
from telemetry.communicator.battery import FULL
from telemetry.communicator.command import CANNOT_START, main
from telemetry.communicator.device import Communicator
from telemetry.communicator.host import MOST_WAITING, CommunicatorOptions, _Process
from telemetry.communicator.kept import KeptFile
from telemetry.control import ControlClient, ControlRefused
from telemetry.link import LinkLimits
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import AskOutcome, Commit, Echo, Outcome, Stage
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack
from telemetry.wire_events import Connected, Lost
from tests.telemetry.backend.bench_pump import USER, fill, ident
from tests.telemetry.backend.pump_process import Process, PtyTablet, PumpProcess, readable
from tests.telemetry.communicator.room import FIGURES, SERIAL, own_session
from tests.telemetry.communicator.room import kept as any_kept
from tests.telemetry.keys import device_keys, pump_keys
from tests.telemetry.line_process import LineProcess

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")


@pytest.fixture
def tablet() -> Iterator[PtyTablet]:
    made = PtyTablet()
    yield made
    made.close()


def _arguments(tablet: PtyTablet, pump_port: str, state: Path) -> list[str]:
    control = ["--control", str(state / "control")]
    state.mkdir(exist_ok=True)
    keys = state / "credentials"
    if not keys.exists():
        device_keys(keys, "communicator", SERIAL)
    return [
        "--tablet-port",
        tablet.port,
        "--pump-port",
        pump_port,
        "--state",
        str(state),
        "--identity",
        str(keys),
        *control,
    ]


def test_killed_in_the_middle_of_a_refill_a_new_one_goes_on_with_the_session(tablet: PtyTablet, tmp_path: Path) -> None:
    (tmp_path / "line").mkdir()
    with LineProcess(tmp_path / "line") as line:
        pump = PumpProcess("--port", line.b, "--state", str(tmp_path / "pump"), "--new", "refill-due")
        arguments = _arguments(tablet, line.a, tmp_path / "communicator")
        communicator = Process("communicator", *arguments)
        told = tablet.ask(Interrogate(events=0))
        assert isinstance(told, Interrogation)
        proposal = Proposal(
            serial=told.serial,
            base_revision=told.therapy.revision,
            prescription=None,
            orders=(fill(100, withdrawn_nl=told.therapy.reservoir_nl // 100_000 * 100_000),),
        )
        staged = stage_bytes(proposal)
        echo = tablet.ask(Stage(command_id=ident(1), staged=staged, user=USER))
        assert isinstance(echo, Echo)
        assert not echo.cautions
        commit = Commit(command_id=ident(1), digest=digest(staged), user=USER, second_checker="", overrides=())
        tablet.tell(commit)
        said = communicator.said
        communicator.kill()
        again = Process("communicator", *arguments)
        assert again.said == said == f"ready {SERIAL}"
        outcome = tablet.ask(AskOutcome(command_id=ident(1)))
        assert isinstance(outcome, Outcome)
        assert outcome.state == "done"
        back = tablet.ask(ReadBack(events=0))
        assert isinstance(back, Interrogation)
        assert back.therapy.revision == told.therapy.revision + 1
        assert [type(event) for event in tablet.events if isinstance(event, Connected | Lost)] == [Connected]
        with ControlClient(tmp_path / "communicator" / "control") as hand:
            hand.call("take_off")
            tablet.until(lambda: any(isinstance(event, Lost) for event in tablet.events))
            hand.call("put_on", place=1)
            tablet.until(lambda: isinstance(tablet.events[-1], Connected))
        assert again.end_input() == 0
        pump.end_input()


def test_what_it_keeps_outlives_it_and_it_says_which_port_is_missing(tablet: PtyTablet, tmp_path: Path) -> None:
    arguments = _arguments(tablet, str(tmp_path / "not plugged in"), tmp_path / "communicator")
    first = Process("communicator", *arguments)
    with ControlClient(tmp_path / "communicator" / "control") as hand:
        hand.call("battery", percent=40)
        hand.call("tablet", mm=2_000)
        with pytest.raises(ControlRefused, match="from 1 to 1"):
            hand.call("put_on", place=2)
    assert first.process.stderr is not None
    assert readable(first.process.stderr)
    assert "not plugged in" in first.process.stderr.readline()
    first.kill()
    file = KeptFile(tmp_path / "communicator")
    kept = file.read()
    file.close()
    assert kept is not None
    assert (-(-kept.charge // (FULL // 100)), kept.tablet_mm) == (40, 2_000)


def test_a_pump_that_floods_its_port_does_not_fill_the_communicators_memory(tmp_path: Path) -> None:
    options = CommunicatorOptions("", ("",), 115_200, tmp_path, tmp_path, None, 1)
    device = Communicator(FIGURES, any_kept(), lambda _: None, own_session, LinkLimits.for_baud(115_200), 1)
    process = _Process(device, options, lambda _: None)
    heard = process._hand_over(1)
    for _ in range(10 * MOST_WAITING):
        heard(bytes(4_096))
    assert len(process._tablet._posted) == MOST_WAITING
    for _ in range(MOST_WAITING):
        process._tablet._posted.popleft()()
    heard(b"\x00")
    assert len(process._tablet._posted) == 1
    for runner in (process._tablet, *process._pumps):
        runner.stop()
        runner.run()


def test_what_cannot_begin_says_why(tablet: PtyTablet, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = _arguments(tablet, str(tmp_path / "none"), tmp_path / "communicator")
    of_a_pump = ["--identity", str(pump_keys())]
    assert main([*arguments, *of_a_pump]) == CANNOT_START
    assert "is no communicator's" in capsys.readouterr().err
    owner = KeptFile(tmp_path / "communicator")
    assert main(arguments) == CANNOT_START
    assert "already running" in capsys.readouterr().err
    owner.write(any_kept(serial="COM000001"))
    owner.close()
    assert main(arguments) == CANNOT_START
    assert f"is COM000001, and the identity is of {SERIAL}" in capsys.readouterr().err
