"""The language that pages are laid out in: every text of a page is asked for here before its width is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

Say = Callable[[str], str]

_SAY: Final[ContextVar[Say]] = ContextVar("say", default=str)


def said(english: str) -> str:
    """The text in the language of the pages that are being laid out."""
    return _SAY.get()(english)


@contextmanager
def saying(say: Say) -> Iterator[None]:
    """Lays out in another language than English."""
    token = _SAY.set(say)
    try:
        yield
    finally:
        _SAY.reset(token)
