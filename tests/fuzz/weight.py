"""How much a value holds on to: bytes and text by their length, everything else by one for each thing in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from enum import Enum
from typing import Any


def weight(value: object) -> int:
    """The sum over all that can be reached from `value` through containers and attributes of this product."""
    total, seen, waiting = 0, set[int](), [value]
    while waiting:
        each = waiting.pop()
        if id(each) in seen or each is None or isinstance(each, int | float | Enum | type):
            total += 1
            continue
        seen.add(id(each))
        if isinstance(each, bytes | bytearray | str | memoryview):
            total += len(each)
        else:
            total += 1
            waiting.extend(_inside(each))
    return total


def _inside(value: Any) -> Iterable[object]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    if isinstance(value, list | tuple | set | frozenset | deque):
        return value
    if not type(value).__module__.startswith(("telemetry", "pump_core")):
        return []
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    attributes = list(vars(value).values()) if hasattr(value, "__dict__") else []
    return [*attributes, *(getattr(value, name) for name in slots if hasattr(value, name))]
