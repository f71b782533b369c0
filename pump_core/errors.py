"""The errors of the dosing engine: one root, and what each of them means to the caller."""

from __future__ import annotations


class PumpCoreError(Exception):
    """Root of everything the engine raises; expected refusals are values, not errors."""


class QuantityError(PumpCoreError, ValueError):
    """A text or a number is no exact quantity of the kind asked for."""


class InexactError(PumpCoreError, ArithmeticError):
    """A value was asked for in whole units and is not a whole number of them."""


class CatalogueError(PumpCoreError, ValueError):
    """A data file does not say what the engine needs to know."""


class TimeRunsBackwards(PumpCoreError, ValueError):
    """The pump was told to advance to an instant that lies in its past."""
