"""This installation, users and patients in the database."""

from __future__ import annotations

from typing import get_args
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Install, OpioidStatus, Patient, User, UserRole
from app.records.errors import RecordRefused
from app.records.stored import date_of, day, held_together, one_of
from app.records.tables import InstallRow, PatientRow, UserRow
from pump_core.clocks import UtcTime

_ROLES: tuple[UserRole, ...] = get_args(UserRole)
_OPIOID: tuple[OpioidStatus, ...] = get_args(OpioidStatus)


class SqlInstalls:
    """The one row that names this installation."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def this(self) -> Install | None:
        """This installation, None in a new database."""
        row = self._session.scalars(select(InstallRow)).one_or_none()
        if row is None:
            return None
        return Install(row.install_id, UtcTime(row.created_utc_ms), row.app_version, row.tablet_name)

    def save(self, install: Install) -> None:
        """Writes or rewrites it. Raises `RecordRefused` when the database belongs to another one."""
        held = self.this()
        if held is not None and held.install_id != install.install_id:
            raise RecordRefused(
                f"These records belong to the installation {held.install_id}.",
                f"They were opened as {install.install_id}, and one file serves one installation.",
                "Use the folder of this tablet.",
            )
        row = InstallRow(
            install_id=install.install_id,
            created_utc_ms=install.created_at.ms,
            app_version=install.app_version,
            tablet_name=install.tablet_name,
        )
        self._session.merge(row)
        self._session.flush()


class SqlUsers:
    """People who work with the tablet."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def get(self, user_id: UUID) -> User | None:
        """The user with this id."""
        row = self._session.get(UserRow, user_id)
        return None if row is None else _user(row)

    def save(self, user: User) -> None:
        """Writes or rewrites the user."""
        row = UserRow(user_id=user.user_id, display_name=user.display_name, role=user.role, active=int(user.active))
        self._session.merge(row)
        self._session.flush()

    def active(self) -> list[User]:
        """Those who may sign in, by name."""
        return [user for user in self.all() if user.active]

    def all(self) -> list[User]:
        """Those who have left too, by name."""
        wanted = select(UserRow).order_by(UserRow.display_name, UserRow.user_id)
        return [_user(row) for row in self._session.scalars(wanted)]


class SqlPatients:
    """Patients."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def get(self, patient_id: UUID) -> Patient | None:
        """The patient with this id."""
        row = self._session.get(PatientRow, patient_id)
        return None if row is None else _patient(row)

    def by_mrn(self, mrn: str) -> Patient | None:
        """The patient with exactly this medical record number."""
        row = self._session.scalars(select(PatientRow).where(PatientRow.mrn == mrn)).one_or_none()
        return None if row is None else _patient(row)

    def save(self, patient: Patient) -> None:
        """Writes or rewrites the patient. Raises `RecordRefused` when another one has the number."""
        holder = self.by_mrn(patient.mrn)
        if holder is not None and holder.patient_id != patient.patient_id:
            raise RecordRefused(
                f"The medical record number {patient.mrn} belongs to {holder.name}.",
                f"It was to be given to {patient.name} too, and one number stands for one patient.",
                "Check the number on the patient's record.",
            )
        row = PatientRow(
            patient_id=patient.patient_id,
            mrn=patient.mrn,
            name=patient.name,
            born_day=day(patient.born),
            opioid_status=patient.opioid_status,
            notes=patient.notes,
            created_utc_ms=patient.created_at.ms,
        )
        self._session.merge(row)
        self._session.flush()


def _user(row: UserRow) -> User:
    with held_together(f"User {row.user_id}"):
        return User(row.user_id, row.display_name, one_of(_ROLES, row.role), bool(row.active))


def _patient(row: PatientRow) -> Patient:
    with held_together(f"Patient {row.patient_id}"):
        return Patient(
            patient_id=row.patient_id,
            mrn=row.mrn,
            name=row.name,
            born=date_of(row.born_day),
            created_at=UtcTime(row.created_utc_ms),
            opioid_status=None if row.opioid_status is None else one_of(_OPIOID, row.opioid_status),
            notes=row.notes,
        )
