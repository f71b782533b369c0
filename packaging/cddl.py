"""The messages of the wire in CDDL (RFC 8610), made from the very records that read and write them.

message           [code, correlation, Record]     one choice for each entry of the table; the first rule
record            Name = [ field: type, … ]       fields in their order
left out          ? (field: type, ? (field: … ))  only at the end: one with all that follow it
tagged union      field: A / B / C                each begins with its kind
bounded number    low..high                       bounded bytes   .size (low..high)
bounded text      .regexp "…{low,high}"           counts characters, as the records do; .size would count bytes

What is met often has a name of its own. A dot matches no end of line in a regexp of RFC 8610, so any character is
`(.|[^ -~])`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from pydantic.fields import FieldInfo

from pump_core.record import Record

_UNBOUNDED = 2**63
_WIDTH = 116
_ANY = "(.|[^ -~])"
_PRINTABLE = "[!-~]"
_NAMED = {
    "count": f"0..{_UNBOUNDED - 1}",
    "whole": f"{-_UNBOUNDED}..{_UNBOUNDED - 1}",
    "some": f"1..{_UNBOUNDED - 1}",
    "id": "bstr .size 16",
    "name": f'tstr .regexp "{_ANY}{{1,60}}"',
    "sentence": f'tstr .regexp "{_ANY}{{0,120}}"',
    "note": f'tstr .regexp "{_ANY}{{0,320}}"',
    "key": f'tstr .regexp "{_PRINTABLE}{{1,32}}"',
}
_NAMES = {rule: name for name, rule in _NAMED.items()}
_PLAIN = {int: "int", str: "tstr", bytes: "bstr", bool: "bool", NoneType: "null"}


class NoCddl(TypeError):
    """An annotation for which there is no rule here."""


def cddl(messages: Mapping[int, type[Record]], schema: int, staged: type[Record]) -> str:
    """The rules of these messages by their codes, of what is staged, and of all that they hold, each once.

    Records stand in the order in which they are met.
    """
    waiting, met, rules = [*messages.values(), staged], set[type[Record]](), list[str]()
    while waiting:
        model = waiting.pop(0)
        if model not in met:
            met.add(model)
            rules.append(_rule(model))
            waiting[:0] = [held for held in _held(model) if held not in met]
    choices = " /\n".join(f"  [{code}, correlation, {model.__name__}]" for code, model in messages.items())
    head = f"message =\n{choices}\n\ncorrelation = 0..{2**32 - 1}\nstaged = [{schema}, {staged.__name__}]"
    words = set(re.findall(r"\w+", "".join(rules)))
    names = "\n".join(f"{name} = {rule}" for name, rule in _NAMED.items() if name in words)
    return "\n\n".join([head, names, *rules]) + "\n"


def _fields(model: type[Record]) -> Iterator[tuple[str, Any, bool]]:
    hints = get_type_hints(model, include_extras=True)
    for name, field in model.model_fields.items():
        yield name, hints[name], field.is_required()


def _rule(model: type[Record]) -> str:
    fields = [(f"{name}: {_type(hint)},", required or name == "kind") for name, hint, required in _fields(model)]
    within = sum(not required for _, required in fields) - 1
    lines = [_wrapped(f"  {text}" if required else f"  ? ({text}") for text, required in fields[:-1]]
    lines += [_wrapped(f"  {'' if required else '? '}{text}") for text, required in fields[-1:]]
    lines += [f"  {')' * within}"] if within > 0 else []
    return "\n".join([f"{model.__name__} = [", *lines, "]"]) if lines else f"{model.__name__} = []"


def _wrapped(line: str) -> str:
    """The same, broken before a choice where it gets too long."""
    if len(line) <= _WIDTH:
        return line
    at = line.rindex(" / ", 0, _WIDTH)
    return line[:at] + "\n" + _wrapped("    " + line[at + 1 :])


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
        return _name_of(f"{low}..{high}")
    low, most = _least(limits), _most(limits)
    if plain is bytes and most is not None:
        return _name_of(f"bstr .size {low if low == most else f'({low}..{most})'}")
    if plain is str and most is not None:
        pattern = next((each.pattern for each in limits if getattr(each, "pattern", None)), "^.*$")
        characters = re.fullmatch(r"\^(.+)[*+]\$", pattern)
        if characters is None:
            raise NoCddl(f"no CDDL for a text of the shape {pattern}")
        each = _ANY if characters[1] == "." else characters[1]
        return _name_of(f'tstr .regexp "{each}{{{low},{most}}}"')
    return _PLAIN[plain]


def _name_of(rule: str) -> str:
    return _NAMES.get(rule, rule)


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
