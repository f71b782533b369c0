"""The pump as a process of its own: how it starts, ends, dies and starts again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.clocks import MS_PER_DAY
from pump_core.orders import Proposal
from telemetry.backend.history import demo_machine
from telemetry.control import ControlClient, ControlRefused
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import AskOutcome, Commit, Echo, Outcome, Override, Stage
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack
from telemetry.wire_events import Refused
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, SERIAL, TRUE_NL, USER, Bench, constants, fill, ident
from tests.telemetry.backend.pump_process import PATIENCE, PtyTablet, PumpProcess, start, with_keys
from tests.telemetry.clinic import Clinic
from tests.telemetry.keys import pump_keys

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")


@pytest.fixture
def tablet() -> Iterator[PtyTablet]:
    made = PtyTablet()
    yield made
    made.close()


@pytest.fixture
def arguments(tablet: PtyTablet, tmp_path: Path) -> list[str]:
    return ["--port", tablet.port, "--state", str(tmp_path / "pump"), "--new", "refill-due"]


def _refused(*arguments: str) -> str:
    """What a pump says that cannot start."""
    process = start(*arguments)
    said, complaint = process.communicate(timeout=PATIENCE.ms / 1_000)
    assert (process.returncode, said) == (2, "")
    assert "Traceback" not in complaint
    return complaint


def test_a_pump_is_made_answers_and_ends_with_its_input(tablet: PtyTablet, arguments: list[str]) -> None:
    pump = PumpProcess(*arguments)
    assert pump.said == "ready EMU900238"
    told = _interrogated(tablet, 0)
    assert 3_390_000 < told.therapy.reservoir_nl <= 3_400_000
    assert pump.end_input() == 0


def test_sigterm_is_a_clean_end(arguments: list[str]) -> None:
    assert PumpProcess(*arguments).terminate() == 0


def test_a_new_pump_may_be_given_a_serial_and_keeps_it(arguments: list[str]) -> None:
    pump = PumpProcess(*arguments, "--serial", "EMU123456")
    assert pump.said == "ready EMU123456"
    pump.end_input()
    assert "is EMU123456, not EMU9" in _refused(*arguments, "--serial", "EMU9")


def _interrogated(tablet: PtyTablet, events: int = 0) -> Interrogation:
    told = tablet.ask(Interrogate(events=events))
    assert isinstance(told, Interrogation)
    return told


@pytest.mark.crash_matrix
def test_a_pump_killed_during_any_command_has_done_it_once_or_not_at_all(
    tablet: PtyTablet, arguments: list[str]
) -> None:
    pump = PumpProcess(*arguments)
    for turn in range(4):
        told = _interrogated(tablet)
        orders = (fill(100 + turn, 30 + turn, withdrawn_nl=told.therapy.reservoir_nl // 100_000 * 100_000),)
        refill = Proposal(serial=told.serial, base_revision=told.therapy.revision, prescription=None, orders=orders)
        command_id, staged = ident(turn + 1), stage_bytes(refill)
        echo = tablet.ask(Stage(command_id=command_id, staged=staged, user=USER))
        assert isinstance(echo, Echo)
        overrides = tuple(
            Override(code=each.code, field=each.field, drug=each.drug, reason="filled a moment ago")
            for each in echo.cautions
        )
        commit = Commit(command_id=command_id, digest=digest(staged), user=USER, second_checker="", overrides=overrides)
        answered = turn % 2 == 1
        if answered:
            answer = tablet.ask(commit)
            assert isinstance(answer, Outcome)
            assert answer.state == "done"
        else:
            tablet.tell(commit)
        assert pump.kill() == -9
        pump = PumpProcess(*arguments)
        outcome = tablet.ask(AskOutcome(command_id=command_id))
        assert isinstance(outcome, Outcome)
        assert outcome.state in (("done",) if answered else ("done", "staged"))
        back = tablet.ask(ReadBack(events=0))
        assert isinstance(back, Interrogation)
        assert back.therapy.revision == told.therapy.revision + (outcome.state == "done")
    pump.kill()


def test_needle_and_time_are_moved_over_the_control_socket(
    tablet: PtyTablet, arguments: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "control"
    pump = PumpProcess(*arguments, "--control", str(path), "--time", "commanded", "--bedside", "separate")
    with ControlClient(path) as control:
        status = control.call("status")
        assert (status["serial"], status["time"], status["believed_nl"]) == (
            "EMU900238",
            "commanded",
            3_400_000,
        )
        assert control.call("truth") == {"nl": TRUE_NL, "text": "3.217 mL"}
        control.call("advance", ms=5 * MS_PER_DAY)
        told = _interrogated(tablet, 1)
        assert told.pump_time_ms == status["pump_time_ms"] + 5 * MS_PER_DAY
        assert told.alarms == ("low_reservoir",)
        assert control.call("withdraw")["nl"] == TRUE_NL - 5 * 301_500
        assert control.call("inject", nl=30_000_000, product="infumorph-10")["nl"] == 30_000_000
        assert control.call("truth")["nl"] == 30_000_000
        assert control.call("press")["denied"] == "not_programmed"
        assert control.call("fault", kind="low_battery", safe_state=True)["alarms"] == [
            "critical_memory_error",
            "low_reservoir",
        ]
        released = control.call("released")
        assert list(released) == ["morphine"]
    pump.kill()
    pump = PumpProcess(*arguments, "--control", str(path), "--time", "commanded")
    with ControlClient(path) as control:
        assert control.call("status")["pump_time_ms"] == status["pump_time_ms"] + 5 * MS_PER_DAY
        assert control.call("truth")["nl"] == 30_000_000
        assert control.call("status")["alarms"] == ["critical_memory_error", "low_reservoir"]
        assert control.call("released") == released
    assert pump.end_input() == 0
    assert not path.exists()


def test_real_time_is_not_moved_by_command(arguments: list[str], tmp_path: Path) -> None:
    pump = PumpProcess(*arguments, "--control", str(tmp_path / "control"))
    with (
        ControlClient(tmp_path / "control") as control,
        pytest.raises(ControlRefused, match="--time commanded"),
    ):
        control.call("advance", ms=1)
    pump.end_input()


def test_a_pump_that_is_there_is_kept_whatever_new_says_and_catches_up(
    tablet: PtyTablet, arguments: list[str], tmp_path: Path
) -> None:
    machine = demo_machine(constants(), "refill-due", NOW_UTC_MS - 30 * 365 * MS_PER_DAY)
    Bench(tmp_path / "pump", machine=machine).pump.close()
    pump = PumpProcess(*arguments[:-1], "factory")
    assert pump.said == "ready EMU900238"
    told = _interrogated(tablet)
    assert told.pump_time_ms > machine.now.ms + 20 * 365 * MS_PER_DAY
    assert told.alarms == ("end_of_service", "empty_reservoir", "elective_replacement")
    pump.end_input()


def test_a_second_process_on_the_same_directory_is_refused_by_name(arguments: list[str], tmp_path: Path) -> None:
    pump = PumpProcess(*arguments)
    complaint = _refused(*arguments)
    assert f"already running as process {pump.process.pid}" in complaint
    assert str(tmp_path / "pump") in complaint
    pump.end_input()


def test_each_thing_that_is_wrong_at_the_start_is_said_with_what_to_do(tablet: PtyTablet, tmp_path: Path) -> None:
    state = ["--state", str(tmp_path / "pump")]
    port = ["--port", tablet.port]
    assert "holds no pump" in _refused(*port, *state)
    unknown = _refused(*port, *state, "--new", "nothing")
    assert "no demo pump 'nothing'" in unknown
    assert "refill-due" in unknown
    assert "no port" in _refused("--port", str(tmp_path / "none"), *state, "--new", "factory")
    (tmp_path / "file").write_text("")
    assert "cannot be written" in _refused(*port, "--state", str(tmp_path / "file" / "x"), "--new", "factory")


def test_a_pump_that_cannot_prove_who_it_is_says_so_and_does_not_start(tablet: PtyTablet, tmp_path: Path) -> None:
    words = ["--port", tablet.port, "--state", str(tmp_path / "pump"), "--new", "refill-due"]
    missing = _refused(*words, "--identity", str(tmp_path / "none"))
    assert f"There is no identity in {tmp_path / 'none'}" in missing
    assert "cisterna authority issue" in missing
    another = _refused(*words, "--identity", str(pump_keys("EMU551702")))
    assert "of the pump EMU551702, and this is the pump EMU900238" in another


def test_who_is_refused_is_counted_on_the_control_socket_and_said_on_the_log(tmp_path: Path) -> None:
    clinic = Clinic(tmp_path / "clinic")
    thief = PtyTablet(clinic.root / "tablet")
    control = tmp_path / "control"
    words = ("--port", thief.port, "--state", str(tmp_path / "pump"), "--new", "refill-due")
    pump = PumpProcess(*words, "--identity", str(clinic.root / SERIAL), "--control", str(control))
    clinic.revoke("tablet", SERIAL)
    thief.until(lambda: any(isinstance(event, Refused) for event in thief.events))
    assert {event.code for event in thief.events if isinstance(event, Refused)} == {"revoked"}
    with ControlClient(control) as client:
        assert client.call("status")["refused"]["revoked"] >= 1
    assert pump.process.stderr is not None
    assert "refused revoked" in pump.process.stderr.readline()
    thief.close()
    pump.end_input()


def test_a_port_in_use_is_said(arguments: list[str], tmp_path: Path) -> None:
    pump = PumpProcess(*arguments)
    other = [*arguments[:3], str(tmp_path / "other"), *arguments[4:]]
    assert "in use" in _refused(*other)
    pump.end_input()


def test_a_pump_listens_behind_a_socket_too(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = f"socket://127.0.0.1:{server.getsockname()[1]}"
        pump = PumpProcess("--port", port, "--state", str(tmp_path / "pump"), "--new", "factory")
        connection, _ = server.accept()
        connection.close()
        assert pump.end_input() == 0


def test_the_pump_process_loads_neither_toolkit_nor_database_nor_cryptography(
    tablet: PtyTablet, arguments: list[str]
) -> None:
    program = (
        "import sys; from telemetry.backend.command import main; status = main(sys.argv[1:]);"
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'cryptography', 'keyring', 'sqlite3', 'app'};"
        "print('loaded', sorted(heavy & set(sys.modules))); sys.exit(status)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *with_keys(*arguments)],
        cwd=ROOT,
        input="",
        capture_output=True,
        text=True,
        timeout=PATIENCE.ms / 1_000,
        check=False,
    )
    assert ran.stdout.splitlines() == ["ready EMU900238", "loaded []"]
