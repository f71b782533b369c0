"""The shipped pumps and catheters are read exactly, and unsound data is refused by the field's name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pump_core.catalogue import Catalogue, pump_model, read_catalogue
from pump_core.clocks import hours, minutes
from pump_core.errors import CatalogueError, QuantityError
from pump_core.quantities import Concentration, FlowRate, Volume
from tests.pump_core.examples import raw


def changed(field: str, value: str, part: str = "common") -> bytes:
    data: Any = json.loads(raw("pumps.json"))
    table = data["common"] if part == "common" else data["models"][part]
    table[field]["value"] = value
    return json.dumps(data).encode()


def catheters_with(field: str, value: str) -> bytes:
    data: Any = json.loads(raw("catheters.json"))
    data["models"]["8780"][field]["value"] = value
    return json.dumps(data).encode()


def test_both_models_are_there_and_differ_in_the_reservoir_only(catalogue: Catalogue) -> None:
    assert sorted(catalogue.pumps) == ["8637-20", "8637-40"]
    small, large = catalogue.pumps["8637-20"], catalogue.pumps["8637-40"]
    assert small.reservoir == Volume.parse("20 mL")
    assert large.reservoir == Volume.parse("40 mL")
    assert small.residual == large.residual == Volume.parse("1.4 mL")
    assert large.min_flow == FlowRate.parse("0.048 mL/day")
    assert large.max_flow == FlowRate.parse("1 mL/h")
    assert large.tubing_programmed == large.tubing_true == Volume.parse("0.14 mL")
    assert large.concentration_step == Concentration.parse("0.01 mcg/mL")
    assert large.stopped_alarm == hours(48)
    assert (large.critical_interval, large.noncritical_interval) == (minutes(10), minutes(60))
    assert large.log_entries == 256


def test_every_flow_bound_lies_on_the_flow_step(catalogue: Catalogue) -> None:
    for pump in catalogue.pumps.values():
        for bound in (pump.min_flow, pump.max_flow):
            assert bound.floor_to(pump.flow_step) == bound


def test_the_ascenda_catheters_are_read_in_mm_and_nl(catalogue: Catalogue) -> None:
    lengths = {name: (each.length_mm, each.nl_per_cm) for name, each in catalogue.catheters.items()}
    assert lengths == {"8780": (1143, 2200), "8781": (1397, 2200)}


def test_the_version_names_both_files(catalogue: Catalogue) -> None:
    pumps, catheters = catalogue.version.split("/")
    assert (pumps, catheters) == (
        json.loads(raw("pumps.json"))["version"],
        json.loads(raw("catheters.json"))["version"],
    )


def test_an_unknown_model_is_answered_with_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError, match=r"pump model '8637-60' .* known are 8637-20, 8637-40"):
        pump_model(catalogue, "8637-60")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("flow_step", "0 mL/day"),
        ("fill_step", "0 mL"),
        ("concentration_step", "0 mcg/mL"),
        ("residual", "-1.4 mL"),
        ("tubing_programmed", "0.0000001 mL"),
        ("min_flow", "25 mL/day"),
        ("low_reservoir_default", "0.5 mL"),
        ("low_reservoir_max", "40 mL"),
        ("critical_interval", "3 h"),
        ("noncritical_interval", "25 h"),
        ("concentration_step", "0.001 mcg/mL"),
        ("log_entries", "0"),
    ],
)
def test_an_unsound_figure_is_refused_by_its_name(field: str, value: str) -> None:
    with pytest.raises(CatalogueError, match=rf"8637-\d0: .*{field}"):
        read_catalogue(changed(field, value), raw("catheters.json"))


def test_a_reservoir_of_nothing_is_refused() -> None:
    with pytest.raises(CatalogueError, match=r"8637-20: reservoir"):
        read_catalogue(changed("reservoir", "0 mL", "8637-20"), raw("catheters.json"))


@pytest.mark.parametrize(
    ("field", "value"), [("residual", "1.4 ml"), ("min_flow", "0.048"), ("accuracy_percent", "14,5")]
)
def test_a_figure_that_cannot_be_read_is_quoted(field: str, value: str) -> None:
    with pytest.raises(QuantityError, match=value.partition(" ")[2] or value):
        read_catalogue(changed(field, value), raw("catheters.json"))


def test_a_missing_or_unknown_field_is_named() -> None:
    data: Any = json.loads(raw("pumps.json"))
    del data["common"]["residual"]
    data["common"]["colour"] = data["common"]["min_flow"]
    with pytest.raises(CatalogueError, match=r"(?s)the pump data .*residual.*colour"):
        read_catalogue(json.dumps(data).encode(), raw("catheters.json"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("length", "114.3 in"),
        ("length", "114.35 cm"),
        ("length", "0 cm"),
        ("length", "114.3 cm long"),
        ("volume_per_cm", "0.00000022 mL"),
        ("volume_per_cm", "0 mL"),
    ],
)
def test_a_catheter_is_never_rounded_into_shape(field: str, value: str) -> None:
    with pytest.raises(CatalogueError, match=f"8780: {field}"):
        read_catalogue(raw("pumps.json"), catheters_with(field, value))
