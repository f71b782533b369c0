"""What users sign in with, and what they did at the tablet, on SQLite."""

from __future__ import annotations

import json
from typing import get_args
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Credential, SecretKind, UserEvent, UserEventKind
from app.records.stored import held_together, instant, ms, one_of
from app.records.tables import CredentialRow, UserEventRow
from pump_core.clocks import UtcTime

_SECRETS: tuple[SecretKind, ...] = get_args(SecretKind)
_EVENTS: tuple[UserEventKind, ...] = get_args(UserEventKind)


class SqlCredentials:
    """See `app.records.work.Credentials`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def of(self, user_id: UUID) -> Credential | None:
        """That of this user; None when none was set yet. Raises `RecordDamaged`."""
        row = self._session.get(CredentialRow, user_id)
        return None if row is None else _credential(row)

    def save(self, credential: Credential) -> None:
        """Writes or rewrites it. Raises `RecordRefused` for a user that is not known."""
        row = CredentialRow(
            user_id=credential.user_id,
            kind=credential.kind,
            encoded=credential.encoded,
            set_utc_ms=credential.set_at.ms,
            failures=credential.failures,
            failed_utc_ms=ms(credential.failed_at),
        )
        self._session.merge(row)
        self._session.flush()


class SqlUserEvents:
    """See `app.records.work.UserEvents`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def add(self, event: UserEvent) -> None:
        """Writes it. Raises `RecordRefused` for a user that is not known."""
        self._session.add(
            UserEventRow(
                user_id=event.user_id,
                at_utc_ms=event.at.ms,
                kind=event.kind,
                detail_json=json.dumps(dict(event.detail), sort_keys=True, separators=(",", ":"), ensure_ascii=False),
            )
        )
        self._session.flush()

    def all(self) -> list[UserEvent]:
        """All, in the order written. Raises `RecordDamaged`."""
        return [_event(row) for row in self._session.scalars(select(UserEventRow).order_by(UserEventRow.event_no))]

    def last_signed_in(self) -> UUID | None:
        """Who signed in last; None when nobody ever did."""
        wanted = select(UserEventRow.user_id).where(UserEventRow.kind == "signed_in")
        return self._session.scalars(wanted.order_by(UserEventRow.event_no.desc()).limit(1)).one_or_none()


def _credential(row: CredentialRow) -> Credential:
    with held_together(f"Credential of {row.user_id}"):
        return Credential(
            user_id=row.user_id,
            kind=one_of(_SECRETS, row.kind),
            encoded=row.encoded,
            set_at=UtcTime(row.set_utc_ms),
            failures=row.failures,
            failed_at=instant(row.failed_utc_ms),
        )


def _event(row: UserEventRow) -> UserEvent:
    with held_together(f"User event {row.event_no}"):
        return UserEvent(
            at=UtcTime(row.at_utc_ms),
            kind=one_of(_EVENTS, row.kind),
            user_id=row.user_id,
            detail=json.loads(row.detail_json),
        )
