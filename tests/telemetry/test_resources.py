"""The product's data files are read by name; a name that is not there says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from telemetry.resources import resource, resource_names

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_reads_its_own_data_files() -> None:
    assert json.loads(resource("pumps.json"))["models"]
    assert resource("pumps.json") == (ROOT / "resources" / "pumps.json").read_bytes()


def test_names_are_listed_below_a_prefix() -> None:
    assert "fonts/CisternaSans-Bold.ttf" in resource_names("fonts/")
    assert all(name.startswith("fonts/") for name in resource_names("fonts/"))
    assert {"pumps.json", "fonts/OFL.txt"} <= set(resource_names(""))


def test_every_name_that_is_listed_can_be_read() -> None:
    assert all(resource(name) for name in resource_names(""))


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"'none\.json' is missing"):
        resource("none.json")


@pytest.mark.parametrize("name", ["", "../pyproject.toml", "/etc/hostname", "fonts/../../LICENSE"])
def test_a_name_that_leaves_the_data_is_refused(name: str) -> None:
    with pytest.raises(FileNotFoundError, match="no path inside"):
        resource(name)


def test_a_folder_is_no_data_file() -> None:
    with pytest.raises(FileNotFoundError, match="'fonts' is missing"):
        resource("fonts")
