"""The errors of the wire: one root, split into what the surroundings do and what we do wrong.

A `TelemetryError` that is no `SurroundingsError` is a mistake of the caller. What a peer sends, however
wrong, is dropped, counted or answered by the layer it reaches; it raises nothing on the way.
"""

from __future__ import annotations


class TelemetryError(Exception):
    """Root of everything this package raises."""


class SurroundingsError(TelemetryError):
    """Something outside the program is not as needed: what happened, why, and what a person can do."""

    def __init__(self, what: str, why: str, remedy: str) -> None:
        super().__init__(f"{what} {why} {remedy}")
        self.what = what
        self.why = why
        self.remedy = remedy


class FrameTooLong(TelemetryError, ValueError):
    """A payload does not fit a frame."""
