"""The stored form of a workflow that has not ended: which kind, which step, and everything that was entered.

What was staged is not part of it: a proposal is made anew from the entries, and the journal knows about commands.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from app.workflows.draft import Check, Draft, Label, Restart, Step
from app.workflows.kinds import KINDS
from pump_core.checks import MAX_REASONS
from pump_core.quantities import DoseRate, Volume
from pump_core.record import BadRecord, Count, Flag, Int, Name, Record, Text
from telemetry.messages.codec import MessageUnreadable, dumps, loads
from telemetry.messages.reading import Interrogation

DRAFT_FORM = 2
"""Version of the stored form; another one is not taken up."""

_EPOCH_DAY = date(1970, 1, 1)
_OWN_BYTES = 8_192


class DraftRecord(Record):
    """One workflow's entries; volumes in nL, the dose in pg/day, the date as days since 1970-01-01.

    `own` is the stored form of what only its kind asks.
    """

    form: Count
    kind: Name
    step: Step
    reading: Interrogation
    product: Text
    lot: Text
    use_by_day: Int | None
    label_nl: Count | None
    withdrawn_nl: Count | None
    discrepancy_reason: Text
    syringes_nl: Annotated[tuple[Count, ...], Field(max_length=12)]
    left_in_syringe: Flag
    second_total_nl: Count | None
    second_initials: Text
    dose_pg_per_day: Count | None
    restart: Restart
    checks: Annotated[tuple[Check, ...], Field(max_length=8)]
    trouble: Flag
    answers: Annotated[tuple[tuple[Text, Text], ...], Field(max_length=MAX_REASONS)]
    own: Annotated[bytes, Field(strict=True, max_length=_OWN_BYTES)]


def draft_bytes(kind: str, step: Step, draft: Draft) -> bytes:
    """The stored form of a workflow."""
    label = draft.label
    record = DraftRecord(
        form=DRAFT_FORM,
        kind=kind,
        step=step,
        reading=draft.reading,
        product=label.product_id or "",
        lot=label.lot,
        use_by_day=(label.use_by - _EPOCH_DAY).days if label.use_by else None,
        label_nl=_nl(label.volume),
        withdrawn_nl=_nl(draft.withdrawn),
        discrepancy_reason=draft.discrepancy_reason,
        syringes_nl=tuple(syringe.whole for syringe in draft.syringes),
        left_in_syringe=draft.left_in_syringe,
        second_total_nl=_nl(draft.second_total),
        second_initials=draft.second_initials,
        dose_pg_per_day=draft.dose.whole if draft.dose is not None else None,
        restart=draft.restart,
        checks=tuple(sorted(draft.checks)),
        trouble=draft.trouble,
        answers=draft.answers,
        own=dumps(draft.own.to_list()) if draft.own is not None else b"",
    )
    return dumps(record.to_list())


def read_draft(payload: bytes) -> DraftRecord | Literal["unreadable"]:
    """The record in `payload`; `unreadable` for bytes of another form, which are not taken up."""
    try:
        record = DraftRecord.from_list(loads(payload))
        _own(record)
    except (BadRecord, MessageUnreadable):
        return "unreadable"
    return record if record.form == DRAFT_FORM else "unreadable"


def entries(record: DraftRecord) -> Draft:
    """What was entered."""
    use_by = _EPOCH_DAY + timedelta(days=record.use_by_day) if record.use_by_day is not None else None
    return Draft(
        reading=record.reading,
        label=Label(record.product or None, record.lot, use_by, _volume(record.label_nl)),
        withdrawn=_volume(record.withdrawn_nl),
        discrepancy_reason=record.discrepancy_reason,
        syringes=tuple(Volume.whole_base(nl) for nl in record.syringes_nl),
        left_in_syringe=record.left_in_syringe,
        second_total=_volume(record.second_total_nl),
        second_initials=record.second_initials,
        dose=DoseRate.whole_base(record.dose_pg_per_day) if record.dose_pg_per_day is not None else None,
        restart=record.restart,
        checks=frozenset(record.checks),
        trouble=record.trouble,
        answers=record.answers,
        own=_own(record),
    )


def _own(record: DraftRecord) -> Record | None:
    """What only this kind asks. Raises `BadRecord` or `MessageUnreadable` for what it does not ask so."""
    kind = KINDS.get(record.kind)
    if kind is None or kind.own is None or not record.own:
        return kind.nothing_entered() if kind is not None else None
    return kind.own.from_list(loads(record.own))


def _nl(volume: Volume | None) -> int | None:
    return volume.whole if volume is not None else None


def _volume(nl: int | None) -> Volume | None:
    return Volume.whole_base(nl) if nl is not None else None
