"""A caution on a form: what it says, and the reason that it is answered with."""

from __future__ import annotations

from collections.abc import Iterable

from app.viewmodels.form import Act, Choice, Note, Part, grave_points
from app.viewmodels.step_therapy import OVERRIDE_REASONS
from app.workflows.open_point import Open
from app.workflows.workflow import Workflow


def first_asked(workflow: Workflow, answered: Iterable[Open]) -> Open | None:
    """The gravest point that stands open, else the first that was answered and still holds."""
    return next(iter((*grave_points(workflow), *answered)), None)


def asked_parts(name: str, point: Open | None, workflow: Workflow) -> tuple[Part, ...]:
    """The point as a notice; below a caution the reasons to go on with. Nothing where nothing is asked."""
    if point is None:
        return ()
    note = Note(name, point.severity, point.what, f"{point.why} {point.do}")
    if point.severity != "caution":
        return (note,)
    given = dict(workflow.draft.answers).get(point.code, "")
    at = OVERRIDE_REASONS.index(given) if given in OVERRIDE_REASONS else -1
    return note, Choice("reason", "Reason for going on", tuple((text, "") for text in OVERRIDE_REASONS), at, 1)


def answer(workflow: Workflow, point: Open | None) -> Act:
    """What a touch on one of the reasons does."""

    def reason(place: int) -> None:
        if point is not None and point.severity == "caution":
            workflow.override(point.code, OVERRIDE_REASONS[place])

    return reason
