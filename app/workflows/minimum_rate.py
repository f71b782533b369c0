"""Minimum rate in the place of a therapy, or of a stop: the rotor keeps moving, and the patient is not treated.

It spares the tubing, which takes a set in a pump that stands still. It prevents no withdrawal, so nobody goes on
without saying that the prescriber knows, where stopping the drug has consequences.
"""

from __future__ import annotations

from collections.abc import Callable

from app.workflows.alarm_rules import asked_points
from app.workflows.attested import Attested
from app.workflows.draft import Draft, Step
from app.workflows.open_point import Open
from app.workflows.proposal import therapy_proposal
from app.workflows.refill_rules import prescription_now
from app.workflows.site import Reading, Site
from pump_core.orders import Proposal
from pump_core.patterns import MinimumRate
from pump_core.quantities import DoseRate
from pump_core.record import Flag


class CoverPlanned(Attested):
    """Whether somebody has said that the prescriber knows and that the patient is covered otherwise."""

    said: Flag = False

    def anew(self) -> CoverPlanned:
        """It is said by who programs."""
        return CoverPlanned()


def minimum_rate_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps the change to minimum rate from going on."""
    therapy = draft.reading.therapy
    running = therapy.prescription
    if step in ("interrogate", "rate") and running is not None and isinstance(running.pattern, MinimumRate):
        return (
            Open(
                "already",
                "stop",
                "The pump is at minimum rate already.",
                "There is nothing to change.",
                "Leave, and start the therapy again with Restart.",
            ),
        )
    if step != "rate":
        return ()
    points = asked_points(draft, site)
    if not isinstance(draft.own, CoverPlanned) or not draft.own.said:
        points.append(Open("cover", "todo", "Confirm that the prescriber knows."))
    return tuple(points)


def minimum_rate_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """Minimum rate with everything else as it is; no patient bolus is given on top of it.

    Raises `ValueError` without a therapy.
    """
    asked = therapy_proposal(draft, site, new_id, clock)
    prescription = prescription_now(draft)
    if prescription is None:
        raise ValueError("there is no therapy to go on with")
    lowest = prescription.model_copy(update={"pattern": MinimumRate(), "patient_boluses": None})
    return asked.model_copy(update={"prescription": lowest})


def trickle(draft: Draft, site: Site) -> DoseRate:
    """What minimum rate gives of the driving drug in a day: no therapy."""
    prescription = prescription_now(draft)
    if prescription is None:
        return DoseRate.whole_base(0)
    return site.model(draft.reading.model).minimum_rate * prescription.mixture.primary.concentration
