"""The administrator's page of people."""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.secret_pad import SecretPadViewModel
from app.viewmodels.sign_in import PIN_RULE, name_request, passphrase_request, short_initials
from app.viewmodels.text_pad import TextPadViewModel
from app.workflows.people import PASSPHRASE_SHORTEST, ROLES, Person, duty
from app.workflows.roster import Roster
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_ROLES: Final = tuple(ROLES)


class PersonRow(Struct, frozen=True):
    """One person on the page; `keeps` says why they cannot be made inactive."""

    name: str
    detail: str
    initials: str
    active: bool
    can_have_secret: bool
    keeps: str


class PeopleView(Struct, frozen=True):
    """The page; `step` is that of the roster."""

    step: str = "closed"
    headline: str = ""
    detail: str = ""
    problem: str = ""
    told: str = ""
    rows: tuple[PersonRow, ...] = ()


def present_people(roster: Roster) -> PeopleView:
    """The page as things stand."""
    match roster.step:
        case "closed":
            return PeopleView()
        case "list" | "writing":
            rows = tuple(_row(person, roster) for person in roster.people)
            busy = "Writing it down" if roster.step == "writing" else ""
            return PeopleView(roster.step, "People", busy, roster.problem, roster.told, rows)
        case "role":
            return PeopleView("role", roster.name, "What does this person do here?", roster.problem)
        case "secret":
            return PeopleView("secret", roster.name, f"The person chooses and types a PIN: {PIN_RULE}.", roster.problem)
        case "repeat":
            return PeopleView("repeat", roster.name, "The same once more.", roster.problem)


def _row(person: Person, roster: Roster) -> PersonRow:
    secret = {"pin": "PIN", "passphrase": "Passphrase"}[person.kind] if person.kind else "No PIN yet"
    state = "Inactive" if not person.active else "Demo PIN" if person.demo else secret
    return PersonRow(
        name=person.name,
        detail=f"{ROLES[person.role]}  ·  {state}",
        initials=short_initials(person.name),
        active=person.active,
        can_have_secret=person.active and not person.demo,
        keeps="The last administrator stays." if roster.is_last_administrator(person) else "",
    )


@QmlElement
class PeopleViewModel(Presented[PeopleView]):
    """Binds the page."""

    changed = Signal()

    def __init__(self, tablet: Tablet, roster: Roster, text_pad: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_people(roster), parent)
        self._roster = roster
        self._text_pad = text_pad
        self._pin = SecretPadViewModel(roster.enter, self)

    def _tell(self) -> None:
        self._pin.forget()
        super()._tell()

    @Slot()
    def open(self) -> None:
        """Opens the page."""
        self._roster.open()

    @Slot()
    def close(self) -> None:
        """Closes the page."""
        self._roster.close()

    @Slot()
    def back(self) -> None:
        """To the list."""
        self._roster.back()

    @Slot()
    def add(self) -> None:
        """Somebody new: the name first."""
        self._text_pad.ask(name_request("Name of the new person", self._roster.add))

    @Slot(int)
    def pickRole(self, index: int) -> None:
        """The role at that place."""
        self._roster.set_role(_ROLES[index])

    @Slot(int)
    def newSecret(self, index: int) -> None:
        """A new secret for the person in that row."""
        self._roster.new_secret(self._roster.people[index].user_id)

    @Slot(int)
    def toggleActive(self, index: int) -> None:
        """The person in that row has left, or is back."""
        person = self._roster.people[index]
        self._roster.set_active(person.user_id, not person.active)

    @Slot()
    def typePassphrase(self) -> None:
        """A passphrase in the place of a PIN."""
        shortest = PASSPHRASE_SHORTEST if self._view.step == "secret" else 1
        self._text_pad.ask(passphrase_request(f"Passphrase of {self._view.headline}", self._roster.enter, shortest))

    @Property(SecretPadViewModel, constant=True)
    def pin(self) -> SecretPadViewModel:
        """The PIN pad."""
        return self._pin

    @Property(str, notify=changed)
    def step(self) -> str:
        """closed, list, role, secret, repeat or writing."""
        return self._view.step

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The page, or the person it is about."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What to do."""
        return self._view.detail

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why something was not done."""
        return self._view.problem

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was done last."""
        return self._view.told

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """Everybody."""
        return [
            {
                "name": row.name,
                "detail": row.detail,
                "initials": row.initials,
                "active": row.active,
                "canHaveSecret": row.can_have_secret,
                "keeps": row.keeps,
            }
            for row in self._view.rows
        ]

    @Property(list, constant=True)
    def roles(self) -> list[Row]:
        """Every role with what it does."""
        return [{"title": ROLES[role], "duty": duty(role)} for role in _ROLES]
