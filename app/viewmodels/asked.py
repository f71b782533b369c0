"""A caution on a form: what it says, and the reason that it is answered with."""

from __future__ import annotations

from collections.abc import Iterable

from app.viewmodels.form import Act, Choice, Note, Part, grave_points
from app.viewmodels.reason_choice import choose_reason, reasons_for
from app.viewmodels.text_pad import TextPadViewModel
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
    choice = reasons_for(point.severity, point.code, workflow)
    options = tuple((row["label"], row["detail"]) for row in choice.rows)
    return note, Choice("reason", "Reason for going on", options, choice.chosen, 1)


def answer(workflow: Workflow, point: Open | None, letters: TextPadViewModel) -> Act:
    """What a touch on one of the reasons does."""

    def reason(place: int) -> None:
        if point is not None:
            choose_reason(place, reasons_for(point.severity, point.code, workflow), workflow, letters)

    return reason
