"""Kinds of a programming workflow: their steps in order, and what they ask the pump to do.

refill       interrogate → syringe → bridge → withdraw → fill → therapy → review → program → done, without the bridge
             where the syringe holds what the pump holds
quick refill interrogate → syringe → needle → review → program → done, with Withdraw and Therapy where they ask
restart      interrogate → bridge → therapy → review → program → done, for a pump that was stopped, without the
             bridge where the line holds its fluid
dose change  interrogate → therapy → review → program → done, for a constant dose that runs
implant      interrogate → pump → catheter → syringe → fill → front → therapy → alarms → review → program → done
catheter     interrogate → procedure → aspirate → front → review → program → done
minimum rate interrogate → rate → review → program → done, in the place of a therapy or of a stop
alarms       interrogate → alarms → review → program → done
flex dosing  interrogate → therapy → review → program → done, for a dose that is laid out over the day
pump clock   interrogate → clock → review → program → done
bolus        interrogate → bolus → review → program → done: one order, once, and then its progress
boluses      interrogate → boluses → review → program → done
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from app.workflows.adjust_rules import adjust_points
from app.workflows.alarm_rules import AlarmsWanted, alarm_points, alarm_proposal
from app.workflows.bolus_own import BolusAsked
from app.workflows.bolus_rules import bolus_points, bolus_proposal
from app.workflows.boluses_own import BolusesAsked
from app.workflows.boluses_rules import boluses_points, boluses_proposal
from app.workflows.clock_rules import ClockEntry, clock_points, clock_proposal
from app.workflows.draft import STEPS, Draft, Restart, Step
from app.workflows.flex_entry import FlexEntry
from app.workflows.flex_rules import flex_points
from app.workflows.implant_entries import ImplantEntries
from app.workflows.implant_proposal import implant_proposal
from app.workflows.implant_rules import implant_points, may_inject_at_implant
from app.workflows.minimum_rate import CoverPlanned, minimum_rate_points, minimum_rate_proposal
from app.workflows.open_point import Open
from app.workflows.port_entries import PortEntries
from app.workflows.port_rules import port_points, port_proposal
from app.workflows.proposal import proposal, therapy_proposal
from app.workflows.quick_refill import QUICK_STEPS, quick_points, quick_skipped
from app.workflows.refill_own import RefillOwn
from app.workflows.refill_points import may_inject, open_points
from app.workflows.refill_rules import skipped_steps
from app.workflows.site import Reading, Site
from pump_core.orders import Proposal
from pump_core.record import Record

OpenPoints = Callable[[Step, Draft, Site], tuple[Open, ...]]
Points = Callable[[Step, Draft, Site, date], tuple[Open, ...]]
Propose = Callable[[Draft, Site, Callable[[], bytes], Reading], Proposal]
Skipped = Callable[[Draft, Site], frozenset[Step]]
MayInject = Callable[[Draft, Site, date], bool]


def no_points(_step: Step, _draft: Draft, _site: Site) -> tuple[Open, ...]:
    """Nothing besides what every programming workflow asks for."""
    return ()


def none_skipped(_draft: Draft, _site: Site) -> frozenset[Step]:
    """Every step is gone through."""
    return frozenset()


class Kind(Struct, frozen=True):
    """One kind of workflow; `restart` is what a stopped pump is taken to do before anything was chosen.

    `more_points` keep a step of this kind from being left, besides those of every programming workflow. `own` holds
    what only this kind asks, and begins with nothing entered; `asks` is the step where a reason for a caution is given.
    `points` are those of every programming workflow, for a pump that has a therapy; `names` are steps that this kind
    calls otherwise than by their key; `skipped` are steps that do not concern the draft as it
    stands; `may_inject` says whether nothing speaks against injecting.
    """

    title: str
    steps: tuple[Step, ...]
    propose: Propose
    restart: Restart
    more_points: OpenPoints = no_points
    own: type[Record] | None = None
    asks: Step = "therapy"
    points: Points = open_points
    names: tuple[tuple[Step, str], ...] = ()
    skipped: Skipped = none_skipped
    may_inject: MayInject = may_inject

    def nothing_entered(self) -> Record | None:
        """What only this kind asks, as it begins."""
        return self.own() if self.own is not None else None

    def after(self, step: Step, draft: Draft, site: Site) -> Step:
        """The step that follows."""
        later = self.steps[self.steps.index(step) + 1 :]
        skipped = self.skipped(draft, site)
        return next(each for each in later if each not in skipped)

    def name(self, step: Step) -> str:
        """The step as it is called on the screen."""
        return dict(self.names).get(step, step.capitalize())

    def before(self, step: Step, draft: Draft, site: Site) -> Step:
        """The step that precedes."""
        earlier = self.steps[: self.steps.index(step)]
        skipped = self.skipped(draft, site)
        return next(each for each in reversed(earlier) if each not in skipped)


REFILL = Kind("Refill", STEPS, proposal, "undecided", own=RefillOwn, skipped=skipped_steps)
QUICK_REFILL = Kind(
    "Quick refill", QUICK_STEPS, proposal, "undecided", quick_points, own=RefillOwn, skipped=quick_skipped
)
_WITHOUT_NEEDLE: tuple[Step, ...] = ("interrogate", "therapy", "review", "program", "done")
RESTART = Kind(
    "Restart",
    ("interrogate", "bridge", "therapy", "review", "program", "done"),
    therapy_proposal,
    "restart",
    own=RefillOwn,
    skipped=skipped_steps,
)
ADJUST = Kind("Dose change", _WITHOUT_NEEDLE, therapy_proposal, "stay_stopped", adjust_points)
IMPLANT = Kind(
    "Implant",
    ("interrogate", "pump", "catheter", "syringe", "fill", "front", "therapy", "alarms", "review", "program", "done"),
    implant_proposal,
    "restart",
    own=ImplantEntries,
    points=implant_points,
    may_inject=may_inject_at_implant,
    names=(("interrogate", "Patient"), ("syringe", "Drug"), ("front", "Where is it?")),
)
CATHETER = Kind(
    "Catheter",
    ("interrogate", "procedure", "aspirate", "front", "review", "program", "done"),
    port_proposal,
    "stay_stopped",
    own=PortEntries,
    asks="front",
    points=port_points,
    names=(("front", "Prime"),),
)

MINIMUM_RATE = Kind(
    "Minimum rate",
    ("interrogate", "rate", "review", "program", "done"),
    minimum_rate_proposal,
    "stay_stopped",
    minimum_rate_points,
    CoverPlanned,
    "rate",
)
ALARMS = Kind(
    "Alarm settings",
    ("interrogate", "alarms", "review", "program", "done"),
    alarm_proposal,
    "stay_stopped",
    alarm_points,
    AlarmsWanted,
    "alarms",
)

FLEX = Kind(
    "Flex dosing",
    _WITHOUT_NEEDLE,
    therapy_proposal,
    "stay_stopped",
    flex_points,
    FlexEntry,
    names=(("therapy", "Flex day"),),
)

CLOCK = Kind(
    "Pump clock",
    ("interrogate", "clock", "review", "program", "done"),
    clock_proposal,
    "stay_stopped",
    clock_points,
    ClockEntry,
    asks="clock",
)

BOLUS = Kind(
    "Bolus",
    ("interrogate", "bolus", "review", "program", "done"),
    bolus_proposal,
    "stay_stopped",
    bolus_points,
    own=BolusAsked,
    asks="bolus",
)

BOLUSES = Kind(
    "Patient boluses",
    ("interrogate", "boluses", "review", "program", "done"),
    boluses_proposal,
    "stay_stopped",
    boluses_points,
    own=BolusesAsked,
    asks="boluses",
)

ALL = (
    *(REFILL, QUICK_REFILL, RESTART, ADJUST, FLEX, BOLUS, BOLUSES),
    *(IMPLANT, CATHETER, MINIMUM_RATE, ALARMS, CLOCK),
)

KINDS = {kind.title: kind for kind in ALL}
"""Every kind by its title, under which a workflow that was cut off is stored."""

WATCHED = frozenset({IMPLANT.title, CATHETER.title})
"""Workflows after which the patient is watched."""
