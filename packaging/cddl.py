"""The messages of the wire in CDDL (RFC 8610), made from the very records that read and write them.

record            Name = [ field: type, … ]       fields in their order; `?` where one may be left out
tagged union      field: A / B / C                each begins with its kind
bounded number    low..high                       bounded bytes   .size (low..high)
bounded text      .regexp "…{low,high}"           counts characters, as the records do; .size would count bytes
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from pydantic.fields import FieldInfo

from pump_core.record import Record

_UNBOUNDED = 2**63
_NAMED = {(0, _UNBOUNDED - 1): "count", (-_UNBOUNDED, _UNBOUNDED - 1): "whole"}
_PLAIN = {int: "int", str: "tstr", bytes: "bstr", bool: "bool", NoneType: "null"}


class NoCddl(TypeError):
    """An annotation for which there is no rule here."""


def cddl(models: Iterable[type[Record]]) -> str:
    """The rules of these records and of all they hold, each once, in the order in which they are met."""
    waiting, met, rules = list(models), set[type[Record]](), list[str]()
    while waiting:
        model = waiting.pop(0)
        if model not in met:
            met.add(model)
            rules.append(_rule(model))
            waiting[:0] = [held for held in _held(model) if held not in met]
    return "\n\n".join([*(f"{name} = {low}..{high}" for (low, high), name in _NAMED.items()), *rules]) + "\n"


def _fields(model: type[Record]) -> Iterator[tuple[str, Any, bool]]:
    hints = get_type_hints(model, include_extras=True)
    for name, field in model.model_fields.items():
        yield name, hints[name], field.is_required()


def _rule(model: type[Record]) -> str:
    lines = [
        f"  {'' if required or name == 'kind' else '? '}{name}: {_type(hint)},"
        for name, hint, required in _fields(model)
    ]
    return "\n".join([f"{model.__name__} = [", *lines, "]"]) if lines else f"{model.__name__} = []"


def _held(model: type[Record]) -> Iterator[type[Record]]:
    for _, hint, _ in _fields(model):
        yield from _records(hint)


def _records(hint: Any) -> Iterator[type[Record]]:
    if isinstance(hint, type) and issubclass(hint, Record):
        yield hint
    elif get_origin(hint) is not Literal:
        for part in get_args(hint):
            yield from _records(part)


def _type(hint: Any, limits: tuple[Any, ...] = ()) -> str:
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _type(parts[0], (*_flat(parts[1:]), *limits))
    if origin in (Union, UnionType):
        return " / ".join(dict.fromkeys(_type(part) for part in parts))
    if origin is Literal:
        return " / ".join(f'"{part}"' if isinstance(part, str) else str(part) for part in parts)
    if origin is tuple:
        return _tuple(parts, limits)
    if isinstance(hint, type) and issubclass(hint, Record):
        return hint.__name__
    if hint in _PLAIN:
        return _bounded(hint, limits)
    raise NoCddl(f"no CDDL for {hint!r}")


def _tuple(parts: tuple[Any, ...], limits: tuple[Any, ...]) -> str:
    if len(parts) == 2 and parts[1] is Ellipsis:
        low, high = _least(limits), _most(limits)
        times = "*" if not low and high is None else f"{low}*{'' if high is None else high}"
        item = _type(parts[0])
        return f"[{times} {f'({item})' if ' / ' in item else item}]"
    return f"[{', '.join(_type(part) for part in parts)}]"


def _bounded(plain: type, limits: tuple[Any, ...]) -> str:
    if plain is int:
        low = max([-_UNBOUNDED, *_at(limits, Ge, "ge"), *(limit + 1 for limit in _at(limits, Gt, "gt"))])
        high = min([_UNBOUNDED - 1, *_at(limits, Le, "le"), *(limit - 1 for limit in _at(limits, Lt, "lt"))])
        return _NAMED.get((low, high), f"{low}..{high}")
    low, most = _least(limits), _most(limits)
    if plain is bytes and most is not None:
        return f"bstr .size {low if low == most else f'({low}..{most})'}"
    if plain is str and most is not None:
        pattern = next((each.pattern for each in limits if getattr(each, "pattern", None)), "^.*$")
        characters = re.fullmatch(r"\^(.+)[*+]\$", pattern)
        if characters is None:
            raise NoCddl(f"no CDDL for a text of the shape {pattern}")
        return f'tstr .regexp "{characters[1]}{{{low},{most}}}"'
    return _PLAIN[plain]


def _at(limits: tuple[Any, ...], kind: type, name: str) -> list[int]:
    return [getattr(limit, name) for limit in limits if isinstance(limit, kind)]


def _least(limits: tuple[Any, ...]) -> int:
    return max((each.min_length for each in limits if isinstance(each, MinLen)), default=0)


def _most(limits: tuple[Any, ...]) -> int | None:
    return min((each.max_length for each in limits if isinstance(each, MaxLen)), default=None)


def _flat(limits: Iterable[Any]) -> Iterator[Any]:
    for limit in limits:
        if isinstance(limit, FieldInfo):
            yield from limit.metadata
        else:
            yield limit
