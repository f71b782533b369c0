"""What a workflow that has ended amounts to: everything that its report is made of, taken once from the tablet.

Before is the reading that the workflow stood on, after is what the pump read back from its memory.
"""

from __future__ import annotations

from msgspec import Struct

from app.viewmodels.review import ReviewRow, differences, done_rows, review_rows
from app.workflows.draft import Draft
from app.workflows.people import ROLES
from app.workflows.site import Reading
from app.workflows.tablet import Tablet
from telemetry.messages.reading import Interrogation


class Facts(Struct, frozen=True):
    """One session that programmed the pump; `differs` names what was read back otherwise than it was echoed."""

    command_id: bytes
    kind: str
    user: str
    role: str
    emulated: bool
    pump_software: str
    before: Interrogation
    after: Interrogation
    reading: Reading
    draft: Draft
    rows: tuple[ReviewRow, ...]
    stated: tuple[ReviewRow, ...]
    differs: tuple[str, ...]


def facts_of(tablet: Tablet) -> Facts | None:
    """The facts of the workflow in sight; None before the pump has read back what was programmed."""
    workflow, read, welcome = tablet.workflow, tablet.read, tablet.conversation.status.welcome
    run = workflow.run if workflow is not None else None
    back = run.programming.read_back if run is not None else None
    if workflow is None or run is None or back is None or read is None or workflow.step != "done":
        return None
    if read.pump.serial != back.serial or welcome is None:
        return None
    rows = done_rows(workflow, tablet)
    settings = {row.key for row in rows}
    person = tablet.site.who.person
    return Facts(
        command_id=run.programming.command_id,
        kind=workflow.kind.title,
        user=tablet.site.user,
        role=ROLES[person.role] if person is not None else "",
        emulated=welcome.emulated,
        pump_software=welcome.software,
        before=workflow.draft.reading,
        after=back,
        reading=read.reading,
        draft=workflow.draft,
        rows=rows,
        stated=tuple(row for row in review_rows(workflow, tablet) if row.key not in settings),
        differs=differences(workflow),
    )
