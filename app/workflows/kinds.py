"""Kinds of a programming workflow: their steps in order, and what they ask the pump to do.

refill    interrogate → syringe → withdraw → fill → therapy → review → program → done
restart   interrogate → therapy → review → program → done, for a pump that was stopped
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from app.workflows.refill_draft import STEPS, RefillDraft, Restart, Step
from app.workflows.refill_proposal import proposal, restart_proposal
from app.workflows.site import Reading, Site
from pump_core.orders import Proposal

Propose = Callable[[RefillDraft, Site, Callable[[], bytes], Reading], Proposal]


class Kind(Struct, frozen=True):
    """One kind of workflow; `restart` is what a stopped pump is taken to do before anything was chosen."""

    title: str
    steps: tuple[Step, ...]
    propose: Propose
    restart: Restart

    def after(self, step: Step) -> Step:
        """The step that follows."""
        return self.steps[self.steps.index(step) + 1]

    def before(self, step: Step) -> Step:
        """The step that precedes."""
        return self.steps[self.steps.index(step) - 1]


REFILL = Kind("Refill", STEPS, proposal, "undecided")
RESTART = Kind("Restart", ("interrogate", "therapy", "review", "program", "done"), restart_proposal, "restart")
