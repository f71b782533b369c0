"""As much of CDDL (RFC 8610) as docs/protocol.md uses, read from its text: whether a value is what a rule says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_TOKEN = re.compile(r'\s*("(?:[^"\\]|\\.)*"|-?\d+|\.\.|\.\w+|[A-Za-z]\w*|[=\[\](),:/?*])')
_PRELUDE: dict[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "bool": lambda value: isinstance(value, bool),
    "tstr": lambda value: isinstance(value, str),
    "bstr": lambda value: isinstance(value, bytes),
}

Check = Callable[[Any], bool]
Item = tuple[int, int, "Check | list[Item]"]


class Cddl:
    """The rules of a text; raises `ValueError` for what is not among the forms that it reads."""

    def __init__(self, text: str) -> None:
        self._tokens = [match[1] for match in _TOKEN.finditer(text)]
        if "".join(self._tokens) != re.sub(r"\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", "", text):
            raise ValueError("something in the text is no token of CDDL that is known here")
        self._at = 0
        self.rules: dict[str, Check] = {}
        while self._at < len(self._tokens):
            name = self._next()
            self._expect("=")
            if name in self.rules:
                raise ValueError(f"{name} is defined twice")
            self.rules[name] = self._choice()

    def matches(self, rule: str, value: Any) -> bool:
        return self.rules[rule](value)

    def _choice(self) -> Check:
        parts = [self._single()]
        while self._peek() == "/":
            self._next()
            parts.append(self._single())
        return lambda value: any(part(value) for part in parts)

    def _single(self) -> Check:
        token = self._next()
        if token == "(":
            inner = self._choice()
            self._expect(")")
            return inner
        if token == "[":
            return self._array()
        if token.startswith('"'):
            return lambda value: value == token[1:-1]
        if re.fullmatch(r"-?\d+", token):
            return self._range(int(token))
        if self._peek() in (".size", ".regexp"):
            return self._controlled(_PRELUDE[token])
        return _PRELUDE.get(token) or (lambda value: self.rules[token](value))

    def _range(self, low: int) -> Check:
        high = low
        if self._peek() == "..":
            self._next()
            high = int(self._next())
        return lambda value: type(value) is int and low <= value <= high

    def _controlled(self, plain: Check) -> Check:
        if self._next() == ".regexp":
            pattern = re.compile(self._next()[1:-1])
            return lambda value: plain(value) and pattern.fullmatch(value) is not None
        bounded = self._single()
        return lambda value: plain(value) and bounded(len(value))

    def _array(self) -> Check:
        items = self._group("]")
        return lambda value: isinstance(value, list) and _after(items, value, 0) == len(value)

    def _group(self, end: str) -> list[Item]:
        items = list[Item]()
        while self._peek() != end:
            low, high = self._occurrence()
            if self._peek() == "(" and self._tokens[self._at + 2] == ":":
                self._next()
                items.append((low, high, self._group(")")))
            else:
                self._at += 2 if self._tokens[self._at + 1] == ":" else 0
                items.append((low, high, self._choice()))
            if self._peek() == ",":
                self._next()
        self._next()
        return items

    def _occurrence(self) -> tuple[int, int]:
        if self._peek() == "?":
            self._next()
            return 0, 1
        if self._tokens[self._at + 1] != "*":
            return 1, 1
        low = int(self._next())
        self._next()
        return low, int(self._next())

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _next(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, token: str) -> None:
        if self._next() != token:
            raise ValueError(f"{token!r} was expected before {' '.join(self._tokens[self._at : self._at + 5])}")


def _after(items: list[Item], values: list[Any], at: int) -> int | None:
    """The place behind what the items take from `at` on, each as often as it can; None when one lacks."""
    for low, high, what in items:
        taken = 0
        while taken < high and (behind := _behind(what, values, at)) is not None:
            at, taken = behind, taken + 1
        if taken < low:
            return None
    return at


def _behind(what: Check | list[Item], values: list[Any], at: int) -> int | None:
    if isinstance(what, list):
        return _after(what, values, at)
    return at + 1 if at < len(values) and what(values[at]) else None
