"""The command `cisterna authority`, as a person types it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.cli import main
from telemetry.identity.credentials import Credentials
from telemetry.identity.revocation import read_list


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["authority", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_an_authority_issues_and_takes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clinic, tablet, pump = (str(tmp_path / name) for name in ("clinic", "tablet", "pump"))
    assert _run(capsys, "init", clinic)[0] == 0
    issue = ("issue", clinic, "--days", "30", "--out")
    assert _run(capsys, *issue, tablet, "--role", "clinician", "--name", "tablet-3")[0] == 0
    status, said, _ = _run(capsys, *issue, pump, "--role", "pump", "--serial", "EMU900238")
    assert (status, "for the pump EMU900238" in said) == (0, True)
    assert re.search(r"until \d\d-[A-Z]{3}-\d{4}\.$", said.strip())
    own = Credentials(tmp_path / "tablet", tmp_path / "seen").own
    assert (own.role, own.device, own.development) == ("clinician", "tablet-3", False)
    status, said, _ = _run(capsys, "revoke", clinic, str(tmp_path / "tablet" / "device.pem"))
    assert (status, "list 2" in said) == (0, True)
    assert read_list((tmp_path / "clinic" / "revoked.crl").read_bytes()).revoked == {own.certificate}


def test_what_cannot_be_done_is_said_with_why_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clinic = str(tmp_path / "clinic")
    status, said, complaint = _run(capsys, "revoke", clinic, "1234")
    assert (status, said) == (2, "")
    assert "There is no authority" in complaint
    assert "cisterna authority init" in complaint
    assert _run(capsys, "init", clinic)[0] == 0
    status, _, complaint = _run(capsys, "init", clinic)
    assert status == 2
    assert "is there already" in complaint


def test_a_folder_that_cannot_be_made_is_said_and_nothing_is_raised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    long = str(tmp_path / ("a" * 300))
    for words in (
        ("init", long),
        ("init", str(tmp_path / "file" / "clinic")),
        ("development", str(tmp_path / "file"), "--pump", "EMU1"),
    ):
        status, _, complaint = _run(capsys, *words)
        assert (status, "cannot be written" in complaint) == (2, True), words
    assert _run(capsys, "init", str(tmp_path / "clinic"))[0] == 0
    status, _, complaint = _run(capsys, "revoke", str(tmp_path / "clinic"), long)
    assert (status, "No certificate" in complaint) == (2, True)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--role", "pump", "--name", "x"),
        ("--role", "clinician", "--serial", "x"),
        ("--role", "clinician"),
        ("--role", "clinician", "--name", "x", "--serial", "y"),
        ("--role", "nurse", "--name", "x"),
        ("--role", "clinician", "--name", "x", "--days", "0"),
        ("--role", "clinician", "--name", "x", "--days", "3d"),
        ("--role", "clinician", "--name", "x", "--days", "9" * 5_000),
    ],
)
def test_a_device_has_the_kind_of_name_that_its_role_has(tmp_path: Path, wrong: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["authority", "issue", str(tmp_path), "--out", str(tmp_path / "out"), "--days", "3", *wrong])
    assert ended.value.code == 2
    assert not (tmp_path / "out").exists()


def test_development_makes_what_is_missing_and_leaves_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "development"
    assert _run(capsys, "development", str(root), "--pump", "EMU1") == (0, f"ready {root}\n", "")
    key = (root / "tablet" / "device.key").read_bytes()
    assert _run(capsys, "development", str(root), "--pump", "EMU2")[0] == 0
    assert (root / "tablet" / "device.key").read_bytes() == key
    assert (root / "pump-EMU2").is_dir()
    assert Credentials(root / "tablet", tmp_path / "seen").own.development
