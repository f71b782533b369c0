"""Answers kept for the last few questions: a finger that moves asks the same of the same things with every frame.

A question is about the very same things, not about equal ones: everything asked about is immutable, so that comparing
them by identity is enough, and costs nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

_KEPT = 4


class Kept(Generic[Answer]):
    """The answers to the last few questions of one kind."""

    def __init__(self, kept: int = _KEPT) -> None:
        self._answers: deque[tuple[tuple[object, ...], Answer]] = deque(maxlen=kept)

    def of(self, about: tuple[object, ...], work: Callable[[], Answer]) -> Answer:
        """The answer about these things, worked out only when it is not kept."""
        for asked, answer in self._answers:
            if all(one is other for one, other in zip(asked, about, strict=True)):
                return answer
        answer = work()
        self._answers.append((about, answer))
        return answer
