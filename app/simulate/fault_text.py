"""Faults as a scenario writes them, read into the engine's records by one rule for every kind.

found_after_ms, lasts_ms …     found_after: "20 min"
nl                             volume: "0.2 mL"
ppm                            percent: "5"
fluid                          the name of a fluid of the scenario, or null for contrast
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from app.simulate.errors import ScenarioError
from app.simulate.values import PPM_PER_PERCENT, span_ms
from pump_core.faults import Fault
from pump_core.prescription import Mixture
from pump_core.quantities import Volume, exact
from pump_core.record import Record


def _members(union: Any) -> list[type[Record]]:
    inner = get_args(union)[0] if get_origin(union) is Annotated else union
    if isinstance(inner, UnionType) or get_args(inner):
        return [member for each in get_args(inner) for member in _members(each)]
    return [inner]


_FAULT: TypeAdapter[Fault] = TypeAdapter(Fault)
_KINDS: dict[str, type[Record]] = {str(each.model_fields["kind"].default): each for each in _members(Fault)}


def read_fault(written: Mapping[str, Any], fluid: Callable[[str], Mixture]) -> Fault:
    """The fault that is written. Raises `ScenarioError` that names the kind and the field."""
    rest = dict(written)
    kind = rest.pop("kind", None)
    if kind not in _KINDS:
        raise ScenarioError(f"There is no fault {kind!r}. There are: {', '.join(_KINDS)}.")
    shape, values = _KINDS[kind], dict[str, Any]()
    for name in list(shape.model_fields)[1:]:
        key = _key(name)
        if key not in rest:
            raise ScenarioError(f"The fault {kind} lacks {key!r}.")
        try:
            values[name] = _value(name, rest.pop(key), fluid)
        except (ValueError, ArithmeticError) as bad:
            raise ScenarioError(f"The fault {kind} has a wrong {key!r}: {bad}") from bad
    if rest:
        raise ScenarioError(f"The fault {kind} has no {next(iter(rest))!r}.")
    try:
        return _FAULT.validate_python([kind, *values.values()])
    except ValidationError as bad:
        first = bad.errors()[0]
        raise ScenarioError(f"The fault {kind} has a wrong {_key(str(first['loc'][-1]))!r}: {first['msg']}") from bad


def _key(field: str) -> str:
    return {"nl": "volume", "ppm": "percent"}.get(field, field.removesuffix("_ms"))


def _value(field: str, written: Any, fluid: Callable[[str], Mixture]) -> Any:
    if written is None or isinstance(written, bool):
        return written
    if field == "nl":
        return Volume.parse(written).whole
    if field == "ppm":
        return int(exact(written) * PPM_PER_PERCENT)
    if field == "fluid":
        return fluid(written)
    return span_ms(written)
