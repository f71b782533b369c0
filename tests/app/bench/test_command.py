"""What `cisterna bench` prints and how it ends."""

from __future__ import annotations

import json

import pytest

from app.bench.command import main
from app.bench.registry import FIGURES, GROUPS
from tests.app.bench.samples import absent, failing, figure, giving

_QUICK = figure(giving((200.0,), (100.0,)), name="quick")
_SLOW = figure(giving((900.0,), (100.0,)), name="slow")
_BROKEN = figure(failing, name="broken")
_ELSEWHERE = figure(absent, name="elsewhere")


def test_the_names_are_an_interface() -> None:
    assert list(FIGURES) == [
        "start",
        "start_cold",
        "key",
        "screen",
        "drag",
        "program",
        "program_19200",
        "tablet_memory",
        "memory_pump",
        "memory_line",
        "life",
        "life_no_skip",
        "cohort",
        "pump_memory",
        "preview",
        "keying",
        "rtt",
        "goodput_clean",
        "goodput_1e-5",
        "goodput_1e-4",
        "goodput_1e-3",
        "goodput_drop",
        "goodput_outage",
        "faults",
        "resume",
        "handshake",
        "handshake_cpu",
        "stop",
        "cpu",
    ]


def test_the_group_of_the_tablet_is_an_interface_too() -> None:
    assert GROUPS["app"] == ("start", "key", "screen", "drag", "tablet_memory")
    assert all(name in FIGURES for names in GROUPS.values() for name in names)


UNITS = {"cohort": "s", "rtt": "µs", "faults": "faults", "cpu": "ms/MB"}


def test_every_figure_is_registered_under_its_own_name_in_the_unit_its_kind_has() -> None:
    for name, known in FIGURES.items():
        assert known.name == name
        assert known.unit == UNITS.get(
            name, "MB" if "memory" in name else "%" if "goodput" in name or name == "keying" else "ms"
        )


def test_an_unknown_name_is_told_with_those_that_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quick", "speed"], {"quick": _QUICK, "slow": _SLOW}, {"both": ("quick", "slow")}) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err == "There is no figure 'speed'. There are: quick, slow; groups: both.\n"


def test_only_what_was_asked_for_is_measured_once_and_in_that_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slow", "quick", "slow", "--json"], {"quick": _QUICK, "broken": _BROKEN, "slow": _SLOW}) == 0

    assert [entry["name"] for entry in json.loads(capsys.readouterr().out)] == ["slow", "quick"]


def test_a_group_stands_for_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    figures = {"quick": _QUICK, "broken": _BROKEN, "slow": _SLOW}
    assert main(["both", "quick", "--json"], figures, {"both": ("slow", "quick")}) == 0

    assert [entry["name"] for entry in json.loads(capsys.readouterr().out)] == ["slow", "quick"]


def test_without_names_everything_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {"quick": _QUICK, "slow": _SLOW}) == 0

    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[:3]] == ["name", "quick", "slow"]


def test_a_missed_bar_is_told_and_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slow", "--json"], {"slow": _SLOW}) == 0

    assert json.loads(capsys.readouterr().out)[0]["met"] is False


def test_a_measurement_that_fails_makes_the_command_fail_and_leaves_the_json_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--json"], {"broken": _BROKEN, "quick": _QUICK}) == 1

    out, err = capsys.readouterr()
    assert [entry["value"] for entry in json.loads(out)] == [None, 200.0]
    assert "broken could not be measured: The program ended with 3: no window." in err


def test_what_this_system_cannot_tell_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {"elsewhere": _ELSEWHERE}) == 0

    assert "not measured: this system tells no memory" in capsys.readouterr().out


def test_no_rounds_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--rounds", "0"], {"quick": _QUICK})

    assert ended.value.code == 2
    assert "0 rounds measure nothing: at least 1" in capsys.readouterr().err
