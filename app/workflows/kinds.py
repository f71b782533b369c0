"""Kinds of a programming workflow: their steps in order, and what they ask the pump to do.

refill       interrogate → syringe → bridge → withdraw → fill → therapy → review → program → done, without the bridge
             where the syringe holds what the pump holds
quick refill interrogate → syringe → needle → review → program → done, with Withdraw and Therapy where they ask
restart      interrogate → bridge → therapy → review → program → done, for a pump that was stopped, without the
             bridge where the line holds its fluid
dose change  interrogate → therapy → review → program → done, for a constant dose that runs
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from app.workflows.adjust_rules import adjust_points
from app.workflows.draft import STEPS, Draft, Restart, Step
from app.workflows.open_point import Open
from app.workflows.proposal import proposal, therapy_proposal
from app.workflows.quick_refill import QUICK_STEPS, quick_points, quick_skipped
from app.workflows.refill_own import RefillOwn
from app.workflows.refill_rules import skipped_steps
from app.workflows.site import Reading, Site
from pump_core.orders import Proposal
from pump_core.record import Record

OpenPoints = Callable[[Step, Draft, Site], tuple[Open, ...]]
Propose = Callable[[Draft, Site, Callable[[], bytes], Reading], Proposal]


Skipped = Callable[[Draft, Site], frozenset[Step]]


def no_points(_step: Step, _draft: Draft, _site: Site) -> tuple[Open, ...]:
    """Nothing besides what every programming workflow asks for."""
    return ()


def none_skipped(_draft: Draft, _site: Site) -> frozenset[Step]:
    """Every step is gone through."""
    return frozenset()


class Kind(Struct, frozen=True):
    """One kind of workflow; `restart` is what a stopped pump is taken to do before anything was chosen.

    `more_points` keep a step of this kind from being left, besides those of every programming workflow. `own` is what
    only this kind asks, before anything of it was entered; `asks` is the step where a reason for a caution is given.
    `skipped` are steps that do not concern the draft as it stands.
    """

    title: str
    steps: tuple[Step, ...]
    propose: Propose
    restart: Restart
    more_points: OpenPoints = no_points
    own: Record | None = None
    asks: Step = "therapy"
    skipped: Skipped = none_skipped

    def after(self, step: Step, draft: Draft, site: Site) -> Step:
        """The step that follows."""
        later = self.steps[self.steps.index(step) + 1 :]
        skipped = self.skipped(draft, site)
        return next(each for each in later if each not in skipped)

    def before(self, step: Step, draft: Draft, site: Site) -> Step:
        """The step that precedes."""
        earlier = self.steps[: self.steps.index(step)]
        skipped = self.skipped(draft, site)
        return next(each for each in reversed(earlier) if each not in skipped)


REFILL = Kind("Refill", STEPS, proposal, "undecided", own=RefillOwn(), skipped=skipped_steps)
QUICK_REFILL = Kind(
    "Quick refill", QUICK_STEPS, proposal, "undecided", quick_points, own=RefillOwn(), skipped=quick_skipped
)
_WITHOUT_NEEDLE: tuple[Step, ...] = ("interrogate", "therapy", "review", "program", "done")
RESTART = Kind(
    "Restart",
    ("interrogate", "bridge", "therapy", "review", "program", "done"),
    therapy_proposal,
    "restart",
    own=RefillOwn(),
    skipped=skipped_steps,
)
ADJUST = Kind("Dose change", _WITHOUT_NEEDLE, therapy_proposal, "stay_stopped", adjust_points)

KINDS = {kind.title: kind for kind in (REFILL, QUICK_REFILL, RESTART, ADJUST)}
"""Every kind by its title, under which a workflow that was cut off is stored."""
