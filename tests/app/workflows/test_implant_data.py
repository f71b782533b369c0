"""The data of an implant: what ships, what is refused, and the looks at a patient that follow from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.workflows.implant_data import read_implant, shipped
from app.workflows.line_figures import prime_figures, time_to
from app.workflows.observation import looks_of, watch
from pump_core.clocks import Duration, UtcTime, hours, minutes
from pump_core.errors import CatalogueError
from pump_core.quantities import FlowRate, Volume
from telemetry.resources import resource
from tests.app.desk import constants

START = UtcTime(1_795_444_860_000)


def test_an_opioid_is_watched_hourly_for_twelve_hours_and_then_every_other_hour() -> None:
    looks = looks_of(shipped().observation_of("opioid"))
    assert looks == (*(hours(n) for n in range(1, 13)), *(hours(n) for n in range(14, 25, 2)))
    assert looks_of(shipped().observation_of("GABA-B agonist")) == tuple(hours(n) for n in range(1, 9))
    assert shipped().observation_of("alpha-2 agonist") == shipped().observation_of("other")


@pytest.mark.parametrize(
    ("made", "after", "due", "is_due"),
    [
        (0, minutes(59), hours(1), False),
        (0, hours(1), hours(1), True),
        (1, hours(1), hours(2), False),
        (0, hours(5), hours(1), True),
        (11, hours(12), hours(12), True),
        (12, hours(12), hours(14), False),
        (18, hours(24), None, False),
    ],
)
def test_a_late_look_does_not_put_off_the_next(made: int, after: Duration, due: Duration | None, is_due: bool) -> None:
    state = watch(shipped().observation_of("opioid"), START, made, START + after)
    assert state.due == (START + due if due is not None else None)
    assert (state.is_due, state.looks, state.ends) == (is_due, 18, START + hours(24))


def test_each_kind_of_pump_has_its_own_checks() -> None:
    assert [key for key, _ in shipped().checks_for("new")] == ["box", "emptied", "rinsed"]
    assert [key for key, _ in shipped().checks_for("replacement")][3:] == ["former_read", "former_off"]


def without_other(data: dict[str, Any]) -> None:
    del data["observation"]["other"]


def descending(data: dict[str, Any]) -> None:
    data["observation"]["opioid"]["rounds"].reverse()


def too_short(data: dict[str, Any]) -> None:
    data["observation"]["opioid"]["lasts"]["value"] = "12 h"


def unsourced(data: dict[str, Any]) -> None:
    del data["port_volume"]["source"]


@pytest.mark.parametrize("spoil", [without_other, descending, too_short, unsourced])
def test_data_that_would_leave_a_patient_unwatched_do_not_load(spoil: Callable[[dict[str, Any]], None]) -> None:
    data = json.loads(resource("implant.json"))
    spoil(data)
    with pytest.raises(CatalogueError):
        read_implant(json.dumps(data).encode())


def test_the_figures_of_a_prime_are_those_of_the_worked_example() -> None:
    model, catheter = constants().catalogue.pumps["8637-40"], Volume.of("0.187", "mL")
    whole, alone = (prime_figures(front, catheter, model) for front in ("reservoir", "connector"))
    assert (whole.volume, alone.volume) == (Volume.of("0.327", "mL"), catheter)
    assert (whole.lasts, alone.lasts) == (Duration(1_177_200), Duration(673_200))
    assert whole.early == alone.early == Volume.of("0.0441", "mL")
    assert time_to(whole.volume, FlowRate.of("0.05", "mL/day")) == Duration(565_056_000)
