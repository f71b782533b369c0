"""Figures that measure nothing: what they give is written beside them."""

from __future__ import annotations

from collections.abc import Callable

from app.bench.figure import Figure, MeasureFailed, NotHere, Rounds


def figure(measure: Callable[[int], Rounds | NotHere], *, bar: float | None = 3.0, name: str = "wait") -> Figure:
    return Figure(name, "one thing to another", "ms", "a bare program", bar, rounds=2, measure=measure)


def giving(ours: tuple[float, ...], peers: tuple[float, ...], *notes: str) -> Callable[[int], Rounds]:
    return lambda _rounds: Rounds(ours, peers, notes)


def failing(_rounds: int) -> Rounds:
    raise MeasureFailed("The program ended with 3: no window.")


def absent(_rounds: int) -> NotHere:
    return NotHere("this system tells no memory")
