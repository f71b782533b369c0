"""Hypothesis strategies read off the records, so that a new field or message is tried without being named."""

from __future__ import annotations

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from hypothesis import strategies as st
from pydantic import ValidationError

from pump_core.record import Record

_INT64 = 2**63
_LONGEST = 3


def any_record(model: type[Record]) -> st.SearchStrategy[Any]:
    """Any valid value of a record; tuples are kept short."""
    fields = {name: _of(field.annotation, list(field.metadata)) for name, field in model.model_fields.items()}

    @st.composite
    def built(draw: st.DrawFn) -> Record | None:
        try:
            return model(**{name: draw(strategy) for name, strategy in fields.items()})
        except ValidationError:
            return None

    return built().filter(lambda record: record is not None)


def _of(annotation: Any, metadata: list[Any]) -> st.SearchStrategy[Any]:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _of(args[0], [*_flat(args[1:]), *metadata])
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (Union, types.UnionType):
        return st.one_of(*(_of(member, []) for member in args))
    if origin is tuple:
        least, most = _sizes(metadata)
        return st.lists(_of(args[0], []), min_size=least, max_size=min(most, max(least, _LONGEST))).map(tuple)
    if annotation is None or annotation is type(None):
        return st.none()
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        return st.integers(*_bounds(metadata))
    if annotation is str:
        least, most = _sizes(metadata)
        return st.text(_letters(metadata), min_size=least, max_size=most)
    if annotation is bytes:
        least, most = _sizes(metadata)
        return st.binary(min_size=least, max_size=most)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return any_record(annotation)
    raise AssertionError(f"no strategy for {annotation!r}")


def _flat(metadata: tuple[Any, ...]) -> list[Any]:
    return [part for item in metadata for part in (getattr(item, "metadata", None) or [item])]


def _bounds(metadata: list[Any]) -> tuple[int, int]:
    least, most = -_INT64, _INT64 - 1
    for item in metadata:
        if isinstance(item, annotated_types.Ge):
            least = max(least, _whole(item.ge))
        elif isinstance(item, annotated_types.Gt):
            least = max(least, _whole(item.gt) + 1)
        elif isinstance(item, annotated_types.Le):
            most = min(most, _whole(item.le))
        elif isinstance(item, annotated_types.Lt):
            most = min(most, _whole(item.lt) - 1)
    return least, most


def _whole(bound: object) -> int:
    assert isinstance(bound, int)
    return bound


def _letters(metadata: list[Any]) -> st.SearchStrategy[str]:
    """The characters of a pattern; the only patterns there are repeat one class of characters."""
    patterns = [item.pattern for item in metadata if getattr(item, "pattern", None)]
    if not patterns:
        return st.characters(exclude_categories=["Cs"])
    (pattern,) = patterns
    return st.from_regex(pattern.rstrip("+*$") + "\\Z", fullmatch=True)


def _sizes(metadata: list[Any]) -> tuple[int, int]:
    least, most = 0, 40
    for item in metadata:
        if isinstance(item, annotated_types.MinLen):
            least = item.min_length
        elif isinstance(item, annotated_types.MaxLen):
            most = item.max_length
    return least, most
