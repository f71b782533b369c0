"""A real pump process that records, over TLS: what it wrote plays again, also after SIGKILL, and holds no secret."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import main
from pump_core.orders import Proposal
from telemetry.blackbox.pieces import Kind, read_recording
from telemetry.blackbox.shelf import recordings
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import AskOutcome, Echo, Stage
from telemetry.messages.reading import Interrogate, Interrogation
from tests.telemetry.backend.bench_pump import USER, Bench, ident
from tests.telemetry.backend.pump_process import PtyTablet, PumpProcess, start
from tests.telemetry.keys import pump_keys, tablet_keys

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")


@pytest.fixture
def tablet() -> Iterator[PtyTablet]:
    made = PtyTablet()
    yield made
    made.close()


@pytest.fixture
def arguments(tablet: PtyTablet, tmp_path: Path) -> list[str]:
    folders = ["--state", str(tmp_path / "pump"), "--record", str(tmp_path / "sessions")]
    return ["--port", tablet.port, "--new", "refill-due", *folders]


def _talk(tablet: PtyTablet) -> None:
    told = tablet.ask(Interrogate(events=12))
    assert isinstance(told, Interrogation)
    assert told.therapy.prescription is not None
    pattern = told.therapy.prescription.pattern.model_copy(update={"dose_pg_per_day": 3_500_000_000})
    proposal = Proposal(
        serial=told.serial,
        base_revision=told.therapy.revision,
        prescription=told.therapy.prescription.model_copy(update={"pattern": pattern}),
        orders=(),
    )
    echo = tablet.ask(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    assert isinstance(echo, Echo)
    tablet.ask(Bench.commit_of(1, proposal))
    tablet.ask(AskOutcome(command_id=ident(1)))


def test_a_process_in_real_time_is_played_again_byte_for_byte_and_holds_no_secret(
    tablet: PtyTablet, arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pump = PumpProcess(*arguments)
    _talk(tablet)
    pump.end_input()
    (path,) = recordings(tmp_path / "sessions", "pump")
    assert main(["replay", str(path)]) == 0
    said = capsys.readouterr().out
    assert "It was with clinician " in said
    assert "It ended: the pump process ended." in said
    assert "Same: " in said
    _holds_no_secret(path.read_bytes())


def test_what_was_recorded_outlives_sigkill(
    tablet: PtyTablet, arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pump = PumpProcess(*arguments)
    _talk(tablet)
    pump.kill()
    (path,) = recordings(tmp_path / "sessions", "pump")
    assert main(["replay", "--show", str(path)]) == 0
    said = capsys.readouterr().out
    assert "How it ended is not in it." in said
    assert "AskOutcome(" in said


def _holds_no_secret(data: bytes) -> None:
    recording = read_recording(data)
    assert recording.peer is not None
    assert recording.peer.role == "clinician"
    assert b"PRIVATE KEY" not in data
    for folder in (pump_keys(), tablet_keys()):
        for name in ("device.key", "device.pem"):
            lines = (folder / name).read_bytes().splitlines()
            assert not any(line in data for line in lines if len(line) > 20)
    assert recording.bodies(Kind.IN)[0][2:4] == b"\x83\x01", "nothing of the handshake stands before the greeting"


def test_a_pump_that_breaks_a_rule_says_so_and_its_recording_shows_where(
    tablet: PtyTablet, arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pump = PumpProcess(*arguments, "--break", "forget-outcome")
    assert pump.process.stderr is not None
    assert pump.process.stderr.readline() == (
        "This pump breaks a rule on purpose (forget-outcome): An outcome is remembered.\n"
    )
    _talk(tablet)
    pump.end_input()
    (path,) = recordings(tmp_path / "sessions", "pump")
    assert main(["replay", str(path)]) == 1
    said = capsys.readouterr().out
    assert "Different from byte " in said
    recorded, replayed = said.splitlines()[-2:]
    assert recorded.startswith("recorded  [")
    assert "state='never_seen'" in recorded
    assert "state='done'" in replayed


def test_the_rules_are_listed_and_others_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["pump", "--break", "list"])
    assert ended.value.code == 0
    assert "forget-outcome" in capsys.readouterr().out
    assert main(["pump", "--port", "p", "--state", "s", "--break", "everything"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_a_folder_that_cannot_hold_recordings_is_told_before_the_pump_starts(
    arguments: list[str], tmp_path: Path
) -> None:
    (tmp_path / "sessions").touch()
    said, complaint = start(*arguments).communicate(timeout=15)
    assert said == ""
    assert "cannot hold recordings" in complaint
    assert len(complaint.splitlines()) == 3
