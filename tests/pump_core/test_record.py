"""Records keep their value in list form, and nothing else is read as one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

import pump_core
import telemetry
from pump_core.checks import Reason
from pump_core.errors import PumpCoreError
from pump_core.log import Event, FillRecord
from pump_core.orders import Proposal
from pump_core.patterns import Continuous, Stopped
from pump_core.prescription import Mixture, Prescription, Segment
from pump_core.record import BadRecord, Record, kind_of
from pump_core.report import TherapyReport
from pump_core.sourced import DataModel
from tests.pump_core import strategies
from tests.pump_core.examples import fill, fill_record, prescription, proposal, report


def equal(one: object, other: object) -> bool:
    """Equal and of the same types throughout: a list is no tuple, True is not 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(equal(a, b) for a, b in zip(one, other, strict=True))
    return one == other


def said(value: object, listed: object) -> bool:
    """Whether a list says this value: equal throughout, but for fields left out at the end that have their default."""
    if isinstance(value, tuple) and isinstance(listed, list):
        return len(value) == len(listed) and all(said(a, b) for a, b in zip(value, listed, strict=True))
    if not isinstance(value, Record) or not isinstance(listed, list):
        return equal(value, listed)
    fields = type(value).model_fields
    names, left_out = list(fields)[: len(listed)], list(fields)[len(listed) :]
    if any(fields[name].is_required() or getattr(value, name) != fields[name].default for name in left_out):
        return False
    return len(names) == len(listed) and all(
        said(getattr(value, name), item) for name, item in zip(names, listed, strict=True)
    )


def plain(value: object) -> bool:
    """Whether a value is made of what CBOR holds and a record allows."""
    if type(value) is list:
        return all(plain(item) for item in value)
    return value is None or type(value) in (int, str, bytes, bool)


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (Prescription, strategies.prescriptions),
        (Proposal, strategies.proposals),
        (Event, strategies.events),
        (FillRecord, strategies.fill_records),
        (TherapyReport, strategies.reports),
    ],
)
@settings(max_examples=20)
@given(data=st.data())
def test_the_list_form_is_plain_and_read_back_as_the_same_record(
    kind: type[Record], made: st.SearchStrategy[Record], data: st.DataObject
) -> None:
    record = data.draw(made)
    listed = record.to_list()
    assert plain(listed)
    assert kind.from_list(listed) == record
    assert equal(kind.from_list(listed).to_list(), listed)


@pytest.mark.parametrize(
    "sound",
    [
        proposal(prescription(), fill()),
        report(),
        fill_record(),
        Event(event_id=1, at_ms=2, kind="made", detail=(), user="", note=""),
    ],
    ids=lambda sound: type(sound).__name__,
)
@given(data=st.data())
def test_a_malformed_list_is_a_bad_record_or_says_exactly_what_was_read(sound: Record, data: st.DataObject) -> None:
    listed = data.draw(strategies.malformed(sound.to_list()))
    try:
        read = type(sound).from_list(listed)
    except BadRecord:
        return
    assert said(read, listed)


@given(strategies.anything)
def test_anything_at_all_is_refused_as_a_bad_record(value: Any) -> None:
    with pytest.raises(BadRecord):
        Prescription.from_list(value)


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (lambda listed: listed.append(None), "Prescription.: Value error, Prescription has 5 fields, got 6"),
        (lambda listed: listed.pop(), "Prescription.alarms: Field required"),
        (lambda listed: listed[4].__setitem__(0, -1), "Prescription.alarms.low_reservoir_nl"),
        (lambda listed: listed[4].__setitem__(0, True), "Prescription.alarms.low_reservoir_nl"),
        (lambda listed: listed[4].__setitem__(0, 2.0), "Prescription.alarms.low_reservoir_nl"),
        (lambda listed: listed[4].__setitem__(0, "2"), "Prescription.alarms.low_reservoir_nl"),
        (lambda listed: listed[4].__setitem__(0, 2**63), "Prescription.alarms.low_reservoir_nl"),
        (lambda listed: listed.__setitem__(4, {"low_reservoir_nl": 1}), "Prescription.alarms: .* is a list"),
        (lambda listed: listed[0][0].clear(), "Prescription.mixture.components"),
        (lambda listed: listed[0][0].extend([["a", 1]] * 5), "Prescription.mixture.components"),
        (lambda listed: listed[0][0].append(listed[0][0][0]), "a mixture names each drug once"),
        (lambda listed: listed[0][0][0].__setitem__(1, 0), "components.0.concentration_pg_per_ml"),
        (lambda listed: listed[0][0][0].__setitem__(0, ""), "components.0.drug"),
        (lambda listed: listed[0][0][0].__setitem__(0, b"morphine"), "components.0.drug"),
        (lambda listed: listed.__setitem__(1, []), "Prescription.pattern: the first item names no kind"),
        (
            lambda listed: listed.__setitem__(1, ["pulsed"]),
            "Prescription.pattern: the first item names no kind",
        ),
        (lambda listed: listed.__setitem__(1, ["flex"]), "Prescription.pattern.flex.days: Field required"),
        (lambda listed: listed.__setitem__(1, ["flex", [], [0] * 7]), "Prescription.pattern.flex.days"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[]]], [0] * 7]), "pattern.flex.days.0.steps"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[[0, 0]]]], [0] * 7]), "steps.0.dose_pg_per_day"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[[1440, 1]]]], [0] * 7]), "steps.0.start_minute"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[[5, 1], [5, 1]]]], [0] * 7]), "one after the other"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[[0, 1]]]], [0] * 6]), "pattern.flex.week"),
        (lambda listed: listed.__setitem__(1, ["flex", [[[[0, 1]]]], [0] * 6 + [1]]), "names every day plan"),
        (
            lambda listed: listed.__setitem__(1, ["flex", [[[[n, 1] for n in range(14)]]], [0] * 7]),
            "pattern.flex.days.0.steps",
        ),
        (lambda listed: listed[1].pop(), "Prescription.pattern.continuous.dose_pg_per_day"),
        (lambda listed: listed.__setitem__(1, ["stopped", 1]), "Prescription.pattern.stopped"),
    ],
)
def test_the_field_that_does_not_fit_is_named(spoil: Callable[[list[Any]], object], where: str) -> None:
    listed = prescription().to_list()
    spoil(listed)
    with pytest.raises(BadRecord, match=where) as bad:
        Prescription.from_list(listed)
    assert isinstance(bad.value, PumpCoreError)


def test_a_union_member_never_stands_for_an_empty_list() -> None:
    with pytest.raises(BadRecord, match="begins with its kind"):
        Stopped.from_list([])


def test_only_fields_with_a_default_at_the_end_may_be_left_out() -> None:
    assert Reason.from_list(["expired", "hard", "proposal"]).to_list()[3:] == [None, None, "", ""]
    with pytest.raises(BadRecord, match="field"):
        Reason.from_list(["expired", "hard"])


def test_a_kind_is_read_from_either_form_and_never_guessed() -> None:
    assert kind_of(Stopped()) == kind_of(["stopped"]) == "stopped"
    for nothing in ([], [1], [["stopped"]], "stopped", None, {"kind": 1}):
        assert kind_of(nothing) is None


def test_a_record_does_not_change_and_takes_no_unknown_field() -> None:
    pattern = Continuous(dose_pg_per_day=5)
    with pytest.raises(ValidationError, match="frozen"):
        setattr(pattern, "dose_pg_per_day", 6)  # noqa: B010 - a plain assignment is a type error already
    with pytest.raises(ValidationError, match="extra"):
        Continuous(dose_pg_per_day=5, dose=6)  # type: ignore[call-arg]


@pytest.mark.parametrize("value", [0.5, 1.0, "1", True, -1, 2**16])
def test_a_number_outside_its_type_makes_no_record(value: object) -> None:
    with pytest.raises(ValidationError):
        Segment(model="8780", length_mm=value, nl_per_cm=1)


def test_every_number_of_a_record_fits_64_bits() -> None:
    text = json.dumps([each.model_json_schema(mode="validation") for each in (Proposal, TherapyReport, Mixture, Event)])
    bounds = json.loads(text)
    found = 0
    stack = [bounds]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if node.get("type") == "integer":
                found += 1
                assert "minimum" in node or "exclusiveMinimum" in node, node
                assert node.get("exclusiveMaximum", node.get("maximum", 2**64) + 1) <= 2**63, node
            stack += node.values()
        elif isinstance(node, list):
            stack += node
    assert found > 20


def _shapes(of: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for shape in of.__subclasses__():
        yield shape
        yield from _shapes(shape)


def test_every_shape_that_is_built_at_its_first_use_can_be_built() -> None:
    for package in (pump_core, telemetry):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    shapes = [
        shape
        for shape in (*_shapes(Record), *_shapes(DataModel))
        if shape.__module__.startswith(("pump_core", "telemetry"))
    ]
    assert len(shapes) > 70
    for shape in shapes:
        shape.model_rebuild(raise_errors=True)
        assert shape.__pydantic_complete__, shape
