"""Kinds of a programming workflow: their steps in order, and what they ask the pump to do.

refill       interrogate → syringe → withdraw → fill → therapy → review → program → done
restart      interrogate → therapy → review → program → done, for a pump that was stopped
dose change  interrogate → therapy → review → program → done, for a constant dose that runs
bolus        interrogate → bolus → review → program → done: one order, once, and then its progress
patient boluses  interrogate → boluses → review → program → done
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from app.workflows.adjust_rules import adjust_points
from app.workflows.bolus_own import NOTHING_ASKED
from app.workflows.bolus_rules import bolus_points, bolus_proposal
from app.workflows.boluses_own import AS_THEY_ARE
from app.workflows.boluses_rules import boluses_points, boluses_proposal
from app.workflows.draft import STEPS, Draft, Restart, Step
from app.workflows.open_point import Open
from app.workflows.proposal import proposal, therapy_proposal
from app.workflows.site import Reading, Site
from pump_core.orders import Proposal
from pump_core.record import Record

OpenPoints = Callable[[Step, Draft, Site], tuple[Open, ...]]
Propose = Callable[[Draft, Site, Callable[[], bytes], Reading], Proposal]


def no_points(_step: Step, _draft: Draft, _site: Site) -> tuple[Open, ...]:
    """Nothing besides what every programming workflow asks for."""
    return ()


class Kind(Struct, frozen=True):
    """One kind of workflow; `restart` is what a stopped pump is taken to do before anything was chosen.

    `more_points` keep a step of this kind from being left, besides those of every programming workflow. `own` is what
    only this kind asks, before anything of it was entered; `asks` is the step where a reason for a caution is given.
    """

    title: str
    steps: tuple[Step, ...]
    propose: Propose
    restart: Restart
    more_points: OpenPoints = no_points
    own: Record | None = None
    asks: Step = "therapy"

    def after(self, step: Step) -> Step:
        """The step that follows."""
        return self.steps[self.steps.index(step) + 1]

    def before(self, step: Step) -> Step:
        """The step that precedes."""
        return self.steps[self.steps.index(step) - 1]


REFILL = Kind("Refill", STEPS, proposal, "undecided")
_WITHOUT_NEEDLE: tuple[Step, ...] = ("interrogate", "therapy", "review", "program", "done")
RESTART = Kind("Restart", _WITHOUT_NEEDLE, therapy_proposal, "restart")
ADJUST = Kind("Dose change", _WITHOUT_NEEDLE, therapy_proposal, "stay_stopped", adjust_points)
BOLUS = Kind(
    "Bolus",
    ("interrogate", "bolus", "review", "program", "done"),
    bolus_proposal,
    "stay_stopped",
    bolus_points,
    own=NOTHING_ASKED,
    asks="bolus",
)

BOLUSES = Kind(
    "Patient boluses",
    ("interrogate", "boluses", "review", "program", "done"),
    boluses_proposal,
    "stay_stopped",
    boluses_points,
    own=AS_THEY_ARE,
    asks="boluses",
)

KINDS = {kind.title: kind for kind in (REFILL, RESTART, ADJUST, BOLUS, BOLUSES)}
"""Every kind by its title, under which a workflow that was cut off is stored."""
