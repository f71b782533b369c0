"""Counts how often each warning is shown in a workflow, and how often the workflow was programmed in spite of it.

    a caution stands open for the first time in a workflow    → shown, once for this workflow
    the pump took what was programmed                         → each that was shown and had a reason: overridden

Who turns back at a warning, or corrects the entry, leaves it shown and not overridden. A warning that nearly everybody
overrides says nothing any more: the rate is kept so that it is seen.
"""

from __future__ import annotations

from typing import Protocol

from app.workflows.draft import DISCREPANCY
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow

OF_DISCREPANCY = "discrepancy"


class WarningPort(Protocol):
    """Where counts are kept; the call returns at once."""

    def count(self, code: str, *, shown: int, overridden: int) -> None:
        """Adds to the counts of this warning."""


class WarningCounter:
    """Watches the tablet."""

    def __init__(self, tablet: Tablet, port: WarningPort) -> None:
        self._tablet = tablet
        self._port = port
        self._workflow: Workflow | None = None
        self._shown: set[str] = set()
        self._ended = False
        tablet.listen(self._watch)

    def _watch(self) -> None:
        workflow = self._tablet.workflow
        if workflow is not self._workflow:
            self._workflow, self._shown, self._ended = workflow, set(), False
        if workflow is None or self._ended:
            return
        if workflow.step == "done":
            self._ended = True
            self._overridden(workflow)
        elif workflow.step not in ("review", "program"):
            self._show(workflow)

    def _show(self, workflow: Workflow) -> None:
        points = [point for point in workflow.open_points() if point.severity == "caution"]
        keys = {DISCREPANCY if point.code == OF_DISCREPANCY else point.code for point in points}
        new = {key for key in keys if "/" in key} - self._shown
        self._shown |= new
        for code in sorted({code_of(key) for key in new}):
            self._port.count(code, shown=1, overridden=0)

    def _overridden(self, workflow: Workflow) -> None:
        given = {code_of(key) for key, _ in workflow.draft.overrides if key in self._shown}
        for code in sorted(given):
            self._port.count(code, shown=0, overridden=1)


def code_of(key: str) -> str:
    """The code of the warning with this key."""
    return key.partition("/")[0]
