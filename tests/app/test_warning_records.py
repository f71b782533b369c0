"""The counts of warnings on the disk, and the command that tells them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import main
from app.records import errors
from app.records.entities import WarningCount
from app.records.unit_of_work import open_records
from app.warning_records import table


def counted(folder: Path, *counts: tuple[str, int, int]) -> None:
    records = open_records(folder / "records.sqlite")
    try:
        for code, shown, overridden in counts:
            with records.begin() as work:
                work.warnings.add(code, shown=shown, overridden=overridden)
    finally:
        records.close()


def test_counts_add_up_and_are_told_with_their_rate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted(tmp_path, ("large_increase", 1, 0), ("large_increase", 2, 0), ("large_increase", 0, 2), ("maybe_dry", 1, 0))
    assert main(["warnings", "--state", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "warning         shown  overridden    rate",
        "large_increase      3           2  66.7 %",
        "maybe_dry           1           0     0 %",
    ]


def test_more_overridden_than_shown_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.RecordsError):
        counted(tmp_path, ("large_increase", 0, 1))


def test_without_a_warning_or_without_records_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["warnings", "--state", str(tmp_path)]) == 2
    assert "There are no records at" in capsys.readouterr().err
    counted(tmp_path)
    assert main(["warnings", "--state", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "No warning was shown yet.\n"


def test_the_warning_overridden_most_often_comes_first() -> None:
    lines = table([WarningCount("a", 10, 1), WarningCount("b", 2, 2), WarningCount("c", 4, 2)])
    assert [line.split()[0] for line in lines] == ["warning", "b", "c", "a"]
