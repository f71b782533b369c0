"""What can be wrong with a simulation before it runs: one root, each with what a person can do about it."""

from __future__ import annotations


class SimulateError(Exception):
    """Root of everything this package raises; the text says what, why and what to do."""


class ScenarioError(SimulateError):
    """A scenario cannot be lived as it is written; the text names the file and the field."""


class ExtraMissing(SimulateError):
    """What was asked for needs packages that are not installed; the text names the command that installs them."""

    def __init__(self, option: str, package: str, extra: str) -> None:
        super().__init__(
            f"{option} needs {package}, which is not installed. "
            f"Install it with: python -m pip install 'cisterna[{extra}]'"
        )


class SchedulerLost(SimulateError):
    """The Dask scheduler does not answer, or gave up on a part of the work."""
